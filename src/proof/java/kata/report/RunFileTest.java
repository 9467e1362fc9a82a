package kata.report;

import static kata.report.SomeRuns.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kata.step.StepId;
import kata.step.StepStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run writes down, and what later ones remember. */
class RunFileTest {

  private static final StepId FIRST = new StepId(1, 1);
  private static final StepId SECOND = new StepId(1, 2);

  @TempDir Path folder;

  @Test
  void aRecordingComesBackAsItWasWritten() throws IOException {
    RunFile recording = new RunFile(folder);
    Reason why =
        new Reason(
            "1.2", "one\ttab", 5, "\\n", "\n\"two\"", "called \u00b7", "got", "parts", "meet");
    Verdict wrong = new Verdict(FIRST, "T.law", StepStatus.WRONG, why);
    TreeMap<StepId, Integer> plan = new TreeMap<>(Map.of(FIRST, 2, StepId.fullRun(4), 1));
    recording.start(plan, new TreeMap<>(Map.of(FIRST, 1, StepId.fullRun(4), 1)));
    recording.begin(FIRST, "First.java", "of");
    recording.add(wrong);
    recording.show(1, "  a\\b");
    recording.end();
    TestRun read = recording.take();
    assertThat(read.verdicts()).containsExactly(wrong);
    assertThat(read.plan()).isEqualTo(plan);
    assertThat(read.asked()).containsEntry(StepId.fullRun(4), 1).containsEntry(FIRST, 1);
    assertThat(read.shows()).containsEntry(1, List.of("  a\\b"));
    assertThat(read.ended()).isTrue();
    assertThat(recording.take()).as("taken once").isEqualTo(TestRun.NONE);
  }

  @Test
  void aRunThatDiedNamesTheStepThatWasJudged() throws IOException {
    StepId run = StepId.fullRun(1);
    RunFile recording = new RunFile(folder);
    TreeMap<StepId, Integer> plan = new TreeMap<>(Map.of(FIRST, 1, SECOND, 1, run, 1));
    recording.start(plan, plan);
    recording.begin(FIRST, "First.java", "of");
    recording.add(verdict(FIRST, StepStatus.DONE));
    Path second = folder.resolve("Second.java");
    Files.writeString(second, "class Second {\n  static int of(int x) {\n");
    recording.begin(SECOND, second.toString(), "of");
    Path file = folder.resolve("verdicts.tsv");
    Files.writeString(file, "verdict\t1.2\tcut", StandardOpenOption.APPEND);
    TestRun died = recording.take();
    assertThat(died.green()).isFalse();
    assertThat(died.steps().get(FIRST).done()).isTrue();
    assertThat(died.steps().get(run).state()).as("not reached").isEqualTo(StepStatus.WAITING);
    Verdict told = died.next(TestRun.NONE).orElseThrow();
    assertThat(told.step()).isEqualTo(SECOND);
    assertThat(told.message()).contains("while step 1.2 was judged", second + ":2");
  }

  @Test
  void aRunThatDiedBetweenTestsBlamesNoStep() throws IOException {
    RunFile recording = new RunFile(folder);
    TreeMap<StepId, Integer> plan = new TreeMap<>(Map.of(FIRST, 1, SECOND, 1));
    recording.start(plan, plan);
    recording.begin(FIRST, "First.java", "of");
    recording.add(verdict(FIRST, StepStatus.DONE));
    Verdict told = recording.take().next(TestRun.NONE).orElseThrow();
    assertThat(told.step()).isEqualTo(StepId.GIVEN);
    assertThat(told.message()).contains("before they were done");
  }

  private RunFile remembering(String text) throws IOException {
    Files.writeString(folder.resolve("verdicts-last.tsv"), text, StandardCharsets.ISO_8859_1);
    return new RunFile(folder);
  }

  @Test
  void remembersWhatItKept() throws IOException {
    TestRun before = SomeRuns.of(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.DONE));
    TestRun broken = SomeRuns.of(Map.of(FIRST, StepStatus.WRONG, SECOND, StepStatus.WRONG));
    TestRun remembered = new Progress(broken, before).remembered();
    RunFile recording = new RunFile(folder);
    recording.keepAsLast(remembered);
    assertThat(recording.last()).isEqualTo(remembered);
    assertThat(recording.isUnreadable()).isFalse();
    assertThat(folder).isDirectoryNotContaining("glob:**verdicts-?*[0-9].tsv");
  }

  @Test
  void whatCannotBeReadIsNoMemory() throws IOException {
    RunFile recording = new RunFile(folder);
    assertThat(recording.isUnreadable()).as("nothing there").isFalse();
    recording.keepAsLast(SomeRuns.of(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.WRONG)));
    String good = Files.readString(folder.resolve("verdicts-last.tsv"));
    for (int length = 0; length < good.length() - 1; length++) {
      assertUnreadable(good.substring(0, length));
    }
    assertUnreadable(good.replace("1.1\t1\t1", "1.1\tone\t1"));
    assertUnreadable(good.replace("1.1", "11"));
    assertUnreadable(good.replace("WRONG", "WRNG"));
    assertUnreadable(good.replace("why", "wh\u00ff"));
    assertUnreadable(good.replace("why", "\\why"));
    assertUnreadable("what is this\n" + good);
    assertThat(remembering(good).isUnreadable()).as("whole").isFalse();
  }

  private void assertUnreadable(String text) throws IOException {
    RunFile recording = remembering(text);
    assertThat(recording.isUnreadable()).as(text).isTrue();
    assertThat(recording.last()).isEqualTo(TestRun.NONE);
    assertThat(Judge.notice(recording)).contains("cannot be read");
    assertThat(Judge.problem(folder, "", TerminalStyle.PLAIN)).contains("no step was judged");
  }

  @Test
  void aFolderInItsPlaceIsNoMemoryAndStays() throws IOException {
    Path other = folder.resolve("verdicts-last.tsv/other");
    Files.createDirectories(other);
    RunFile recording = new RunFile(folder);
    recording.keepAsLast(SomeRuns.of(Map.of(FIRST, StepStatus.DONE)));
    recording.forget(step -> true);
    assertThat(recording.last()).isEqualTo(TestRun.NONE);
    assertThat(Judge.notice(recording)).contains("cannot be read");
    assertThat(other).exists();
    assertThat(folder).isDirectoryNotContaining("glob:**verdicts-?*[0-9].tsv");
  }

  @Test
  void stepsThatAreNoMoreAreForgotten() throws IOException {
    StepId gone = new StepId(9, 9);
    new RunFile(folder)
        .keepAsLast(SomeRuns.of(Map.of(FIRST, StepStatus.DONE, gone, StepStatus.DONE)));
    assertThat(Judge.memory(new RunFile(folder)).steps()).containsOnlyKeys(FIRST);
    assertThat(Judge.problem(folder, "x", TerminalStyle.PLAIN))
        .contains("1 of 19 steps were done before");
  }
}
