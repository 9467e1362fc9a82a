package kata.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every figure of the pages is measured, and stands there as it comes out. */
class FiguresTest {

  @Test
  void figuresAreAsMeasured() {
    SoftAssertions softly = new SoftAssertions();
    Figures.quick().forEach(figure -> softly.check(figure::check));
    softly.assertAll();
  }

  /** A number that no figure knows could say anything. */
  @Test
  void noFigureIsForgotten() {
    SoftAssertions softly = new SoftAssertions();
    Map<String, List<Pattern>> known =
        Stream.concat(Figures.quick().stream(), Figures.slow().stream())
            .collect(groupingBy(Figure::page, mapping(Figure::pattern, toList())));
    known.forEach(
        (page, sentences) ->
            softly.assertThat(new Page(page).figuresBeside(sentences)).as("in %s", page).isEmpty());
    softly.assertAll();
  }
}
