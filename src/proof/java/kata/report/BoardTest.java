package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kata.engine.FullRun;
import kata.rejudge.StepTests;
import kata.step.StepId;
import kata.step.StepStatus;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** What the board takes from the lessons and paints. */
class BoardTest {

  private static final StepId FIRST = new StepId(1, 1);
  private static final StepId SECOND = new StepId(1, 2);

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
  void aStageOfTwoDigitsComesLastAndTheOthersMakeRoomForIt() {
    StepId bonus = new StepId(6, 1);
    StepId late = new StepId(10, 1);
    TestRun now = SomeRuns.of(Map.of(bonus, StepStatus.DONE, late, StepStatus.WRONG));
    Map<Integer, String> titles = Map.of(6, "Six", 10, "Ten");
    List<String> lines =
        new Board(new Progress(now, TestRun.NONE), titles, TerminalStyle.PLAIN).lines();
    assertThat(lines).containsSubsequence("   6 Six  +6.1", "  10 Ten  x10.1");
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
  void seesWhereMavenWritesIntoAFile() {
    for (String line : List.of(" test -l out.txt", " --log-file out.txt test", "-lout.txt")) {
      assertThat(TerminalStyle.isLogged(Map.of("MAVEN_CMD_LINE_ARGS", line))).as(line).isTrue();
    }
    for (String line : List.of("", " test -Dtest=a-l -o", " test -Dhint")) {
      assertThat(TerminalStyle.isLogged(Map.of("MAVEN_CMD_LINE_ARGS", line))).as(line).isFalse();
    }
    assertThat(TerminalStyle.isLogged(Map.of())).isFalse();
  }

  @Test
  void everyScreenLineFitsAndEveryHintIsPrinted() throws IOException {
    for (StepId step : List.of(FIRST, new StepId(2, 5), new StepId(5, 4))) {
      List<String> hints = Lessons.hints(step);
      TestRun now = SomeRuns.of(Map.of(step, StepStatus.UNWRITTEN));
      Screen.Words words =
          new Screen.Words(Map.of(step.stage(), Lessons.title(step.stage())), "", hints, "");
      String screen =
          new Screen(new Progress(now, TestRun.NONE), words, ScreenMode.MAVEN, TerminalStyle.PLAIN)
              .text();
      assertThat(screen.lines()).allMatch(line -> line.length() <= 80);
      String flat = screen.replaceAll("\\s+", " ");
      assertThat(hints).hasSize(3).allMatch(hint -> flat.contains(hint.replaceAll("\\s+", " ")));
    }
  }
}
