package kata.relation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kata.Matrix;

/**
 * A call of a step with all that is known of it, part by part.
 *
 * @param terms its arguments, and what its lesson computes from them
 * @param old where a step moves something: the same before it moved
 */
record Tried(
    Object[] arguments,
    Map<String, Matrix> terms,
    Map<String, Matrix> old,
    Map<String, Matrix> right,
    Map<String, Matrix> got) {

  private static final double TOLERANCE = 1e-12;

  static Tried of(Step step, Object[] arguments, Object right, Object got) {
    Map<String, Matrix> terms = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      terms.putAll(arguments(step, arguments, i));
    }
    step.working(arguments).forEach((name, value) -> terms.putAll(Numbers.parts(name, value)));
    return new Tried(
        arguments, terms, old(step, arguments), Numbers.parts("", right), Numbers.parts("", got));
  }

  /** The arguments of a call, and what the lesson computes from them. */
  static Map<String, Matrix> terms(Step step, Object[] arguments) {
    Map<String, Matrix> terms = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      terms.putAll(arguments(step, arguments, i));
    }
    step.working(arguments).forEach((name, value) -> terms.putAll(Numbers.parts(name, value)));
    return terms;
  }

  /** Asks the step with other arguments; empty if it or nobody else has an answer to them. */
  static Optional<Tried> ask(Step step, Object[] arguments) {
    Optional<Object> right = step.right(arguments);
    return right
        .flatMap(known -> step.got(arguments))
        .map(got -> of(step, arguments, right.get(), got));
  }

  private static Map<String, Matrix> arguments(Step step, Object[] arguments, int i) {
    return Numbers.parts(name(step, arguments[i], i), arguments[i]);
  }

  /** The parts of a record have names of their own. */
  static String name(Step step, Object argument, int i) {
    return argument instanceof Record ? "" : step.names().get(i);
  }

  private static Map<String, Matrix> old(Step step, Object[] arguments) {
    Map<String, Matrix> old = new LinkedHashMap<>();
    if (step.names().contains("learningRate") && !step.names().get(0).equals("velocity")) {
      old.putAll(Numbers.parts("", arguments[0]));
      old.keySet().removeIf(part -> part.startsWith("velocity"));
    }
    return old;
  }

  boolean isWrong(String part) {
    return !Numbers.areEqual(right.get(part), got.get(part), TOLERANCE);
  }

  /** The result is right, and what else was seen of the call is not. */
  boolean isOtherwiseWrong() {
    Map<String, Matrix> results = new LinkedHashMap<>(right);
    results.keySet().removeIf(part -> part.startsWith("what "));
    return got.keySet().containsAll(results.keySet())
        && results.keySet().stream().noneMatch(this::isWrong)
        && (!right.keySet().equals(got.keySet())
            || right.keySet().stream().anyMatch(this::isWrong));
  }
}
