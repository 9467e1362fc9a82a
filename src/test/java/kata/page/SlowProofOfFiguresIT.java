package kata.page;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The figures for which many starts, or millions of epochs, have to be trained. */
class SlowProofOfFiguresIT {

  @Test
  void figuresAreAsMeasured() {
    SoftAssertions softly = new SoftAssertions();
    Figures.slow().forEach(figure -> softly.check(figure::check));
    softly.assertAll();
  }
}
