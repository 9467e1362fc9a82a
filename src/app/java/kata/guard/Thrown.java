package kata.guard;

/** What code stopped with, in a learner's words. */
public final class Thrown {

  private Thrown() {}

  /** Such as {@code NullPointerException}, or what a JVM that gave up did not get enough of. */
  public static String words(Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      return "too deep a recursion: an endless one, or a call for each of many epochs; use a loop";
    }
    if (thrown instanceof OutOfMemoryError) {
      return "all memory used up";
    }
    String name = thrown.getClass().getSimpleName();
    return thrown.getMessage() == null ? name : name + ": " + thrown.getMessage();
  }
}
