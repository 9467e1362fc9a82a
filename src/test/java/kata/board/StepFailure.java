package kata.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Why a step is not done, in a learner's words: the step's number, its method and file, then what
 * happened. The engines' frames are left out of the stack trace.
 */
public final class StepFailure extends AssertionError {

  private static final long serialVersionUID = 1;

  private static final Pattern METHOD = Pattern.compile(".*\\bstatic\\b[^=;]*?\\b(\\w+)\\(.*");

  private final State state;

  private StepFailure(State state, String message, Throwable cause) {
    super(message);
    this.state = state;
    setStackTrace(
        Arrays.stream(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("kata."))
            .filter(frame -> !frame.getClassName().matches("kata\\.(board|check)\\..*"))
            .toArray(StackTraceElement[]::new));
  }

  /** What a test of a step says when {@code cause} ended it. */
  static StepFailure of(Class<?> stepTest, Throwable cause) {
    StepTest mark = stepTest.getAnnotation(StepTest.class);
    String id = StepId.ofTest(stepTest.getName()).map(StepId::toString).orElse("");
    String step = "Step %s, %s.%s,".formatted(id, mark.in().getSimpleName(), mark.method());
    return of(step, place(cause).orElseGet(() -> place(mark)), cause);
  }

  /** What a full training says when {@code cause} ended it. */
  static StepFailure of(FullRun run, Throwable cause) {
    String what = "The full run of stages 1 to %s".formatted(run.afterStage());
    return of(what, place(cause).orElse("src/main/java/kata/Trainer.java"), cause);
  }

  private static StepFailure of(String what, String place, Throwable cause) {
    if (cause instanceof StepFailure already) {
      return already;
    }
    State state = state(cause);
    String message =
        switch (state) {
          case UNWRITTEN -> cause.getMessage() + "\n" + place;
          case WRONG -> "%s is not right yet\n%s\n%s".formatted(what, place, cause.getMessage());
          case CRASHED ->
              cause instanceof NotJudged
                  ? "%s %s\n%s".formatted(what, cause.getMessage(), place)
                  : "%s stopped with %s\n%s%s".formatted(what, kind(cause), place, name(cause));
          default -> "%s %s\n%s".formatted(what, cause.getMessage(), place);
        };
    return new StepFailure(state, message, cause);
  }

  /** The state in which a step stands when a test of it ended so. */
  static State state(Throwable cause) {
    if (cause instanceof StepFailure failure) {
      return failure.state;
    }
    if (cause instanceof NotJudged notJudged) {
      return notJudged.state();
    }
    // By name: the playing field's classes may come from another loader.
    if (cause.getClass().getName().equals("kata.NotWritten")) {
      return State.UNWRITTEN;
    }
    return cause instanceof AssertionError ? State.WRONG : State.CRASHED;
  }

  /** The whole message of a failed test. */
  static String words(Throwable cause) {
    return cause instanceof AssertionError ? String.valueOf(cause.getMessage()) : cause.toString();
  }

  private static String name(Throwable cause) {
    return Arrays.stream(cause.getSuppressed())
        .filter(Named.class::isInstance)
        .map(named -> "\n" + named.getMessage())
        .findFirst()
        .orElse("");
  }

  private static String kind(Throwable cause) {
    if (cause instanceof NullPointerException && place(cause).isEmpty()) {
      return "a null as its result";
    }
    if (cause instanceof StackOverflowError) {
      return "too deep a recursion: an endless one, or a call for each of many epochs; use a loop";
    }
    if (cause instanceof OutOfMemoryError) {
      return "all memory used up";
    }
    if (cause instanceof Output.Flood) {
      return cause.getMessage();
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
    List<String> lines = source(mark);
    return IntStream.range(0, lines.size())
        .filter(i -> begins(lines.get(i), mark.method()))
        .mapToObj(i -> file + ":" + (i + 1))
        .findFirst()
        .orElse(file);
  }

  /** Whether exit or halt stands in the step's method, or else somewhere outside any step. */
  static boolean maybeExits(Class<?> stepTest) {
    StepTest mark = stepTest.getAnnotation(StepTest.class);
    String method = "";
    for (String line : source(mark)) {
      Matcher begin = METHOD.matcher(line);
      method = begin.matches() ? begin.group(1) : method;
      if (line.matches(".*\\b(exit|halt)\\s*\\(.*")) {
        return method.equals(mark.method());
      }
    }
    return true;
  }

  private static boolean begins(String line, String method) {
    Matcher begin = METHOD.matcher(line);
    return begin.matches() && begin.group(1).equals(method);
  }

  private static List<String> source(StepTest mark) {
    try {
      return Files.readAllLines(Path.of(file(mark.in().getName())));
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static String file(String className) {
    String tree = System.getProperty("kata.tree", "exercises");
    return tree + "/" + className.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
  }
}
