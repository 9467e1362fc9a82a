package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kata.rejudge.StepTests;
import kata.step.StepId;
import kata.step.StepStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The learner's list has every step, and is the learner's own. */
class ChecklistTest {

  private static final StepId FIRST = new StepId(1, 1);
  private static final StepId SECOND = new StepId(1, 2);

  @TempDir Path folder;

  @Test
  void isMadeOfTheLessons() throws IOException {
    List<String> boxes =
        Checklist.fresh().lines().filter(line -> line.startsWith("- [ ] ")).toList();
    assertThat(boxes).hasSameSizeAs(StepTests.all().values());
    int i = 0;
    for (StepId step : StepTests.all().values()) {
      String start = "- [ ] " + step + " ";
      assertThat(boxes.get(i)).startsWith(start).hasSizeGreaterThan(start.length() + 20);
      String kept = "**To keep:** " + boxes.get(i++).substring(start.length());
      assertThat(Files.readString(Lessons.file(step.stage())).lines()).contains(kept);
    }
    assertThat(Checklist.fresh().lines().filter(line -> line.startsWith("## ")))
        .contains("## Stage 2: The delta of a neuron", "## Stage 7: Momentum (bonus)");
  }

  @Test
  void isMadeWhereThereIsNone() throws IOException {
    Path file = folder.resolve("CHECKLIST.md");
    Checklist.tick(file, SomeRuns.of(Map.of(SECOND, StepStatus.DONE)).steps());
    assertThat(Files.readString(file))
        .isEqualTo(Checklist.fresh().replace("- [ ] 1.2 ", "- [x] 1.2 "));
  }

  @Test
  void ticksOnlyTheBoxesOfJudgedSteps() {
    String list = "\ufeff- [x] 1.1 a\r\n\t* [ ] 1.2 b\r\nmine: [ ] 1.2\r\n- [X] 2.1 c\r\nend";
    TestRun now = SomeRuns.of(Map.of(FIRST, StepStatus.WRONG, SECOND, StepStatus.DONE));
    String bytes =
        new String(list.substring(1).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(Checklist.ticked(bytes, now.steps()))
        .isEqualTo("- [ ] 1.1 a\r\n\t* [x] 1.2 b\r\nmine: [ ] 1.2\r\n- [X] 2.1 c\r\nend");
  }

  @Test
  void leavesEveryOtherByteAlone() throws IOException {
    Path file = folder.resolve("CHECKLIST.md");
    String note = "\ufeff\n- [ ] 1.2 caf\u00e9 \u2714\nmy own note\r\n";
    Files.writeString(file, note);
    Checklist.tick(file, SomeRuns.of(Map.of(SECOND, StepStatus.DONE)).steps());
    assertThat(Files.readString(file)).isEqualTo(note.replace("[ ]", "[x]"));
  }

  /** An update of the kata must meet no file that the learner changes. */
  @Test
  void isNoFileOfTheKata() throws IOException {
    assertThat(Files.readAllLines(Path.of(".gitignore"))).contains("/CHECKLIST.md");
  }
}
