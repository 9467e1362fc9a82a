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
import kata.engine.Wrong;
import kata.rejudge.Rejudge;
import kata.rejudge.StepTests;
import kata.report.TestRun;
import kata.report.Verdict;
import kata.step.StepId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Puts every known wrong answer into the reference, in place of the body of its step, and judges it
 * with the tests that learners get: it is caught in its step and named. What came out is written to
 * {@code target/solutions/wrong-answers.md}.
 */
class ProofOfWrongAnswersIT {

  private static final Path TABLE = Path.of("target/solutions/wrong-answers.md");

  private static final Map<String, StepId> STEPS = StepTests.all();

  private static final List<String> ROWS = new ArrayList<>();
  private static final Set<String> EXPOSING = new TreeSet<>();
  private static final Set<String> JUDGING = new TreeSet<>();

  @Test
  void theUntouchedReferencePasses() throws Exception {
    TestRun control = Rejudge.judge(Map.of(), StepTests.of(step -> true));
    assertThat(control.verdicts()).hasSizeGreaterThan(2 * STEPS.size()).allMatch(Verdict::done);
    control.verdicts().forEach(verdict -> JUDGING.add(verdict.step() + " " + verdict.test()));
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
    TestRun results = Rejudge.judge(KnownAnswers.inPlace(test, wrong), List.of(test));
    Optional<Verdict> told = results.next(TestRun.NONE);
    boolean caught = told.isPresent() && told.get().step().equals(step);
    boolean named =
        told.isPresent() && told.get().message().contains(wrong.getAnnotation(Wrong.class).value());
    List<String> exposing =
        results.verdicts().stream()
            .filter(verdict -> !verdict.done())
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

  @AfterAll
  static void writeTheTable() throws IOException {
    long named = ROWS.stream().filter(row -> row.contains("| yes | yes |")).count();
    List<String> lines = new ArrayList<>();
    lines.add("%s of %s wrong answers caught and named.".formatted(named, ROWS.size()));
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
