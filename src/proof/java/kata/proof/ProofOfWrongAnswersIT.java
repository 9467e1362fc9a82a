package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
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
import kata.relation.Relations;
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

  /** What came of one answer. */
  private record Row(String answer, List<String> exposing, boolean named, boolean caught) {

    boolean isProved() {
      return named && caught;
    }

    String text() {
      return "| %s | %s | %s | %s | %s |"
          .formatted(
              answer,
              exposing.size(),
              named ? "yes" : "NO",
              caught ? "yes" : "NO",
              exposing.stream().findFirst().orElse(""));
    }
  }

  private static final Map<String, StepId> STEPS = StepTests.all();

  private static final List<Row> ROWS = new ArrayList<>();
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
    for (String test : STEPS.keySet()) {
      for (Method wrong : KnownAnswers.of(test, Wrong.class)) {
        ROWS.add(proveWrong(test, wrong));
      }
    }
    assertThat(ROWS).isNotEmpty().filteredOn(row -> !row.isProved()).isEmpty();
  }

  private static Row proveWrong(String test, Method wrong) throws Exception {
    StepId step = STEPS.get(test);
    TestRun results = Rejudge.judge(KnownAnswers.inPlace(test, wrong), List.of(test));
    Optional<Verdict> told = results.next(TestRun.NONE);
    boolean caught = told.isPresent() && told.get().step().equals(step);
    String mistake = wrong.getAnnotation(Wrong.class).value();
    String said = told.map(verdict -> verdict.why().diagnosis()).orElse("");
    boolean named = mistake.isEmpty() ? Relations.isExplanation(said) : said.equals(mistake);
    List<String> exposing =
        results.verdicts().stream()
            .filter(verdict -> !verdict.done())
            .map(verdict -> verdict.step() + " " + verdict.test())
            .toList();
    EXPOSING.addAll(exposing);
    return new Row(step + " " + wrong.getName(), exposing, named, caught);
  }

  @AfterAll
  static void writeTheTable() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("| answer | tests of its step that fail | named | caught in its step | first by |");
    lines.add("|---|---|---|---|---|");
    ROWS.forEach(row -> lines.add(row.text()));
    lines.add("");
    lines.add("Tests that no known wrong answer of their own step fails:");
    lines.add("");
    JUDGING.stream()
        .filter(test -> !EXPOSING.contains(test))
        .map(t -> "- " + t)
        .forEach(lines::add);
    int proved = (int) ROWS.stream().filter(Row::isProved).count();
    ProvedAnswers.WRONG.write(Path.of("target/solutions"), proved, ROWS.size(), lines);
  }
}
