package kata.testing;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kata.ShapeMismatch;
import kata.engine.FailedCall;
import kata.engine.StepTest;
import kata.engine.Wrong;
import kata.relation.Operands;
import kata.relation.Relations;

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
        // What used up memory or stack is not called again for the sake of a sentence.
        boolean again = thrown instanceof RuntimeException;
        String name = again ? known().or(() -> operands(thrown)).orElse("") : "";
        thrown.addSuppressed(new FailedCall(name, example.call(stepTest), ""));
        throw thrown;
      }
      if (!example.accepts(seen)) {
        throw failure(example, Observed.difference(example.right(), seen));
      }
    }
  }

  private FailedCall failure(Example example, Difference difference) {
    Optional<String> known = known();
    String name = known.or(() -> name(example)).orElse("");
    FailedCall failed = new FailedCall(name, example.call(stepTest), difference.text());
    Answers answers = new Answers(step, stepTest, examples);
    return known.isPresent() || Relations.isExplanation(name)
        ? failed
        : failed.with(
            WorkingText.words(answers.working(example.arguments()), difference), answers.meeting());
  }

  /** What the answers have to do with the right ones, and whether equal sizes misled. */
  private Optional<String> name(Example example) {
    String chance = example.equalSizes() ? Sizes.BY_CHANCE + " " : "";
    return Optional.of(chance + related(step).orElse("")).filter(words -> !words.isEmpty());
  }

  private Optional<String> known() {
    for (Method answer : answers(stepTest, Wrong.class)) {
      if (agree(answer, step)) {
        return Optional.of(answer.getAnnotation(Wrong.class).value());
      }
    }
    return Optional.empty();
  }

  private Optional<String> operands(Throwable thrown) {
    Map<Object[], ShapeMismatch> stopped = new LinkedHashMap<>();
    for (Example example : thrown instanceof ShapeMismatch ? examples : List.<Example>of()) {
      if (Observed.of(step, step, example.arguments()) instanceof ShapeMismatch misfit) {
        stopped.put(example.arguments(), misfit);
      }
    }
    return stopped.isEmpty()
        ? Optional.empty()
        : Operands.words(new Answers(step, stepTest, examples), stopped);
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

  /** Whether the examples accept an answer. */
  public boolean accept(Method answer) {
    for (Example example : examples) {
      if (!example.accepts(Observed.of(answer, step, example.arguments()))) {
        return false;
      }
    }
    return true;
  }

  /** What is said of an answer that no sentence is known for; empty if nothing is. */
  public Optional<String> related(Method answer) {
    return Relations.words(
        new Answers(step, answer, stepTest, examples),
        examples.stream().map(Example::arguments).toList());
  }
}
