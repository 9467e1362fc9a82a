package kata.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.board.StepTest;

/**
 * The worked examples of a step: arguments, and what they must give. Arrays among the arguments
 * must come back unchanged, and a {@link Witness} among them must have seen what it expects.
 */
public final class Examples {

  private static final double TOLERANCE = 1e-12;

  private record Example(Object expected, Object[] arguments) {}

  private final Method step;
  private final List<Example> examples = new ArrayList<>();

  private Examples(Method step) {
    this.step = step;
  }

  /** No examples yet, for the step that a test class judges. */
  public static Examples of(Class<?> stepTest) {
    StepTest mark = stepTest.getAnnotation(StepTest.class);
    return Arrays.stream(mark.in().getDeclaredMethods())
        .filter(method -> method.getName().equals(mark.method()))
        .findFirst()
        .map(Examples::new)
        .orElseThrow(
            () ->
                new AssertionError(
                    "%s has no method %s: was it renamed?"
                        .formatted(mark.in().getSimpleName(), mark.method())));
  }

  /** Adds an example: what the step must give, then the arguments that it gets. */
  public Examples gives(Object expected, Object... arguments) {
    examples.add(new Example(expected, arguments));
    return this;
  }

  /** Calls the step on every example and fails at the first that it gets wrong. */
  public void check() throws Throwable {
    for (Example example : examples) {
      Optional<Difference> difference =
          Difference.between(expected(example), seen(step, example), TOLERANCE);
      if (difference.isPresent()) {
        throw new AssertionError(call(example) + "\n" + difference.get().text());
      }
    }
  }

  /** All that can be seen of a right answer: its result, and what it leaves of its arguments. */
  private Map<String, Object> expected(Example example) {
    return outcome(example.expected(), example.arguments(), Witness::expected);
  }

  private Map<String, Object> seen(Method answer, Example example) throws Throwable {
    Object[] arguments = Arrays.stream(example.arguments()).map(Examples::fresh).toArray();
    try {
      return outcome(answer.invoke(null, arguments), arguments, Witness::seen);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private Map<String, Object> outcome(
      Object result, Object[] arguments, Function<Witness, Object> sight) {
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put("", result);
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof double[] array) {
        outcome.put(name(i) + " after the call", array);
      }
      if (arguments[i] instanceof Witness witness) {
        outcome.put("what the " + name(i) + " was told", sight.apply(witness));
      }
    }
    return outcome;
  }

  /** A call may write into its arrays and witnesses, so each call gets its own. */
  private static Object fresh(Object argument) {
    if (argument instanceof double[] array) {
      return array.clone();
    }
    return argument instanceof Witness witness ? witness.fresh() : argument;
  }

  private String call(Example example) {
    return "called with "
        + IntStream.range(0, example.arguments().length)
            .filter(i -> !(example.arguments()[i] instanceof Witness))
            .mapToObj(i -> name(i) + " " + Text.of(example.arguments()[i]))
            .collect(Collectors.joining(", "));
  }

  private String name(int argument) {
    return step.getParameters()[argument].getName();
  }
}
