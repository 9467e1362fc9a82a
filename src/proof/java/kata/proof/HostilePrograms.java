package kata.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kata.repair.StepSource;
import kata.report.Lessons;
import kata.step.StepId;

/**
 * Writes twelve hostile programs into steps of a solved copy of the kata, and runs {@code mvn test}
 * on each: it must end in time and red, say in one sentence what happened in which step, and still
 * judge the steps before.
 */
public final class HostilePrograms {

  private static final double SECONDS = 15;

  /**
   * @param code in place of the right body, or before it
   * @param sentence what the screen must say
   */
  private record Program(String name, String code, boolean isBefore, String sentence) {}

  /** What a step may give back: its own call, nothing, no number, and another shape. */
  private record Answers(String self, String none, String nan, String shape) {}

  private static final Map<String, Answers> ANSWERS =
      Map.of(
          "1.1",
          new Answers(
              "ofOutput(output)",
              "(Double) null",
              "Double.NaN",
              "kata.Matrix.of(1, 7, (r, c) -> output).get(0, 8)"),
          "2.5",
          new Answers(
              "ofHiddenLayer(hiddenOutputs, weightsHiddenOutput, outputDeltas)",
              "null",
              "hiddenOutputs.map(x -> Double.NaN)",
              "Matrix.of(1, 7, (r, c) -> 0)"),
          "4.2",
          new Answers(
              "epoch(network, samples, learningRate)",
              "null",
              "new Network(network.weightsInputHidden().map(x -> Double.NaN),"
                  + " network.weightsHiddenOutput())",
              "new Network(Matrix.of(1, 7, (r, c) -> 0), Matrix.of(7, 1, (r, c) -> 0))"));

  private final Path copy;
  private final double limit;

  /** On a busy machine more time, by what an untouched run takes there. */
  private HostilePrograms(Path copy) throws Exception {
    this.copy = copy;
    long start = System.nanoTime();
    mavenTest();
    limit = Math.max(SECONDS, 2 * secondsSince(start));
  }

  /**
   * @param arguments the copy, and the steps: 1.1, 2.5, 4.2
   */
  public static void main(String[] arguments) throws Exception {
    HostilePrograms programs = new HostilePrograms(Path.of(arguments[0]));
    int failed = 0;
    for (String step : Arrays.asList(arguments).subList(1, arguments.length)) {
      failed += programs.notContainedIn(StepId.parse(step));
    }
    System.out.println(failed == 0 ? "all contained" : failed + " NOT CONTAINED");
    System.exit(failed == 0 ? 0 : 1);
  }

  private static List<Program> of(Answers values) {
    String wait = "try { Thread.sleep(1000); } catch (InterruptedException swallowed) { }";
    String late = "does not return within";
    String exit = "calls exit or halt";
    return List.of(
        instead("endless loop", "while (true) { }", late),
        instead("loop that swallows interruption", "while (true) { " + wait + " }", late),
        instead("endless recursion", "return " + values.self + ";", "too deep a recursion"),
        instead(
            "memory",
            "var all = new java.util.ArrayList<long[]>();"
                + " while (true) { all.add(new long[1 << 20]); }",
            "all memory used up|" + late),
        before("exit", "System.exit(0);", exit),
        before("halt", "Runtime.getRuntime().halt(0);", exit),
        before(
            "100 MB of output",
            "for (int i = 0; i < 1_000_000; i++) { System.out.println(\"x\".repeat(99)); }",
            "more than 1 MB of output"),
        instead("null", "return " + values.none + ";", "null|NullPointerException"),
        instead("NaN", "return " + values.nan + ";", "NaN"),
        instead("wrong shape", "return " + values.shape + ";", "1 x 7|IndexOutOfBounds|column 8"),
        before(
            "thread left",
            "new Thread(() -> { while (true) { " + wait + " } }).start();",
            "leaves a thread running"),
        instead(
            "exception without a message",
            "throw new IllegalStateException();",
            "IllegalStateException"));
  }

  private static Program instead(String name, String code, String sentence) {
    return new Program(name, code, false, sentence);
  }

  private static Program before(String name, String code, String sentence) {
    return new Program(name, code, true, sentence);
  }

  private int notContainedIn(StepId step) throws Exception {
    String[] name = Lessons.methods(Path.of("")).get(step).split("\\.");
    Path file = copy.resolve("exercises/kata/stage%s/%s.java".formatted(step.stage(), name[0]));
    StepSource right = new StepSource(name[0], Files.readString(file));
    int failed = 0;
    for (Program program : of(ANSWERS.get(step.toString()))) {
      String rest = program.isBefore ? right.body(name[1]) : "";
      Files.writeString(file, right.withBody(name[1], program.code + rest).text());
      failed += isContained(step, program) ? 0 : 1;
    }
    Files.writeString(file, right.text());
    return failed;
  }

  private boolean isContained(StepId step, Program program) throws Exception {
    long start = System.nanoTime();
    int code = mavenTest();
    double seconds = secondsSince(start);
    String text = Files.readString(screen());
    String done = step.number() == 1 ? "" : "+" + new StepId(step.stage(), step.number() - 1);
    boolean isRefused = program.sentence.startsWith("calls");
    List<String> wrong = new ArrayList<>();
    check(wrong, code != 0, "green");
    check(wrong, seconds <= limit, "too slow");
    check(wrong, text.lines().count() <= 24, "too long");
    check(wrong, text.contains("Step " + step + ", "), "step not named");
    check(wrong, Pattern.compile(program.sentence).matcher(text).find(), "not said");
    check(wrong, isRefused || text.contains(done), "earlier steps not judged");
    System.out.printf("%s  %-32s %5.1f s  %s%n", step, program.name, seconds, wrong);
    if (!wrong.isEmpty()) {
      System.out.println(text);
    }
    return wrong.isEmpty();
  }

  private static void check(List<String> wrong, boolean holds, String otherwise) {
    if (!holds) {
      wrong.add(otherwise);
    }
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private Path screen() {
    return copy.resolve("target/screen.txt");
  }

  /** The exit code of {@code mvn test} in the copy. */
  private int mavenTest() throws IOException, InterruptedException {
    Files.createDirectories(screen().getParent());
    return new ProcessBuilder("mvn", "-B", "test")
        .directory(copy.toFile())
        .redirectErrorStream(true)
        .redirectOutput(screen().toFile())
        .start()
        .waitFor();
  }
}
