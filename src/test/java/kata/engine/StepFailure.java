package kata.engine;

import java.util.Arrays;
import kata.guard.NotJudged;
import kata.guard.Thrown;
import kata.step.StepId;
import kata.step.StepStatus;

/**
 * Why a step is not done, in a learner's words: the step's number, its method and file, then what
 * happened. The engines' frames are left out of the stack trace.
 */
public final class StepFailure extends AssertionError {

  private static final long serialVersionUID = 1;

  private final StepStatus state;

  private StepFailure(StepStatus state, String message, Throwable cause) {
    super(message);
    this.state = state;
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
    String what = "The full run of stages 1 to %s".formatted(run.afterStage());
    return of(
        what,
        SourceLocation.deepest(cause).orElse("src/main/java/kata/article/Trainer.java"),
        cause);
  }

  private static StepFailure of(String what, String place, Throwable cause) {
    if (cause instanceof StepFailure already) {
      return already;
    }
    StepStatus state = state(cause);
    String message =
        switch (state) {
          case UNWRITTEN -> cause.getMessage() + "\n" + place;
          case WRONG -> "%s is not right yet\n%s\n%s".formatted(what, place, cause.getMessage());
          case CRASHED ->
              cause instanceof NotJudged
                  ? "%s %s\n%s".formatted(what, cause.getMessage(), place)
                  : "%s stopped with %s\n%s%s".formatted(what, kind(cause), place, example(cause));
          default -> "%s %s\n%s".formatted(what, cause.getMessage(), place);
        };
    return new StepFailure(state, message, cause);
  }

  /** The state in which a step stands when a test of it ended so. */
  static StepStatus state(Throwable cause) {
    if (cause instanceof StepFailure failure) {
      return failure.state;
    }
    if (cause instanceof NotJudged notJudged) {
      return notJudged.state();
    }
    // By name: the playing field's classes may come from another loader.
    if (cause.getClass().getName().equals("kata.NotWritten")) {
      return StepStatus.UNWRITTEN;
    }
    return cause instanceof AssertionError ? StepStatus.WRONG : StepStatus.CRASHED;
  }

  /** The whole message of a failed test. */
  static String words(Throwable cause) {
    return cause instanceof AssertionError ? String.valueOf(cause.getMessage()) : cause.toString();
  }

  private static String example(Throwable cause) {
    return Arrays.stream(cause.getSuppressed())
        .filter(KnownMistake.class::isInstance)
        .map(named -> "\n" + named.getMessage())
        .findFirst()
        .orElse("");
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
