package kata.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import kata.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every expected text was printed by NumPy 2.4 itself: np.array2string, default settings. Rows
 * wider than 75 columns, which NumPy breaks, and more than 1,000 entries, which it cuts, are not
 * covered.
 */
class NumpyTextTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isWhatNumPyPrints(String what, String numpy, double[][] rows) {
    assertThat(NumpyText.of(Matrix.of(rows))).isEqualTo(numpy);
  }

  static Stream<Arguments> isWhatNumPyPrints() {
    return Stream.of(
        text(
            "pads shorter fractions with blanks at the end",
            "[[0.0027874 ]\n [0.99568166]\n [0.9963605 ]\n [0.00345745]]",
            row(0.0027874),
            row(0.99568166),
            row(0.9963605),
            row(0.00345745)),
        text(
            "prints no more digits than needed",
            "[[0.5  ]\n [0.25 ]\n [0.125]]",
            row(0.5),
            row(0.25),
            row(0.125)),
        text("leaves the point of a whole number", "[[1.]]", row(1)),
        text(
            "aligns whole numbers at the point",
            "[[  1.  20.]\n [300.   4.]]",
            row(1, 20),
            row(300, 4)),
        text("makes room for a minus", "[[-1.5]\n [ 2. ]]", row(-1.5), row(2)),
        text(
            "gives all columns one width",
            "[[   1.     10.5  -100.25]\n [   0.5     2.     30.  ]]",
            row(1, 10.5, -100.25),
            row(0.5, 2, 30)),
        text("prints zeros", "[[0. 0.]\n [0. 0.]]", row(0, 0), row(0, 0)),
        text("keeps the sign of a negative zero", "[[-0.]\n [ 1.]]", row(-0.0), row(1)),
        text("rounds to eight digits", "[[0.33333333 0.66666667]]", row(1.0 / 3, 2.0 / 3)),
        text("rounds a half to the even digit", "[[0.00195312]]", row(0.001953125)),
        text("rounds a half to the even digit", "[[0.00585938]]", row(0.005859375)),
        text("rounds up to a whole number", "[[1.]]", row(0.999999999)),
        // Doubles of this size lie more than 1e-8 apart: eight digits would be more than they hold.
        text(
            "prints no digits that a large number does not hold",
            "[[67371762.4]\n [71318519.6]\n [28391027. ]]",
            row(67371762.4),
            row(71318519.6),
            row(28391027)),
        text("stays fixed up to a ratio of one thousand", "[[   1.]\n [1000.]]", row(1), row(1000)),
        text(
            "turns scientific above a ratio of one thousand",
            "[[1.0000e+00]\n [1.0005e+03]]",
            row(1),
            row(1000.5)),
        text(
            "turns scientific above a ratio of one thousand",
            "[[8.1500e-04]\n [9.9656e-01]]",
            row(0.000815),
            row(0.99656)),
        text(
            "passes over zeros when it compares sizes",
            "[[  0.     0.25]\n [100.     0.  ]]",
            row(0, 0.25),
            row(100, 0)),
        text("turns scientific below one ten thousandth", "[[0.0001]]", row(0.0001)),
        text("turns scientific below one ten thousandth", "[[9.999e-05]]", row(0.00009999)),
        text("turns scientific from one hundred million", "[[99999999.]]", row(99_999_999)),
        text("turns scientific from one hundred million", "[[1.e+08]]", row(100_000_000)),
        text("turns scientific from one hundred million", "[[1.23456789e+08]]", row(123_456_789)),
        text(
            "rounds scientific numbers to eight digits",
            "[[3.33333333e-06]\n [2.50000000e+00]]",
            row(1 / 3e5),
            row(2.5)),
        text(
            "rounds scientific numbers up to the next exponent",
            "[[1.e-04]]",
            row(9.9999999999e-5)),
        text(
            "makes room for a minus in scientific notation",
            "[[-1.2345e+03]\n [ 5.0000e-01]]",
            row(-1234.5),
            row(0.5)),
        text(
            "prints zeros in scientific notation",
            "[[ 0.e+00]\n [-0.e+00]\n [ 1.e-05]]",
            row(0),
            row(-0.0),
            row(1e-5)),
        text(
            "gives all columns one width in scientific notation",
            "[[ 1.0e+10 -2.5e-07]\n [ 3.0e+00  0.0e+00]]",
            row(1e10, -2.5e-7),
            row(3, 0)));
  }

  private static Arguments text(String what, String numpy, double[]... rows) {
    return Arguments.of(what, numpy, rows);
  }

  private static double[] row(double... numbers) {
    return numbers;
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
}
