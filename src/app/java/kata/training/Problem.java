package kata.training;

import java.util.List;
import java.util.Optional;
import kata.NotWritten;
import kata.guard.FailureWords;
import kata.guard.LearnerCall;
import kata.guard.NotJudged;
import kata.report.Lessons;
import kata.step.StepStatus;

/**
 * Why a training did not go on, in the words of the board.
 *
 * @param what one sentence that names the step
 * @param where one sentence that leads to the learner's line, or to the tests
 */
public record Problem(String what, String where) {

  /** What a step threw, or did instead of giving a result. */
  public static Problem of(Throwable failed) {
    Throwable thrown = FailureWords.cause(failed);
    if (thrown instanceof UnusableResult unusable) {
      return unusable.problem();
    }
    StackTraceElement[] stack = thrown.getStackTrace();
    if (thrown instanceof NotWritten) {
      String where = "It belongs at %s; mvn test shows what comes first.";
      return new Problem(thrown.getMessage(), where.formatted(new LearnerCall(stack[0]).place()));
    }
    if (thrown instanceof NotJudged left && left.state() != StepStatus.STUCK) {
      return new Problem("Your code " + left.getMessage() + ".", "mvn test says which step.");
    }
    return of(thrown, LearnerCall.ofStages(stack).toList());
  }

  private static Problem of(Throwable thrown, List<LearnerCall> steps) {
    boolean isStuck = thrown instanceof NotJudged;
    String did = isStuck ? thrown.getMessage() : FailureWords.stopped(thrown) + ".";
    if (!steps.isEmpty()) {
      return new Problem(
          name(steps) + " " + did,
          "It was at %s; mvn test says more.".formatted(steps.get(0).place()));
    }
    return new Problem(
        "The training " + did,
        isStuck
            ? "mvn test says more."
            : "No step was running then; perhaps one gave back what it should not. mvn test says"
                + " more.");
  }

  /** The step that ran: what it calls itself, such as a lambda or a helper, is no step. */
  private static String name(List<LearnerCall> steps) {
    return steps.stream()
        .map(Problem::step)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(method(steps.get(0)));
  }

  private static Optional<String> step(LearnerCall call) {
    int stage = Integer.parseInt(call.type().replaceAll("\\D*(\\d+).*", "$1"));
    return Lessons.step(stage, method(call))
        .map(step -> "Step %s, %s,".formatted(step, method(call)));
  }

  /** Such as {@code Delta.ofOutputLayer}. */
  private static String method(LearnerCall call) {
    return call.type().replaceFirst(".*\\.", "") + "." + call.method();
  }
}
