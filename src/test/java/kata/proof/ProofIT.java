package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import kata.board.Results;
import kata.board.Right;
import kata.board.StepId;
import kata.board.Verdict;
import kata.board.Wrong;
import kata.tool.Runner;
import kata.tool.StepTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Puts every known answer into the reference, in place of the body of its step, and judges it with
 * the tests that learners get: wrong ones are caught in their step and named, right ones pass. What
 * came out is written to {@code target/solutions/proof.md}.
 */
class ProofIT {

  private static final Path TABLE = Path.of("target/solutions/proof.md");

  private static final Map<String, StepId> STEPS = StepTests.all();

  private static final List<String> ROWS = new ArrayList<>();
  private static final Set<String> EXPOSING = new TreeSet<>();
  private static final Set<String> JUDGING = new TreeSet<>();

  private static Results judge(Map<String, byte[]> patched, Predicate<StepId> steps)
      throws Exception {
    List<String> tests =
        STEPS.entrySet().stream()
            .filter(step -> steps.test(step.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return Runner.judge(patched, tests);
  }

  /** An answer changes one class, the one of its stage; so no step of an earlier stage can fail. */
  private static Predicate<StepId> ofItsStage(StepId step) {
    return other -> other.stage() == step.stage();
  }

  @Test
  void theUntouchedReferencePasses() throws Exception {
    Results control = Runner.judge(Map.of(), List.copyOf(STEPS.keySet()));
    assertThat(control.verdicts()).hasSizeGreaterThan(2 * STEPS.size()).allMatch(Verdict::done);
    control.verdicts().forEach(verdict -> JUDGING.add(verdict.step() + " " + verdict.test()));
  }

  /** So a wrong answer cannot fail before its own step, and only that need be judged. */
  @Test
  void noStepNeedsALaterOne() throws Exception {
    for (Map.Entry<String, StepId> step : STEPS.entrySet()) {
      StepId broken = step.getValue();
      Predicate<StepId> earlier = other -> other.compareTo(broken) < 0;
      Results results =
          judge(
              KnownAnswers.inPlace(step.getKey(), "throw new IllegalStateException();"),
              ofItsStage(broken).and(earlier));
      assertThat(results.verdicts()).as("before %s", broken).allMatch(Verdict::done);
    }
  }

  @Test
  void wrongAnswersAreCaughtInTheirStepAndNamed() throws Exception {
    List<String> slipped = new ArrayList<>();
    for (String test : STEPS.keySet()) {
      for (Method wrong : KnownAnswers.of(test, Wrong.class)) {
        proveWrong(test, wrong).ifPresent(slipped::add);
      }
    }
    assertThat(slipped).isEmpty();
  }

  private static Optional<String> proveWrong(String test, Method wrong) throws Exception {
    StepId step = STEPS.get(test);
    Results results = judge(KnownAnswers.inPlace(test, wrong), step::equals);
    Optional<Verdict> told = results.next(Results.NONE);
    boolean caught = told.isPresent() && told.get().step().equals(step);
    boolean named =
        told.isPresent() && told.get().message().contains(wrong.getAnnotation(Wrong.class).value());
    List<String> exposing =
        results.verdicts().stream()
            .filter(verdict -> !verdict.done() && verdict.step().equals(step))
            .map(verdict -> verdict.step() + " " + verdict.test())
            .toList();
    EXPOSING.addAll(exposing);
    ROWS.add(
        "| %s %s | %s | %s | %s | %s |"
            .formatted(
                step,
                wrong.getName(),
                exposing.size(),
                named ? "yes" : "NO",
                caught ? "yes" : "NO",
                exposing.stream().findFirst().orElse("")));
    return caught && named ? Optional.empty() : Optional.of(step + " " + wrong.getName());
  }

  @Test
  void rightAnswersAreNotRefused() throws Exception {
    List<String> refused = new ArrayList<>();
    for (String test : STEPS.keySet()) {
      for (Method right : KnownAnswers.of(test, Right.class)) {
        judge(KnownAnswers.inPlace(test, right), ofItsStage(STEPS.get(test))).verdicts().stream()
            .filter(verdict -> !verdict.done())
            .forEach(verdict -> refused.add(right.getName() + ": " + verdict));
        ROWS.add("| %s %s | 0 | right | | |".formatted(STEPS.get(test), right.getName()));
      }
    }
    assertThat(refused).isEmpty();
  }

  @AfterAll
  static void writeTheTable() throws IOException {
    long wrong = ROWS.stream().filter(row -> row.contains("| yes | yes |")).count();
    long right = ROWS.stream().filter(row -> row.contains("| 0 | right |")).count();
    List<String> lines = new ArrayList<>();
    lines.add("%s wrong answers caught and named, %s right ones accepted.".formatted(wrong, right));
    lines.add("");
    lines.add("| answer | tests of its step that fail | named | caught in its step | first by |");
    lines.add("|---|---|---|---|---|");
    lines.addAll(ROWS);
    lines.add("");
    lines.add("Tests that no known wrong answer of their own step fails:");
    lines.add("");
    JUDGING.stream()
        .filter(test -> !EXPOSING.contains(test))
        .map(t -> "- " + t)
        .forEach(lines::add);
    Files.write(TABLE, lines);
  }
}
