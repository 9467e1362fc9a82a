package kata;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operation says of shapes that do not fit: its name, both shapes, what had to agree. */
class MatrixShapesTest {

  private final Matrix matrix = shaped(2, 3);

  @Test
  void dotWantsTheColumnsOfTheFirstToEqualTheRowsOfTheSecond() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix.dot(shaped(4, 5)))
        .withMessage(
            "dot: 2 x 3 times 4 x 5 does not fit: the columns of the first (3) must equal the"
                + " rows of the second (4)");
  }

  @Test
  void dotDoesNotTurnTheSecondByItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix.dot(shaped(2, 3)))
        .withMessageStartingWith("dot: 2 x 3 times 2 x 3 does not fit");
  }

  @Test
  void dotNamesTheShapesOfTransposesAsTheyAreRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix.transpose().dot(shaped(4, 5).transpose()))
        .withMessage(
            "dot: 3 x 2 times 5 x 4 does not fit: the columns of the first (2) must equal the"
                + " rows of the second (5)");
  }

  @ParameterizedTest
  @CsvSource({"2, 4", "5, 3", "3, 2", "1, 3", "2, 1", "1, 1"})
  void entrywiseOperationsWantTheSameShape(int rows, int columns) {
    Matrix other = shaped(rows, columns);
    Map.<String, ThrowingCallable>of(
            "plus", () -> matrix.plus(other),
            "minus", () -> matrix.minus(other),
            "timesEntrywise", () -> matrix.timesEntrywise(other))
        .forEach(
            (name, operation) ->
                assertThatIllegalArgumentException()
                    .isThrownBy(operation)
                    .withMessage(
                        "%s: 2 x 3 and %s x %s do not fit: both must have the same shape",
                        name, rows, columns));
  }

  @Test
  void entrywiseOperationsNameTheShapesOfTransposesAsTheyAreRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix.transpose().plus(matrix))
        .withMessage("plus: 3 x 2 and 2 x 3 do not fit: both must have the same shape");
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "1, 4", "2, 3", "3, 1", "1, 1"})
  void plusRowWantsOneRowWithAsManyColumns(int rows, int columns) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix.plusRow(shaped(rows, columns)))
        .withMessage("plusRow: a 2 x 3 matrix takes a 1 x 3 row, not %s x %s", rows, columns);
  }

  @Test
  void plusRowNamesTheShapesOfTransposesAsTheyAreRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> matrix.transpose().plusRow(shaped(2, 1)))
        .withMessage("plusRow: a 3 x 2 matrix takes a 1 x 2 row, not 2 x 1");
  }

  private static Matrix shaped(int rows, int columns) {
    return Matrix.of(rows, columns, (row, column) -> 1);
  }
}
