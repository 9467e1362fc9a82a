package kata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigmoidTest {

  @Test
  void isOneHalfAtZero() {
    assertThat(Sigmoid.of(0)).isEqualTo(0.5);
    assertThat(Sigmoid.of(-0.0)).isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.7310585786300049", "-1, 0.2689414213699951", "2, 0.8807970779778823"})
  void hasTheKnownValues(double weightedSum, double output) {
    assertThat(Sigmoid.of(weightedSum)).isCloseTo(output, within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(doubles = {37, 710, 1000, Double.MAX_VALUE, Double.POSITIVE_INFINITY})
  void isExactlyOneForALargeSum(double weightedSum) {
    assertThat(Sigmoid.of(weightedSum)).isEqualTo(1);
  }

  /** Where exp(z) / (1 + exp(z)) would be NaN for the opposite sum. */
  @ParameterizedTest
  @ValueSource(doubles = {-710, -1000, -Double.MAX_VALUE, Double.NEGATIVE_INFINITY})
  void isExactlyZeroForAVeryNegativeSum(double weightedSum) {
    assertThat(Sigmoid.of(weightedSum)).isEqualTo(0);
  }

  @Test
  void isNotYetZeroWhereItIsAlreadyOneOnTheOtherSide() {
    assertThat(Sigmoid.of(-37)).isStrictlyBetween(0.0, 1e-15);
    assertThat(Sigmoid.of(-700)).isStrictlyBetween(0.0, 1e-300);
  }

  @Test
  void staysBetweenZeroAndOneAndNeverFalls() {
    double before = 0;
    for (double weightedSum = -800; weightedSum <= 800; weightedSum += 0.125) {
      double output = Sigmoid.of(weightedSum);
      assertThat(output).as("sigmoid(%s)", weightedSum).isBetween(before, 1.0);
      before = output;
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.5, 1, 3, 10, 36, 710, 1000})
  void outputsOfOppositeSumsAddUpToOne(double weightedSum) {
    double both = Sigmoid.of(weightedSum) + Sigmoid.of(-weightedSum);

    assertThat(both).isCloseTo(1, within(1e-15));
  }

  @Test
  void ofAMatrixWorksEntryByEntry() {
    Matrix outputs = Sigmoid.of(Matrix.of(new double[][] {{0, 1000, -1000}, {1000, 0, 0}}));

    assertThat(outputs).hasToString("[[0.5, 1.0, 0.0], [1.0, 0.5, 0.5]]");
  }

  @Test
  void ofATransposeKeepsItsShape() {
    Matrix sums = Matrix.of(new double[][] {{0, 1000, -1000}, {1000, 0, 0}});

    assertThat(Sigmoid.of(sums.transpose())).hasToString("[[0.5, 1.0], [1.0, 0.5], [0.0, 0.5]]");
  }
}
