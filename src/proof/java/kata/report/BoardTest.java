package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kata.engine.FullRun;
import kata.rejudge.StepTests;
import kata.step.StepId;
import kata.step.StepStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** What the board decides and ticks. */
class BoardTest {

  private static final StepId FIRST = new StepId(1, 1);
  private static final StepId SECOND = new StepId(1, 2);
  private static final StepId BONUS = new StepId(6, 1);

  @TempDir Path folder;

  static Verdict verdict(StepId step, StepStatus state) {
    return new Verdict(
        step, "Test.examples", state, state == StepStatus.DONE ? Reason.NONE : Reason.of("why"));
  }

  static TestRun results(Map<StepId, StepStatus> states) {
    TreeMap<StepId, Integer> plan = new TreeMap<>();
    states.keySet().forEach(step -> plan.put(step, 1));
    List<Verdict> verdicts =
        states.entrySet().stream().map(e -> verdict(e.getKey(), e.getValue())).toList();
    return new TestRun(plan, verdicts, new TreeMap<>(), true);
  }

  @Test
  void aStepIsDoneOnlyWhenAllItsTestsWereJudged() {
    TestRun half =
        new TestRun(
            new TreeMap<>(Map.of(FIRST, 2)),
            List.of(verdict(FIRST, StepStatus.DONE)),
            new TreeMap<>(),
            false);
    assertThat(half.steps().get(FIRST).done()).isFalse();
    assertThat(half.green()).isFalse();
  }

  @Test
  void anExampleSpeaksBeforeALaw() {
    Verdict law = new Verdict(FIRST, "T.aLaw", StepStatus.WRONG, Reason.of("law"));
    Verdict example = new Verdict(FIRST, "T.examples", StepStatus.WRONG, Reason.of("example"));
    TestRun both =
        new TestRun(new TreeMap<>(Map.of(FIRST, 2)), List.of(law, example), new TreeMap<>(), true);
    assertThat(both.next(TestRun.NONE)).contains(example);
  }

  @Test
  void bonusStepsMayWaitButNotFail() {
    TestRun waiting = results(Map.of(FIRST, StepStatus.DONE, BONUS, StepStatus.UNWRITTEN));
    TestRun begun = results(Map.of(FIRST, StepStatus.DONE, BONUS, StepStatus.WRONG));
    TestRun alone = results(Map.of(BONUS, StepStatus.UNWRITTEN)).among(Set.of(FIRST));
    assertThat(waiting.green()).isTrue();
    assertThat(begun.green()).isFalse();
    assertThat(alone.green()).isFalse();
    assertThat(TestRun.NONE.green()).isFalse();
  }

  @Test
  void aTrainingOfTheBonusMayWaitForItsSteps() {
    StepId run = StepId.fullRun(9);
    TestRun waiting =
        results(
            Map.of(FIRST, StepStatus.DONE, BONUS, StepStatus.UNWRITTEN, run, StepStatus.WAITING));
    TestRun wrong =
        results(Map.of(FIRST, StepStatus.DONE, BONUS, StepStatus.DONE, run, StepStatus.WRONG));
    assertThat(waiting.green()).isTrue();
    assertThat(wrong.green()).isFalse();
  }

  @Test
  void aTrainingUsesTheStepsBeforeItButForTheSearches() {
    StepId run = StepId.fullRun(9);
    assertThat(List.of(FIRST, new StepId(7, 2), new StepId(9, 7))).allMatch(run::uses);
    assertThat(List.of(new StepId(8, 1), new StepId(10, 1))).noneMatch(run::uses);
    assertThat(StepId.fullRun(5).uses(new StepId(6, 1))).isFalse();
  }

  @Test
  void whatBrokeAgainComesBeforeWhatIsNotWritten() {
    TestRun before = results(Map.of(FIRST, StepStatus.UNWRITTEN, SECOND, StepStatus.DONE));
    TestRun now = results(Map.of(FIRST, StepStatus.UNWRITTEN, SECOND, StepStatus.WRONG));
    assertThat(now.next(before).orElseThrow().step()).isEqualTo(SECOND);
    assertThat(now.next(TestRun.NONE).orElseThrow().step()).isEqualTo(FIRST);
  }

  @Test
  void stagesThatWereNotJudgedKeepTheirVerdicts() {
    TestRun before = results(Map.of(FIRST, StepStatus.DONE, BONUS, StepStatus.WRONG));
    TestRun now = results(Map.of(BONUS, StepStatus.DONE));
    TestRun both = now.over(before);
    assertThat(both.steps().get(FIRST).done()).isTrue();
    assertThat(both.steps().get(BONUS).done()).isTrue();
  }

  @Test
  void whatStandsBehindAChangedStageIsNotSure() {
    TestRun old = results(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.WRONG));
    TestRun done = results(Map.of(SECOND, StepStatus.DONE, BONUS, StepStatus.DONE));
    assertThat(done.notSureOf(BONUS::equals).steps().get(SECOND).done()).isTrue();
    TestRun unsure = results(Map.of(FIRST, StepStatus.DONE)).over(done.notSureOf(step -> true));
    assertThat(progress(unsure, done).shown(unsure.steps().get(BONUS)))
        .isEqualTo(StepStatus.EARLIER);
    // An error that may be mended by now is not told again.
    assertThat(old.notSureOf(SECOND::equals).verdicts())
        .extracting(Verdict::step)
        .containsExactly(FIRST);
  }

  @Test
  void aStepThatCallsAStubWaitsAndTheStubIsNext() {
    TestRun now = stub(FIRST, SECOND);
    TestRun alone = now.of(SECOND::equals);
    Verdict caller = alone.steps().get(SECOND);
    assertThat(progress(alone, TestRun.NONE).shown(caller)).isEqualTo(StepStatus.WAITING);
    assertThat(caller.toDo()).isEqualTo(FIRST);
  }

  private static Progress progress(TestRun now, TestRun before) {
    return new Progress(now, before);
  }

  @Test
  void aFullRunThatIsNotMadeAgainYetIsShownAsDoneBefore() {
    StepId run = StepId.fullRun(1);
    TestRun before = results(Map.of(FIRST, StepStatus.DONE, run, StepStatus.DONE));
    TestRun now =
        results(
            Map.of(FIRST, StepStatus.DONE, run, StepStatus.WAITING, BONUS, StepStatus.UNWRITTEN));
    assertThat(now.next(before).orElseThrow().step()).isEqualTo(BONUS);
    Verdict waits = now.steps().get(run);
    assertThat(progress(now, before).shown(waits)).isEqualTo(StepStatus.EARLIER);
    assertThat(progress(now, TestRun.NONE).shown(waits)).isEqualTo(StepStatus.WAITING);
    TestRun last = results(Map.of(FIRST, StepStatus.DONE, run, StepStatus.WAITING));
    assertThat(progress(last, before).shown(waits)).as("next").isEqualTo(StepStatus.EARLIER);
    TestRun remembered = progress(now, before).remembered();
    assertThat(progress(before, remembered).done()).as("made again").isEmpty();
  }

  @Test
  void whatWaitsBehindABrokenStepIsBackWithIt() {
    TestRun before = results(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.DONE));
    TestRun broken = results(Map.of(FIRST, StepStatus.WRONG, SECOND, StepStatus.WRONG));
    assertThat(progress(broken, before).earlier()).containsExactly(SECOND);
    assertThat(progress(broken, before).judged()).containsOnlyKeys(FIRST);
    TestRun remembered = progress(broken, before).remembered();
    assertThat(remembered.steps().get(FIRST).done()).isFalse();
    assertThat(remembered.steps().get(SECOND).state()).isEqualTo(StepStatus.EARLIER);
    assertThat(remembered.seenDone()).containsExactly(FIRST, SECOND);
    Progress again = progress(broken, remembered);
    assertThat(again.next().orElseThrow().step()).isEqualTo(FIRST);
    assertThat(again.earlier()).as("in the run after that").containsExactly(SECOND);
    assertThat(progress(before, again.remembered()).done())
        .as("mended")
        .extracting(Verdict::step)
        .containsExactly(FIRST, SECOND);
  }

  private static TestRun stub(StepId stub, StepId caller) {
    Reason why = Reason.stub(stub.toString(), "Step %s is not written yet: x.".formatted(stub), "");
    return new TestRun(
        new TreeMap<>(Map.of(stub, 1, caller, 1)),
        List.of(
            new Verdict(stub, "T.examples", StepStatus.UNWRITTEN, why),
            new Verdict(caller, "T.examples", StepStatus.UNWRITTEN, why)),
        new TreeMap<>(),
        true);
  }

  @Test
  void aStubIsNotWrittenAndWhatCallsItIsNotBroken() {
    TestRun before = results(Map.of(FIRST, StepStatus.UNWRITTEN, SECOND, StepStatus.DONE));
    Progress now = progress(stub(FIRST, SECOND), before);
    assertThat(now.next().orElseThrow().step()).isEqualTo(FIRST);
    assertThat(now.broken()).isEmpty();
    assertThat(now.earlier()).containsExactly(SECOND);
  }

  @Test
  void aStepThatIsAStubAgainIsToldOnceAndStartsAnew() {
    TestRun before = results(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.DONE));
    TestRun now = stub(FIRST, SECOND);
    assertThat(progress(now, before).broken()).extracting(Verdict::step).contains(FIRST);
    TestRun remembered = progress(now, before).remembered();
    assertThat(progress(now, remembered).broken()).isEmpty();
    assertThat(remembered.seenDone()).containsExactly(SECOND);
  }

  /** One of the two tests of the first step was chosen. */
  private static TestRun half(StepStatus state) {
    return new TestRun(
        new TreeMap<>(Map.of(FIRST, 2)),
        new TreeMap<>(Map.of(FIRST, 1)),
        List.of(verdict(FIRST, state)),
        new TreeSet<>(),
        new TreeMap<>(),
        true);
  }

  @Test
  void aStepOfWhichSomeTestsRanIsNotToldAsDone() {
    TestRun passed = half(StepStatus.DONE).among(Set.of(FIRST, SECOND));
    assertThat(passed.green()).isTrue();
    assertThat(passed.steps().get(FIRST).done()).isFalse();
    assertThat(passed.next(TestRun.NONE)).isEmpty();
    Progress first = progress(passed, TestRun.NONE);
    assertThat(first.judged().get(FIRST).state())
        .as("no box changes")
        .isEqualTo(StepStatus.WAITING);
    assertThat(first.remembered().seenDone()).isEmpty();
    assertThat(first.remembered().known()).isEmpty();
    TestRun before = results(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.WRONG));
    TestRun remembered = progress(passed, before).remembered();
    assertThat(remembered.steps()).isEqualTo(before.steps());
  }

  @Test
  void aChosenTestThatFailsIsRememberedAndTheOtherStepsStay() {
    TestRun before = results(Map.of(FIRST, StepStatus.DONE, SECOND, StepStatus.DONE));
    TestRun failed = half(StepStatus.WRONG).among(Set.of(FIRST, SECOND));
    assertThat(failed.green()).isFalse();
    Progress now = progress(failed, before);
    assertThat(now.broken()).extracting(Verdict::step).containsExactly(FIRST);
    assertThat(now.shown(failed.steps().get(SECOND))).isEqualTo(StepStatus.EARLIER);
    assertThat(now.remembered().steps().get(SECOND).done()).isTrue();
    assertThat(now.remembered().steps().get(FIRST).state()).isEqualTo(StepStatus.WRONG);
  }

  @Test
  void theLessonsHaveEveryStepThatIsJudged() throws IOException {
    Set<StepId> judged = new TreeSet<>(StepTests.all().values());
    StepTests.trainings().stream()
        .map(StepTests::type)
        .flatMap(
            test ->
                AnnotationSupport.findAnnotatedMethods(
                    test, FullRun.class, HierarchyTraversalMode.TOP_DOWN)
                    .stream())
        .forEach(run -> judged.add(StepId.fullRun(run.getAnnotation(FullRun.class).afterStage())));
    assertThat(Lessons.steps()).isEqualTo(judged);
  }

  @Test
  void severalStepsAreToldInRows() {
    StepId run = StepId.fullRun(1);
    List<StepId> row = List.of(FIRST, SECOND, new StepId(1, 3), new StepId(2, 1), run);
    assertThat(StepId.words(row)).isEqualTo("1.1 to 1.3, 2.1 and the full run of stage 1");
    assertThat(StepId.words(row.subList(0, 2))).isEqualTo("1.1 and 1.2");
    assertThat(StepId.words(row.subList(1, 4))).isEqualTo("1.2, 1.3 and 2.1");
  }

  @Test
  void ticksOnlyTheBoxesOfJudgedSteps() {
    String list = "\ufeff- [x] 1.1 a\r\n\t* [ ] 1.2 b\r\nmine: [ ] 1.2\r\n- [X] 2.1 c\r\nend";
    TestRun now = results(Map.of(FIRST, StepStatus.WRONG, SECOND, StepStatus.DONE));
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
        file, "1.2 caf\u00e9 \u2714".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    byte[] whole = Files.readAllBytes(file);
    Checklist.tick(file, results(Map.of(SECOND, StepStatus.DONE)).steps());
    whole[7] = 'x';
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    assertThat(Checklist.sentence(file, SECOND)).contains("caf\u00e9 \u2714");
  }

  @Test
  void showsColourOnlyWhereItCanBeSeen() {
    Optional<java.nio.charset.Charset> utf8 = Optional.of(StandardCharsets.UTF_8);
    assertThat(TerminalStyle.of(utf8, Map.of())).isEqualTo(TerminalStyle.RICH);
    assertThat(TerminalStyle.of(utf8, Map.of("NO_COLOR", "1"))).isEqualTo(TerminalStyle.PLAIN);
    assertThat(TerminalStyle.of(utf8, Map.of("TERM", "dumb"))).isEqualTo(TerminalStyle.PLAIN);
    assertThat(TerminalStyle.of(Optional.of(StandardCharsets.ISO_8859_1), Map.of()))
        .isEqualTo(TerminalStyle.PLAIN);
    assertThat(TerminalStyle.of(Optional.empty(), Map.of())).isEqualTo(TerminalStyle.PLAIN);
  }

  @Test
  void everyScreenLineFitsAndEveryHintIsPrinted() throws IOException {
    for (StepId step : List.of(FIRST, new StepId(2, 5), new StepId(5, 4))) {
      List<String> hints = Lessons.hints(step);
      TestRun now = results(Map.of(step, StepStatus.UNWRITTEN));
      Screen.Words words =
          new Screen.Words(Map.of(step.stage(), Lessons.title(step.stage())), "", hints, "");
      String screen =
          new Screen(progress(now, TestRun.NONE), words, ScreenMode.MAVEN, TerminalStyle.PLAIN)
              .text();
      assertThat(screen.lines()).allMatch(line -> line.length() <= 80);
      String flat = screen.replaceAll("\\s+", " ");
      assertThat(hints).hasSize(3).allMatch(hint -> flat.contains(hint.replaceAll("\\s+", " ")));
    }
  }
}
