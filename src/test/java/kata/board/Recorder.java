package kata.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes down what each test says. An IDE sets no build directory, and there it writes nothing. */
public final class Recorder implements TestExecutionListener {

  private interface Writing {
    void to(Path file) throws IOException;
  }

  private final Optional<Path> file =
      Optional.ofNullable(System.getProperty("kata.build")).map(Results::file);

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    write(Results::start);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    boolean done = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
    if (test.isTest() || !done) {
      String message = result.getThrowable().map(Recorder::words).orElse("");
      write(file -> Results.add(file, verdict(test, done, done ? "" : message)));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    write(file -> Results.add(file, verdict(test, false, "skipped: " + reason)));
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    write(Results::end);
  }

  private static String words(Throwable thrown) {
    return thrown instanceof AssertionError ? thrown.getMessage() : thrown.toString();
  }

  private static Verdict verdict(TestIdentifier test, boolean done, String message) {
    if (test.getSource().orElse(null) instanceof MethodSource method) {
      Class<?> type = method.getJavaClass();
      String step =
          StepId.ofTest(type.getName())
              .map(StepId::toString)
              .or(() -> fullRun(method))
              .orElse("given");
      return new Verdict(step, type.getSimpleName() + ":" + method.getMethodName(), done, message);
    }
    return new Verdict("given", test.getDisplayName(), done, message);
  }

  private static Optional<String> fullRun(MethodSource method) {
    return AnnotationSupport.findAnnotation(method.getJavaMethod(), FullRun.class)
        .map(run -> "run " + run.afterStage());
  }

  private void write(Writing writing) {
    file.ifPresent(
        path -> {
          try {
            writing.to(path);
          } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
          }
        });
  }
}
