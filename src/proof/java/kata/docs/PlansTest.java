package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The lessons' minutes sum up, and the facilitator's plans keep them and leave no gap. */
class PlansTest {

  private static final Pattern PLAN =
      Pattern.compile("\\| from \\| minutes \\| what \\|\\n\\|[-|]+\\n((?:\\|.*\\n)+)");
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d):(\\d\\d) \\| (\\d+) \\| (?:stage (\\d+))?(.*) \\|");
  private static final Pattern MINUTES = Pattern.compile("About (\\d+) minutes");

  /** What a lesson says that its stage takes. */
  static int minutes(int stage) {
    try {
      Matcher minutes =
          MINUTES.matcher(Files.readString(Path.of("exercises/kata/stage" + stage, "README.md")));
      assertThat(minutes.find()).as("minutes of lesson %s", stage).isTrue();
      return Integer.parseInt(minutes.group(1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void lessonsTakeTwoAndAHalfHours() {
    assertThat(IntStream.rangeClosed(1, 5).map(PlansTest::minutes).sum()).isEqualTo(150);
    assertThat(new MarkdownPage("README.md").places(Pattern.compile("About two and a half hours")))
        .hasSize(1);
  }

  @Test
  void plansFillTheirTime() throws IOException {
    List<Integer> ends =
        PLAN.matcher(Files.readString(Path.of("solutions/README.md")))
            .results()
            .map(plan -> end(plan.group(1).lines().toList()))
            .toList();
    assertThat(ends).containsExactly(90, 210, 120);
  }

  /** When a plan's last row is over, in minutes from its start. */
  private static int end(List<String> rows) {
    int now = 0;
    for (String row : rows) {
      Matcher parts = ROW.matcher(row);
      assertThat(parts.matches()).as(row).isTrue();
      assertThat(60 * number(parts, 1) + number(parts, 2)).as(row).isEqualTo(now);
      if (parts.group(4) != null && !parts.group(5).contains("projected")) {
        int given = parts.group(5).contains("without *What is given*") ? minutes(1) / 2 : 0;
        assertThat(number(parts, 3)).as(row).isEqualTo(minutes(number(parts, 4)) - given);
      }
      now += number(parts, 3);
    }
    return now;
  }

  private static int number(MatchResult parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
