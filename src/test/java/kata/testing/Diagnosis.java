package kata.testing;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kata.ShapeMismatch;
import kata.engine.FailedCall;
import kata.engine.Wrong;
import kata.relation.Misfits;
import kata.relation.Relations;

/**
 * What is said of an answer that is wrong: a known mistake, or else what it has to do with the
 * right one, or else what the right one is made of.
 *
 * @param asked the step itself, or an answer to it
 */
record Diagnosis(Method asked, Answers answers, Class<?> stepTest, List<Example> examples) {

  /** Of the first example that stopped or gave something wrong; empty if none did. */
  Optional<FailedCall> first(boolean isKnownSaid) {
    Optional<String> known = isKnownSaid ? known() : Optional.empty();
    for (Example example : examples) {
      Object seen = seen(example);
      if (seen instanceof Throwable thrown) {
        return Optional.of(stopped(example, thrown, known));
      }
      if (!example.accepts(seen)) {
        return Optional.of(wrong(example, Observed.difference(example.right(), seen), known));
      }
    }
    return Optional.empty();
  }

  private Object seen(Example example) {
    return Observed.of(asked, example.step(), example.arguments());
  }

  FailedCall stopped(Example example, Throwable thrown) {
    // What used up memory is not called again for the sake of a sentence.
    boolean again = !(thrown instanceof OutOfMemoryError);
    return stopped(example, thrown, again ? known() : Optional.of(""));
  }

  private FailedCall stopped(Example example, Throwable thrown, Optional<String> known) {
    String name = known.or(() -> operands(thrown)).orElse("");
    return new FailedCall(name, example.call(stepTest), "");
  }

  FailedCall wrong(Example example, Difference difference) {
    return wrong(example, difference, known());
  }

  private FailedCall wrong(Example example, Difference difference, Optional<String> known) {
    String name = known.orElseGet(() -> name(example));
    FailedCall failed = new FailedCall(name, example.call(stepTest), difference.text());
    boolean isComputed = example.arguments()[0] instanceof Setup;
    return known.isPresent() || isComputed || Relations.isExplanation(name)
        ? failed
        : failed.with(
            WorkingText.words(answers.working(example.arguments()), difference), answers.meeting());
  }

  private Optional<String> known() {
    return Answers.of(stepTest, Wrong.class).stream()
        .filter(wrong -> !wrong.getAnnotation(Wrong.class).value().isEmpty())
        .filter(wrong -> examples.stream().allMatch(example -> agrees(wrong, example)))
        .map(wrong -> wrong.getAnnotation(Wrong.class).value())
        .findFirst();
  }

  private boolean agrees(Method wrong, Example example) {
    Object other = Observed.of(wrong, example.step(), example.arguments());
    return Observed.areSame(seen(example), other);
  }

  /** What the answers have to do with the right ones, and whether equal sizes misled. */
  private String name(Example example) {
    List<Object[]> calls = examples.stream().map(Example::arguments).toList();
    boolean isSetUp = calls.stream().anyMatch(arguments -> arguments[0] instanceof Setup);
    String related = isSetUp ? "" : Relations.words(answers, calls).orElse("");
    return (example.equalSizes() ? Sizes.BY_CHANCE + " " + related : related).strip();
  }

  private Optional<String> operands(Throwable thrown) {
    Map<Object[], ShapeMismatch> stopped = new LinkedHashMap<>();
    for (Example example : thrown instanceof ShapeMismatch ? examples : List.<Example>of()) {
      if (seen(example) instanceof ShapeMismatch misfit) {
        stopped.put(example.arguments(), misfit);
      }
    }
    return stopped.isEmpty() ? Optional.empty() : Misfits.words(answers, stopped);
  }
}
