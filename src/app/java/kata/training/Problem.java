package kata.training;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.NotWritten;
import kata.guard.Thrown;
import kata.report.Lessons;

/**
 * Why a training did not go on, in the words of the board.
 *
 * @param what one sentence that names the step
 * @param where one sentence that leads to the learner's line, or to the tests
 */
public record Problem(String what, String where) {

  private static final Pattern STAGE = Pattern.compile("kata\\.stage(\\d+)\\.(\\w+).*");
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");

  /** What a step threw. */
  public static Problem of(Throwable thrown) {
    StackTraceElement[] stack = thrown.getStackTrace();
    if (thrown instanceof NotWritten) {
      String where = "It belongs at %s; mvn test shows what comes first.";
      return new Problem(thrown.getMessage(), where.formatted(place(stack[0])));
    }
    List<StackTraceElement> steps = steps(stack);
    if (steps.isEmpty()) {
      return new Problem(
          "The training stopped with %s.".formatted(Thrown.words(thrown)),
          "No step was running then; perhaps one gave back what it should not. mvn test says"
              + " more.");
    }
    return new Problem(
        "%s stopped with %s.".formatted(name(steps), Thrown.words(thrown)),
        "It was at %s; mvn test says more.".formatted(place(steps.get(0))));
  }

  /** What a thread was doing all this time. */
  public static Problem stuck(StackTraceElement[] stack, Duration time) {
    List<StackTraceElement> steps = steps(stack);
    String what = steps.isEmpty() ? "The training" : name(steps);
    String where = steps.isEmpty() ? "" : "It was at %s; ".formatted(place(steps.get(0)));
    return new Problem(
        "%s does not return within %s s: an endless loop?".formatted(what, time.toSeconds()),
        where + "mvn test says more.");
  }

  /** The calls of the learner's code, the innermost first. */
  private static List<StackTraceElement> steps(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .filter(call -> STAGE.matcher(call.getClassName()).matches())
        .toList();
  }

  /** The step that ran: what it calls itself, such as a lambda or a helper, is no step. */
  private static String name(List<StackTraceElement> steps) {
    return steps.stream()
        .map(Problem::step)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(method(steps.get(0)));
  }

  private static Optional<String> step(StackTraceElement call) {
    return Lessons.step(Integer.parseInt(stage(call).group(1)), method(call))
        .map(step -> "Step %s, %s,".formatted(step, method(call)));
  }

  private static String method(StackTraceElement call) {
    Matcher lambda = LAMBDA.matcher(call.getMethodName());
    String name = lambda.matches() ? lambda.group(1) : call.getMethodName();
    return stage(call).group(2) + "." + name;
  }

  private static Matcher stage(StackTraceElement call) {
    Matcher stage = STAGE.matcher(call.getClassName());
    if (!stage.matches()) {
      throw new IllegalArgumentException("no call of a stage: " + call);
    }
    return stage;
  }

  private static String place(StackTraceElement call) {
    String file = call.getClassName().replaceFirst("\\$.*", "").replace('.', '/');
    String tree = System.getProperty("kata.tree", "exercises");
    return "%s/%s.java:%s".formatted(tree, file, call.getLineNumber());
  }
}
