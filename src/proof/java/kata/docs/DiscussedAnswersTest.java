package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kata.engine.Right;
import kata.rejudge.StepTests;
import kata.step.StepId;
import kata.testing.Examples;
import org.junit.jupiter.api.Test;

/** The facilitator's page discusses three right answers of every stage, and each is one. */
class DiscussedAnswersTest {

  private static final Pattern ANSWER =
      Pattern.compile(
          "\\| (\\d+) \\| (\\d+\\.\\d+) \\[`(\\w+)`]\\(\\.\\./src/answers/java/([\\w/]+)Answers\\.java\\)");

  @Test
  void threeRightAnswersForEachStage() throws IOException {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (MatchResult answer :
        ANSWER.matcher(Files.readString(Path.of("solutions/README.md"))).results().toList()) {
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
