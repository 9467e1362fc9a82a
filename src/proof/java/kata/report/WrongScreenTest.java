package kata.report;

import static kata.report.ScreenCheck.check;
import static kata.report.ScreenCheck.checkProblem;
import static kata.report.SomeRuns.bonusNext;
import static kata.report.SomeRuns.broken;
import static kata.report.SomeRuns.died;
import static kata.report.SomeRuns.fresh;
import static kata.report.SomeRuns.halfWay;
import static kata.report.SomeRuns.shown;
import static kata.report.SomeRuns.unwritten;
import static kata.report.SomeRuns.upTo;
import static kata.report.SomeRuns.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kata.demo.Stage1;
import kata.step.StepId;
import kata.step.StepStatus;
import org.junit.jupiter.api.Test;

/** Every screen that a learner sees where something is wrong, as an approved file. */
class WrongScreenTest {

  private static final String DELTA = "exercises/kata/stage2/Delta.java";

  /** A step that is not right. */
  private static TestRun wrong(StepId step, Reason why) {
    return upTo(step, StepStatus.WRONG, why);
  }

  private static Reason notRight(String place, String step) {
    return Reason.at(place, "Step " + step + ", is not right yet");
  }

  @Test
  void oneWrongAnswer() {
    TestRun now =
        wrong(
            new StepId(2, 1),
            notRight(DELTA + ":24", "2.1, Delta.ofOutputNeuron")
                .with(
                    "This is the error alone, not multiplied by the slope of the prediction: it is"
                        + " the right delta of another loss. XOR is learnt with it, even faster,"
                        + " but it is not the slope of half the squared error.",
                    "called with target 1, prediction 0.75",
                    "expected 0.046875\ngot      0.25"));
    check("oneWrongAnswer", now, now, "Hint 1 of 3: Two things decide how far a neuron moves.");
  }

  @Test
  void longArguments() {
    String matrix = "[[0.125, 0.25, 0.375], [0.5, 0.625, 0.75]]";
    TestRun now =
        wrong(
            new StepId(2, 5),
            notRight(DELTA + ":83", "2.5, Delta.ofHiddenLayer")
                .with(
                    "Every matrix here is much too long for one line, and this sentence is not"
                        + " short either: it needs two.",
                    "called with hiddenOutputs "
                        + "%s, %s, weightsHiddenOutput %s, outputDeltas %s, and more %s"
                            .formatted(matrix, matrix, matrix, matrix, matrix),
                    "expected 0.5 at row 0, column 2\ngot      0.25"));
    check("longArguments", now, now);
  }

  @Test
  void bonusWrong() {
    TestRun now =
        wrong(
            new StepId(6, 1),
            notRight("exercises/kata/stage6/MiniBatch.java:25", "6.1, MiniBatch.reorder")
                .with(
                    "This is the way back: each sample went to the place that the order names. The"
                        + " order says which sample comes to each place.",
                    "called with samples Samples[inputs=[[1.0], [2.0], [3.0]],"
                        + " targets=[[10.0], [20.0], [30.0]]], order [2, 0, 1]",
                    "expected 3 at inputs, row 0, column 0\ngot      2"));
    check("bonusWrong", now, now);
  }

  @Test
  void chosenStepWrong() {
    Reason why =
        notRight(DELTA + ":83", "2.5, Delta.ofHiddenLayer")
            .with("", "", "expected 0.5 at row 0, column 2\ngot      0.25");
    Verdict wrong = verdict(new StepId(2, 5), StepStatus.WRONG, why);
    check("chosenStepWrong", SomeRuns.chosen(1, 4, wrong).among(SomeRuns.ALL), unwritten(3, 1));
  }

  @Test
  void brokenAgain() {
    Reason wrong =
        Reason.at(
            "exercises/kata/stage1/SigmoidDerivative.java:32",
            "Step 1.2, SigmoidDerivative.ofOutputs, stopped with ShapeError: 2 x 3 and 3 x 2");
    TestRun now =
        upTo(
            new StepId(1, 2),
            step -> step.stage() < 2 || step.number() < 2,
            StepStatus.CRASHED,
            wrong);
    check("brokenAgain", now, halfWay());
  }

  @Test
  void brokenWithMuchToSay() {
    Reason why =
        notRight(DELTA + ":66", "2.4, Delta.ofOutputLayer")
            .with(
                "This is the error alone, not multiplied by the slopes of the predictions: the"
                    + " right delta of another loss. XOR is learnt with it, even faster, but it is"
                    + " not the slope of half the squared error.",
                "called with targets [[1, 0, 0.5], [0, 1, 1]], predictions [[0.75, 0.5, 0.9],"
                    + " [0.25, 0.1, 1]]",
                "expected -0.036 at row 0, column 2\ngot      -0.4");
    TestRun before =
        unwritten(5, 1, "one layer forward, with bias", "exercises/kata/stage5/Bias.java:26");
    check("brokenWithMuchToSay", broken(before, new StepId(2, 4), why), before);
  }

  @Test
  void rightAgain() {
    TestRun before = unwritten(5, 1);
    TestRun broken = broken(before, new StepId(2, 4), Reason.of("Step 2.4 is not right yet"));
    TestRun remembered = new Progress(broken, before).remembered();
    check("rightAgain", shown(before, 2, new Stage1().lines()), remembered);
  }

  @Test
  void oneRightAgainAndOneNew() {
    TestRun before = unwritten(5, 1);
    TestRun broken = broken(before, new StepId(5, 1), Reason.of("Step 5.1 is not right yet"));
    TestRun now = unwritten(5, 2, "forward with bias", "exercises/kata/stage5/Bias.java:36");
    check("oneRightAgainAndOneNew", now, new Progress(broken, before).remembered());
  }

  @Test
  void endlessLoop() {
    String what = "Step 2.3, Delta.ofHiddenNeuronWithOutputs, does not return within 2 s";
    Reason why = Reason.at(DELTA + ":49", what + ": an endless loop?", 5);
    TestRun late = upTo(new StepId(2, 3), StepStatus.STUCK, why);
    check("endlessLoop", late, late);
    check("inTheWatchMode", late, late, ScreenMode.WATCH, "");
  }

  @Test
  void systemExit() {
    TestRun now =
        upTo(
            new StepId(2, 1),
            StepStatus.CRASHED,
            Reason.at(
                DELTA + ":24",
                "Step 2.1, Delta.ofOutputNeuron, is not judged: stage 2 calls exit or halt, which"
                    + " would end all tests"));
    check("systemExit", now, now);
  }

  @Test
  void testsDied() {
    TestRun before = unwritten(3, 2, "x", "WeightUpdate.java:1");
    check("testsDied", died(before, new StepId(2, 2), DELTA + ":35"), before);
    check("testsDiedAtOnce", died(fresh(), new StepId(1, 1), "X.java:21"), TestRun.NONE);
  }

  @Test
  void problemBeforeTheTests() {
    String message =
        """
        Stage 2 does not compile: there is no variable predicion.
        exercises/kata/stage2/Delta.java:24
        Correct it, then mvn test.""";
    checkProblem("problemBeforeTheTests", halfWay(), message);
    checkProblem("problemInTheBonus", bonusNext(), message);
    checkProblem("problemWithoutMemory", TestRun.NONE, message);
  }

  @Test
  void memoryUnreadable() {
    String notice = "What earlier runs saw cannot be read, so nothing of it is told here.";
    check("memoryUnreadable", halfWay(), TestRun.NONE, ScreenMode.MAVEN, notice);
  }

  /** Who has failed once, or asks for a hint, reads how the parts of the answer meet. */
  @Test
  void howThePartsMeetIsSaidTheSecondTime() {
    StepId step = new StepId(2, 1);
    Reason why =
        notRight(DELTA + ":24", "2.1, Delta.ofOutputNeuron")
            .with("Here: the error 0.25.", "It is multiplied.");
    TestRun now = wrong(step, why);
    assertThat(screen(now, TestRun.NONE))
        .contains("Here: the error 0.25.")
        .doesNotContain("multip");
    assertThat(screen(now, now)).contains("Here: the error 0.25.", "It is multiplied.");
    assertThat(screen(now, TestRun.NONE, "Hint 1 of 3: Look.")).contains("It is multiplied.");
  }

  private static String screen(TestRun now, TestRun before, String... hints) {
    Screen.Words words = new Screen.Words(Map.of(2, "The delta"), "", List.of(hints), "");
    return new Screen(new Progress(now, before), words, ScreenMode.MAVEN, TerminalStyle.PLAIN)
        .text();
  }
}
