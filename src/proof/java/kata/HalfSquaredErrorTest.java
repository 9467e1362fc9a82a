package kata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HalfSquaredErrorTest {

  private final Matrix targets = Matrix.of(new double[][] {{1, 0}, {0, 1}, {1, 0.5}});
  private final Matrix predictions =
      Matrix.of(new double[][] {{0.5, 0.25}, {0.75, 1}, {0.875, 0.5}});

  @Test
  void isHalfTheSumOfTheSquaredErrors() {
    assertThat(HalfSquaredError.of(targets, predictions))
        .isEqualTo((0.25 + 0.0625 + 0.5625 + 0.015625) / 2);
  }

  @Test
  void isZeroWhereEveryPredictionIsRight() {
    assertThat(HalfSquaredError.of(targets, targets)).isEqualTo(0);
  }

  @Test
  void isNotChangedByTheSignOfAnError() {
    assertThat(HalfSquaredError.of(predictions, targets))
        .isEqualTo(HalfSquaredError.of(targets, predictions));
  }

  @Test
  void doublesWhenEverySampleIsThereTwice() {
    Matrix once = Matrix.of(new double[][] {{1}, {0}});
    Matrix twice = Matrix.of(new double[][] {{1}, {0}, {1}, {0}});

    assertThat(HalfSquaredError.of(once, once.map(entry -> 0.25))).isEqualTo(0.3125);
    assertThat(HalfSquaredError.of(twice, twice.map(entry -> 0.25))).isEqualTo(0.625);
  }

  @Test
  void refusesPredictionsOfAnotherShape() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HalfSquaredError.of(targets, predictions.transpose()))
        .withMessage("minus: 3 x 2 and 2 x 3 do not fit: both must have the same shape");
  }
}
