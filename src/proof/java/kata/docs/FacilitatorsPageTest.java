package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
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

  /** The minutes of a step that is given away. */
  private static final int A_STEP = 5;

  @Test
  void lessonsTakeTwoHoursAndFortyMinutes() throws IOException {
    int sum = 0;
    for (int stage = 1; stage <= 5; stage++) {
      sum += Lessons.minutes(stage);
    }
    assertThat(sum).isEqualTo(160);
    Pattern about = Pattern.compile("About two hours and forty minutes");
    assertThat(new MarkdownPage("README.md").places(about)).hasSize(1);
  }

  @Test
  void plansFillTheirTime() throws IOException {
    List<Integer> ends = new ArrayList<>();
    for (String plan : PAGE.found(PLAN)) {
      ends.add(end(plan.lines().toList()));
    }
    assertThat(ends).containsExactly(90, 210, 120);
  }

  /** When a plan's last row is over, in minutes from its start. */
  private static int end(List<String> rows) throws IOException {
    int now = 0;
    for (String row : rows) {
      Matcher parts = ROW.matcher(row);
      assertThat(parts.matches()).as(row).isTrue();
      assertThat(60 * number(parts, 1) + number(parts, 2)).as(row).isEqualTo(now);
      if (parts.group(4) != null && !parts.group(5).contains("projected")) {
        int read = parts.group(5).contains("without *What is given*") ? Lessons.minutes(1) / 2 : 0;
        int givenAway = parts.group(5).contains("without step") ? A_STEP : 0;
        int minutes = Lessons.minutes(number(parts, 4)) - read - givenAway;
        assertThat(number(parts, 3)).as(row).isEqualTo(minutes);
      }
      now += number(parts, 3);
    }
    return now;
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
