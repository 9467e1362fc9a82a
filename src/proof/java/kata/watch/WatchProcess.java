package kata.watch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the kata with the watch mode running in it, in a pipe. */
final class WatchProcess {

  private static final String FOOT = "h hint   l list";

  private final Path copy;
  private final StringBuilder printed = new StringBuilder();
  private Process process;
  private String screen = "";
  private boolean complete;

  WatchProcess(Path copy) throws IOException {
    this.copy = copy;
    deleteOld();
    for (String tree : List.of("exercises", "solutions", "src")) {
      try (Stream<Path> files = Files.walk(Path.of(tree))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          copy(file.toString(), file.getParent().toString());
        }
      }
    }
  }

  /** A file of an earlier copy may be one that the kata no longer has. */
  private void deleteOld() throws IOException {
    if (Files.exists(copy)) {
      try (Stream<Path> files = Files.walk(copy)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  void copy(String file, String folder) throws IOException {
    Path target = Files.createDirectories(path(folder)).resolve(Path.of(file).getFileName());
    Files.copy(Path.of(file), target, StandardCopyOption.REPLACE_EXISTING);
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
    }
    Files.writeString(path(file), text);
  }

  void start() throws Exception {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dkata.release=17",
                "-cp",
                System.getProperty("java.class.path"),
                Watch.class.getName())
            .directory(copy.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Thread reader = new Thread(this::read, "screens");
    reader.setDaemon(true);
    reader.start();
    await("of 19 steps done");
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
        lines.setLength(0);
        printed.notifyAll();
      }
    }
  }

  /** Waits until all is judged and the screen has these texts. */
  void await(String... texts) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    synchronized (printed) {
      while (!complete || !Arrays.stream(texts).allMatch(screen::contains)) {
        if (System.nanoTime() > end) {
          throw new AssertionError(
              "a minute later there is no " + List.of(texts) + " in " + printed);
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

  /** Presses a key; the exit code. */
  int quit() throws InterruptedException {
    try (PrintStream keys =
        new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8)) {
      keys.println("q");
      return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } finally {
      process.destroyForcibly();
    }
  }
}
