package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import kata.report.Paragraphs.Kind;
import org.junit.jupiter.api.Test;

/** What a screen says in little room. */
class ParagraphsTest {

  private static final String TWO_LINES = "word ".repeat(20).strip();

  private static Paragraphs message() {
    return new Paragraphs()
        .add(Kind.NEWS, "", "Broken")
        .text("The sentence: " + TWO_LINES)
        .add(Kind.ARGUMENTS, "", "called with " + TWO_LINES)
        .gap()
        .text("Lesson");
  }

  private static List<String> inLines(int room) {
    return message().lines(room, TerminalStyle.PLAIN).toList();
  }

  private static Predicate<String> isCut(String start) {
    return line -> line.startsWith(start) && line.endsWith(" ...");
  }

  @Test
  void everythingIsSaidWhereThereIsRoom() {
    assertThat(inLines(7)).hasSize(7).noneMatch(line -> line.endsWith(" ..."));
  }

  @Test
  void argumentsAreCutFirstThenTheGapThenTheNewsAndLastTheSentence() {
    assertThat(inLines(6)).hasSize(6).contains("Broken", "").anyMatch(isCut("called with"));
    assertThat(inLines(5)).hasSize(5).contains("Broken").doesNotContain("");
    assertThat(inLines(4)).hasSize(4).doesNotContain("Broken").noneMatch(isCut("The sentence"));
    assertThat(inLines(3)).hasSize(3).anyMatch(isCut("The sentence")).contains("Lesson");
  }

  @Test
  void shapesAndCommandsAreNotBroken() {
    for (int before = 40; before < 80; before++) {
      String words = "w".repeat(before) + " ";
      assertThat(Paragraphs.wrap(words + "1 x 3 do not fit")).anyMatch(l -> l.contains("1 x 3"));
      assertThat(Paragraphs.wrap(words + "mvn test -Dhint=2"))
          .anyMatch(line -> line.endsWith("mvn test -Dhint=2"))
          .allMatch(line -> line.length() <= 80);
    }
  }
}
