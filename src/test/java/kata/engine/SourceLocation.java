package kata.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import kata.ShapeMismatch;
import kata.guard.LearnerCall;
import kata.guard.NotJudged;
import kata.report.MethodLine;
import kata.step.StepStatus;

/** Where to look in the learner's files: {@code exercises/kata/stage2/Delta.java:24}. */
final class SourceLocation {

  private SourceLocation() {}

  /**
   * The line of the step under test that was being run, and the one after it that threw, if that is
   * another. A stub's own line, for a stub; where the step begins, if no line of it was run.
   */
  static String of(StepTest mark, Throwable cause) {
    Optional<String> thrower = deepest(cause);
    if (StepFailure.state(cause) == StepStatus.UNWRITTEN) {
      return thrower.orElseGet(() -> begin(mark));
    }
    return first(cause, call -> isOwn(call, mark))
        .or(() -> first(cause, call -> isHelper(call, mark)))
        .map(own -> own + behind(own, thrower, cause))
        .or(() -> thrower)
        .orElseGet(() -> begin(mark));
  }

  private static String behind(String own, Optional<String> thrower, Throwable cause) {
    // Where the stack, the memory or the time came to its end is chance; and an earlier step that
    // was given a matrix that does not fit is right all the same.
    boolean isChance =
        cause instanceof VirtualMachineError
            || cause instanceof NotJudged
            || cause instanceof ShapeMismatch && !thrower.orElse("").startsWith(file(own));
    return thrower
        .filter(place -> !place.equals(own) && !isChance)
        .map(place -> ", which led to " + place.replaceFirst("^\\w+/kata/", ""))
        .orElse("");
  }

  private static String file(String place) {
    return place.substring(0, place.indexOf(':') + 1);
  }

  /** The line of the learner's that was being run, in whichever step it stands. */
  static Optional<String> deepest(Throwable cause) {
    return LearnerCall.ofStages(cause.getStackTrace()).findFirst().map(LearnerCall::place);
  }

  private static Optional<String> first(Throwable cause, Predicate<LearnerCall> wanted) {
    return LearnerCall.all(cause.getStackTrace())
        .filter(wanted)
        .findFirst()
        .map(LearnerCall::place);
  }

  private static boolean isOwn(LearnerCall call, StepTest mark) {
    return isBeside(call, mark) && call.method().equals(mark.method());
  }

  /** A recursion may be so deep that the step itself is no longer seen. */
  private static boolean isHelper(LearnerCall call, StepTest mark) {
    return isBeside(call, mark)
        && Arrays.stream(mark.in().getMethods())
            .noneMatch(step -> step.getName().equals(call.method()));
  }

  private static boolean isBeside(LearnerCall call, StepTest mark) {
    return LearnerCall.file(mark.in().getName()).equals(LearnerCall.file(call.type()));
  }

  /** Where the method to edit begins. */
  private static String begin(StepTest mark) {
    return MethodLine.begin(file(mark), mark.method());
  }

  /** Whether exit or halt stands in the step's method, or else somewhere outside any step. */
  static boolean maybeExits(Class<?> stepTest) {
    StepTest mark = stepTest.getAnnotation(StepTest.class);
    int line = 0;
    for (String text : MethodLine.read(file(mark)).lines().toList()) {
      line++;
      if (text.matches(".*\\b(exit|halt)\\s*\\(.*")) {
        return method(mark, line).equals(mark.method());
      }
    }
    return true;
  }

  /** The method that began last up to a line. */
  private static String method(StepTest mark, int line) {
    return MethodLine.all(file(mark)).stream()
        .filter(method -> method.line() <= line)
        .reduce((first, last) -> last)
        .map(MethodLine::method)
        .orElse("");
  }

  /** The file in which the step is written. */
  static String file(StepTest mark) {
    return LearnerCall.file(mark.in().getName());
  }
}
