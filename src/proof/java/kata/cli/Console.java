package kata.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import kata.NotWritten;
import kata.guard.Deadline;

/** Runs the command line in this JVM and keeps what it prints. */
final class Console {

  private static final Deadline DEADLINE = new Deadline(Duration.ofSeconds(30));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Runs what stands on one line, as after {@code -Drun=}. */
  int run(String line) {
    return run(print(out), line);
  }

  /** The same, until the first line is printed: there it meets what a learner's code may do. */
  int runOneLine(String line, Runnable then) {
    OutputStream oneLine =
        new OutputStream() {
          @Override
          public void write(int character) {
            out.write(character);
            if (character == '\n') {
              then.run();
            }
          }
        };
    return run(print(oneLine), line);
  }

  int runOneLine(String line) {
    return runOneLine(
        line,
        () -> {
          throw new NotWritten("1.1", "the rest of the run");
        });
  }

  private int run(PrintStream to, String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
    return Main.run(to, print(err), DEADLINE, arguments);
  }

  static PrintStream print(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  List<String> err() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
