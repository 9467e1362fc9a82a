package kata.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kata.report.MethodLines;
import kata.step.StepStatus;

/** Where to look in the learner's files: {@code exercises/kata/stage2/Delta.java:24}. */
final class SourceLocation {

  private static final Pattern STAGE = Pattern.compile("kata\\.stage\\d+\\.(?!Step\\d).*");

  private SourceLocation() {}

  /**
   * The line of the step under test that was being run, and the one behind it that threw, if that
   * is another. A stub's own line, for a stub; where the step begins, if no line of it was run.
   */
  static String of(StepTest mark, Throwable cause) {
    Optional<String> thrower = deepest(cause);
    if (StepFailure.state(cause) == StepStatus.UNWRITTEN) {
      return thrower.orElseGet(() -> begin(mark));
    }
    return first(cause, frame -> isOwn(frame, mark))
        .or(() -> first(cause, frame -> isHelper(frame, mark)))
        .map(own -> own + behind(own, thrower, cause))
        .or(() -> thrower)
        .orElseGet(() -> begin(mark));
  }

  private static String behind(String own, Optional<String> thrower, Throwable cause) {
    // Where the stack or the memory came to its end is chance.
    return thrower
        .filter(place -> !place.equals(own) && !(cause instanceof VirtualMachineError))
        .map(place -> ", which led to " + place.replaceFirst("^\\w+/kata/", ""))
        .orElse("");
  }

  /** The line of the learner's that was being run, in whichever step it stands. */
  static Optional<String> deepest(Throwable cause) {
    return first(cause, frame -> STAGE.matcher(frame.getClassName()).matches());
  }

  private static Optional<String> first(Throwable cause, Predicate<StackTraceElement> wanted) {
    return Arrays.stream(cause.getStackTrace())
        .filter(wanted)
        .findFirst()
        .map(frame -> file(frame.getClassName()) + ":" + frame.getLineNumber());
  }

  private static boolean isOwn(StackTraceElement frame, StepTest mark) {
    return isBeside(frame, mark) && method(frame).equals(mark.method());
  }

  /** A recursion may be so deep that the step itself is no longer seen. */
  private static boolean isHelper(StackTraceElement frame, StepTest mark) {
    return isBeside(frame, mark)
        && Arrays.stream(mark.in().getMethods())
            .noneMatch(step -> step.getName().equals(method(frame)));
  }

  private static boolean isBeside(StackTraceElement frame, StepTest mark) {
    return outermost(frame.getClassName()).equals(outermost(mark.in().getName()));
  }

  /** A lambda is called after the method that it stands in. */
  private static String method(StackTraceElement frame) {
    return frame.getMethodName().replaceFirst("^lambda\\$(\\w+)\\$\\d+$", "$1");
  }

  /** Where the method to edit begins. */
  private static String begin(StepTest mark) {
    return MethodLines.begin(file(mark), mark.method());
  }

  /** Whether exit or halt stands in the step's method, or else somewhere outside any step. */
  static boolean maybeExits(Class<?> stepTest) {
    StepTest mark = stepTest.getAnnotation(StepTest.class);
    String method = "";
    for (String line : MethodLines.lines(file(mark))) {
      method = MethodLines.method(line).orElse(method);
      if (line.matches(".*\\b(exit|halt)\\s*\\(.*")) {
        return method.equals(mark.method());
      }
    }
    return true;
  }

  /** The file in which the step is written. */
  static String file(StepTest mark) {
    return file(mark.in().getName());
  }

  private static String file(String className) {
    String tree = System.getProperty("kata.tree", "exercises");
    return tree + "/" + outermost(className).replace('.', '/') + ".java";
  }

  private static String outermost(String className) {
    return className.replaceFirst("\\$.*", "");
  }
}
