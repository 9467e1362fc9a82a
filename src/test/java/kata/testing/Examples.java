package kata.testing;

import static java.util.stream.Collectors.joining;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.engine.FailedCall;
import kata.engine.StepTest;
import kata.engine.Wrong;

/**
 * The worked examples of a step: arguments, and what they must give. Arrays among the arguments
 * must come back unchanged, and a {@link Spy} among them must have seen what it expects.
 */
public final class Examples {

  private static final double TOLERANCE = 1e-12;

  /**
   * What is expected: one result, or any of several.
   *
   * @param equalSizes whether a wrong matrix fits as well as the right one
   */
  private record Example(List<Object> expected, boolean equalSizes, Object[] arguments) {}

  private final Method step;
  private final Class<?> stepTest;
  private final List<Example> examples = new ArrayList<>();

  private Examples(Method step, Class<?> stepTest) {
    this.step = step;
    this.stepTest = stepTest;
  }

  /** No examples yet, for the step that a test class judges. */
  public static Examples of(Class<?> stepTest) {
    StepTest mark = stepTest.getAnnotation(StepTest.class);
    return Arrays.stream(mark.in().getDeclaredMethods())
        .filter(method -> method.getName().equals(mark.method()))
        .findFirst()
        .map(method -> new Examples(method, stepTest))
        .orElseThrow(
            () ->
                new AssertionError(
                    "%s has no method %s: was it renamed?"
                        .formatted(mark.in().getSimpleName(), mark.method())));
  }

  /** Adds an example: what the step must give, then the arguments that it gets. */
  public Examples gives(Object expected, Object... arguments) {
    examples.add(new Example(List.of(expected), false, arguments));
    return this;
  }

  /**
   * Adds an example after those of pairwise different sizes: who gets those right, and this one
   * wrong, has chosen by what fits.
   */
  public Examples givesForEqualSizes(Object expected, Object... arguments) {
    examples.add(new Example(List.of(expected), true, arguments));
    return this;
  }

  /** Adds an example that has two right results. */
  public Examples givesEither(Object one, Object other, Object... arguments) {
    examples.add(new Example(List.of(one, other), false, arguments));
    return this;
  }

  /**
   * Calls the step on every example and fails at the first that it gets wrong; with a sentence
   * about the mistake if the step's answers know one that does the same on all examples.
   */
  public void check() throws Throwable {
    for (Example example : examples) {
      Object seen = outcome(step, example);
      if (seen instanceof Throwable thrown) {
        // What used up memory is not called again for the sake of a sentence.
        boolean again = !(thrown instanceof OutOfMemoryError);
        thrown.addSuppressed(new FailedCall(again ? name(example) : "", call(example), ""));
        throw thrown;
      }
      if (!isRight(example, seen)) {
        Object right = expected(example).get(0);
        Difference difference = Difference.between(right, seen, TOLERANCE).orElseThrow();
        throw new FailedCall(name(example), call(example), difference.text());
      }
    }
  }

  /**
   * What the learner did, if a known wrong answer agrees with it on all examples, or if the first
   * that it gets wrong is one of equal sizes.
   */
  private String name(Example example) throws ReflectiveOperationException {
    for (Method answer : answers(stepTest, Wrong.class)) {
      if (agree(answer, step)) {
        return answer.getAnnotation(Wrong.class).value();
      }
    }
    return example.equalSizes() ? Sizes.BY_CHANCE : "";
  }

  /** The answers that stand beside a step's test, by name; none if nobody has written any. */
  public static List<Method> answers(Class<?> stepTest, Class<? extends Annotation> mark) {
    String name = stepTest.getName().replaceFirst("Test$", "Answers");
    try {
      Class<?> answers = Class.forName(name, true, stepTest.getClassLoader());
      return Arrays.stream(answers.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(mark))
          .sorted(Comparator.comparing(Method::getName))
          .peek(method -> method.setAccessible(true))
          .toList();
    } catch (ClassNotFoundException none) {
      return List.of();
    }
  }

  /** Whether two answers cannot be told apart by the examples. */
  public boolean agree(Method one, Method other) throws ReflectiveOperationException {
    for (Example example : examples) {
      if (!same(outcome(one, example), outcome(other, example))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the examples accept an answer. */
  public boolean accept(Method answer) throws ReflectiveOperationException {
    for (Example example : examples) {
      if (!isRight(example, outcome(answer, example))) {
        return false;
      }
    }
    return true;
  }

  private boolean isRight(Example example, Object seen) {
    return expected(example).stream().anyMatch(right -> same(right, seen));
  }

  private static boolean same(Object one, Object other) {
    return one instanceof Throwable || other instanceof Throwable
        ? String.valueOf(one).equals(String.valueOf(other))
        : Difference.between(one, other, TOLERANCE).isEmpty();
  }

  /** All that can be seen of right answers: a result, and what they leave of their arguments. */
  private List<?> expected(Example example) {
    if (example.arguments()[0] instanceof Setup) {
      return example.expected();
    }
    return example.expected().stream()
        .map(result -> outcome(result, example.arguments(), Spy::expected))
        .toList();
  }

  /** All that can be seen of an answer, or what it threw. */
  private Object outcome(Method answer, Example example) throws ReflectiveOperationException {
    try {
      if (example.arguments()[0] instanceof Setup setup) {
        Setup.Call call = setup.calls().get();
        return call.seen().apply(answer.invoke(null, call.arguments()));
      }
      Object[] arguments = Arrays.stream(example.arguments()).map(Examples::fresh).toArray();
      return outcome(answer.invoke(null, arguments), arguments, Spy::seen);
    } catch (InvocationTargetException thrown) {
      return thrown.getCause() instanceof StackOverflowError deep ? copy(deep) : thrown.getCause();
    }
  }

  /** One that the JVM made keeps no suppressed failures. */
  private static StackOverflowError copy(StackOverflowError deep) {
    StackOverflowError copy = new StackOverflowError();
    copy.setStackTrace(deep.getStackTrace());
    return copy;
  }

  private Map<String, Object> outcome(
      Object result, Object[] arguments, Function<Spy, Object> sight) {
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put("", result);
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].getClass().isArray()) {
        outcome.put(name(i) + " after the call", arguments[i]);
      }
      if (arguments[i] instanceof Spy witness) {
        outcome.put("what the " + name(i) + " was told", sight.apply(witness));
      }
    }
    return outcome;
  }

  /** A call may write into its arrays and witnesses, so each call gets its own. */
  private static Object fresh(Object argument) {
    if (argument.getClass().isArray()) {
      int length = Array.getLength(argument);
      Object copy = Array.newInstance(argument.getClass().getComponentType(), length);
      IntStream.range(0, length).forEach(i -> Array.set(copy, i, fresh(Array.get(argument, i))));
      return copy;
    }
    return argument instanceof Spy witness ? witness.fresh() : argument;
  }

  /** What is too long to be read is named with the file that it stands in. */
  private String call(Example example) {
    if (example.arguments()[0] instanceof Setup setup) {
      return "called with " + setup.words();
    }
    Map<String, String> elsewhere = new LinkedHashMap<>();
    List<String> here = new ArrayList<>();
    for (int i = 0; i < example.arguments().length; i++) {
      Object argument = example.arguments()[i];
      if (Text.isLong(argument)) {
        elsewhere.merge(file(argument), name(i), (one, other) -> one + " and " + other);
      } else if (!(argument instanceof Spy)) {
        here.add(name(i) + " " + Text.of(argument));
      }
    }
    Stream<String> named =
        elsewhere.entrySet().stream().map(names -> names.getValue() + " as in " + names.getKey());
    return Stream.concat(named, here.stream()).collect(joining(", ", "called with ", ""));
  }

  private String file(Object argument) {
    Class<?> holder =
        Fixtures.holds(argument)
            ? Fixtures.class
            : SquareFixtures.holds(argument) ? SquareFixtures.class : stepTest;
    return "src/test/java/"
        + holder.getName().replaceFirst("\\$.*", "").replace('.', '/')
        + ".java";
  }

  private String name(int argument) {
    return step.getParameters()[argument].getName();
  }
}
