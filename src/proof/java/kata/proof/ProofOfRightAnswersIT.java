package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kata.engine.Right;
import kata.rejudge.Rejudge;
import kata.rejudge.StepTests;
import kata.report.Verdict;
import kata.step.StepId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Puts every known right answer into the reference, in place of the body of its step: every test of
 * its stage accepts it. They are listed in {@code target/solutions/right-answers.md}.
 */
class ProofOfRightAnswersIT {

  private static final Map<String, StepId> STEPS = StepTests.all();

  private static final List<String> ACCEPTED = new ArrayList<>();
  private static int tried;

  private static List<Verdict> judge(Map<String, byte[]> patched, Predicate<StepId> steps)
      throws Exception {
    return Rejudge.judge(patched, StepTests.of(steps)).verdicts();
  }

  /** An answer changes one class, the one of its stage; so no step of an earlier stage can fail. */
  private static Predicate<StepId> ofItsStage(StepId step) {
    return other -> other.stage() == step.stage();
  }

  /** So a wrong answer cannot fail before its own step, and only that need be judged. */
  @Test
  void noStepNeedsALaterOne() throws Exception {
    for (Map.Entry<String, StepId> step : STEPS.entrySet()) {
      StepId broken = step.getValue();
      Predicate<StepId> earlier = other -> other.compareTo(broken) < 0;
      String thrown = "throw new IllegalStateException();";
      assertThat(
              judge(KnownAnswers.inPlace(step.getKey(), thrown), ofItsStage(broken).and(earlier)))
          .as("before %s", broken)
          .allMatch(Verdict::done);
    }
  }

  @Test
  void rightAnswersAreNotRefused() throws Exception {
    List<String> refused = new ArrayList<>();
    for (String test : STEPS.keySet()) {
      for (Method right : KnownAnswers.of(test, Right.class)) {
        String name = STEPS.get(test) + " " + right.getName();
        List<String> failures =
            judge(KnownAnswers.inPlace(test, right), ofItsStage(STEPS.get(test))).stream()
                .filter(verdict -> !verdict.done())
                .map(verdict -> name + ": " + verdict)
                .toList();
        refused.addAll(failures);
        tried++;
        if (failures.isEmpty()) {
          ACCEPTED.add("- " + name);
        }
      }
    }
    assertThat(refused).isEmpty();
  }

  @AfterAll
  static void writeTheList() throws IOException {
    int accepted = ACCEPTED.size();
    ProvedAnswers.RIGHT.write(Path.of("target/solutions"), accepted, tried, ACCEPTED);
  }
}
