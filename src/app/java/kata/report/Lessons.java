package kata.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kata.step.StepId;

/**
 * How a lesson is written, known in this one place: its title and minutes, and of each step the
 * method and the sentence to keep; in a file beside it the hints.
 */
public final class Lessons {

  /** The kata's folder, which Maven says, since it may have been started elsewhere. */
  static final Path PROJECT = Path.of(System.getProperty("kata.project", ""));

  private static final String LESSON = "README.md";
  private static final Pattern MINUTES = Pattern.compile("About (\\d+) minutes");
  private static final Pattern METHOD =
      Pattern.compile("(?m)^### (\\d+\\.\\d+) (\\w+\\.\\w+)\\s*$");
  private static final Pattern HINT =
      Pattern.compile("<details>\n<summary>(Hint \\d of 3)</summary>\n\n(\\S.*)\n\n</details>");
  private static final Pattern KEPT = Pattern.compile("(?m)^\\*\\*To keep:\\*\\* (.+)");

  private Lessons() {}

  /** Where a stage's lesson is. */
  public static Path file(int stage) {
    return PROJECT.resolve(shown(stage));
  }

  /** The same, as it is shown on every system. */
  public static String shown(int stage) {
    return "exercises/kata/stage" + stage + "/" + LESSON;
  }

  /** Nothing where there is no such file. */
  private static String read(int stage, String name) throws IOException {
    Path file = file(stage).resolveSibling(name);
    return Files.exists(file) ? Files.readString(file).replace("\r", "") : "";
  }

  /** Every step that a lesson has, and the full trainings. */
  public static SortedSet<StepId> steps() throws IOException {
    SortedSet<StepId> steps = new TreeSet<>(StepId.FULL_RUNS);
    steps.addAll(methods(PROJECT).keySet());
    return steps;
  }

  /** What a stage is about; nothing, if the lesson's first line does not say. */
  public static String title(int stage) throws IOException {
    String start = "# Stage " + stage + ": ";
    String first = read(stage, LESSON).lines().findFirst().orElse("");
    return first.startsWith(start) ? first.substring(start.length()) : "";
  }

  /** How long a stage takes, as its lesson says first. */
  public static int minutes(int stage) throws IOException {
    return MINUTES
        .matcher(read(stage, LESSON))
        .results()
        .map(found -> Integer.parseInt(found.group(1)))
        .findFirst()
        .orElseThrow();
  }

  /** The step whose method this is, such as 2.5 for {@code Delta.ofHiddenLayer} of stage 2. */
  public static Optional<StepId> step(int stage, String method) {
    try {
      return methods(PROJECT).entrySet().stream()
          .filter(step -> step.getKey().stage() == stage && step.getValue().equals(method))
          .map(Map.Entry::getKey)
          .findFirst();
    } catch (IOException noLesson) {
      return Optional.empty();
    }
  }

  /** All steps of a project, and for each its method, such as {@code Delta.ofHiddenLayer}. */
  public static SortedMap<StepId, String> methods(Path project) throws IOException {
    SortedMap<StepId, String> methods = new TreeMap<>();
    try (DirectoryStream<Path> stages =
        Files.newDirectoryStream(project.resolve("exercises/kata"), "stage*")) {
      for (Path stage : stages) {
        Path lesson = stage.resolve(LESSON);
        METHOD
            .matcher(Files.exists(lesson) ? Files.readString(lesson) : "")
            .results()
            .forEach(step -> methods.put(StepId.parse(step.group(1)), step.group(2)));
      }
    }
    return methods;
  }

  /** All hints of a step in order, each with its count: "Hint 1 of 3: ...". */
  public static List<String> hints(StepId step) throws IOException {
    return HINT.matcher(section(step, "HINTS.md"))
        .results()
        .map(hint -> hint.group(1) + ": " + hint.group(2))
        .toList();
  }

  /** The one sentence that a step should leave behind. */
  public static Optional<String> kept(StepId step) throws IOException {
    return KEPT.matcher(section(step, LESSON)).results().map(kept -> kept.group(1)).findFirst();
  }

  /**
   * The section of a step as plain text, or a whole lesson; empty if there is none.
   *
   * @param which a step such as 2.1, or a stage such as 2
   */
  public static String plain(String which) throws IOException {
    String text = "";
    if (which.matches("\\d{1,3}")) {
      text = read(Integer.parseInt(which), LESSON);
    } else if (which.matches("\\d{1,3}\\.\\d{1,3}")) {
      text = section(StepId.parse(which), LESSON);
    }
    String heading = which.contains(".") && !text.isEmpty() ? which + " " : "";
    return PlainText.of(heading + text.replaceAll("(?m)^Stuck\\? .*\n\n", ""));
  }

  /** What stands below a step's heading. */
  private static String section(StepId step, String name) throws IOException {
    String[] parts = read(step.stage(), name).split("(?m)^##+ " + Pattern.quote(step + " "), 2);
    return parts.length < 2 ? "" : parts[1].split("(?m)^##", 2)[0];
  }
}
