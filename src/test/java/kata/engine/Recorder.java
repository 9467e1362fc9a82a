package kata.engine;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kata.guard.Guard;
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
 * Writes down what each test says. An IDE sets no build directory, and there nothing is written.
 */
public final class Recorder implements TestExecutionListener {

  private final Guard guard;
  private final Optional<RunFile> recording;
  private CurrentRun run;

  /** Writes into the build directory, if there is one. */
  public Recorder() {
    this(
        new Guard(),
        Optional.ofNullable(System.getProperty("kata.build")).map(Path::of).map(RunFile::new));
  }

  private Recorder(Guard guard, Optional<RunFile> recording) {
    this.guard = guard;
    this.recording = recording;
  }

  /** Writes into this folder, whatever else is set. */
  public static Recorder into(Path folder, Guard guard) {
    return new Recorder(guard, Optional.of(new RunFile(folder)));
  }

  /** Writes nothing; {@link #results} has it all. */
  public static Recorder inMemory(Guard guard) {
    return new Recorder(guard, Optional.empty());
  }

  /** What the run has said so far. */
  public TestRun results() {
    return run.results();
  }

  @Override
  public void testPlanExecutionStarted(TestPlan tests) {
    SortedMap<StepId, Integer> plan = new TreeMap<>();
    SortedMap<StepId, Integer> asked = new TreeMap<>();
    tests.getRoots().stream()
        .flatMap(root -> tests.getDescendants(root).stream())
        .filter(TestIdentifier::isTest)
        .forEach(
            test -> {
              asked.merge(step(test), 1, Integer::sum);
              plan.computeIfAbsent(step(test), step -> tests(test));
            });
    asked.forEach((step, count) -> plan.merge(step, count, Math::max));
    run = CurrentRun.start(guard, plan, asked);
    recording.ifPresent(file -> file.start(plan, asked));
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
      add(test, StepFailure.state(why), why(test, why));
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
          for (int stage : run.finished()) {
            StepExtension.show(stage).forEach(line -> file.show(stage, line));
          }
          file.end();
        });
    run.end();
  }

  /** Words of a step say which one it is; what is no step's test has nothing but its name. */
  private static Reason why(TestIdentifier test, Throwable thrown) {
    Reason why = StepFailure.why(thrown);
    return step(test).equals(StepId.GIVEN)
        ? Reason.of("The test %s failed.".formatted(name(test))).with(why.text(), "", "")
        : why;
  }

  private void add(TestIdentifier test, StepStatus state, Reason why) {
    Verdict verdict = new Verdict(step(test), name(test), state, why);
    run.add(verdict);
    recording.ifPresent(file -> file.add(verdict));
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
