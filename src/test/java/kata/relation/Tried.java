package kata.relation;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kata.Matrix;

/**
 * A call of a step with all that is known of it, part by part.
 *
 * @param terms its arguments, and what its lesson computes from them
 * @param old where a step moves something: the same before it moved
 * @param isChoice the answer is one of several places, and its size says nothing
 */
record Tried(
    Object[] arguments,
    Map<String, Matrix> terms,
    Map<String, Matrix> old,
    Map<String, Matrix> right,
    Map<String, Matrix> got,
    boolean isChoice) {

  private static final double TOLERANCE = 1e-12;

  private static Tried of(
      Step step, Object[] arguments, boolean withTerms, Object right, Object got) {
    return new Tried(
        arguments,
        withTerms ? terms(step, arguments) : Map.of(),
        old(step, arguments),
        Numbers.parts("", right),
        Numbers.parts("", got),
        right instanceof Map<?, ?> outcome
            && (outcome.get("") instanceof Integer || outcome.get("") instanceof int[]));
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

  /** The same, where nobody asks for its terms. */
  static Optional<Tried> askAlone(Step step, Object[] arguments) {
    return ask(step, arguments, false);
  }

  /** Asks the step with other arguments; empty if it or nobody else has an answer to them. */
  static Optional<Tried> ask(Step step, Object[] arguments) {
    return ask(step, arguments, true);
  }

  private static Optional<Tried> ask(Step step, Object[] arguments, boolean withTerms) {
    Optional<Object> right = step.right(arguments);
    return right
        .flatMap(known -> step.got(arguments))
        .map(got -> of(step, arguments, withTerms, right.get(), got));
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

  /** As many results as there should be; what is told on the way may differ. */
  boolean isWhole() {
    return results(right).equals(results(got));
  }

  private static Set<String> results(Map<String, Matrix> parts) {
    return parts.keySet().stream().filter(part -> !part.startsWith("what ")).collect(toSet());
  }

  /** What was told on the way is not what it should be. */
  boolean isToldOtherwise() {
    return !right.keySet().equals(got.keySet())
        || right.keySet().stream().anyMatch(part -> part.startsWith("what ") && isWrong(part));
  }
}
