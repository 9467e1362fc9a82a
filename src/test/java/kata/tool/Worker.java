package kata.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kata.board.Recorder;

/**
 * Compiles what the learner wrote and judges it, as often as it is asked: a line on standard input
 * names the stages, {@code done} or {@code compile} on standard output ends the answer. It is a
 * program of its own, since the code that it runs may loop, exit or use up the memory.
 */
public final class Worker {

  private static final String FULL_RUNS = "kata.xor.TrainingLogTest";
  private static final List<Path> SOURCES =
      List.of(Path.of("exercises"), Path.of("src/main/java"), Path.of("src/test/java"));

  private static final Path REFERENCE = Path.of("solutions");

  /** For the first answer to a save; the one on all stages that follows tries as often as ever. */
  private static final Map<String, String> QUICK = Map.of("jqwik.tries.default", "20");

  private final Path folder;
  private final long started = System.currentTimeMillis();

  private Worker(Path folder) {
    this.folder = folder;
  }

  /**
   * @param arguments the folder for verdicts and compile errors
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream answer = System.out;
    // What the learner's code prints must not be taken for an answer.
    System.setOut(new PrintStream(PrintStream.nullOutputStream()));
    Worker worker = new Worker(Path.of(arguments[0]));
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = asked.readLine(); line != null; line = asked.readLine()) {
      answer.println(worker.judge(line));
      answer.flush();
    }
    System.exit(0);
  }

  private String judge(String which) throws Exception {
    Map<String, byte[]> classes;
    try {
      Map<String, String> sources = sources();
      refuseGaps(sources);
      classes = Compile.sources(sources);
    } catch (IllegalArgumentException refused) {
      write("compile.txt", refused.getMessage().replaceAll("(?m)^kata/stage", "exercises/$0"));
      return "compile";
    }
    Map<String, String> settings = which.matches("\\d+") ? QUICK : Map.of();
    Runner.judge(classes, tests(which), settings, Recorder.into(folder));
    return "done";
  }

  /** The class path holds the reference, which must not be judged where a stub is missing. */
  private static void refuseGaps(Map<String, String> sources) throws IOException {
    for (Path file : javaFiles(REFERENCE)) {
      if (!sources.containsKey(className(REFERENCE, file))) {
        String path = REFERENCE.relativize(file).toString().replace('\\', '/');
        throw new IllegalArgumentException("exercises/" + path + " is missing.");
      }
    }
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static String className(Path root, Path file) {
    String path = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
    return path.replaceFirst("\\.java$", "");
  }

  private static List<String> tests(String which) {
    List<String> tests = new ArrayList<>();
    StepTests.all()
        .forEach(
            (test, step) -> {
              if (!which.matches("\\d+") || step.stage() == Integer.parseInt(which)) {
                tests.add(test);
              }
            });
    if (which.equals("full")) {
      tests.add(FULL_RUNS);
    }
    return tests;
  }

  /** All that the learner writes, and of the rest what changed since this program was started. */
  private Map<String, String> sources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (Path root : SOURCES) {
      for (Path file : javaFiles(root)) {
        boolean learners = root.equals(SOURCES.get(0));
        if (learners || Files.getLastModifiedTime(file).toMillis() > started) {
          String text = Files.readString(file).replaceFirst("^\ufeff", "");
          sources.put(className(root, file), text);
        }
      }
    }
    return sources;
  }

  /** When a source was last written, in milliseconds. */
  static long lastChange() throws IOException {
    long last = 0;
    for (Path root : SOURCES) {
      for (Path file : javaFiles(root)) {
        last = Math.max(last, Files.getLastModifiedTime(file).toMillis());
      }
    }
    return last;
  }

  private void write(String name, String text) throws IOException {
    Path whole = Files.createTempFile(folder, "worker", ".txt");
    Files.writeString(whole, text);
    Files.move(whole, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }
}
