package kata.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A running {@link Worker}, and the way to ask it. */
final class WorkerProcess {

  /** What it says when it came to its end. */
  static final String END = "end";

  /** Every version's classes are new, so optimizing them would come too late. */
  static final List<String> FOR_SAVES = List.of("-XX:TieredStopAtLevel=1");

  static final List<String> FOR_FULL_RUNS = List.of("-XX:TieredStopAtLevel=4");

  private final Process process;
  private final PrintStream questions;
  private int asked;
  private volatile boolean answered;

  /**
   * @param heard gets each of its answers, on another thread
   */
  WorkerProcess(Path folder, List<String> options, BiConsumer<WorkerProcess, String> heard)
      throws IOException {
    process =
        new ProcessBuilder(command(folder, options))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    Thread ear = new Thread(() -> listen(heard), "answers");
    ear.setDaemon(true);
    ear.start();
  }

  private static List<String> command(Path folder, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+NeverActAsServerClassMachine"));
    command.addAll(options);
    for (String name : List.of("kata.patience", "kata.release")) {
      command.add("-D%s=%s".formatted(name, System.getProperty(name)));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Worker.class.getName(), folder.toString()));
    return command;
  }

  private void listen(BiConsumer<WorkerProcess, String> heard) {
    try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
      answers.lines().forEach(answer -> hear(answer, heard));
    } catch (IOException | UncheckedIOException ended) {
      // There is nothing more to hear.
    }
    heard.accept(this, END);
  }

  private void hear(String answer, BiConsumer<WorkerProcess, String> heard) {
    answered = true;
    heard.accept(this, answer);
  }

  /** Whether it ever worked. */
  boolean hasAnswered() {
    return answered;
  }

  /** The answer begins with the number. */
  void ask(int number, JudgeRequest question) {
    asked++;
    questions.println(number + " " + question.text());
  }

  /** The engines keep a little of every judgement. */
  boolean isOld() {
    return asked >= 190;
  }

  /** Ends it, and waits until it writes no more. */
  void end() {
    process.destroyForcibly().onExit().join();
  }
}
