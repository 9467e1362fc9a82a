package kata.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import kata.Matrix;
import org.junit.jupiter.api.Test;

/**
 * Every expected text was printed by NumPy 2.4 itself: np.array2string, default settings. Rows
 * wider than 75 columns, which NumPy breaks, and more than 1,000 entries, which it cuts, are not
 * covered.
 */
class NumpyTextTest {

  @Test
  void padsShorterFractionsWithBlanksAtTheEnd() {
    assertText(
        "[[0.0027874 ]\n [0.99568166]\n [0.9963605 ]\n [0.00345745]]",
        new double[][] {{0.0027874}, {0.99568166}, {0.9963605}, {0.00345745}});
  }

  @Test
  void printsNoMoreDigitsThanNeeded() {
    assertText("[[0.5  ]\n [0.25 ]\n [0.125]]", new double[][] {{0.5}, {0.25}, {0.125}});
  }

  @Test
  void leavesThePointOfAWholeNumber() {
    assertText("[[1.]]", new double[][] {{1}});
  }

  @Test
  void alignsWholeNumbersAtThePoint() {
    assertText("[[  1.  20.]\n [300.   4.]]", new double[][] {{1, 20}, {300, 4}});
  }

  @Test
  void makesRoomForAMinus() {
    assertText("[[-1.5]\n [ 2. ]]", new double[][] {{-1.5}, {2}});
  }

  @Test
  void givesAllColumnsOneWidth() {
    assertText(
        "[[   1.     10.5  -100.25]\n [   0.5     2.     30.  ]]",
        new double[][] {{1, 10.5, -100.25}, {0.5, 2, 30}});
  }

  @Test
  void printsZeros() {
    assertText("[[0. 0.]\n [0. 0.]]", new double[][] {{0, 0}, {0, 0}});
  }

  @Test
  void keepsTheSignOfANegativeZero() {
    assertText("[[-0.]\n [ 1.]]", new double[][] {{-0.0}, {1}});
  }

  @Test
  void roundsToEightDigits() {
    assertText("[[0.33333333 0.66666667]]", new double[][] {{1.0 / 3, 2.0 / 3}});
  }

  @Test
  void roundsAHalfToTheEvenDigit() {
    assertText("[[0.00195312]]", new double[][] {{0.001953125}});
    assertText("[[0.00585938]]", new double[][] {{0.005859375}});
  }

  @Test
  void roundsUpToAWholeNumber() {
    assertText("[[1.]]", new double[][] {{0.999999999}});
  }

  /** Doubles of this size lie more than 1e-8 apart: eight digits would be more than they hold. */
  @Test
  void printsNoDigitsThatALargeNumberDoesNotHold() {
    assertText(
        "[[67371762.4]\n [71318519.6]\n [28391027. ]]",
        new double[][] {{67371762.4}, {71318519.6}, {28391027}});
  }

  @Test
  void staysFixedUpToARatioOfOneThousand() {
    assertText("[[   1.]\n [1000.]]", new double[][] {{1}, {1000}});
  }

  @Test
  void turnsScientificAboveARatioOfOneThousand() {
    assertText("[[1.0000e+00]\n [1.0005e+03]]", new double[][] {{1}, {1000.5}});
    assertText("[[8.1500e-04]\n [9.9656e-01]]", new double[][] {{0.000815}, {0.99656}});
  }

  @Test
  void passesOverZerosWhenItComparesSizes() {
    assertText("[[  0.     0.25]\n [100.     0.  ]]", new double[][] {{0, 0.25}, {100, 0}});
  }

  @Test
  void turnsScientificBelowOneTenThousandth() {
    assertText("[[0.0001]]", new double[][] {{0.0001}});
    assertText("[[9.999e-05]]", new double[][] {{0.00009999}});
  }

  @Test
  void turnsScientificFromOneHundredMillion() {
    assertText("[[99999999.]]", new double[][] {{99_999_999}});
    assertText("[[1.e+08]]", new double[][] {{100_000_000}});
    assertText("[[1.23456789e+08]]", new double[][] {{123_456_789}});
  }

  @Test
  void roundsScientificNumbersToEightDigits() {
    assertText("[[3.33333333e-06]\n [2.50000000e+00]]", new double[][] {{1 / 3e5}, {2.5}});
  }

  @Test
  void roundsScientificNumbersUpToTheNextExponent() {
    assertText("[[1.e-04]]", new double[][] {{9.9999999999e-5}});
  }

  @Test
  void makesRoomForAMinusInScientificNotation() {
    assertText("[[-1.2345e+03]\n [ 5.0000e-01]]", new double[][] {{-1234.5}, {0.5}});
  }

  @Test
  void printsZerosInScientificNotation() {
    assertText("[[ 0.e+00]\n [-0.e+00]\n [ 1.e-05]]", new double[][] {{0}, {-0.0}, {1e-5}});
  }

  @Test
  void givesAllColumnsOneWidthInScientificNotation() {
    assertText(
        "[[ 1.0e+10 -2.5e-07]\n [ 3.0e+00  0.0e+00]]", new double[][] {{1e10, -2.5e-7}, {3, 0}});
  }

  @Test
  void readsATransposeAsItStands() {
    Matrix column = Matrix.of(new double[][] {{1}, {2}, {0.5}});

    assertThat(NumpyText.of(column.transpose())).isEqualTo("[[1.  2.  0.5]]");
  }

  /** How NumPy aligns exponents of two and three digits is not copied. */
  @Test
  void printsEvenTheLargestAndTheSmallestNumber() {
    Matrix extremes = Matrix.of(new double[][] {{Double.MAX_VALUE}, {-Double.MIN_VALUE}});

    assertThatCode(() -> NumpyText.of(extremes)).doesNotThrowAnyException();
  }

  private static void assertText(String numpy, double[][] rows) {
    assertThat(NumpyText.of(Matrix.of(rows))).isEqualTo(numpy);
  }
}
