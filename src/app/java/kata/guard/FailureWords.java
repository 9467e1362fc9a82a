package kata.guard;

import kata.step.StepId;

/** What code did instead of giving a result: it goes on where "Step 1.1, Type.method, " stops. */
public final class FailureWords {

  private FailureWords() {}

  static String late(Deadline deadline) {
    return "does not return within %s s: an endless loop?".formatted(deadline.time().toSeconds());
  }

  static String leaves(Thread left) {
    return "leaves a thread running: " + printable(left.getName());
  }

  static String notTried(StepId broken, boolean isStuck) {
    String what = isStuck ? "does not return" : "comes to no good end";
    return "not judged: step %s %s".formatted(broken, what);
  }

  /**
   * @param where in which exit or halt is called
   */
  public static String exits(String where) {
    return "is not judged: %s calls exit or halt, which would end all tests; take that out"
        .formatted(where);
  }

  /** A sentence of its own, without its point. */
  static String endsProgram(String where) {
    return "%s calls exit or halt, which would end this program"
        .formatted(where.replaceFirst("^stage", "Stage"));
  }

  /**
   * @param step what has to be done first
   */
  public static String waits(StepId step) {
    return "waits: %s is not done yet".formatted(step.words());
  }

  /** Such as {@code stopped with NullPointerException}. */
  public static String stopped(Throwable thrown) {
    return "stopped with " + what(thrown);
  }

  private static String what(Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      return "too deep a recursion: it has no end, or needs too many calls; use a loop";
    }
    if (thrown instanceof OutOfMemoryError) {
      return "all memory used up";
    }
    String name = thrown.getClass().getSimpleName();
    if (thrown.getMessage() != null) {
      return name + ": " + message(thrown);
    }
    return thrown instanceof AssertionError
        ? name + ": an assert in your code does not hold"
        : name;
  }

  /** The message of an exception, which may hold what moves a terminal's cursor. */
  public static String message(Throwable thrown) {
    return printable(String.valueOf(thrown.getMessage()));
  }

  private static String printable(String text) {
    return text.replace("\r", "").replaceAll("[\\p{Cc}&&[^\n\t]]", "?");
  }

  /** What a static field or block of a class threw, where that is why the class cannot be used. */
  public static Throwable cause(Throwable thrown) {
    return thrown instanceof ExceptionInInitializerError && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }
}
