package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.rejudge.StepTests;
import kata.report.Lessons;
import kata.step.StepId;
import org.junit.jupiter.api.Test;

/**
 * The checklist follows from the lessons: their titles, and of each step the sentence to keep. A
 * learner's ticks, and what else stands between the lines, are not looked at.
 */
class ChecklistTest {

  private static final Path CHECKLIST = Path.of("CHECKLIST.md");
  private static final Path FRESH = Path.of("target/CHECKLIST.md");

  @Test
  void followsFromTheLessons() throws IOException {
    String list = Files.readString(CHECKLIST).replace("[x]", "[ ]");
    List<String> found =
        list.lines().filter(line -> line.matches("## Stage .*|- \\[ ] \\d+\\.\\d+ .*")).toList();
    List<String> wanted = lines();
    if (!found.equals(wanted)) {
      Files.createDirectories(FRESH.getParent());
      Files.writeString(FRESH, list.split("(?m)^## ", 2)[0] + text(wanted));
    }
    assertThat(found)
        .as("If no ticks of yours are in it: cp %s %s", FRESH, CHECKLIST)
        .isEqualTo(wanted);
  }

  /** Headings and boxes, stage by stage. */
  private static List<String> lines() throws IOException {
    Map<Integer, List<String>> stages = new TreeMap<>();
    for (StepId step : StepTests.all().values()) {
      if (!stages.containsKey(step.stage())) {
        stages.put(step.stage(), new ArrayList<>(List.of(heading(step.stage()))));
      }
      stages.get(step.stage()).add("- [ ] " + step + " " + sentence(step));
    }
    return stages.values().stream().flatMap(List::stream).toList();
  }

  private static String heading(int stage) throws IOException {
    String first = Files.readString(Lessons.file(stage)).lines().findFirst().orElseThrow();
    return "#" + first + (stage > 5 ? " (bonus)" : "");
  }

  private static String sentence(StepId step) throws IOException {
    Pattern kept =
        Pattern.compile(
            "(?ms)^### "
                + Pattern.quote(step + " ")
                + "(?:(?!^##).)*?^\\*\\*To keep:\\*\\* ([^\\n]+)");
    Matcher sentence = kept.matcher(Files.readString(Lessons.file(step.stage())));
    assertThat(sentence.find()).as("a line **To keep:** in the lesson, step %s", step).isTrue();
    return sentence.group(1);
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines).replaceAll("(?m)^(## .*)$", "\n$1\n").stripLeading() + "\n";
  }
}
