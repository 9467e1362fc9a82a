package kata.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The folded hints of a lesson: they live there, and nowhere else. */
public final class Hints {

  private static final Pattern HINT =
      Pattern.compile("<summary>(Hint \\d of \\d)</summary>\\s+(\\S.*)");

  private Hints() {}

  /** The lesson of a step's stage. */
  public static Path lesson(StepId step) {
    return Path.of("exercises/kata/stage" + step.stage(), "README.md");
  }

  /** All hints of a step in order, each with its count: "Hint 1 of 3: ...". */
  public static List<String> of(StepId step) throws IOException {
    String lesson = Files.readString(lesson(step)).replace("\r", "");
    String[] parts = lesson.split("(?m)^### " + Pattern.quote(step + " "), 2);
    String section = parts.length < 2 ? "" : parts[1].split("(?m)^##", 2)[0];
    return HINT.matcher(section)
        .results()
        .map(hint -> hint.group(1) + ": " + hint.group(2))
        .toList();
  }
}
