package kata.play;

import java.util.List;
import kata.Matrix;
import kata.training.UnusableResult;

/** Sees to it that a step's wrong shape is told of that step, and not of the next one. */
final class ShapeCheck {

  private ShapeCheck() {}

  /** An epoch must leave every layer in its shape. */
  static void requireSame(String what, List<Matrix> before, List<Matrix> after) {
    for (int layer = 0; layer < before.size(); layer++) {
      Matrix old = before.get(layer);
      Matrix now = after.get(layer);
      if (!is(now, old.rows(), old.columns())) {
        throw new UnusableResult(
            "After the epoch the %s of layer %s are %s, and they were %s."
                .formatted(what, layer + 1, of(now), of(old)),
            "Rows are where a connection comes from, columns where it goes; mvn test says more.");
      }
    }
  }

  /** A step must answer in the shape that its Javadoc names. */
  static void require(String step, Matrix answer, int rows, int columns) {
    if (!is(answer, rows, columns)) {
      throw new UnusableResult(
          "Step %s answers with %s, and should with %s x %s."
              .formatted(step, of(answer), rows, columns),
          "mvn test says more.");
    }
  }

  private static boolean is(Matrix matrix, int rows, int columns) {
    return matrix != null && matrix.rows() == rows && matrix.columns() == columns;
  }

  private static String of(Matrix matrix) {
    return matrix == null ? "null" : matrix.rows() + " x " + matrix.columns();
  }
}
