package kata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each operation gives. The shapes differ pairwise and no matrix is symmetric, so that an
 * exchanged row and column shows; each operation is also tried on a transpose.
 */
class MatrixOperationsTest {

  private final Matrix matrix = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});
  private final Matrix other = Matrix.of(new double[][] {{10, 20, 30}, {-40, -50, 0.5}});
  private final Matrix threeByFour =
      Matrix.of(new double[][] {{1, 0, 2, -1}, {3, 1, 0, 2}, {0, 5, 1, 1}});
  private final Matrix twoByFour = Matrix.of(new double[][] {{1, 0, 2, -1}, {3, 1, 0, 2}});

  private final Matrix viaTranspose = viaTranspose(matrix);

  @Test
  void transposeTurnsRowsIntoColumns() {
    Matrix transpose = matrix.transpose();

    assertThat(transpose).hasToString("[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]");
    assertThat(transpose.rows()).isEqualTo(3);
    assertThat(transpose.columns()).isEqualTo(2);
    assertThat(transpose.get(2, 0)).isEqualTo(3);
  }

  @Test
  void transposeTwiceGivesTheMatrixAgain() {
    assertThat(matrix.transpose().transpose()).hasToString(matrix.toString());
  }

  @Test
  void dotSumsRowTimesColumn() {
    assertThat(matrix.dot(threeByFour))
        .hasToString("[[7.0, 17.0, 5.0, 6.0], [19.0, 35.0, 14.0, 12.0]]");
  }

  @Test
  void dotReadsATransposeOnTheLeft() {
    assertThat(matrix.transpose().dot(twoByFour))
        .hasToString("[[13.0, 4.0, 2.0, 7.0], [17.0, 5.0, 4.0, 8.0], [21.0, 6.0, 6.0, 9.0]]");
  }

  @Test
  void dotReadsATransposeOnTheRight() {
    Matrix fourByThree = Matrix.of(new double[][] {{1, 3, 0}, {0, 1, 5}, {2, 0, 1}, {-1, 2, 1}});

    assertThat(matrix.dot(fourByThree.transpose()))
        .hasToString("[[7.0, 17.0, 5.0, 6.0], [19.0, 35.0, 14.0, 12.0]]");
  }

  @Test
  void dotReadsTransposesOnBothSides() {
    Matrix fourByTwo = Matrix.of(new double[][] {{1, 3}, {0, 1}, {2, 0}, {-1, 2}});

    assertThat(matrix.transpose().dot(fourByTwo.transpose()))
        .hasToString("[[13.0, 4.0, 2.0, 7.0], [17.0, 5.0, 4.0, 8.0], [21.0, 6.0, 6.0, 9.0]]");
  }

  /** To the last bit: long rows are summed in another way, but no entry in another order. */
  @ParameterizedTest
  @CsvSource({
    "3, 5, 2",
    "3, 5, 20",
    "20, 5, 3",
    "20, 18, 17",
    "1, 19, 1",
    "18, 1, 20",
    "1, 2, 16",
    "2, 3, 7",
    "3, 2, 8"
  })
  void dotSumsTheSameTermsInTheSameOrderForEveryShape(int rows, int middle, int columns) {
    Matrix left = Matrix.of(rows, middle, (row, k) -> Math.sin(1 + 3 * row + 7 * k));
    Matrix right = Matrix.of(middle, columns, (k, column) -> Math.cos(1 + 5 * k + 11 * column));
    String product =
        Matrix.of(rows, columns, (row, column) -> sum(left, right, row, column)).toString();

    assertThat(left.dot(right)).hasToString(product);
    assertThat(viaTranspose(left).dot(right)).hasToString(product);
    assertThat(left.dot(viaTranspose(right))).hasToString(product);
    assertThat(viaTranspose(left).dot(viaTranspose(right))).hasToString(product);
  }

  private static double sum(Matrix left, Matrix right, int row, int column) {
    double sum = 0;
    for (int k = 0; k < left.columns(); k++) {
      sum += left.get(row, k) * right.get(k, column);
    }
    return sum;
  }

  /** The same numbers, made by transposing. */
  private static Matrix viaTranspose(Matrix matrix) {
    return Matrix.of(matrix.columns(), matrix.rows(), (row, column) -> matrix.get(column, row))
        .transpose();
  }

  @Test
  void dotOfARowAndAColumnIsOneNumber() {
    Matrix row = Matrix.of(new double[] {1, 2, 3});

    assertThat(row.dot(row.transpose())).hasToString("[[14.0]]");
  }

  @Test
  void plusAddsEntryByEntry() {
    assertThat(matrix.plus(other)).hasToString("[[11.0, 22.0, 33.0], [-36.0, -45.0, 6.5]]");
  }

  @Test
  void plusReadsATransposeOnEitherSide() {
    assertThat(viaTranspose.plus(other)).hasToString("[[11.0, 22.0, 33.0], [-36.0, -45.0, 6.5]]");
    assertThat(other.plus(viaTranspose)).hasToString("[[11.0, 22.0, 33.0], [-36.0, -45.0, 6.5]]");
  }

  @Test
  void minusSubtractsTheOtherEntryByEntry() {
    assertThat(matrix.minus(other)).hasToString("[[-9.0, -18.0, -27.0], [44.0, 55.0, 5.5]]");
  }

  @Test
  void minusReadsATransposeOnEitherSide() {
    assertThat(viaTranspose.minus(other)).hasToString("[[-9.0, -18.0, -27.0], [44.0, 55.0, 5.5]]");
    assertThat(other.minus(viaTranspose)).hasToString("[[9.0, 18.0, 27.0], [-44.0, -55.0, -5.5]]");
  }

  @Test
  void timesEntrywiseIsNotTheMatrixProduct() {
    assertThat(matrix.timesEntrywise(other))
        .hasToString("[[10.0, 40.0, 90.0], [-160.0, -250.0, 3.0]]");
  }

  @Test
  void timesEntrywiseReadsATransposeOnEitherSide() {
    assertThat(viaTranspose.timesEntrywise(other))
        .hasToString("[[10.0, 40.0, 90.0], [-160.0, -250.0, 3.0]]");
    assertThat(other.timesEntrywise(viaTranspose))
        .hasToString("[[10.0, 40.0, 90.0], [-160.0, -250.0, 3.0]]");
  }

  @Test
  void scaleMultipliesEveryEntry() {
    assertThat(matrix.scale(-0.5)).hasToString("[[-0.5, -1.0, -1.5], [-2.0, -2.5, -3.0]]");
  }

  @Test
  void scaleReadsATranspose() {
    assertThat(viaTranspose.scale(-0.5)).hasToString("[[-0.5, -1.0, -1.5], [-2.0, -2.5, -3.0]]");
  }

  @Test
  void mapReplacesEveryEntry() {
    assertThat(matrix.map(entry -> entry * entry))
        .hasToString("[[1.0, 4.0, 9.0], [16.0, 25.0, 36.0]]");
  }

  @Test
  void mapReadsATranspose() {
    assertThat(viaTranspose.map(entry -> entry * entry))
        .hasToString("[[1.0, 4.0, 9.0], [16.0, 25.0, 36.0]]");
  }

  @Test
  void plusRowAddsTheSameRowToEveryRow() {
    Matrix row = Matrix.of(new double[] {10, 20, 30});

    assertThat(matrix.plusRow(row)).hasToString("[[11.0, 22.0, 33.0], [14.0, 25.0, 36.0]]");
  }

  @Test
  void plusRowReadsTransposes() {
    Matrix row = Matrix.of(new double[][] {{10}, {20}, {30}}).transpose();

    assertThat(viaTranspose.plusRow(row)).hasToString("[[11.0, 22.0, 33.0], [14.0, 25.0, 36.0]]");
  }

  @Test
  void columnSumsAddsDownTheColumns() {
    assertThat(matrix.columnSums()).hasToString("[[5.0, 7.0, 9.0]]");
  }

  @Test
  void columnSumsReadsATranspose() {
    assertThat(viaTranspose.columnSums()).hasToString("[[5.0, 7.0, 9.0]]");
    assertThat(matrix.transpose().columnSums()).hasToString("[[6.0, 15.0]]");
  }

  @Test
  void columnSumsOfOneRowIsThatRow() {
    assertThat(Matrix.of(new double[] {1, 2, 3}).columnSums()).hasToString("[[1.0, 2.0, 3.0]]");
  }
}
