package kata.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Times the watch mode as its user feels it: in a copy of the kata, where the stages before are
 * solved, it saves a file right and wrong in turn, reads what is printed, and says how long the
 * saved stage's verdict and the one on all stages took, and what the programs held meanwhile.
 */
public final class WatchTimes {

  /** A file that is saved, and how its right answer becomes a wrong one. */
  private record Saved(String file, String right, String wrong) {}

  private static final Map<Integer, Saved> FILES =
      Map.of(
          2, new Saved("kata/stage2/Delta.java", "target - prediction", "prediction"),
          5, new Saved("kata/stage5/Bias.java", "bias.plus(", "bias.minus("));

  private WatchTimes() {}

  /**
   * @param arguments how many saves, and of which stage: 2, or 5, where all is solved
   */
  public static void main(String[] arguments) throws Exception {
    int saves = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    int stage = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    WatchProcess kata = new WatchProcess(Path.of("target/watch-times"), stage - 1);
    try {
      kata.start("mvn", "-q", "test", "-Pwatch");
      // As long as it takes to look at the first screen.
      Thread.sleep(10_000);
      time(saves, stage, kata);
    } finally {
      kata.quit();
    }
  }

  private static void time(int saves, int stage, WatchProcess kata) throws Exception {
    Saved saved = FILES.get(stage);
    String right = Files.readString(Path.of("solutions").resolve(saved.file));
    double[] first = new double[saves];
    double[] all = new double[saves];
    double before = cpu(kata);
    for (int save = 0; save < saves; save++) {
      if (save % Math.max(1, saves / 3) == 0) {
        System.out.println("before save " + (save + 1) + ": " + resources(kata));
      }
      String text = save % 2 == 0 ? right : right.replace(saved.right, saved.wrong);
      long start = System.nanoTime();
      kata.write(Path.of("exercises").resolve(saved.file), text);
      first[save] = (kata.firstScreen() - start) / 1e6;
      all[save] = (kata.wholeScreen() - start) / 1e6;
      Thread.sleep(500);
    }
    System.out.println("at the end: " + resources(kata));
    System.out.printf("processor time: %.0f ms a save%n", (cpu(kata) - before) / saves);
    report("stage " + stage, first);
    report("all stages", all);
  }

  private static void report(String what, double[] millis) {
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
  private static double cpu(WatchProcess kata) {
    return kata.children()
        .flatMap(child -> child.info().totalCpuDuration().stream())
        .mapToDouble(Duration::toMillis)
        .sum();
  }

  /** Of each program that Maven started: threads, memory and open files, where /proc tells. */
  private static String resources(WatchProcess kata) {
    return kata.children()
        .map(child -> resources(Path.of("/proc", "" + child.pid())))
        .collect(Collectors.joining("; "));
  }

  private static String resources(Path proc) {
    try {
      String status = Files.readString(proc.resolve("status"));
      String[] files = proc.resolve("fd").toFile().list();
      return "%s threads, %s MB, %s files"
          .formatted(
              field(status, "Threads"),
              field(status, "VmRSS") / 1024,
              files == null ? "?" : files.length);
    } catch (IOException ended) {
      return "?";
    }
  }

  private static int field(String status, String name) {
    return status
        .lines()
        .filter(line -> line.startsWith(name + ":"))
        .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
        .sum();
  }
}
