package kata.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
  void noFigureIsForgotten() throws IOException {
    Map<String, List<Pattern>> known =
        Stream.concat(Figures.quick().stream(), Figures.slow().stream())
            .collect(groupingBy(Figure::page, mapping(Figure::pattern, toList())));
    SoftAssertions softly = new SoftAssertions();
    for (String page : Page.all()) {
      List<Pattern> sentences = known.getOrDefault(page, List.of());
      softly.assertThat(new Page(page).figuresBeside(sentences)).as("in %s", page).isEmpty();
    }
    assertThat(Page.all()).containsAll(known.keySet());
    softly.assertAll();
  }
}
