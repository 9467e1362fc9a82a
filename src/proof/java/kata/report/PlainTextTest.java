package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kata.step.StepId;
import org.junit.jupiter.api.Test;

/** A lesson in a terminal: nothing is left of Markdown, and everything fits. */
class PlainTextTest {

  @Test
  void linksPicturesFormulasAndFoldsBecomeWords() {
    String page =
        """
        ### A [link
        of two lines](there.md#part) and **bold** `code` <!-- given -->

        ![a curve](curve.svg)

        $$\\frac{e^{-z}}{2} = w_{new} \\cdot \\eta$$

        <details>
        <summary>Answer</summary>

        no

        </details>

        ```
        a  **  b
        ```

        | one | two |
        |---|---|
        | 1 | 2 |
        """;
    assertThat(PlainText.of(page))
        .isEqualTo(
            """
            A link of two lines and bold code

            Picture: a curve

            (e^(-z)) / (2) = w new * eta

            [folded in the file: Answer]

              a  **  b

            | one | two |
            | 1 | 2 |
            """);
  }

  @Test
  void everyLessonFitsATerminal() throws Exception {
    for (StepId step : Lessons.methods(Path.of("")).keySet()) {
      String text = Lessons.plain(step.toString());
      assertThat(text).startsWith(step + " ").contains("To keep: ");
      for (String line : (text + Lessons.plain("" + step.stage())).lines().toList()) {
        assertThat(line).hasSizeLessThanOrEqualTo(line.startsWith("  ") ? 120 : 80);
        assertThat(line).matches("[ -~]*");
        assertThat(line).doesNotContain("](", "$", "\\", "<!--", "<details>", "Stuck?");
      }
    }
  }
}
