package kata.board;

import static kata.board.BoardTest.results;
import static kata.board.BoardTest.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run writes down, and what later ones remember. */
class RecordingTest {

  private static final StepId FIRST = new StepId(1, 1);
  private static final StepId SECOND = new StepId(1, 2);

  @TempDir Path folder;

  @Test
  void aRecordingComesBackAsItWasWritten() throws IOException {
    Recording recording = new Recording(folder);
    Verdict wrong = new Verdict(FIRST, "T.law", State.WRONG, "one\ttab \\n\n\"two\" \u00b7");
    TreeMap<StepId, Integer> plan = new TreeMap<>(Map.of(FIRST, 2, StepId.fullRun(4), 1));
    recording.start(plan, new TreeMap<>(Map.of(FIRST, 1, StepId.fullRun(4), 1)));
    recording.begin(FIRST, "First.java", "of");
    recording.add(wrong);
    recording.show(1, "  a\\b");
    recording.end();
    Results read = recording.take();
    assertThat(read.verdicts()).containsExactly(wrong);
    assertThat(read.plan()).isEqualTo(plan);
    assertThat(read.asked()).containsEntry(StepId.fullRun(4), 1).containsEntry(FIRST, 1);
    assertThat(read.shows()).containsEntry(1, List.of("  a\\b"));
    assertThat(read.ended()).isTrue();
    assertThat(recording.take()).as("taken once").isEqualTo(Results.NONE);
  }

  @Test
  void aRunThatDiedNamesTheStepThatWasJudged() throws IOException {
    StepId run = StepId.fullRun(1);
    Recording recording = new Recording(folder);
    TreeMap<StepId, Integer> plan = new TreeMap<>(Map.of(FIRST, 1, SECOND, 1, run, 1));
    recording.start(plan, plan);
    recording.begin(FIRST, "First.java", "of");
    recording.add(verdict(FIRST, State.DONE));
    Path second = folder.resolve("Second.java");
    Files.writeString(second, "class Second {\n  static int of(int x) {\n");
    recording.begin(SECOND, second.toString(), "of");
    Path file = folder.resolve("verdicts.tsv");
    Files.writeString(file, "verdict\t1.2\tcut", StandardOpenOption.APPEND);
    Results died = recording.take();
    assertThat(died.green()).isFalse();
    assertThat(died.steps().get(FIRST).done()).isTrue();
    assertThat(died.steps().get(run).state()).as("not reached").isEqualTo(State.WAITING);
    Verdict told = died.next(Results.NONE).orElseThrow();
    assertThat(told.step()).isEqualTo(SECOND);
    assertThat(told.message()).contains("while step 1.2 was judged", second + ":2");
  }

  @Test
  void aRunThatDiedBetweenTestsBlamesNoStep() throws IOException {
    Recording recording = new Recording(folder);
    TreeMap<StepId, Integer> plan = new TreeMap<>(Map.of(FIRST, 1, SECOND, 1));
    recording.start(plan, plan);
    recording.begin(FIRST, "First.java", "of");
    recording.add(verdict(FIRST, State.DONE));
    Verdict told = recording.take().next(Results.NONE).orElseThrow();
    assertThat(told.step()).isEqualTo(StepId.GIVEN);
    assertThat(told.message()).contains("before they were done");
  }

  private Recording remembering(String text) throws IOException {
    Files.writeString(folder.resolve("verdicts-last.tsv"), text, StandardCharsets.ISO_8859_1);
    return new Recording(folder);
  }

  @Test
  void remembersWhatItKept() throws IOException {
    Results before = results(Map.of(FIRST, State.DONE, SECOND, State.DONE));
    Results broken = results(Map.of(FIRST, State.WRONG, SECOND, State.WRONG));
    Results remembered = new Progress(broken, before).remembered();
    Recording recording = new Recording(folder);
    recording.keepAsLast(remembered);
    assertThat(recording.last()).isEqualTo(remembered);
    assertThat(recording.isUnreadable()).isFalse();
    assertThat(folder).isDirectoryNotContaining("glob:**verdicts-?*[0-9].tsv");
  }

  @Test
  void whatCannotBeReadIsNoMemory() throws IOException {
    Recording recording = new Recording(folder);
    assertThat(recording.isUnreadable()).as("nothing there").isFalse();
    recording.keepAsLast(results(Map.of(FIRST, State.DONE, SECOND, State.WRONG)));
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
    Recording recording = remembering(text);
    assertThat(recording.isUnreadable()).as(text).isTrue();
    assertThat(recording.last()).isEqualTo(Results.NONE);
    assertThat(Judge.notice(recording)).contains("cannot be read");
    assertThat(Judge.problem(folder, "", Look.PLAIN)).contains("no step was judged");
  }

  @Test
  void stepsThatAreNoMoreAreForgotten() throws IOException {
    StepId gone = new StepId(9, 9);
    new Recording(folder).keepAsLast(results(Map.of(FIRST, State.DONE, gone, State.DONE)));
    assertThat(Judge.memory(new Recording(folder)).steps()).containsOnlyKeys(FIRST);
    assertThat(Judge.problem(folder, "x", Look.PLAIN)).contains("1 of 17 steps were done before");
  }
}
