import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Times the watch mode as its user feels it: in a copy of this repository, where the stages before
 * are solved, it saves a file right and wrong in turn, reads what is printed, and says how long the
 * saved stage's verdict and the one on all stages took, and what the programs held meanwhile.
 *
 * <p>{@code java .ci/WatchTimes.java 300 2}: so many saves of stage 2; or 5, where all is solved.
 */
class WatchTimes {

  /** A file that is saved, and how its right answer becomes a wrong one. */
  record Saved(int stage, String file, String right, String wrong) {}

  /** A line about the keys ends a screen; while more is to come, it begins with other words. */
  record Line(long nanos, boolean last) {}

  static final Path COPY = Path.of("target/watch-times");

  static final List<Saved> FILES =
      List.of(
          new Saved(2, "kata/stage2/Delta.java", "target - prediction", "prediction"),
          new Saved(5, "kata/stage5/Bias.java", "bias.plus(", "bias.minus("));

  static final BlockingQueue<Line> LINES = new LinkedBlockingQueue<>();

  public static void main(String[] arguments) throws Exception {
    int saves = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    int stage = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    Saved saved = FILES.stream().filter(file -> file.stage == stage).findFirst().orElseThrow();
    copy(stage);
    Process maven =
        new ProcessBuilder("mvn", "-q", "test", "-Pwatch").directory(COPY.toFile()).start();
    try {
      Thread reader = new Thread(() -> note(maven.inputReader()));
      reader.setDaemon(true);
      reader.start();
      last();
      // As long as it takes to look at the first screen.
      Thread.sleep(10_000);
      time(saves, saved, maven);
    } finally {
      List<ProcessHandle> children = maven.descendants().toList();
      maven.destroy();
      children.forEach(ProcessHandle::destroy);
    }
  }

  static void time(int saves, Saved saved, Process maven) throws Exception {
    double[] stage = new double[saves];
    double[] all = new double[saves];
    double before = cpu(maven);
    for (int save = 0; save < saves; save++) {
      if (save % Math.max(1, saves / 3) == 0) {
        System.out.println("before save " + (save + 1) + ": " + resources(maven));
      }
      LINES.clear();
      long start = save(saved, save % 2 == 0);
      Line first = next();
      stage[save] = (first.nanos - start) / 1e6;
      all[save] = ((first.last ? first.nanos : last()) - start) / 1e6;
      Thread.sleep(500);
    }
    System.out.println("at the end: " + resources(maven));
    System.out.printf("processor time: %.0f ms a save%n", (cpu(maven) - before) / saves);
    report("stage " + saved.stage, stage);
    report("all stages", all);
  }

  /** Saves, and says when. */
  static long save(Saved saved, boolean right) throws IOException {
    String text = Files.readString(COPY.resolve("solutions").resolve(saved.file));
    String written = right ? text : text.replace(saved.right, saved.wrong);
    long start = System.nanoTime();
    Files.writeString(COPY.resolve("exercises").resolve(saved.file), written);
    return start;
  }

  static void note(BufferedReader screens) {
    screens
        .lines()
        .filter(line -> line.contains("h hint   l list"))
        .forEach(line -> LINES.add(new Line(System.nanoTime(), !line.startsWith("judging"))));
  }

  static Line next() throws InterruptedException {
    Line line = LINES.poll(2, TimeUnit.MINUTES);
    if (line == null) {
      throw new IllegalStateException("no screen for two minutes");
    }
    return line;
  }

  /** When the verdict on all stages came; the full trainings may still be going on. */
  static long last() throws InterruptedException {
    Line line = next();
    while (!line.last) {
      line = next();
    }
    return line.nanos;
  }

  static void report(String what, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    System.out.printf(
        "%-10s  median %4.0f ms  95th percentile %4.0f ms  largest %4.0f ms  of %d saves%n",
        what,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length - 1],
        sorted.length);
  }

  /** Milliseconds of processor time of all programs that Maven started and that still run. */
  static double cpu(Process maven) {
    return maven
        .descendants()
        .flatMap(child -> child.info().totalCpuDuration().stream())
        .mapToDouble(Duration::toMillis)
        .sum();
  }

  /** Of each program that Maven started: threads, memory and open files, where /proc tells. */
  static String resources(Process maven) throws IOException {
    StringBuilder text = new StringBuilder();
    for (ProcessHandle child : maven.descendants().toList()) {
      Path proc = Path.of("/proc", String.valueOf(child.pid()));
      String[] files = proc.resolve("fd").toFile().list();
      if (files != null) {
        String status = Files.readString(proc.resolve("status"));
        text.append(
            "%s threads, %s MB, %d files; "
                .formatted(
                    field(status, "Threads"),
                    Integer.parseInt(field(status, "VmRSS").replaceAll("\\D", "")) / 1024,
                    files.length));
      }
    }
    return text.toString();
  }

  static String field(String status, String name) {
    return status
        .lines()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("0");
  }

  /** What is in the repository, with the stages before one solved. */
  static void copy(int stage) throws IOException, InterruptedException {
    Process list = new ProcessBuilder("git", "ls-files").start();
    for (String name : new String(list.getInputStream().readAllBytes()).split("\n")) {
      boolean solved =
          name.matches("solutions/kata/stage\\d+/.*\\.java")
              && Integer.parseInt(name.replaceAll("\\D*(\\d+)/.*", "$1")) < stage;
      copy(name, name);
      if (solved) {
        copy(name, name.replaceFirst("solutions", "exercises"));
      }
    }
  }

  static void copy(String from, String to) throws IOException {
    Path target = COPY.resolve(to);
    Files.createDirectories(target.getParent());
    Files.copy(Path.of(from), target, StandardCopyOption.REPLACE_EXISTING);
  }
}
