package kata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/**
 * The error that the logs show. That it falls from epoch to epoch is tested nowhere, for it need
 * not be so: with bias it rises during the first 24 epochs while the half squared error falls.
 */
class MeanAbsoluteErrorTest {

  private final Matrix targets = Matrix.of(new double[][] {{1, 0}, {0, 1}, {1, 0.5}, {0, 0}});
  private final Matrix predictions =
      Matrix.of(new double[][] {{0.5, 0.25}, {0.75, 1}, {0.875, 0.5}, {0.125, 0.25}});

  @Test
  void isTheMeanOverAllSamplesAndOutputs() {
    assertThat(MeanAbsoluteError.of(targets, predictions))
        .isEqualTo((0.5 + 0.25 + 0.75 + 0.125 + 0.125 + 0.25) / 8);
  }

  @Test
  void isZeroWhereEveryPredictionIsRight() {
    assertThat(MeanAbsoluteError.of(targets, targets)).isEqualTo(0);
  }

  @Test
  void doesNotLetErrorsOfOppositeSignCancel() {
    Matrix zeroAndOne = Matrix.of(new double[][] {{0}, {1}});

    assertThat(MeanAbsoluteError.of(zeroAndOne, zeroAndOne.map(entry -> 0.5))).isEqualTo(0.5);
  }

  @Test
  void staysTheSameWhenEverySampleIsThereTwice() {
    Matrix once = Matrix.of(new double[][] {{1}, {0}});
    Matrix twice = Matrix.of(new double[][] {{1}, {0}, {1}, {0}});

    assertThat(MeanAbsoluteError.of(once, once.map(entry -> 0.25))).isEqualTo(0.5);
    assertThat(MeanAbsoluteError.of(twice, twice.map(entry -> 0.25))).isEqualTo(0.5);
  }

  @Test
  void refusesPredictionsOfAnotherShape() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanAbsoluteError.of(targets, predictions.transpose()))
        .withMessage("minus: 4 x 2 and 2 x 4 do not fit: both must have the same shape");
  }
}
