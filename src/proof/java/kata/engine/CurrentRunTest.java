package kata.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kata.guard.Guard;
import kata.guard.NotJudged;
import kata.rejudge.Rejudge;
import kata.report.Reason;
import kata.report.TestRun;
import kata.report.Verdict;
import kata.step.StepId;
import kata.step.StepStatus;
import org.junit.jupiter.api.Test;

/** A run of the tests, such as this one, may hold another. */
class CurrentRunTest {

  private static final StepId STEP = new StepId(1, 1);

  @Test
  void aRunInsideAnotherLeavesItAsItIs() throws Exception {
    CurrentRun outer = CurrentRun.innermost();
    TestRun before = outer.results();
    TestRun inner = Rejudge.judge(Map.of(), List.of("kata.stage1.Step1_OfOutputTest"));
    assertThat(inner.verdicts()).isNotEmpty().allMatch(Verdict::done);
    assertThat(inner.plan()).containsOnlyKeys(STEP);
    assertThat(CurrentRun.innermost()).isSameAs(outer);
    assertThat(outer.results()).isEqualTo(before);
    assertThat(before.plan()).containsKey(StepId.GIVEN);
  }

  /** As surefire does not see it, and a run of its own does. */
  static final class Failing {
    @Test
    void adds() {
      assertThat(1 + 1).as("the sum").isEqualTo(3);
    }
  }

  @Test
  void aFailedTestThatIsNoStepsIsNamed() throws Exception {
    TestRun run = Rejudge.judge(Map.of(), List.of(Failing.class.getName()));
    assertThat(run.verdicts()).hasSize(1);
    assertThat(run.verdicts().get(0).message())
        .startsWith("The test Failing.adds failed.\n")
        .contains("the sum");
  }

  @Test
  void theRunOnDigitsWaitsForStageSevenAndNotForTheSearches() {
    StepId search = new StepId(8, 1);
    StepId momentum = new StepId(7, 1);
    TreeMap<StepId, Integer> plan = new TreeMap<>(Map.of(search, 1, momentum, 1));
    CurrentRun run = CurrentRun.start(new Guard(), plan, plan);
    try {
      run.add(new Verdict(search, "T.examples", StepStatus.UNWRITTEN, Reason.of("why")));
      run.requireDone(9);
      run.add(new Verdict(momentum, "T.examples", StepStatus.UNWRITTEN, Reason.of("why")));
      assertThatThrownBy(() -> run.requireDone(9)).hasMessage("waits: 7.1 is not done yet");
    } finally {
      run.end();
    }
  }

  @Test
  void whatIsOpenInOneIsNotOpenInTheOther() {
    TreeMap<StepId, Integer> plan = new TreeMap<>(Map.of(STEP, 1));
    CurrentRun outer = CurrentRun.start(new Guard(), plan, plan);
    outer.add(new Verdict(STEP, "T.examples", StepStatus.WRONG, Reason.of("why")));
    CurrentRun inner = CurrentRun.start(new Guard(), plan, plan);
    try {
      inner.requireDone(1);
      assertThatThrownBy(() -> outer.requireDone(1))
          .isInstanceOf(NotJudged.class)
          .hasMessage("waits: 1.1 is not done yet");
      assertThat(inner.guard()).isNotSameAs(outer.guard());
    } finally {
      inner.end();
      outer.end();
    }
  }
}
