package kata.docs;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures for which many starts, or millions of epochs, have to be trained. */
class SlowProofOfFiguresIT {

  @ParameterizedTest
  @MethodSource("kata.docs.Figures#slow")
  void isAsMeasured(Figure figure) {
    figure.check();
  }
}
