package kata.report;

import static kata.report.ScreenCheck.check;
import static kata.report.SomeRuns.bonusNext;
import static kata.report.SomeRuns.finished;
import static kata.report.SomeRuns.fresh;
import static kata.report.SomeRuns.halfWay;
import static kata.report.SomeRuns.judged;
import static kata.report.SomeRuns.shown;
import static kata.report.SomeRuns.unwritten;

import java.util.stream.Stream;
import kata.demo.Stage1;
import kata.demo.Stage4;
import kata.demo.Stage5;
import kata.demo.Stage6;
import kata.step.StepId;
import kata.step.StepStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen that a learner sees where nothing is wrong, as an approved file. */
class ScreenTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"wholeRuns", "bonus", "stagesAlone", "chosenTests"})
  void isAsApproved(String screen, TestRun now, TestRun before) {
    check(screen, now, before);
  }

  private static Arguments screen(String name, TestRun now, TestRun before) {
    return Arguments.of(name, now, before);
  }

  static Stream<Arguments> wholeRuns() {
    return Stream.of(
        screen("freshClone", fresh(), TestRun.NONE),
        screen("stageTwoHalfDone", halfWay(), halfWay()),
        screen("stepDone", halfWay(), unwritten(2, 2, "one connection", "Delta.java:38")),
        screen("stageJustFinished", finished(1, new Stage1().lines()), fresh()),
        screen("networkJustTrained", finished(4, new Stage4().lines()), halfWay()),
        screen("lastStageJustFinished", finished(5, new Stage5().lines()), halfWay()),
        screen("allDone", SomeRuns.allDone(), SomeRuns.allDone()),
        screen("nothingRan", TestRun.NONE, halfWay()));
  }

  static Stream<Arguments> bonus() {
    return Stream.of(
        screen("bonusWaits", bonusNext(), bonusNext()),
        screen(
            "bonusBegun",
            unwritten(6, 2, "samples cut into batches", "MiniBatch.java:36"),
            bonusNext()),
        screen("bonusStageJustFinished", finished(6, new Stage6().lines()), bonusNext()));
  }

  static Stream<Arguments> stagesAlone() {
    TestRun four = shown(unwritten(5, 1), 4, new Stage4().lines());
    TestRun six = shown(unwritten(7, 1), 6, new Stage6().lines());
    return Stream.of(
        screen("oneStageAlone", judged(halfWay(), step -> step.stage() == 2), halfWay()),
        screen(
            "oneStageAloneRight", judged(four, step -> step.stage() == 4 && step.isStep()), four),
        screen("bonusStageAlone", judged(bonusNext(), step -> step.stage() == 6), bonusNext()),
        screen("bonusStageAloneRight", judged(six, step -> step.stage() == 6), six));
  }

  static Stream<Arguments> chosenTests() {
    TestRun whole = chosen(new StepId(2, 5), 4);
    return Stream.of(
        screen("chosenStepRight", whole, unwritten(3, 1)),
        screen("chosenStepJustDone", chosen(new StepId(2, 3), 4), halfWay()),
        screen("chosenStepWithoutMemory", whole, TestRun.NONE),
        screen("chosenStepOfAFinishedKata", whole, SomeRuns.allDone()),
        screen("chosenMethodRight", chosen(new StepId(2, 5), 1), unwritten(3, 1)),
        screen(
            "chosenPattern",
            judged(bonusNext(), step -> step.number() == 1 && step.stage() < 6),
            bonusNext()));
  }

  /** So many of a step's four tests ran and passed. */
  private static TestRun chosen(StepId step, int tests) {
    return SomeRuns.chosen(tests, 4, SomeRuns.verdict(step, StepStatus.DONE)).among(SomeRuns.ALL);
  }
}
