package kata.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import kata.proof.KataCopy;

/** A copy of the kata with the watch mode running in it, in a pipe. */
final class WatchProcess {

  private static final String FOOT = "h hint   t text";

  private final Path copy;
  private final StringBuilder printed = new StringBuilder();
  private Process process;
  private String screen = "";
  private boolean complete;
  private long first;
  private long last;

  /**
   * @param solved so many stages are solved in the copy
   */
  WatchProcess(Path copy, int solved) throws IOException {
    this.copy = copy;
    KataCopy.into(copy, solved);
  }

  Path path(String name) {
    return copy.resolve(name);
  }

  Path path(Path name) {
    return copy.resolve(name);
  }

  void write(Path file, String text) throws IOException {
    synchronized (printed) {
      printed.setLength(0);
      complete = false;
      first = 0;
    }
    Files.writeString(path(file), text);
  }

  /** The program alone, against the class path of this one. */
  void start() throws Exception {
    start(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Dkata.release=17",
        "-cp",
        System.getProperty("java.class.path"),
        Watch.class.getName());
  }

  void start(String... command) throws Exception {
    process =
        new ProcessBuilder(command)
            .directory(copy.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Thread reader = new Thread(this::read, "screens");
    reader.setDaemon(true);
    reader.start();
    await("of 19 steps done");
  }

  Stream<ProcessHandle> children() {
    return process.descendants();
  }

  private void read() {
    StringBuilder lines = new StringBuilder();
    process.inputReader(StandardCharsets.UTF_8).lines().forEach(line -> read(lines, line));
  }

  private void read(StringBuilder lines, String line) {
    synchronized (printed) {
      printed.append(line).append("\n");
      lines.append(line).append("\n");
      if (line.contains(FOOT)) {
        screen = line.length() < lines.length() - 1 ? lines.toString() : screen;
        complete = !line.startsWith("judging");
        last = System.nanoTime();
        first = first == 0 ? last : first;
        lines.setLength(0);
        printed.notifyAll();
      }
    }
  }

  /** Waits until all is judged and the screen has these texts. */
  void await(String... texts) throws InterruptedException {
    until(() -> complete && Arrays.stream(texts).allMatch(screen::contains), List.of(texts));
  }

  /** When a screen came after something was written last. */
  long firstScreen() throws InterruptedException {
    until(() -> first > 0, List.of(FOOT));
    return first;
  }

  /** When the screen came that is on all stages; the full trainings may still be going on. */
  long wholeScreen() throws InterruptedException {
    until(() -> complete, List.of(FOOT));
    return last;
  }

  private void until(BooleanSupplier holds, List<String> texts) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    synchronized (printed) {
      while (!holds.getAsBoolean()) {
        if (System.nanoTime() > end) {
          throw new AssertionError("two minutes later there is no " + texts + " in " + printed);
        }
        printed.wait(100);
      }
    }
  }

  /** All that was printed since something was written last. */
  String printed() {
    synchronized (printed) {
      return printed.toString();
    }
  }

  void killWorkers() {
    process.children().forEach(ProcessHandle::destroyForcibly);
  }

  void press(char key) throws IOException {
    synchronized (printed) {
      complete = false;
    }
    process.getOutputStream().write((key + "\n").getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Waits until the last line that was printed has this text. */
  void awaitFoot(String text) throws InterruptedException {
    await();
    assertThat(printed().lines().reduce((before, last) -> last)).get().asString().contains(text);
  }

  /** Presses a key; the exit code. */
  int quit() throws InterruptedException {
    try (PrintStream keys =
        new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8)) {
      keys.println("q");
      return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } finally {
      children().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
