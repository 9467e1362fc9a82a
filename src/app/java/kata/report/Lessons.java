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

/** What the screen takes from the lessons: their titles and their folded hints. */
public final class Lessons {

  /** The kata's folder, which Maven says, since it may have been started elsewhere. */
  static final Path PROJECT = Path.of(System.getProperty("kata.project", ""));

  private static final Pattern TITLE = Pattern.compile("# \\w+(?: \\w+)* \\d+: (.*)");
  private static final Pattern METHOD =
      Pattern.compile("(?m)^### (\\d+\\.\\d+) (\\w+\\.\\w+)\\s*$");
  private static final Pattern KEPT = Pattern.compile("(?m)^\\*\\*To keep:\\*\\* (.*)$");
  private static final Pattern HINT =
      Pattern.compile("<summary>(Hint \\d of \\d)</summary>\\s+(\\S.*)");

  private Lessons() {}

  /** Where a stage's lesson is. */
  public static Path file(int stage) {
    return PROJECT.resolve(shown(stage));
  }

  /** The same, as it is shown. */
  public static String shown(int stage) {
    return "exercises/kata/stage%s/README.md".formatted(stage);
  }

  /** Nothing where there is no lesson. */
  private static String read(int stage) throws IOException {
    return Files.exists(file(stage)) ? Files.readString(file(stage)).replace("\r", "") : "";
  }

  /** Every step that a lesson has, and the full trainings. */
  public static SortedSet<StepId> steps() throws IOException {
    SortedSet<StepId> steps = new TreeSet<>(StepId.FULL_RUNS);
    steps.addAll(methods(PROJECT).keySet());
    return steps;
  }

  /** What a stage is about; its number, if the lesson's first line does not say. */
  static String title(int stage) throws IOException {
    return TITLE.matcher(read(stage)).results().findFirst().map(title -> title.group(1)).orElse("");
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
        Path lesson = stage.resolve("README.md");
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
    return HINT.matcher(section(step))
        .results()
        .map(hint -> hint.group(1) + ": " + hint.group(2))
        .toList();
  }

  /** The one sentence that a step should leave behind; empty if its lesson has none. */
  public static String sentence(StepId step) throws IOException {
    return KEPT.matcher(section(step)).results().findFirst().map(kept -> kept.group(1)).orElse("");
  }

  private static String section(StepId step) throws IOException {
    String[] parts = read(step.stage()).split("(?m)^### " + Pattern.quote(step + " "), 2);
    return parts.length < 2 ? "" : parts[1].split("(?m)^##", 2)[0];
  }
}
