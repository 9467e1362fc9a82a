package kata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a matrix is made, read and printed, and that it never changes. */
class MatrixTest {

  private final Matrix matrix = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});

  @Test
  void knowsItsShape() {
    assertThat(matrix.rows()).isEqualTo(2);
    assertThat(matrix.columns()).isEqualTo(3);
  }

  @Test
  void answersEachEntryAtItsPlace() {
    assertThat(matrix.get(0, 0)).isEqualTo(1);
    assertThat(matrix.get(0, 2)).isEqualTo(3);
    assertThat(matrix.get(1, 0)).isEqualTo(4);
    assertThat(matrix.get(1, 2)).isEqualTo(6);
  }

  @Test
  void computesEntriesFromTheirPlaces() {
    Matrix places = Matrix.of(2, 3, (row, column) -> 10 * row + column);

    assertThat(places).hasToString("[[0.0, 1.0, 2.0], [10.0, 11.0, 12.0]]");
  }

  @Test
  void computesEntriesRowByRow() {
    List<String> order = new ArrayList<>();

    Matrix.of(2, 3, (row, column) -> order.add(row + "," + column) ? 0 : 1);

    assertThat(order).containsExactly("0,0", "0,1", "0,2", "1,0", "1,1", "1,2");
  }

  @Test
  void keepsItsEntriesWhenTheRowsHandedInChange() {
    double[][] rows = {{1, 2, 3}, {4, 5, 6}};
    Matrix copy = Matrix.of(rows);

    rows[0][0] = 99;
    rows[1] = new double[] {7, 8, 9};

    assertThat(copy).hasToString("[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]");
  }

  @Test
  void keepsItsEntriesWhenUsed() {
    Matrix row = Matrix.of(new double[] {10, 20, 30});

    matrix.dot(matrix.transpose());
    matrix.plus(matrix);
    matrix.minus(matrix);
    matrix.timesEntrywise(matrix);
    matrix.scale(2);
    matrix.map(entry -> 0);
    matrix.plusRow(row);
    matrix.columnSums();

    assertThat(matrix).hasToString("[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]");
    assertThat(row).hasToString("[[10.0, 20.0, 30.0]]");
  }

  @Test
  void printsAsManyDigitsAsADoubleHas() {
    Matrix numbers = Matrix.of(new double[][] {{1.0 / 3, -0.0}, {1e-9, 1e20}});

    assertThat(numbers).hasToString("[[0.3333333333333333, -0.0], [1.0E-9, 1.0E20]]");
  }

  @Test
  void refusesRaggedRows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Matrix.of(new double[][] {{1, 2}, {3, 4}, {5}}))
        .withMessage("a matrix needs rows of one length, but row 0 has 2 entries and row 2 has 1");
  }

  @Test
  void refusesRaggedRowsWhenTheFirstIsTheShorter() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Matrix.of(new double[][] {{}, {1}}))
        .withMessage("a matrix needs rows of one length, but row 0 has 0 entries and row 1 has 1");
  }

  @Test
  void refusesToHaveNoRows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Matrix.of(new double[][] {}))
        .withMessage("a matrix needs at least one row and one column, not 0 x 0");
  }

  @Test
  void refusesToHaveNoColumns() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Matrix.of(new double[][] {{}, {}}))
        .withMessage("a matrix needs at least one row and one column, not 2 x 0");
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "2, 0", "-2, 3", "2, -3", "-2, -3"})
  void refusesShapesWithoutEntries(int rows, int columns) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Matrix.of(rows, columns, (row, column) -> 1))
        .withMessage(
            "a matrix needs at least one row and one column, not " + rows + " x " + columns);
  }

  /** Each of these places but the last two would hit an entry of the array that lies behind. */
  @ParameterizedTest
  @CsvSource({"0, 3", "0, 5", "1, -1", "-1, 3", "-1, 5", "2, -1", "2, 0", "-1, 0"})
  void refusesPlacesOutside(int row, int column) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix.get(row, column))
        .withMessage(
            "get: a 2 x 3 matrix has no entry at row %s, column %s (both count from 0)",
            row, column);
  }

  /** Again, each but the last two would hit an entry of the array that lies behind. */
  @ParameterizedTest
  @CsvSource({"3, 0", "5, 0", "-1, 1", "3, -1", "5, -1", "-1, 2", "0, 2", "0, -1"})
  void refusesPlacesOutsideOfATranspose(int row, int column) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix.transpose().get(row, column))
        .withMessage(
            "get: a 3 x 2 matrix has no entry at row %s, column %s (both count from 0)",
            row, column);
  }
}
