package kata.engine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kata.NotWritten;
import kata.guard.Deadline;
import kata.guard.FailureWords;
import kata.guard.LearnerCall;
import kata.guard.NotJudged;
import kata.repair.UnusedResult;
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
    StepFailure failure = of(step, SourceLocation.of(mark, cause), cause);
    return failure == cause || !FailedCall.wasSeen(cause)
        ? failure
        : unused(mark)
            .map(words -> new StepFailure(failure.state, failure.why.because(words), cause))
            .orElse(failure);
  }

  /** What explains more than any number: an operation whose result is not used. */
  private static Optional<String> unused(StepTest mark) {
    return UnusedResult.in(Path.of(SourceLocation.file(mark)), mark.method())
        .map(
            unused ->
                ("Perhaps it is line %s: `%s` changes nothing, it gives something new; but what it"
                        + " gives is not used.")
                    .formatted(unused.line(), unused.operation()));
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
    return FailedCall.suppressedIn(cause).map(seen -> seen.under(stopped)).orElse(stopped);
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
