package kata.report;

import static kata.report.SomeRuns.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kata.step.StepId;
import kata.step.StepStatus;
import org.junit.jupiter.api.Test;

/** What a run says to who knows the runs before, and what is remembered of it. */
class ProgressTest {

  private static final StepId FIRST = new StepId(1, 1);
  private static final StepId SECOND = new StepId(1, 2);
  private static final StepId BONUS = new StepId(6, 1);

  @Test
  void aStepIsDoneOnlyWhenAllItsTestsWereJudged() {
    TestRun half =
        new TestRun(
            new TreeMap<>(Map.of(FIRST, 2)),
            List.of(verdict(FIRST, StepStatus.DONE)),
            new TreeMap<>(),
            false);
    assertThat(half.steps().get(FIRST).done()).isFalse();
    assertThat(half.green()).isFalse();
  }

  @Test
  void anExampleSpeaksBeforeALaw() {
    Verdict law = new Verdict(FIRST, "T.aLaw", StepStatus.WRONG, Reason.of("law"));
    Verdict example = new Verdict(FIRST, "T.examples", StepStatus.WRONG, Reason.of("example"));
    TestRun both =
        new TestRun(new TreeMap<>(Map.of(FIRST, 2)), List.of(law, example), new TreeMap<>(), true);
    assertThat(both.next(TestRun.NONE)).contains(example);
  }

  @Test
  void bonusStepsMayWaitButNotFail() {
    TestRun waiting = SomeRuns.of(Map.of(FIRST, StepStatus.DONE, BONUS, StepStatus.UNWRITTEN));
    TestRun begun = SomeRuns.of(Map.of(FIRST, StepStatus.DONE, BONUS, StepStatus.WRONG));
    TestRun alone = SomeRuns.of(Map.of(BONUS, StepStatus.UNWRITTEN)).among(Set.of(FIRST));
    assertThat(waiting.green()).isTrue();
    assertThat(begun.green()).isFalse();
    assertThat(alone.green()).isFalse();
    assertThat(TestRun.NONE.green()).isFalse();
  }

  @Test
  void aTrainingOfTheBonusMayWaitForItsSteps() {
    StepId run = StepId.fullRun(9);
    TestRun waiting =
        SomeRuns.of(
            Map.of(FIRST, StepStatus.DONE, BONUS, StepStatus.UNWRITTEN, run, StepStatus.WAITING));
    TestRun wrong =
        SomeRuns.of(Map.of(FIRST, StepStatus.DONE, BONUS, StepStatus.DONE, run, StepStatus.WRONG));
    assertThat(waiting.green()).isTrue();
    assertThat(wrong.green()).isFalse();
  }

  @Test
  void aTrainingUsesTheStepsBeforeItButForTheSearches() {
    StepId run = StepId.fullRun(9);
    assertThat(List.of(FIRST, new StepId(7, 2), new StepId(9, 7))).allMatch(run::uses);
    assertThat(List.of(new StepId(8, 1), new StepId(10, 1))).noneMatch(run::uses);
    assertThat(StepId.fullRun(5).uses(new StepId(6, 1))).isFalse();
  }

  @Test
  void whatBrokeAgainComesBeforeWhatIsNotWritten() {
    TestRun before = SomeRuns.of(Map.of(FIRST, StepStatus.UNWRITTEN, SECOND, StepStatus.DONE));
    TestRun now = SomeRuns.of(Map.of(FIRST, StepStatus.UNWRITTEN, SECOND, StepStatus.WRONG));
    assertThat(now.next(before).orElseThrow().step()).isEqualTo(SECOND);
    assertThat(now.next(TestRun.NONE).orElseThrow().step()).isEqualTo(FIRST);
  }

  @Test
  void stagesThatWereNotJudgedKeepTheirVerdicts() {
    TestRun before = SomeRuns.of(Map.of(FIRST, StepStatus.DONE, BONUS, StepStatus.WRONG));
    TestRun now = SomeRuns.of(Map.of(BONUS, StepStatus.DONE));
    TestRun both = now.over(before);
    assertThat(both.steps().get(FIRST).done()).isTrue();
    assertThat(both.steps().get(BONUS).done()).isTrue();
  }

  @Test
  void whatStandsBehindAChangedStageIsNotSure() {
    TestRun old = SomeRuns.of(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.WRONG));
    TestRun done = SomeRuns.of(Map.of(SECOND, StepStatus.DONE, BONUS, StepStatus.DONE));
    assertThat(done.notSureOf(BONUS::equals).steps().get(SECOND).done()).isTrue();
    TestRun unsure = SomeRuns.of(Map.of(FIRST, StepStatus.DONE)).over(done.notSureOf(step -> true));
    assertThat(new Progress(unsure, done).shown(unsure.steps().get(BONUS)))
        .isEqualTo(StepStatus.EARLIER);
    // An error that may be mended by now is not told again.
    assertThat(old.notSureOf(SECOND::equals).verdicts())
        .extracting(Verdict::step)
        .containsExactly(FIRST);
  }

  @Test
  void aStepThatCallsAStubWaitsAndTheStubIsNext() {
    TestRun now = SomeRuns.stub(FIRST, SECOND);
    TestRun alone = now.of(SECOND::equals);
    Verdict caller = alone.steps().get(SECOND);
    assertThat(new Progress(alone, TestRun.NONE).shown(caller)).isEqualTo(StepStatus.WAITING);
    assertThat(caller.toDo()).isEqualTo(FIRST);
  }

  @Test
  void aFullRunThatIsNotMadeAgainYetIsShownAsDoneBefore() {
    StepId run = StepId.fullRun(1);
    TestRun before = SomeRuns.of(Map.of(FIRST, StepStatus.DONE, run, StepStatus.DONE));
    TestRun now =
        SomeRuns.of(
            Map.of(FIRST, StepStatus.DONE, run, StepStatus.WAITING, BONUS, StepStatus.UNWRITTEN));
    assertThat(now.next(before).orElseThrow().step()).isEqualTo(BONUS);
    Verdict waits = now.steps().get(run);
    assertThat(new Progress(now, before).shown(waits)).isEqualTo(StepStatus.EARLIER);
    assertThat(new Progress(now, TestRun.NONE).shown(waits)).isEqualTo(StepStatus.WAITING);
    TestRun last = SomeRuns.of(Map.of(FIRST, StepStatus.DONE, run, StepStatus.WAITING));
    assertThat(new Progress(last, before).shown(waits)).as("next").isEqualTo(StepStatus.EARLIER);
    TestRun remembered = new Progress(now, before).remembered();
    assertThat(new Progress(before, remembered).done()).as("made again").isEmpty();
  }

  @Test
  void aFullRunWaitsAnewWhereAStepOfItIsAStubAgain() {
    StepId run = StepId.fullRun(1);
    TestRun before =
        SomeRuns.of(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.DONE, run, StepStatus.DONE));
    Progress now = new Progress(SomeRuns.stub(FIRST, SECOND).among(Set.of(run)), before);
    assertThat(now.earlier()).containsExactly(SECOND);
    TestRun nothingRan = TestRun.NONE.among(Set.of(FIRST, SECOND, run));
    assertThat(new Progress(nothingRan, now.remembered()).earlier())
        .as("in a run that says nothing of that step")
        .containsExactly(SECOND);
  }

  @Test
  void allThatBrokeIsNamed() throws IOException {
    TestRun before = SomeRuns.of(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.DONE));
    TestRun broken = SomeRuns.of(Map.of(FIRST, StepStatus.WRONG, SECOND, StepStatus.WRONG));
    Progress now = new Progress(broken, before);
    assertThat(Judge.screen(now, 0, "", ScreenMode.MAVEN, TerminalStyle.PLAIN))
        .contains("\nBroken: 1.1 was done in an earlier run; so was 1.2.\n");
  }

  @Test
  void whatWaitsBehindABrokenStepIsBackWithIt() {
    TestRun before = SomeRuns.of(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.DONE));
    TestRun broken = SomeRuns.of(Map.of(FIRST, StepStatus.WRONG, SECOND, StepStatus.WRONG));
    assertThat(new Progress(broken, before).earlier()).containsExactly(SECOND);
    assertThat(new Progress(broken, before).judged()).containsOnlyKeys(FIRST);
    TestRun remembered = new Progress(broken, before).remembered();
    assertThat(remembered.steps().get(FIRST).done()).isFalse();
    assertThat(remembered.steps().get(SECOND).state()).isEqualTo(StepStatus.EARLIER);
    assertThat(remembered.seenDone()).containsExactly(FIRST, SECOND);
    Progress again = new Progress(broken, remembered);
    assertThat(again.next().orElseThrow().step()).isEqualTo(FIRST);
    assertThat(again.earlier()).as("in the run after that").containsExactly(SECOND);
    assertThat(new Progress(before, again.remembered()).done())
        .as("mended")
        .extracting(Verdict::step)
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void aStubIsNotWrittenAndWhatCallsItIsNotBroken() {
    TestRun before = SomeRuns.of(Map.of(FIRST, StepStatus.UNWRITTEN, SECOND, StepStatus.DONE));
    Progress now = new Progress(SomeRuns.stub(FIRST, SECOND), before);
    assertThat(now.next().orElseThrow().step()).isEqualTo(FIRST);
    assertThat(now.broken()).isEmpty();
    assertThat(now.earlier()).containsExactly(SECOND);
  }

  @Test
  void aStepThatIsAStubAgainIsToldOnceAndStartsAnew() {
    TestRun before = SomeRuns.of(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.DONE));
    TestRun now = SomeRuns.stub(FIRST, SECOND);
    assertThat(new Progress(now, before).broken()).extracting(Verdict::step).contains(FIRST);
    TestRun remembered = new Progress(now, before).remembered();
    assertThat(new Progress(now, remembered).broken()).isEmpty();
    assertThat(remembered.seenDone()).containsExactly(SECOND);
  }

  /** One of the two tests of the first step was chosen. */
  private static TestRun half(StepStatus state) {
    return SomeRuns.chosen(1, 2, verdict(FIRST, state));
  }

  @Test
  void aStepOfWhichSomeTestsRanIsNotToldAsDone() {
    TestRun passed = half(StepStatus.DONE).among(Set.of(FIRST, SECOND));
    assertThat(passed.green()).isTrue();
    assertThat(passed.steps().get(FIRST).done()).isFalse();
    assertThat(passed.next(TestRun.NONE)).isEmpty();
    Progress first = new Progress(passed, TestRun.NONE);
    assertThat(first.judged().get(FIRST).state())
        .as("no box changes")
        .isEqualTo(StepStatus.WAITING);
    assertThat(first.remembered().seenDone()).isEmpty();
    assertThat(first.remembered().known()).isEmpty();
    TestRun before = SomeRuns.of(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.WRONG));
    TestRun remembered = new Progress(passed, before).remembered();
    assertThat(remembered.steps()).isEqualTo(before.steps());
  }

  @Test
  void aChosenTestThatFailsIsRememberedAndTheOtherStepsStay() {
    TestRun before = SomeRuns.of(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.DONE));
    TestRun failed = half(StepStatus.WRONG).among(Set.of(FIRST, SECOND));
    assertThat(failed.green()).isFalse();
    Progress now = new Progress(failed, before);
    assertThat(now.broken()).extracting(Verdict::step).containsExactly(FIRST);
    assertThat(now.shown(failed.steps().get(SECOND))).isEqualTo(StepStatus.EARLIER);
    assertThat(now.remembered().steps().get(SECOND).done()).isTrue();
    assertThat(now.remembered().steps().get(FIRST).state()).isEqualTo(StepStatus.WRONG);
  }
}
