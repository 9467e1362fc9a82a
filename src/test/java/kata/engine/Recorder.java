package kata.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kata.guard.NotJudged;
import kata.report.Lessons;
import kata.report.Reason;
import kata.report.RunFile;
import kata.report.TestRun;
import kata.report.Verdict;
import kata.step.StepId;
import kata.step.StepStatus;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes down what each test says, and remembers which steps are open, so that a full training need
 * not be tried. An IDE sets no build directory, and there nothing is written.
 */
public final class Recorder implements TestExecutionListener {

  /** How many tests each step has. */
  private static final SortedMap<StepId, Integer> PLAN = new TreeMap<>();

  /** How many of them are to run. */
  private static final SortedMap<StepId, Integer> ASKED = new TreeMap<>();

  private static final SortedSet<StepId> OPEN = new TreeSet<>();

  /** Full trainings that wait for the time; only their own stage waits with them. */
  private static final SortedSet<StepId> POSTPONED = new TreeSet<>();

  private final Optional<RunFile> recording;
  private final List<Verdict> verdicts = new ArrayList<>();

  /** Writes into the build directory, if there is one. */
  public Recorder() {
    this(Optional.ofNullable(System.getProperty("kata.build")).map(Path::of).map(RunFile::new));
  }

  private Recorder(Optional<RunFile> recording) {
    this.recording = recording;
  }

  /** Writes into this folder, whatever else is set. */
  public static Recorder into(Path folder) {
    return new Recorder(Optional.of(new RunFile(folder)));
  }

  /** Writes nothing; {@link #results} has it all. */
  public static Recorder inMemory() {
    return new Recorder(Optional.empty());
  }

  /** What the run has said so far. */
  public TestRun results() {
    return new TestRun(
        new TreeMap<>(PLAN),
        new TreeMap<>(ASKED),
        List.copyOf(verdicts),
        new TreeSet<>(),
        new TreeMap<>(),
        true);
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    PLAN.clear();
    ASKED.clear();
    OPEN.clear();
    POSTPONED.clear();
    verdicts.clear();
    StepExtension.reset();
    plan.getRoots().stream()
        .flatMap(root -> plan.getDescendants(root).stream())
        .filter(TestIdentifier::isTest)
        .forEach(
            test -> {
              ASKED.merge(step(test), 1, Integer::sum);
              PLAN.computeIfAbsent(step(test), step -> tests(test));
            });
    ASKED.forEach((step, tests) -> PLAN.merge(step, tests, Math::max));
    recording.ifPresent(file -> file.start(PLAN, ASKED));
  }

  /** How many tests the step of a test has, whichever were chosen. */
  private static int tests(TestIdentifier test) {
    return test.getSource().orElse(null) instanceof MethodSource method
            && StepId.ofTest(method.getClassName()).isPresent()
        ? AnnotationSupport.findAnnotatedMethods(
                method.getJavaClass(), Testable.class, HierarchyTraversalMode.TOP_DOWN)
            .size()
        : 1;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) {
      recording.ifPresent(file -> begin(file, test));
    }
  }

  private static void begin(RunFile file, TestIdentifier test) {
    Optional<StepTest> mark =
        test.getSource()
            .filter(MethodSource.class::isInstance)
            .map(method -> ((MethodSource) method).getJavaClass().getAnnotation(StepTest.class));
    file.begin(
        step(test),
        mark.map(SourceLocation::file).orElse(""),
        mark.map(StepTest::method).orElse(""));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
      if (test.isTest()) {
        add(test, StepStatus.DONE, Reason.NONE);
      }
    } else {
      Throwable why = result.getThrowable().orElseGet(() -> new AssertionError("no reason given"));
      add(test, StepFailure.state(why), StepFailure.why(why));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    add(test, StepStatus.CRASHED, Reason.of("skipped: " + reason));
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    recording.ifPresent(
        file -> {
          PLAN.keySet().stream()
              .map(StepId::stage)
              .distinct()
              .filter(stage -> open(stage, new StepId(stage + 1, 0)).isEmpty())
              .filter(Recorder::isWhole)
              .forEach(stage -> StepExtension.show(stage).forEach(line -> file.show(stage, line)));
          file.end();
        });
  }

  /** Whether all tests of all steps that the stage has were to run. */
  private static boolean isWhole(int stage) {
    try {
      return Lessons.steps().stream()
          .filter(step -> step.stage() == stage && step.isStep())
          .allMatch(step -> ASKED.containsKey(step) && ASKED.get(step) >= PLAN.get(step));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(TestIdentifier test, StepStatus state, Reason why) {
    StepId step = step(test);
    Verdict verdict = new Verdict(step, name(test), state, why);
    if (verdict.isPostponed()) {
      POSTPONED.add(step);
    } else if (state != StepStatus.DONE && !step.equals(StepId.GIVEN)) {
      OPEN.add(step);
    }
    verdicts.add(verdict);
    recording.ifPresent(file -> file.add(verdict));
  }

  /** Fails unless every step that was judged in this run, up to this stage, has passed. */
  static void requireDone(int stage) {
    SortedSet<StepId> open = open(stage, StepId.fullRun(stage));
    if (!open.isEmpty()) {
      throw new NotJudged(
          StepStatus.WAITING, "waits: %s is not done yet".formatted(open.first().words()));
    }
  }

  /** What is not done before {@code end}; an earlier stage's training may have been made before. */
  private static SortedSet<StepId> open(int stage, StepId end) {
    SortedSet<StepId> open = new TreeSet<>(OPEN.headSet(end));
    open.addAll(POSTPONED.subSet(new StepId(stage, 0), new StepId(stage + 1, 0)).headSet(end));
    return open;
  }

  private static StepId step(TestIdentifier test) {
    TestSource source = test.getSource().orElse(null);
    if (source instanceof MethodSource method) {
      return StepId.ofTest(method.getClassName()).or(() -> fullRun(method)).orElse(StepId.GIVEN);
    }
    return source instanceof ClassSource type
        ? StepId.ofTest(type.getClassName()).orElse(StepId.GIVEN)
        : StepId.GIVEN;
  }

  private static Optional<StepId> fullRun(MethodSource method) {
    return AnnotationSupport.findAnnotation(method.getJavaMethod(), FullRun.class)
        .map(run -> StepId.fullRun(run.afterStage()));
  }

  private static String name(TestIdentifier test) {
    return test.getSource().orElse(null) instanceof MethodSource method
        ? method.getJavaClass().getSimpleName() + "." + method.getMethodName()
        : test.getDisplayName();
  }
}
