package kata.board;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Remembers which steps failed in this run, so that the full trainings need not be tried. */
public final class Outcomes implements TestExecutionListener {

  private static final SortedSet<StepId> FAILED = new TreeSet<>();

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    FAILED.clear();
    GuardHooks.reset();
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
      stepOf(test).ifPresent(FAILED::add);
    }
  }

  private static Optional<StepId> stepOf(TestIdentifier test) {
    return test.getSource()
        .flatMap(
            source -> {
              if (source instanceof MethodSource method) {
                return StepId.ofTest(method.getClassName());
              }
              return source instanceof ClassSource type
                  ? StepId.ofTest(type.getClassName())
                  : Optional.empty();
            });
  }

  /** Fails unless every step that was judged in this run, up to this stage, has passed. */
  static void requireDone(int stage) {
    if (!FAILED.isEmpty() && FAILED.first().stage() <= stage) {
      StepId missing = FAILED.first();
      throw new AssertionError(
          "This full training waits for stages 1 to %s; step %s is not done yet."
              .formatted(stage, missing));
    }
  }
}
