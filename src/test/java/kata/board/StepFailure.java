package kata.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Why a step is not done, in a learner's words: the step's number, its method and file, then what
 * happened. The engines' frames are left out of the stack trace.
 */
public final class StepFailure extends AssertionError {

  private static final long serialVersionUID = 1;

  private StepFailure(String message, Throwable cause) {
    super(message);
    setStackTrace(
        Arrays.stream(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("kata."))
            .filter(frame -> !frame.getClassName().matches("kata\\.(board|check)\\..*"))
            .toArray(StackTraceElement[]::new));
  }

  static StepFailure of(Class<?> stepTest, Throwable cause) {
    if (cause instanceof StepFailure already) {
      return already;
    }
    return new StepFailure(message(stepTest, cause), cause);
  }

  private static String message(Class<?> stepTest, Throwable cause) {
    StepTest mark = stepTest.getAnnotation(StepTest.class);
    String place = place(cause).orElseGet(() -> place(mark));
    if (cause.getClass().getName().equals("kata.NotWritten")) {
      return cause.getMessage() + "\n" + place;
    }
    String id = StepId.ofTest(stepTest.getName()).map(StepId::toString).orElse("");
    String step = "Step %s, %s.%s".formatted(id, mark.in().getSimpleName(), mark.method());
    if (cause instanceof NotReturned) {
      return "%s, %s\n%s".formatted(step, cause.getMessage(), place);
    }
    if (cause instanceof AssertionError) {
      return "%s, is not right yet\n%s\n%s".formatted(step, place, cause.getMessage());
    }
    return "%s, stopped with %s\n%s".formatted(step, kind(cause), place);
  }

  private static String kind(Throwable cause) {
    if (cause instanceof NullPointerException && place(cause).isEmpty()) {
      return "a null as its result";
    }
    if (cause instanceof StackOverflowError) {
      return "an endless recursion";
    }
    if (cause instanceof OutOfMemoryError) {
      return "all memory used up";
    }
    String name = cause.getClass().getSimpleName();
    return cause.getMessage() == null ? name + " (no message)" : name + ": " + cause.getMessage();
  }

  /** The learner's own line that was being run, if it is known. */
  private static Optional<String> place(Throwable cause) {
    return Arrays.stream(cause.getStackTrace())
        .filter(frame -> frame.getClassName().matches("kata\\.stage\\d+\\.(?!Step\\d).*"))
        .findFirst()
        .map(frame -> file(frame.getClassName()) + ":" + frame.getLineNumber());
  }

  /** Where the method to edit begins. */
  private static String place(StepTest mark) {
    String file = file(mark.in().getName());
    try {
      List<String> lines = Files.readAllLines(Path.of(file));
      return IntStream.range(0, lines.size())
          .filter(i -> lines.get(i).matches(".*\\bstatic\\b.*\\b" + mark.method() + "\\(.*"))
          .mapToObj(i -> file + ":" + (i + 1))
          .findFirst()
          .orElse(file);
    } catch (IOException unreadable) {
      return file;
    }
  }

  private static String file(String className) {
    String tree = System.getProperty("kata.tree", "exercises");
    return tree + "/" + className.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
  }
}
