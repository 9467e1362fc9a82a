import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes twelve hostile programs into steps of a copy of this repository, whose other steps are the
 * reference's, and runs {@code mvn test} on each: it must end in time and red, say in one sentence
 * what happened in which step, and still judge the steps before.
 *
 * <p>{@code java .ci/Hostile.java 1.1 2.5 4.2}
 */
class Hostile {

  static final double SECONDS = 15;

  /** What a run may take; on a busy machine more, by what an untouched run takes there. */
  static double limit = SECONDS;
  static final Path COPY = Path.of("target/hostile");

  /** A program: what stands before, or in place of, the right body, and what the screen must say. */
  record Program(String name, String code, boolean instead, String sentence) {}

  /** A step to spoil, the mark that must still be there, and what it may give back. */
  record Step(String file, String method, String before, Map<String, String> values) {}

  static final Map<String, Step> STEPS =
      Map.of(
          "1.1",
          new Step(
              "stage1/SigmoidDerivative.java",
              "ofOutput",
              "",
              Map.of(
                  "self", "ofOutput(output)",
                  "null", "(Double) null",
                  "nan", "Double.NaN",
                  "shape", "kata.Matrix.of(1, 7, (r, c) -> output).get(0, 8)")),
          "2.5",
          new Step(
              "stage2/Delta.java",
              "ofHiddenLayer",
              "+2.4",
              Map.of(
                  "self", "ofHiddenLayer(hiddenOutputs, weightsHiddenOutput, outputDeltas)",
                  "null", "null",
                  "nan", "hiddenOutputs.map(x -> Double.NaN)",
                  "shape", "Matrix.of(1, 7, (r, c) -> 0)")),
          "4.2",
          new Step(
              "stage4/Backprop.java",
              "epoch",
              "+4.1",
              Map.of(
                  "self", "epoch(network, samples, learningRate)",
                  "null", "null",
                  "nan",
                      "new Network(network.weightsInputHidden().map(x -> Double.NaN),"
                          + " network.weightsHiddenOutput())",
                  "shape", "new Network(Matrix.of(1, 7, (r, c) -> 0), Matrix.of(7, 1, (r, c) -> 0))")));

  static List<Program> programs(Step step) {
    Map<String, String> values = step.values();
    String wait = "try { Thread.sleep(1000); } catch (InterruptedException swallowed) { }";
    return List.of(
        new Program("endless loop", "while (true) { }", true, "does not return within"),
        new Program(
            "loop that swallows interruption",
            "while (true) { " + wait + " }",
            true,
            "does not return within"),
        new Program(
            "endless recursion", "return " + values.get("self") + ";", true, "too deep a recursion"),
        new Program(
            "memory",
            "var all = new java.util.ArrayList<long[]>(); while (true) { all.add(new long[1 << 20]); }",
            true,
            "all memory used up|does not return within"),
        new Program("exit", "System.exit(0);", false, "calls exit or halt"),
        new Program("halt", "Runtime.getRuntime().halt(0);", false, "calls exit or halt"),
        new Program(
            "100 MB of output",
            "for (int i = 0; i < 1_000_000; i++) { System.out.println(\"x\".repeat(99)); }",
            false,
            "more than 1 MB of output"),
        new Program(
            "null", "return " + values.get("null") + ";", true, "null|NullPointerException"),
        new Program("NaN", "return " + values.get("nan") + ";", true, "NaN"),
        new Program(
            "wrong shape",
            "return " + values.get("shape") + ";",
            true,
            "1 x 7|IndexOutOfBounds|column 8"),
        new Program(
            "thread left",
            "new Thread(() -> { while (true) { " + wait + " } }).start();",
            false,
            "leaves a thread running"),
        new Program(
            "exception without a message",
            "throw new IllegalStateException();",
            true,
            "IllegalStateException"));
  }

  public static void main(String[] steps) throws Exception {
    copy();
    limit = Math.max(SECONDS, 2 * secondsOf(COPY.resolve("screen.txt")));
    int failed = 0;
    for (String id : steps.length == 0 ? new String[] {"1.1", "2.5", "4.2"} : steps) {
      Step step = STEPS.get(id);
      Path file = COPY.resolve("exercises/kata").resolve(step.file());
      String right = Files.readString(file);
      for (Program program : programs(step)) {
        Files.writeString(file, spoiled(right, step, program));
        failed += judge(id, step, program) ? 0 : 1;
      }
      Files.writeString(file, right);
    }
    System.out.println(failed == 0 ? "all contained" : failed + " NOT CONTAINED");
    System.exit(failed == 0 ? 0 : 1);
  }

  static double secondsOf(Path screen) throws Exception {
    long start = System.nanoTime();
    run(screen);
    return (System.nanoTime() - start) / 1e9;
  }

  /** The exit code of {@code mvn test} in the copy. */
  static int run(Path screen) throws Exception {
    Process maven =
        new ProcessBuilder("mvn", "-B", "test")
            .directory(COPY.toFile())
            .redirectErrorStream(true)
            .redirectOutput(screen.toFile())
            .start();
    return maven.waitFor();
  }

  static boolean judge(String id, Step step, Program program) throws Exception {
    long start = System.nanoTime();
    Path screen = COPY.resolve("screen.txt");
    int code = run(screen);
    double seconds = (System.nanoTime() - start) / 1e9;
    String text = Files.readString(screen);
    List<String> wrong = new ArrayList<>();
    check(wrong, code != 0, "green");
    check(wrong, seconds <= limit, "too slow");
    check(wrong, text.lines().count() <= 24, "too long");
    check(wrong, text.contains("Step " + id + ", "), "step not named");
    check(wrong, Pattern.compile(program.sentence()).matcher(text).find(), "not said");
    boolean refused = program.sentence().startsWith("calls");
    check(wrong, refused || text.contains(step.before()), "earlier steps not judged");
    System.out.printf("%s  %-32s %5.1f s  %s%n", id, program.name(), seconds, wrong);
    if (!wrong.isEmpty()) {
      System.out.println(text);
    }
    return wrong.isEmpty();
  }

  static void check(List<String> wrong, boolean holds, String otherwise) {
    if (!holds) {
      wrong.add(otherwise);
    }
  }

  static String spoiled(String right, Step step, Program program) {
    Matcher method =
        Pattern.compile("public static [^;{=]*?\\b" + step.method() + "\\([^{]*\\{\n").matcher(right);
    if (!method.find()) {
      throw new AssertionError("no method " + step.method());
    }
    int end = program.instead() ? right.indexOf("\n  }\n", method.end() - 1) : method.end();
    return right.substring(0, method.end()) + program.code() + "\n" + right.substring(end);
  }

  /** What the repository holds, with the reference over the stubs. */
  static void copy() throws IOException, InterruptedException {
    Process list = new ProcessBuilder("git", "ls-files").start();
    Map<Path, Path> files = new LinkedHashMap<>();
    for (String name : new String(list.getInputStream().readAllBytes()).split("\n")) {
      files.put(COPY.resolve(name), Path.of(name));
      if (name.startsWith("solutions/") && name.endsWith(".java")) {
        files.put(COPY.resolve(name.replaceFirst("solutions", "exercises")), Path.of(name));
      }
    }
    for (var file : files.entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      Files.copy(
          file.getValue(),
          file.getKey(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
