package kata.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of the pages is measured, and stands there as it comes out. */
class FiguresTest {

  @ParameterizedTest
  @MethodSource("kata.docs.Figures#quick")
  void isAsMeasured(Figure figure) {
    figure.check();
  }

  /** A number that no figure knows could say anything. */
  @Test
  void noFigureIsForgotten() throws IOException {
    Map<String, List<Pattern>> known =
        Stream.concat(Figures.quick().stream(), Figures.slow().stream())
            .collect(groupingBy(Figure::page, mapping(Figure::pattern, toList())));
    SoftAssertions softly = new SoftAssertions();
    for (String page : MarkdownPage.all()) {
      List<Pattern> sentences = known.getOrDefault(page, List.of());
      softly
          .assertThat(new MarkdownPage(page).figuresBeside(sentences))
          .as("in %s", page)
          .isEmpty();
    }
    softly.assertAll();
  }
}
