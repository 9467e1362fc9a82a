package kata.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the board remembers, ticks and decides. */
class BoardTest {

  private static final StepId FIRST = new StepId(1, 1);
  private static final StepId SECOND = new StepId(1, 2);
  private static final StepId BONUS = new StepId(6, 1);

  @TempDir Path folder;

  private static Verdict verdict(StepId step, State state) {
    return new Verdict(step, "Test.examples", state, state == State.DONE ? "" : "why");
  }

  private static Results results(Map<StepId, State> states) {
    TreeMap<StepId, Integer> plan = new TreeMap<>();
    states.keySet().forEach(step -> plan.put(step, 1));
    List<Verdict> verdicts =
        states.entrySet().stream().map(e -> verdict(e.getKey(), e.getValue())).toList();
    return new Results(plan, verdicts, new TreeMap<>(), true);
  }

  @Test
  void aRecordingComesBackAsItWasWritten() throws IOException {
    Recording recording = new Recording(folder);
    Verdict wrong = new Verdict(FIRST, "T.law", State.WRONG, "one\ttab \\n\n\"two\" \u00b7");
    recording.start(new TreeMap<>(Map.of(FIRST, 2, StepId.fullRun(4), 1, StepId.GIVEN, 1)));
    recording.add(wrong);
    recording.show(1, "  a\\b");
    recording.end();
    Results read = recording.take();
    assertThat(read.verdicts()).containsExactly(wrong);
    assertThat(read.plan()).containsEntry(StepId.fullRun(4), 1).containsEntry(FIRST, 2);
    assertThat(read.shows()).containsEntry(1, List.of("  a\\b"));
    assertThat(read.ended()).isTrue();
    assertThat(recording.take()).as("taken once").isEqualTo(Results.NONE);
  }

  @Test
  void aStepIsDoneOnlyWhenAllItsTestsWereJudged() {
    Results half =
        new Results(
            new TreeMap<>(Map.of(FIRST, 2)),
            List.of(verdict(FIRST, State.DONE)),
            new TreeMap<>(),
            false);
    assertThat(half.steps().get(FIRST).done()).isFalse();
    assertThat(half.green()).isFalse();
  }

  @Test
  void anExampleSpeaksBeforeALaw() {
    Verdict law = new Verdict(FIRST, "T.aLaw", State.WRONG, "law");
    Verdict example = new Verdict(FIRST, "T.examples", State.WRONG, "example");
    Results both =
        new Results(new TreeMap<>(Map.of(FIRST, 2)), List.of(law, example), new TreeMap<>(), true);
    assertThat(both.next(Results.NONE)).contains(example);
  }

  @Test
  void bonusStepsMayWaitButNotFail() {
    Results waiting = results(Map.of(FIRST, State.DONE, BONUS, State.UNWRITTEN));
    Results begun = results(Map.of(FIRST, State.DONE, BONUS, State.WRONG));
    Results alone = results(Map.of(BONUS, State.UNWRITTEN));
    assertThat(waiting.green()).isTrue();
    assertThat(begun.green()).isFalse();
    assertThat(alone.green()).isFalse();
    assertThat(Results.NONE.green()).isFalse();
  }

  @Test
  void whatBrokeAgainComesBeforeWhatIsNotWritten() {
    Results before = results(Map.of(FIRST, State.UNWRITTEN, SECOND, State.DONE));
    Results now = results(Map.of(FIRST, State.UNWRITTEN, SECOND, State.WRONG));
    assertThat(now.next(before).orElseThrow().step()).isEqualTo(SECOND);
    assertThat(now.next(Results.NONE).orElseThrow().step()).isEqualTo(FIRST);
  }

  @Test
  void stagesThatWereNotJudgedKeepTheirVerdicts() {
    Results before = results(Map.of(FIRST, State.DONE, BONUS, State.WRONG));
    Results now = results(Map.of(BONUS, State.DONE));
    Results both = now.over(before);
    assertThat(both.steps().get(FIRST).done()).isTrue();
    assertThat(both.steps().get(BONUS).done()).isTrue();
  }

  @Test
  void aRunThatDiedSaysNothingOfWhatItDidNotReach() {
    StepId run = StepId.fullRun(1);
    Results died = new Results(new TreeMap<>(Map.of(run, 1)), List.of(), new TreeMap<>(), false);
    Results later = results(Map.of(FIRST, State.DONE, run, State.WAITING));
    assertThat(died.steps().get(run).state()).isEqualTo(State.CRASHED);
    assertThat(later.over(died).steps().get(run).state()).isEqualTo(State.WAITING);
  }

  @Test
  void aFullRunThatIsNotMadeAgainYetIsShownAsDoneBefore() {
    StepId run = StepId.fullRun(1);
    Results before = results(Map.of(FIRST, State.DONE, run, State.DONE));
    Results now = results(Map.of(FIRST, State.DONE, run, State.WAITING, BONUS, State.UNWRITTEN));
    assertThat(now.next(before).orElseThrow().step()).isEqualTo(BONUS);
    assertThat(now.shown(now.steps().get(run), before)).isEqualTo(State.EARLIER);
    assertThat(now.shown(now.steps().get(run), Results.NONE)).isEqualTo(State.WAITING);
    Results last = results(Map.of(FIRST, State.DONE, run, State.WAITING));
    assertThat(last.shown(last.steps().get(run), before)).as("next").isEqualTo(State.EARLIER);
  }

  @Test
  void whatWaitsBehindABrokenStepStaysDone() {
    Results before = results(Map.of(FIRST, State.DONE, SECOND, State.DONE));
    Results broken = results(Map.of(FIRST, State.WRONG, SECOND, State.WRONG));
    assertThat(broken.earlier(before)).containsExactly(SECOND);
    assertThat(broken.judged(before)).containsOnlyKeys(FIRST);
    Results remembered = broken.remembered(before);
    assertThat(remembered.steps().get(FIRST).done()).isFalse();
    assertThat(remembered.steps().get(SECOND).done()).isTrue();
    assertThat(broken.next(remembered).orElseThrow().step()).isEqualTo(FIRST);
    assertThat(broken.earlier(remembered)).as("in the run after that").containsExactly(SECOND);
    Results mended = results(Map.of(FIRST, State.DONE, SECOND, State.DONE));
    assertThat(mended.changed(remembered, true)).extracting(Verdict::step).containsExactly(FIRST);
  }

  @Test
  void aStubIsNotWrittenAndWhatCallsItIsNotBroken() {
    Results before = results(Map.of(FIRST, State.UNWRITTEN, SECOND, State.DONE));
    String stub = "Step 1.1 is not written yet: x.";
    Results now =
        new Results(
            before.plan(),
            List.of(
                new Verdict(FIRST, "T.examples", State.UNWRITTEN, stub),
                new Verdict(SECOND, "T.examples", State.UNWRITTEN, stub)),
            new TreeMap<>(),
            true);
    assertThat(now.next(before).orElseThrow().step()).isEqualTo(FIRST);
    assertThat(now.changed(before, false)).isEmpty();
    assertThat(now.earlier(before)).containsExactly(SECOND);
  }

  @Test
  void ticksOnlyTheBoxesOfJudgedSteps() {
    String list = "\ufeff- [x] 1.1 a\r\n\t* [ ] 1.2 b\r\nmine: [ ] 1.2\r\n- [X] 2.1 c\r\nend";
    Results now = results(Map.of(FIRST, State.WRONG, SECOND, State.DONE));
    String bytes =
        new String(list.substring(1).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(Checklist.ticked(bytes, now.steps()))
        .isEqualTo("- [ ] 1.1 a\r\n\t* [x] 1.2 b\r\nmine: [ ] 1.2\r\n- [X] 2.1 c\r\nend");
  }

  @Test
  void leavesEveryOtherByteOfTheChecklistAlone() throws IOException {
    Path file = folder.resolve("CHECKLIST.md");
    byte[] old = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, '\n', '-', ' ', '[', ' ', ']', ' '};
    Files.write(file, old);
    Files.write(
        file,
        "1.2 caf\u00e9 \u2714".getBytes(StandardCharsets.UTF_8),
        java.nio.file.StandardOpenOption.APPEND);
    byte[] whole = Files.readAllBytes(file);
    Checklist.tick(file, results(Map.of(SECOND, State.DONE)).steps());
    whole[7] = 'x';
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    assertThat(Checklist.sentence(file, SECOND)).contains("caf\u00e9 \u2714");
  }

  @Test
  void showsColourOnlyWhereItCanBeSeen() {
    Optional<java.nio.charset.Charset> utf8 = Optional.of(StandardCharsets.UTF_8);
    assertThat(Look.of(utf8, Map.of())).isEqualTo(Look.RICH);
    assertThat(Look.of(utf8, Map.of("NO_COLOR", "1"))).isEqualTo(Look.PLAIN);
    assertThat(Look.of(utf8, Map.of("TERM", "dumb"))).isEqualTo(Look.PLAIN);
    assertThat(Look.of(Optional.of(StandardCharsets.ISO_8859_1), Map.of())).isEqualTo(Look.PLAIN);
    assertThat(Look.of(Optional.empty(), Map.of())).isEqualTo(Look.PLAIN);
  }

  @Test
  void everyScreenLineFitsAndEveryHintIsPrinted() throws IOException {
    for (StepId step : List.of(FIRST, new StepId(2, 5), new StepId(5, 4))) {
      List<String> hints = Lessons.hints(step);
      Results now = results(Map.of(step, State.UNWRITTEN));
      Screen.Words words =
          new Screen.Words(Map.of(step.stage(), Lessons.title(step.stage())), "", hints);
      String screen = new Screen(now, Results.NONE, words, Look.PLAIN).text();
      assertThat(screen.lines()).allMatch(line -> line.length() <= 80);
      String flat = screen.replaceAll("\\s+", " ");
      assertThat(hints).hasSize(3).allMatch(hint -> flat.contains(hint.replaceAll("\\s+", " ")));
    }
  }
}
