package kata.engine;

import java.util.Arrays;
import kata.NotWritten;
import kata.guard.Deadline;
import kata.guard.FailureWords;
import kata.guard.LearnerCall;
import kata.guard.NotJudged;
import kata.report.Reason;
import kata.step.StepId;
import kata.step.StepStatus;

/**
 * Why a step is not done, in a learner's words: the step's number, its method and file, then what
 * happened. The engines' frames are left out of the stack trace.
 */
public final class StepFailure extends AssertionError {

  private static final long serialVersionUID = 1;

  private static final String READS =
      "It reads System.in. Nobody types while tests run, so there is nothing to read.";

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

  /** What a test of a step says when this ended it. */
  static StepFailure of(Class<?> stepTest, Throwable failed) {
    Throwable cause = FailureWords.cause(failed);
    StepTest mark = stepTest.getAnnotation(StepTest.class);
    String id = StepId.ofTest(stepTest.getName()).map(StepId::toString).orElse("");
    String step = "Step %s, %s.%s,".formatted(id, mark.in().getSimpleName(), mark.method());
    return of(step, SourceLocation.of(mark, cause), cause);
  }

  /** What a full training says when {@code cause} ended it. */
  static StepFailure of(FullRun run, Throwable cause) {
    int stage = run.afterStage();
    boolean isBonus = stage > StepId.LAST_BEFORE_BONUS;
    String what = "The full run of stage%s %s".formatted(isBonus ? "" : "s 1 to", stage);
    String trainer =
        isBonus
            ? "src/app/java/kata/training/EngineTraining.java"
            : "src/main/java/kata/article/Trainer.java";
    // What waits is no error in the trainer.
    String given = state(cause) == StepStatus.WAITING ? "" : trainer;
    return of(what, SourceLocation.deepest(cause).orElse(given), cause);
  }

  private static StepFailure of(String what, String place, Throwable cause) {
    if (cause instanceof StepFailure already) {
      return already;
    }
    Reason why = why(what, place, cause);
    Reason all = EmptyInput.wasRead() ? why.with(READS, why.call(), why.difference()) : why;
    return new StepFailure(state(cause), all, cause);
  }

  private static Reason why(String what, String place, Throwable cause) {
    if (cause instanceof NotWritten stub) {
      return Reason.stub(stub.step(), stub.getMessage(), place);
    }
    if (cause instanceof NotJudged reason) {
      int patience = reason.state() == StepStatus.STUCK ? Deadline.MORE_PATIENCE : 0;
      return Reason.at(place, what + " " + reason.getMessage(), patience);
    }
    if (isWrong(cause)) {
      Reason wrong = Reason.at(place, what + " is not right yet");
      return cause instanceof FailedCall seen
          ? seen.under(wrong)
          : wrong.with(words(cause), "", "");
    }
    Reason stopped = Reason.at(place, what + " " + stopped(cause));
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
    return isWrong(cause) ? StepStatus.WRONG : StepStatus.CRASHED;
  }

  /** An assertion of the test does not hold; the learner's own may say more than the test asks. */
  private static boolean isWrong(Throwable cause) {
    return cause instanceof AssertionError
        && Arrays.stream(cause.getStackTrace()).limit(1).noneMatch(LearnerCall::isOne);
  }

  /** Why a test failed, whatever it judges. */
  static Reason why(Throwable cause) {
    return cause instanceof StepFailure failure ? failure.why : Reason.of(words(cause));
  }

  private static String words(Throwable cause) {
    return cause instanceof AssertionError ? FailureWords.message(cause) : cause.toString();
  }

  private static String stopped(Throwable cause) {
    if (cause instanceof NullPointerException && SourceLocation.deepest(cause).isEmpty()) {
      return "stopped with a null as its result";
    }
    return cause instanceof LimitedOutput.Flood
        ? "stopped with " + cause.getMessage()
        : FailureWords.stopped(cause);
  }
}
