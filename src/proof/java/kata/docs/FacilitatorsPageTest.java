package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.engine.Right;
import kata.rejudge.StepTests;
import kata.report.Lessons;
import kata.step.StepId;
import kata.testing.Examples;
import org.junit.jupiter.api.Test;

/**
 * The facilitator's page: its plans keep the lessons' minutes and leave no gap, and of every stage
 * it discusses three right answers, each of which is one.
 */
class FacilitatorsPageTest {

  private static final MarkdownPage PAGE = new MarkdownPage("solutions/README.md");

  private static final Pattern PLAN =
      Pattern.compile("\\| from \\| minutes \\| what \\|\\n\\|[-|]+\\n((?:\\|.*\\n)+)");
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d):(\\d\\d) \\| (\\d+) \\| (?:stage (\\d+))?(.*) \\|");

  private static final Pattern ANSWER =
      Pattern.compile(
          "\\| (\\d+) \\| (\\d+\\.\\d+) \\[`(\\w+)`]\\(\\.\\./src/answers/java/([\\w/]+)Answers\\.java\\)");

  @Test
  void lessonsTakeAboutThreeHours() throws IOException {
    int sum = 0;
    for (int stage = 1; stage <= 5; stage++) {
      sum += Lessons.minutes(stage);
    }
    assertThat(sum).isEqualTo(185);
    Pattern about = Pattern.compile("About three hours");
    assertThat(new MarkdownPage("README.md").places(about)).hasSize(1);
  }

  @Test
  void plansFillTheirTime() throws IOException {
    List<Integer> ends = new ArrayList<>();
    for (String plan : PAGE.found(PLAN)) {
      ends.add(end(plan.lines().toList()));
    }
    assertThat(ends).containsExactly(90, 240, 120);
  }

  /** When a plan's last row is over, in minutes from its start. */
  private static int end(List<String> rows) throws IOException {
    int now = 0;
    for (String row : rows) {
      Matcher parts = ROW.matcher(row);
      assertThat(parts.matches()).as(row).isTrue();
      assertThat(60 * number(parts, 1) + number(parts, 2)).as(row).isEqualTo(now);
      if (parts.group(4) != null) {
        assertThat(number(parts, 3)).as(row).isEqualTo(Lessons.minutes(number(parts, 4)));
      }
      now += number(parts, 3);
    }
    return now;
  }

  @Test
  void shortPathHasEveryStepOfStages1To4() throws IOException {
    String path = PAGE.raw().split("\\*\\*90 minutes|\\*\\*Half a day")[1];
    assertThat(Pattern.compile("\\b\\d\\.\\d\\b").matcher(path).results().map(MatchResult::group))
        .containsAll(
            Lessons.methods(Path.of("")).keySet().stream()
                .filter(step -> step.stage() <= 4)
                .map(StepId::toString)
                .toList());
  }

  private static int number(MatchResult parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  @Test
  void threeRightAnswersForEachStage() {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (MatchResult answer : ANSWER.matcher(PAGE.raw()).results().toList()) {
      String test = answer.group(4).replace('/', '.') + "Test";
      StepId step = StepTests.all().get(test);
      assertThat(step).as(test).hasToString(answer.group(2));
      assertThat(Examples.answers(StepTests.type(test), Right.class))
          .extracting(Method::getName)
          .contains(answer.group(3));
      assertThat(answer.group(1)).isEqualTo(String.valueOf(step.stage()));
      counts.merge(step.stage(), 1, Integer::sum);
    }
    StepTests.all().values().forEach(step -> assertThat(counts).containsEntry(step.stage(), 3));
  }
}
