package kata.docs;

import java.util.List;
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
  void noFigureIsForgotten() throws Exception {
    List<Figure> figures =
        Stream.of(Figures.quick(), Figures.slow()).flatMap(List::stream).toList();
    SoftAssertions softly = new SoftAssertions();
    for (MarkdownPage page : MarkdownPage.all()) {
      Stream<Figure> known = figures.stream().filter(figure -> figure.page().equals(page.file()));
      softly
          .assertThat(page.figuresBeside(known.map(Figure::pattern).toList()))
          .as("in %s", page)
          .isEmpty();
    }
    softly.assertAll();
  }
}
