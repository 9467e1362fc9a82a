package kata.engine;

import java.util.Arrays;
import kata.NotWritten;
import kata.guard.Guard;
import kata.guard.NotJudged;
import kata.guard.Thrown;
import kata.report.Reason;
import kata.step.StepId;
import kata.step.StepStatus;

/**
 * Why a step is not done, in a learner's words: the step's number, its method and file, then what
 * happened. The engines' frames are left out of the stack trace.
 */
public final class StepFailure extends AssertionError {

  private static final long serialVersionUID = 1;

  private final StepStatus state;
  private final transient Reason why;

  private StepFailure(StepStatus state, Reason why, Throwable cause) {
    super(why.text());
    this.state = state;
    this.why = why;
    setStackTrace(
        Arrays.stream(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("kata."))
            .filter(frame -> !frame.getClassName().matches("kata\\.(engine|guard|testing)\\..*"))
            .toArray(StackTraceElement[]::new));
  }

  /** What a test of a step says when {@code cause} ended it. */
  static StepFailure of(Class<?> stepTest, Throwable cause) {
    StepTest mark = stepTest.getAnnotation(StepTest.class);
    String id = StepId.ofTest(stepTest.getName()).map(StepId::toString).orElse("");
    String step = "Step %s, %s.%s,".formatted(id, mark.in().getSimpleName(), mark.method());
    return of(step, SourceLocation.of(mark, cause), cause);
  }

  /** What a full training says when {@code cause} ended it. */
  static StepFailure of(FullRun run, Throwable cause) {
    StepId id = StepId.fullRun(run.afterStage());
    String stages = id.isBonus() ? "stage %s" : "stages 1 to %s";
    String what = ("The full run of " + stages).formatted(id.stage());
    // What waits is no error in the given code.
    String given = state(cause) == StepStatus.WAITING ? "" : run.code();
    return of(what, SourceLocation.deepest(cause).orElse(given), cause);
  }

  private static StepFailure of(String what, String place, Throwable cause) {
    if (cause instanceof StepFailure already) {
      return already;
    }
    return new StepFailure(state(cause), why(what, place, cause), cause);
  }

  private static Reason why(String what, String place, Throwable cause) {
    if (cause instanceof NotWritten stub) {
      return Reason.stub(stub.step(), stub.getMessage(), place);
    }
    if (cause instanceof NotJudged reason) {
      int patience = reason.state() == StepStatus.STUCK ? Guard.MORE_PATIENCE : 0;
      return Reason.at(place, what + " " + reason.getMessage(), patience);
    }
    if (cause instanceof AssertionError) {
      Reason wrong = Reason.at(place, what + " is not right yet");
      return cause instanceof FailedCall seen
          ? seen.under(wrong)
          : wrong.with(words(cause), "", "");
    }
    Reason stopped = Reason.at(place, "%s stopped with %s".formatted(what, kind(cause)));
    return Arrays.stream(cause.getSuppressed())
        .filter(FailedCall.class::isInstance)
        .map(seen -> ((FailedCall) seen).under(stopped))
        .findFirst()
        .orElse(stopped);
  }

  /** The state in which a step stands when a test of it ended so. */
  static StepStatus state(Throwable cause) {
    if (cause instanceof StepFailure failure) {
      return failure.state;
    }
    if (cause instanceof NotJudged notJudged) {
      return notJudged.state();
    }
    if (cause instanceof NotWritten) {
      return StepStatus.UNWRITTEN;
    }
    return cause instanceof AssertionError ? StepStatus.WRONG : StepStatus.CRASHED;
  }

  /** Why a test failed, whatever it judges. */
  static Reason why(Throwable cause) {
    return cause instanceof StepFailure failure ? failure.why : Reason.of(words(cause));
  }

  private static String words(Throwable cause) {
    return cause instanceof AssertionError ? String.valueOf(cause.getMessage()) : cause.toString();
  }

  private static String kind(Throwable cause) {
    if (cause instanceof NullPointerException && SourceLocation.deepest(cause).isEmpty()) {
      return "a null as its result";
    }
    if (cause instanceof LimitedOutput.Flood) {
      return cause.getMessage();
    }
    return Thrown.words(cause);
  }
}
