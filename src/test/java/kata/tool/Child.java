package kata.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** A running {@link Worker}, and the way to ask it. */
final class Child {

  private final Process process;
  private final PrintStream question;
  private final BufferedReader answer;
  private int judgements;

  Child(Path folder) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    question = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    answer = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Judges a stage, {@code all}, or {@code full}; empty if the worker came to an end over it. */
  Optional<String> ask(String which) {
    judgements++;
    question.println(which);
    try {
      return Optional.ofNullable(answer.readLine());
    } catch (IOException ended) {
      return Optional.empty();
    }
  }

  /**
   * The engines keep a little of every judgement; nobody notices if a worker is replaced in time.
   */
  boolean isOld() {
    return judgements >= 200 || !process.isAlive();
  }

  void end() {
    process.destroyForcibly();
  }
}
