package kata.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.step.StepId;
import kata.step.StepStatus;

/** What tests may have said, for the tests of what is told of it. */
final class SomeRuns {

  /** How many steps a stage has here; it need not follow when the kata gets another one. */
  private static final int[] STEPS = {3, 5, 4, 3, 4, 3, 2, 9};

  static final Set<StepId> ALL = all();

  private SomeRuns() {}

  private static Set<StepId> all() {
    Set<StepId> steps = new TreeSet<>(Set.of(StepId.fullRun(4), StepId.fullRun(5)));
    for (int stage = 1; stage <= STEPS.length; stage++) {
      int now = stage;
      IntStream.rangeClosed(1, STEPS[stage - 1]).forEach(n -> steps.add(new StepId(now, n)));
    }
    return steps;
  }

  /** A run of one test for each of these steps. */
  static TestRun of(Stream<Verdict> verdicts) {
    List<Verdict> all = verdicts.toList();
    SortedMap<StepId, Integer> plan = new TreeMap<>();
    all.forEach(verdict -> plan.put(verdict.step(), 1));
    return new TestRun(plan, all, new TreeMap<>(), true);
  }

  static TestRun of(Map<StepId, StepStatus> states) {
    return of(states.entrySet().stream().map(step -> verdict(step.getKey(), step.getValue())));
  }

  static Verdict verdict(StepId step, StepStatus state) {
    return verdict(step, state, state == StepStatus.DONE ? Reason.NONE : Reason.of("why"));
  }

  static Verdict verdict(StepId step, StepStatus state, Reason why) {
    return new Verdict(step, "Test.examples", state, why);
  }

  /** The same run, in which some of its verdicts say something else. */
  static TestRun but(TestRun run, Predicate<StepId> other, StepStatus state, Reason why) {
    return of(
        run.verdicts().stream()
            .map(one -> other.test(one.step()) ? verdict(one.step(), state, why) : one));
  }

  static TestRun allDone() {
    return of(ALL.stream().map(step -> verdict(step, StepStatus.DONE)));
  }

  /** Everything before a step is done, and after it nothing is written. */
  static TestRun upTo(StepId next, StepStatus state, Reason why) {
    return upTo(next, step -> step.compareTo(next) < 0, state, why);
  }

  /** The same, with other steps done. */
  static TestRun upTo(StepId next, Predicate<StepId> done, StepStatus state, Reason why) {
    TestRun some =
        of(
            ALL.stream()
                .map(step -> done.test(step) ? verdict(step, StepStatus.DONE) : unwritten(step)));
    return but(some, next::equals, state, why);
  }

  private static Verdict unwritten(StepId step) {
    return verdict(step, StepStatus.UNWRITTEN, stub(step, "Step %s is not written yet"));
  }

  private static Reason stub(StepId step, String headline) {
    return Reason.stub(step.toString(), headline.formatted(step), "");
  }

  static TestRun unwritten(int stage, int number) {
    return unwritten(stage, number, "x", "y");
  }

  static TestRun unwritten(int stage, int number, String what, String place) {
    StepId step = new StepId(stage, number);
    String headline = "Step %s is not written yet: %s.".formatted(step, what);
    return upTo(step, StepStatus.UNWRITTEN, Reason.stub(step.toString(), headline, place));
  }

  static TestRun fresh() {
    return unwritten(
        1,
        1,
        "the slope of the sigmoid, from its output",
        "exercises/kata/stage1/SigmoidDerivative.java:21");
  }

  static TestRun halfWay() {
    return unwritten(
        2,
        3,
        "the deltas of several outputs, carried back and summed",
        "exercises/kata/stage2/Delta.java:51");
  }

  static TestRun bonusNext() {
    return unwritten(6, 1, "samples in another order", "exercises/kata/stage6/MiniBatch.java:25");
  }

  /** A stub, and a step that calls it. */
  static TestRun stub(StepId stub, StepId caller) {
    Reason why = stub(stub, "Step %s is not written yet: x.");
    return of(Stream.of(stub, caller).map(step -> verdict(step, StepStatus.UNWRITTEN, why)));
  }

  /** All up to the end of a stage is done, and what it shows is told. */
  static TestRun finished(int stage, List<String> show) {
    StepId next = new StepId(stage + 1, 1);
    return shown(upTo(next, StepStatus.UNWRITTEN, unwritten(next).why()), stage, show);
  }

  static TestRun shown(TestRun run, int stage, List<String> show) {
    return new TestRun(run.plan(), run.verdicts(), new TreeMap<>(Map.of(stage, show)), true);
  }

  /** With one step broken, and all of stage 4, which calls it. */
  static TestRun broken(TestRun before, StepId broken, Reason why) {
    return but(before, step -> step.equals(broken) || step.stage() == 4, StepStatus.WRONG, why);
  }

  /** A run of those steps alone. */
  static TestRun judged(TestRun whole, Predicate<StepId> steps) {
    return whole.of(steps).among(ALL);
  }

  /** A run of some of a step's tests. */
  static TestRun chosen(int tests, int of, Verdict verdict) {
    return new TestRun(
        new TreeMap<>(Map.of(verdict.step(), of)),
        new TreeMap<>(Map.of(verdict.step(), tests)),
        Collections.nCopies(tests, verdict),
        new TreeSet<>(),
        new TreeMap<>(),
        true);
  }

  /** Some of the verdicts, and the test that was judged when the program was gone. */
  static TestRun died(TestRun whole, StepId last, String place) {
    StringBuilder lines = new StringBuilder(RunFormat.plan(whole.plan(), whole.plan()));
    whole.verdicts().stream()
        .takeWhile(verdict -> verdict.step().compareTo(last) < 0)
        .forEach(verdict -> lines.append(RunFormat.verdict(verdict)));
    lines.append(RunFormat.line("begin", last, place, ""));
    return RunFormat.read(lines.toString().lines().toList());
  }
}
