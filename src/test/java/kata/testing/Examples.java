package kata.testing;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kata.engine.FailedCall;
import kata.engine.StepTest;

/**
 * The worked examples of a step: arguments, and what they must give. Arrays among the arguments
 * must come back unchanged, and a {@link Spy} among them must have seen what it expects.
 */
public final class Examples {

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
    examples.add(new Example(step, List.of(expected), false, arguments));
    return this;
  }

  /**
   * Adds an example after those of pairwise different sizes: who gets those right, and this one
   * wrong, has chosen by what fits.
   */
  public Examples givesForEqualSizes(Object expected, Object... arguments) {
    examples.add(new Example(step, List.of(expected), true, arguments));
    return this;
  }

  /** Adds an example that has two right results. */
  public Examples givesEither(Object one, Object other, Object... arguments) {
    examples.add(new Example(step, List.of(one, other), false, arguments));
    return this;
  }

  /**
   * Calls the step on every example and fails at the first that it gets wrong; with a sentence
   * about the mistake if the step's answers know one that does the same on all examples.
   */
  public void check() throws Throwable {
    for (Example example : examples) {
      Object seen = Observed.of(step, step, example.arguments());
      if (seen instanceof Throwable thrown) {
        thrown.addSuppressed(diagnosis(step).stopped(example, thrown));
        throw thrown;
      }
      if (!example.accepts(seen)) {
        throw diagnosis(step).wrong(example, Observed.difference(example.right(), seen));
      }
    }
  }

  private Diagnosis diagnosis(Method asked) {
    return new Diagnosis(asked, new Answers(step, asked, stepTest, examples), stepTest, examples);
  }

  /** The answers that stand beside a step's test, by name; none if nobody has written any. */
  public static List<Method> answers(Class<?> stepTest, Class<? extends Annotation> mark) {
    return Answers.of(stepTest, mark);
  }

  /** Whether two answers cannot be told apart by the examples. */
  public boolean agree(Method one, Method other) {
    for (Example example : examples) {
      Object seen = Observed.of(one, step, example.arguments());
      if (!Observed.areSame(seen, Observed.of(other, step, example.arguments()))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the step's arguments are more than numbers, so that no relation is looked for. */
  public boolean areSetUp() {
    return examples.stream().anyMatch(example -> example.arguments()[0] instanceof Setup);
  }

  /** Whether the examples accept an answer. */
  public boolean accept(Method answer) {
    for (Example example : examples) {
      if (!example.accepts(Observed.of(answer, step, example.arguments()))) {
        return false;
      }
    }
    return true;
  }

  /** What is said of an answer as if no sentence were known for it; empty if it is right. */
  public Optional<FailedCall> toldWithoutSentence(Method answer) {
    return diagnosis(answer).first(false);
  }
}
