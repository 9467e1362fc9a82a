package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kata.rejudge.StepTests;
import kata.report.Lessons;
import kata.step.StepId;
import kata.testing.ApprovedText;
import org.junit.jupiter.api.Test;

/**
 * The checklist follows from the lessons: their titles, and of each step the sentence to keep. A
 * learner's ticks, and what else stands between the lines, are not looked at.
 */
class ChecklistTest {

  private static final Path CHECKLIST = Path.of("CHECKLIST.md");

  @Test
  void followsFromTheLessons() throws IOException {
    String list = Files.readString(CHECKLIST).replace("[x]", "[ ]");
    List<String> found =
        list.lines().filter(line -> line.matches("## Stage .*|- \\[ ] \\d+\\.\\d+ .*")).toList();
    List<String> wanted = lines();
    if (!found.equals(wanted)) {
      ApprovedText.check(CHECKLIST, list.split("(?m)^## ", 2)[0] + text(wanted));
    }
    assertThat(found).isEqualTo(wanted);
  }

  /** Headings and boxes, stage by stage. */
  private static List<String> lines() throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    for (StepId step : new TreeSet<>(StepTests.all().values())) {
      int stage = step.stage();
      String bonus = stage > 5 ? " (bonus)" : "";
      lines.add("## Stage %s: %s%s".formatted(stage, Lessons.title(stage), bonus));
      lines.add(
          "- [ ] %s %s".formatted(step, Lessons.kept(step).orElse("**To keep:** is missing")));
    }
    return List.copyOf(lines);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines).replaceAll("(?m)^(## .*)$", "\n$1\n").stripLeading() + "\n";
  }
}
