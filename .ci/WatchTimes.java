import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Times the watch mode as its user feels it: saves a file of stage 2 in a copy of this repository,
 * reads what is printed, and says how long the stage's screen and the screen of all stages took.
 *
 * <p>{@code java .ci/WatchTimes.java 100}
 */
class WatchTimes {

  static final Path COPY = Path.of("target/watch-times");
  static final Path DELTA = Path.of("kata/stage2/Delta.java");

  static final BlockingQueue<Long> SCREENS = new LinkedBlockingQueue<>();

  public static void main(String[] arguments) throws Exception {
    int saves = arguments.length == 0 ? 100 : Integer.parseInt(arguments[0]);
    copy();
    Process maven =
        new ProcessBuilder("mvn", "-q", "test", "-Pwatch").directory(COPY.toFile()).start();
    try (BufferedReader screen = maven.inputReader()) {
      Thread reader = new Thread(() -> note(screen));
      reader.setDaemon(true);
      reader.start();
      last(SCREENS.poll(60, TimeUnit.SECONDS));
      save(10, new double[10], new double[10]);
      System.out.println("after 10 saves: " + resources(maven));
      double[] stage = new double[saves];
      double[] all = new double[saves];
      save(saves, stage, all);
      report("the stage", stage);
      report("all stages", all);
      System.out.println("at the end: " + resources(maven));
    } finally {
      maven.descendants().forEach(ProcessHandle::destroy);
      maven.destroy();
    }
  }

  /** Saves a right and a wrong answer in turn, and notes the milliseconds to both screens. */
  static void save(int saves, double[] stage, double[] all) throws Exception {
    Path file = COPY.resolve("exercises").resolve(DELTA);
    String right = Files.readString(COPY.resolve("solutions").resolve(DELTA));
    for (int save = 0; save < saves; save++) {
      String text = save % 2 == 0 ? right : right.replace("target - prediction", "prediction");
      long start = System.nanoTime();
      Files.writeString(file, text);
      long first = SCREENS.poll(20, TimeUnit.SECONDS);
      stage[save] = (first - start) / 1e6;
      all[save] = (last(first) - start) / 1e6;
    }
  }

  /** The last line of every screen names the keys. */
  static void note(BufferedReader screen) {
    screen
        .lines()
        .filter(line -> line.startsWith("h hint"))
        .forEach(keys -> SCREENS.add(System.nanoTime()));
  }

  /** When the last screen came, after which nothing is drawn for a while. */
  static long last(long first) throws InterruptedException {
    long last = first;
    for (Long next = first; next != null; next = SCREENS.poll(1200, TimeUnit.MILLISECONDS)) {
      last = next;
    }
    return last;
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

  /** Of the watcher and its worker: threads, memory and open files, where /proc tells. */
  static String resources(Process maven) throws IOException {
    StringBuilder text = new StringBuilder();
    for (ProcessHandle child : maven.descendants().toList()) {
      Path proc = Path.of("/proc", String.valueOf(child.pid()));
      String[] files = proc.resolve("fd").toFile().list();
      if (files != null) {
        String status = Files.readString(proc.resolve("status"));
        text.append(
            "%s threads, %s memory, %d files; "
                .formatted(field(status, "Threads"), field(status, "VmRSS"), files.length));
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
        .orElse("?");
  }

  static void copy() throws IOException, InterruptedException {
    Process list = new ProcessBuilder("git", "ls-files").start();
    for (String name : new String(list.getInputStream().readAllBytes()).split("\n")) {
      Path target = COPY.resolve(name);
      Files.createDirectories(target.getParent());
      Files.copy(Path.of(name), target, StandardCopyOption.REPLACE_EXISTING);
      if (name.startsWith("solutions/kata/stage1") && name.endsWith(".java")) {
        Path exercise = COPY.resolve(name.replaceFirst("solutions", "exercises"));
        Files.createDirectories(exercise.getParent());
        Files.copy(Path.of(name), exercise, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
