package kata.training;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kata.NotWritten;
import kata.guard.LearnerCall;
import kata.guard.Thrown;
import kata.report.Lessons;

/**
 * Why a training did not go on, in the words of the board.
 *
 * @param what one sentence that names the step
 * @param where one sentence that leads to the learner's line, or to the tests
 */
public record Problem(String what, String where) {

  /** What a step threw. */
  public static Problem of(Throwable thrown) {
    StackTraceElement[] stack = thrown.getStackTrace();
    if (thrown instanceof NotWritten) {
      String where = "It belongs at %s; mvn test shows what comes first.";
      return new Problem(thrown.getMessage(), where.formatted(new LearnerCall(stack[0]).place()));
    }
    List<LearnerCall> steps = steps(stack);
    if (steps.isEmpty()) {
      return new Problem(
          "The training stopped with %s.".formatted(Thrown.words(thrown)),
          "No step was running then; perhaps one gave back what it should not. mvn test says"
              + " more.");
    }
    return new Problem(
        "%s stopped with %s.".formatted(name(steps), Thrown.words(thrown)),
        "It was at %s; mvn test says more.".formatted(steps.get(0).place()));
  }

  /** What a thread was doing all this time. */
  public static Problem stuck(StackTraceElement[] stack, Duration time) {
    List<LearnerCall> steps = steps(stack);
    String what = steps.isEmpty() ? "The training" : name(steps);
    String where = steps.isEmpty() ? "" : "It was at %s; ".formatted(steps.get(0).place());
    return new Problem(
        "%s does not return within %s s: an endless loop?".formatted(what, time.toSeconds()),
        where + "mvn test says more.");
  }

  private static List<LearnerCall> steps(StackTraceElement[] stack) {
    return LearnerCall.ofStages(stack).toList();
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
