package kata.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kata.demo.Stage1;
import kata.demo.Stage4;
import kata.demo.Stage5;
import kata.demo.Stage6;
import kata.step.StepId;
import kata.step.StepStatus;
import kata.testing.ApprovedText;
import org.junit.jupiter.api.Test;

/** Every screen a learner sees, plain and in colour, as an approved file. */
class ScreenTest {

  /** How many steps a stage has here; it need not follow when the kata gets another one. */
  private static final int[] STEPS = {3, 5, 4, 3, 4, 3, 2, 9};

  private static final Map<Integer, String> TITLES =
      Map.of(
          1, "The slope of a neuron",
          2, "The delta of a neuron",
          3, "The step of a weight",
          4, "Backpropagation",
          5, "Bias",
          6, "Mini-batches",
          7, "Momentum",
          8, "Rivals without slopes");

  private static final String UNREADABLE =
      "What earlier runs saw cannot be read, so nothing of it is told here.";

  private static List<StepId> all() {
    List<StepId> steps = new ArrayList<>();
    for (int stage = 1; stage <= STEPS.length; stage++) {
      int now = stage;
      IntStream.rangeClosed(1, STEPS[stage - 1]).forEach(n -> steps.add(new StepId(now, n)));
    }
    steps.add(StepId.fullRun(4));
    steps.add(StepId.fullRun(5));
    return steps;
  }

  /** A run in which everything before a step is done, and after it nothing is written. */
  private static TestRun upTo(StepId next, StepStatus state, Reason why) {
    return run(step -> step.compareTo(next) < 0, next, state, why, Map.of());
  }

  private static TestRun run(
      Predicate<StepId> done,
      StepId next,
      StepStatus state,
      Reason why,
      Map<Integer, List<String>> shows) {
    SortedMap<StepId, Integer> plan = new TreeMap<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (StepId step : all()) {
      plan.put(step, 1);
      if (step.equals(next)) {
        verdicts.add(new Verdict(step, "Step.examples", state, why));
      } else if (done.test(step)) {
        verdicts.add(new Verdict(step, "Step.examples", StepStatus.DONE, Reason.NONE));
      } else {
        verdicts.add(new Verdict(step, "Step.examples", StepStatus.UNWRITTEN, stub(step)));
      }
    }
    return new TestRun(plan, verdicts, new TreeMap<>(shows), true);
  }

  private static Reason stub(StepId step) {
    return Reason.stub(step.toString(), "Step %s is not written yet".formatted(step), "");
  }

  private static TestRun unwritten(int stage, int number, String what, String place) {
    StepId step = new StepId(stage, number);
    String headline = "Step %s is not written yet: %s.".formatted(step, what);
    return upTo(step, StepStatus.UNWRITTEN, Reason.stub(step.toString(), headline, place));
  }

  private static TestRun fresh() {
    return unwritten(
        1,
        1,
        "the slope of the sigmoid, from its output",
        "exercises/kata/stage1/SigmoidDerivative.java:21");
  }

  private static TestRun halfWay() {
    return unwritten(
        2,
        3,
        "the deltas of several outputs, carried back and summed",
        "exercises/kata/stage2/Delta.java:51");
  }

  private static TestRun finished(int stage, List<String> show) {
    StepId next = new StepId(stage + 1, 1);
    return run(
        step -> step.compareTo(next) < 0,
        next,
        StepStatus.UNWRITTEN,
        stub(next),
        Map.of(stage, show));
  }

  private static void check(String screen, TestRun now, TestRun before, String... hints) {
    Screen.Words words = new Screen.Words(TITLES, "", List.of(hints), "");
    check(
        screen,
        look -> new Screen(new Progress(now, before), words, ScreenMode.MAVEN, look).text());
  }

  private static void check(String screen, Function<TerminalStyle, String> text) {
    String plain = text.apply(TerminalStyle.PLAIN);
    String rich = text.apply(TerminalStyle.RICH).replace("\u001b", "\\e");
    ApprovedText.check(
        Path.of("src/proof/java/kata/report/ScreenTest." + screen + ".approved.txt"),
        plain + "-".repeat(80) + "\n" + rich);
  }

  @Test
  void freshClone() {
    check("freshClone", fresh(), TestRun.NONE);
  }

  @Test
  void stageTwoHalfDone() {
    check("stageTwoHalfDone", halfWay(), halfWay());
  }

  @Test
  void stepDone() {
    TestRun before = unwritten(2, 2, "one connection", "Delta.java:38");
    check("stepDone", halfWay(), before);
  }

  @Test
  void oneWrongAnswer() {
    TestRun now =
        upTo(
            new StepId(2, 1),
            StepStatus.WRONG,
            Reason.at(
                    "exercises/kata/stage2/Delta.java:24",
                    "Step 2.1, Delta.ofOutputNeuron, is not right yet")
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
        upTo(
            new StepId(2, 5),
            StepStatus.WRONG,
            Reason.at(
                    "exercises/kata/stage2/Delta.java:83",
                    "Step 2.5, Delta.ofHiddenLayer, is not right yet")
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
  void brokenAgain() {
    Reason wrong =
        Reason.at(
            "exercises/kata/stage1/SigmoidDerivative.java:32",
            "Step 1.2, SigmoidDerivative.ofOutputs, stopped with ShapeError: 2 x 3 and 3 x 2");
    StepId broken = new StepId(1, 2);
    TestRun now =
        run(
            step -> step.stage() < 2 || step.number() < 2,
            broken,
            StepStatus.CRASHED,
            wrong,
            Map.of());
    check("brokenAgain", now, halfWay());
  }

  @Test
  void brokenWithMuchToSay() {
    StepId broken = new StepId(2, 4);
    Reason why =
        Reason.at(
                "exercises/kata/stage2/Delta.java:66",
                "Step 2.4, Delta.ofOutputLayer, is not right yet")
            .with(
                "This is the error alone, not multiplied by the slopes of the predictions: the"
                    + " right delta of another loss. XOR is learnt with it, even faster, but it is"
                    + " not the slope of half the squared error.",
                "called with targets [[1, 0, 0.5], [0, 1, 1]], predictions [[0.75, 0.5, 0.9],"
                    + " [0.25, 0.1, 1]]",
                "expected -0.036 at row 0, column 2\ngot      -0.4");
    TestRun before =
        unwritten(5, 1, "one layer forward, with bias", "exercises/kata/stage5/Bias.java:26");
    check("brokenWithMuchToSay", broken(before, broken, why), before);
  }

  /** The same run with one step broken, and all of stage 4, which calls it. */
  private static TestRun broken(TestRun before, StepId broken, Reason why) {
    List<Verdict> verdicts = new ArrayList<>(before.verdicts());
    verdicts.replaceAll(
        verdict ->
            verdict.step().equals(broken) || verdict.step().stage() == 4
                ? new Verdict(verdict.step(), verdict.test(), StepStatus.WRONG, why)
                : verdict);
    return new TestRun(before.plan(), verdicts, new TreeMap<>(), true);
  }

  @Test
  void stageJustFinished() {
    check("stageJustFinished", finished(1, new Stage1().lines()), fresh());
  }

  @Test
  void networkJustTrained() {
    TestRun now =
        run(
            step -> step.stage() < 5,
            new StepId(5, 1),
            StepStatus.UNWRITTEN,
            stub(new StepId(5, 1)),
            Map.of(4, new Stage4().lines()));
    check("networkJustTrained", now, halfWay());
  }

  private static TestRun late() {
    return upTo(
        new StepId(2, 3),
        StepStatus.STUCK,
        Reason.at(
            "exercises/kata/stage2/Delta.java:49",
            "Step 2.3, Delta.ofHiddenNeuronWithOutputs, does not return within 2 s: an endless"
                + " loop?",
            5));
  }

  @Test
  void endlessLoop() {
    check("endlessLoop", late(), late());
  }

  @Test
  void inTheWatchMode() {
    Screen.Words words = new Screen.Words(TITLES, "", List.of(), "");
    Progress progress = new Progress(late(), late());
    check("inTheWatchMode", look -> new Screen(progress, words, ScreenMode.WATCH, look).text());
  }

  @Test
  void systemExit() {
    TestRun now =
        upTo(
            new StepId(2, 1),
            StepStatus.CRASHED,
            Reason.at(
                "exercises/kata/stage2/Delta.java:24",
                "Step 2.1, Delta.ofOutputNeuron, is not judged: stage 2 calls exit or halt, which"
                    + " would end all tests"));
    check("systemExit", now, now);
  }

  /** Some of the verdicts, and the test that was judged when the program was gone. */
  private static TestRun died(TestRun whole, StepId last, String place) {
    StringBuilder lines = new StringBuilder(RunFormat.plan(whole.plan(), whole.plan()));
    whole.verdicts().stream()
        .takeWhile(verdict -> verdict.step().compareTo(last) < 0)
        .forEach(verdict -> lines.append(RunFormat.verdict(verdict)));
    lines.append(RunFormat.line("begin", last, place, ""));
    return RunFormat.read(lines.toString().lines().toList());
  }

  @Test
  void testsDied() {
    TestRun before = unwritten(3, 2, "x", "WeightUpdate.java:1");
    TestRun now = died(before, new StepId(2, 2), "exercises/kata/stage2/Delta.java:35");
    check("testsDied", now, before);
  }

  @Test
  void testsDiedAtOnce() {
    check("testsDiedAtOnce", died(fresh(), new StepId(1, 1), "X.java:21"), TestRun.NONE);
  }

  private static void problem(String screen, TestRun before, String notice, String message) {
    TestRun none = TestRun.NONE.among(Set.copyOf(all()));
    Screen.Words words = new Screen.Words(TITLES, "", List.of(), notice);
    check(
        screen,
        look ->
            new Screen(new Progress(none, before), words, ScreenMode.MAVEN, look).problem(message));
  }

  private static final String DOES_NOT_COMPILE =
      """
      Stage 2 does not compile: there is no variable predicion.
      exercises/kata/stage2/Delta.java:24
      Correct it, then mvn test.""";

  @Test
  void problemBeforeTheTests() {
    problem("problemBeforeTheTests", halfWay(), "", DOES_NOT_COMPILE);
  }

  @Test
  void problemInTheBonus() {
    problem("problemInTheBonus", bonusNext(), "", DOES_NOT_COMPILE);
  }

  @Test
  void problemWithoutMemory() {
    problem("problemWithoutMemory", TestRun.NONE, "", DOES_NOT_COMPILE);
  }

  @Test
  void memoryUnreadable() {
    Screen.Words words = new Screen.Words(TITLES, "", List.of(), UNREADABLE);
    Progress progress = new Progress(halfWay(), TestRun.NONE);
    check("memoryUnreadable", look -> new Screen(progress, words, ScreenMode.MAVEN, look).text());
  }

  /** A run of some tests of one step. */
  private static TestRun chosen(StepId step, int tests, int of, StepStatus state, Reason why) {
    SortedMap<StepId, Integer> plan = new TreeMap<>(Map.of(step, of));
    List<Verdict> verdicts =
        Collections.nCopies(tests, new Verdict(step, "Step.examples", state, why));
    return new TestRun(
            plan,
            new TreeMap<>(Map.of(step, tests)),
            verdicts,
            new TreeSet<>(),
            new TreeMap<>(),
            true)
        .among(Set.copyOf(all()));
  }

  @Test
  void chosenStepRight() {
    TestRun now = chosen(new StepId(2, 5), 4, 4, StepStatus.DONE, Reason.NONE);
    check("chosenStepRight", now, unwritten(3, 1, "x", "y"));
  }

  @Test
  void chosenStepJustDone() {
    TestRun now = chosen(new StepId(2, 3), 4, 4, StepStatus.DONE, Reason.NONE);
    check("chosenStepJustDone", now, halfWay());
  }

  @Test
  void chosenStepWithoutMemory() {
    TestRun now = chosen(new StepId(2, 5), 4, 4, StepStatus.DONE, Reason.NONE);
    check("chosenStepWithoutMemory", now, TestRun.NONE);
  }

  @Test
  void chosenStepOfAFinishedKata() {
    TestRun now = chosen(new StepId(2, 5), 4, 4, StepStatus.DONE, Reason.NONE);
    check(
        "chosenStepOfAFinishedKata",
        now,
        run(step -> true, StepId.GIVEN, StepStatus.DONE, Reason.NONE, Map.of()));
  }

  @Test
  void chosenMethodRight() {
    TestRun now = chosen(new StepId(2, 5), 1, 4, StepStatus.DONE, Reason.NONE);
    check("chosenMethodRight", now, unwritten(3, 1, "x", "y"));
  }

  @Test
  void chosenStepWrong() {
    Reason why =
        Reason.at(
                "exercises/kata/stage2/Delta.java:83",
                "Step 2.5, Delta.ofHiddenLayer, is not right yet")
            .with("", "", "expected 0.5 at row 0, column 2\ngot      0.25");
    TestRun now = chosen(new StepId(2, 5), 1, 4, StepStatus.WRONG, why);
    check("chosenStepWrong", now, unwritten(3, 1, "x", "y"));
  }

  @Test
  void chosenPattern() {
    TestRun whole = bonusNext();
    check("chosenPattern", judged(whole, step -> step.number() == 1 && step.stage() < 6), whole);
  }

  /** A run of those steps alone. */
  private static TestRun judged(TestRun whole, Predicate<StepId> steps) {
    return whole.of(steps).among(Set.copyOf(all()));
  }

  @Test
  void rightAgain() {
    TestRun before = unwritten(5, 1, "x", "y");
    TestRun broken = broken(before, new StepId(2, 4), Reason.of("Step 2.4 is not right yet"));
    check(
        "rightAgain",
        shown(before, 2, new Stage1().lines()),
        new Progress(broken, before).remembered());
  }

  @Test
  void oneRightAgainAndOneNew() {
    TestRun before = unwritten(5, 1, "x", "y");
    TestRun broken = broken(before, new StepId(5, 1), Reason.of("Step 5.1 is not right yet"));
    TestRun now = unwritten(5, 2, "forward with bias", "exercises/kata/stage5/Bias.java:36");
    check("oneRightAgainAndOneNew", now, new Progress(broken, before).remembered());
  }

  private static TestRun shown(TestRun run, int stage, List<String> show) {
    return new TestRun(run.plan(), run.verdicts(), new TreeMap<>(Map.of(stage, show)), true);
  }

  @Test
  void allDone() {
    TestRun now = run(step -> true, StepId.GIVEN, StepStatus.DONE, Reason.NONE, Map.of());
    check("allDone", now, now);
  }

  private static TestRun bonusNext() {
    return unwritten(6, 1, "samples in another order", "exercises/kata/stage6/MiniBatch.java:25");
  }

  @Test
  void lastStageJustFinished() {
    TestRun now =
        run(
            step -> step.stage() < 6,
            new StepId(6, 1),
            StepStatus.UNWRITTEN,
            stub(new StepId(6, 1)),
            Map.of(5, new Stage5().lines()));
    check("lastStageJustFinished", now, halfWay());
  }

  @Test
  void bonusWaits() {
    check("bonusWaits", bonusNext(), bonusNext());
  }

  @Test
  void bonusBegun() {
    TestRun now = unwritten(6, 2, "samples cut into batches", "MiniBatch.java:36");
    check("bonusBegun", now, bonusNext());
  }

  @Test
  void bonusStageJustFinished() {
    TestRun now =
        run(
            step -> step.stage() < 7,
            new StepId(7, 1),
            StepStatus.UNWRITTEN,
            stub(new StepId(7, 1)),
            Map.of(6, new Stage6().lines()));
    check("bonusStageJustFinished", now, bonusNext());
  }

  @Test
  void bonusWrong() {
    TestRun now =
        upTo(
            new StepId(6, 1),
            StepStatus.WRONG,
            Reason.at(
                    "exercises/kata/stage6/MiniBatch.java:25",
                    "Step 6.1, MiniBatch.reorder, is not right yet")
                .with(
                    "This is the way back: each sample went to the place that the order names. The"
                        + " order says which sample comes to each place.",
                    "called with samples Samples[inputs=[[1.0], [2.0], [3.0]],"
                        + " targets=[[10.0], [20.0], [30.0]]], order [2, 0, 1]",
                    "expected 3 at inputs, row 0, column 0\ngot      2"));
    check("bonusWrong", now, now);
  }

  @Test
  void bonusStageAlone() {
    TestRun whole = bonusNext();
    check("bonusStageAlone", judged(whole, step -> step.stage() == 6), whole);
  }

  @Test
  void oneStageAlone() {
    TestRun whole = halfWay();
    check("oneStageAlone", judged(whole, step -> step.stage() == 2), whole);
  }

  @Test
  void oneStageAloneRight() {
    TestRun whole = shown(unwritten(5, 1, "x", "y"), 4, new Stage4().lines());
    check("oneStageAloneRight", judged(whole, step -> step.stage() == 4 && step.isStep()), whole);
  }

  @Test
  void bonusStageAloneRight() {
    TestRun whole = shown(unwritten(7, 1, "x", "y"), 6, new Stage6().lines());
    check("bonusStageAloneRight", judged(whole, step -> step.stage() == 6), whole);
  }

  @Test
  void nothingRan() {
    check("nothingRan", TestRun.NONE, halfWay());
  }
}
