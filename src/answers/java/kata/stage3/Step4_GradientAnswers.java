package kata.stage3;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 3.4: wrong ones with what to say about them, and right ones in other words. */
final class Step4_GradientAnswers {

  private Step4_GradientAnswers() {}

  @Working(
      "For each weight alone, as in step 1.3: the difference of both losses, divided by how far apart the two weights are.")
  static Map<String, Object> parts(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return Parts.of(
        "the loss with this weight nudged up",
            (Parts.At) (row, column) -> loss.applyAsDouble(nudged(weights, row, column, nudge)),
        "the loss with it nudged down",
            (Parts.At) (row, column) -> loss.applyAsDouble(nudged(weights, row, column, -nudge)),
        "how far apart the weights are", 2 * nudge);
  }

  private static Matrix nudged(Matrix weights, int row, int column, double nudge) {
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (r, c) -> weights.get(r, c) + (r == row && c == column ? nudge : 0));
  }

  /** The weights with those moved that are chosen. */
  private static Matrix moved(Matrix weights, Matrix.Entry way) {
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (row, column) -> weights.get(row, column) + way.at(row, column));
  }

  /** The weights with one of them moved. */
  private static Matrix moved(Matrix weights, int row, int column, double way) {
    return moved(weights, (r, c) -> r == row && c == column ? way : 0);
  }

  private static double[][] copy(Matrix weights) {
    double[][] copy = new double[weights.rows()][weights.columns()];
    for (int row = 0; row < copy.length; row++) {
      for (int column = 0; column < copy[row].length; column++) {
        copy[row][column] = weights.get(row, column);
      }
    }
    return copy;
  }

  private static double difference(
      ToDoubleFunction<Matrix> loss, Matrix weights, int row, int column, double nudge) {
    return loss.applyAsDouble(moved(weights, row, column, nudge))
        - loss.applyAsDouble(moved(weights, row, column, -nudge));
  }

  private static Matrix right(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (row, column) -> difference(loss, weights, row, column, nudge) / (2 * nudge));
  }

  @Wrong(
      "All weights are nudged at once, so every entry is the same number. The slope for "
          + "one weight needs all others as they are.")
  static Matrix allAtOnce(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    double up = loss.applyAsDouble(moved(weights, (row, column) -> nudge));
    double down = loss.applyAsDouble(moved(weights, (row, column) -> -nudge));
    return Matrix.of(weights.rows(), weights.columns(), (row, column) -> (up - down) / (2 * nudge));
  }

  @Wrong(
      "A whole row of weights is nudged at once. The slope for one weight needs all others "
          + "as they are.")
  static Matrix rowByRow(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (row, column) ->
            (loss.applyAsDouble(moved(weights, (r, c) -> r == row ? nudge : 0))
                    - loss.applyAsDouble(moved(weights, (r, c) -> r == row ? -nudge : 0)))
                / (2 * nudge));
  }

  @Wrong(
      "A whole column of weights is nudged at once. The slope for one weight needs all "
          + "others as they are.")
  static Matrix columnByColumn(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (row, column) ->
            (loss.applyAsDouble(moved(weights, (r, c) -> c == column ? nudge : 0))
                    - loss.applyAsDouble(moved(weights, (r, c) -> c == column ? -nudge : 0)))
                / (2 * nudge));
  }

  @Wrong(
      "After its two nudges a weight is left a nudge too low, and the next weight is asked in another "
          + "network. Put each back before you go on.")
  static Matrix notPutBack(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    double[][] copy = copy(weights);
    double[][] slopes = copy(weights);
    for (int row = 0; row < copy.length; row++) {
      for (int column = 0; column < copy[row].length; column++) {
        copy[row][column] += nudge;
        double up = loss.applyAsDouble(Matrix.of(copy));
        copy[row][column] -= 2 * nudge;
        slopes[row][column] = (up - loss.applyAsDouble(Matrix.of(copy))) / (2 * nudge);
      }
    }
    return Matrix.of(slopes);
  }

  @Wrong(
      "Each weight is left where its nudge up put it, and the next weight is asked in another "
          + "network. Put each back before you go on.")
  static Matrix leftAbove(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    double[][] copy = copy(weights);
    double[][] slopes = copy(weights);
    for (int row = 0; row < copy.length; row++) {
      for (int column = 0; column < copy[row].length; column++) {
        copy[row][column] -= nudge;
        double down = loss.applyAsDouble(Matrix.of(copy));
        copy[row][column] += 2 * nudge;
        slopes[row][column] = (loss.applyAsDouble(Matrix.of(copy)) - down) / (2 * nudge);
      }
    }
    return Matrix.of(slopes);
  }

  @Wrong(
      "This compares a nudge up with the weight where it stands. Look down as far as up: the loss is "
          + "a curve.")
  static Matrix onlyUp(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    double here = loss.applyAsDouble(weights);
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (row, column) -> (loss.applyAsDouble(moved(weights, row, column, nudge)) - here) / nudge);
  }

  @Wrong(
      "This is twice the slope: each difference is divided by one nudge. How far apart are the two "
          + "places?")
  static Matrix dividedByOneNudge(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return right(loss, weights, nudge).scale(2);
  }

  @Wrong(
      "These are the differences of the loss alone. A slope is how much for each unit: it must not "
          + "grow only because the nudge does.")
  static Matrix notDivided(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return right(loss, weights, nudge).scale(2 * nudge);
  }

  @Wrong(
      "The nudge multiplies here: without brackets Java divides by 2 and then multiplies the result "
          + "by the nudge.")
  static Matrix withoutBrackets(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return right(loss, weights, nudge).scale(nudge * nudge);
  }

  @Wrong(
      "This is the loss after the nudge, divided; nothing was subtracted. A slope is about how much "
          + "the loss changes, not how large it is.")
  static Matrix nothingSubtracted(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (row, column) -> loss.applyAsDouble(moved(weights, row, column, nudge)) / nudge);
  }

  @Wrong(
      "The nudge that was given is not used: this always nudges by 0.00001. The caller "
          + "decides how far to go.")
  static Matrix nudgeOfItsOwn(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return right(loss, weights, 1e-5);
  }

  @Wrong(
      "The nudge that was given is not used: this always nudges by a millionth. The caller "
          + "decides how far to go.")
  static Matrix millionth(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return right(loss, weights, 1e-6);
  }

  @Wrong(
      "This goes only half as far as the nudge says, up and down. The nudge is the way to "
          + "each of the two places.")
  static Matrix halfTheNudge(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return right(loss, weights, nudge / 2);
  }

  @Wrong(
      "This is the way downhill, as 3.2 gives it. The gradient is the slope itself, and points "
          + "uphill.")
  static Matrix downhill(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return right(loss, weights, nudge).scale(-1);
  }

  @Wrong(
      "Rows and columns are exchanged: the slope for a weight stands where that weight stands, in "
          + "the same shape.")
  static Matrix transposedResult(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return right(loss, weights, nudge).transpose();
  }

  @Wrong("Only the first row has its slopes; the others stay 0. Every weight has its own.")
  static Matrix firstRowOnly(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    Matrix slopes = right(loss, weights, nudge);
    return Matrix.of(
        slopes.rows(), slopes.columns(), (row, column) -> row == 0 ? slopes.get(row, column) : 0);
  }

  @Wrong("Only the first column has its slopes; the others stay 0. Every weight has its own.")
  static Matrix firstColumnOnly(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    Matrix slopes = right(loss, weights, nudge);
    return Matrix.of(
        slopes.rows(),
        slopes.columns(),
        (row, column) -> column == 0 ? slopes.get(row, column) : 0);
  }

  @Wrong(
      "Each weight is replaced by the nudge instead of moved by it, so the slopes are those around "
          + "0. A curve has another slope at every place.")
  static Matrix aroundZero(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (row, column) ->
            difference(
                    loss,
                    moved(weights, row, column, -weights.get(row, column)),
                    row,
                    column,
                    nudge)
                / (2 * nudge));
  }

  @Wrong(
      "The nudge is multiplied by the weight, so a large weight goes farther and a weight of 0 not at "
          + "all. The nudge is the same for every weight.")
  static Matrix relative(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (row, column) -> {
          double own = nudge * weights.get(row, column);
          return difference(loss, weights, row, column, own) / (2 * own);
        });
  }

  @Wrong("These are the weights after a step. Here nothing moves yet: the slopes are wanted.")
  static Matrix afterAStep(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return weights.minus(right(loss, weights, nudge).scale(nudge));
  }

  @Right
  static Matrix loops(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    double[][] copy = copy(weights);
    double[][] slopes = new double[weights.rows()][weights.columns()];
    for (int row = 0; row < slopes.length; row++) {
      for (int column = 0; column < slopes[row].length; column++) {
        double old = copy[row][column];
        copy[row][column] = old + nudge;
        double up = loss.applyAsDouble(Matrix.of(copy));
        copy[row][column] = old - nudge;
        double down = loss.applyAsDouble(Matrix.of(copy));
        copy[row][column] = old;
        slopes[row][column] = (up - down) / (2 * nudge);
      }
    }
    return Matrix.of(slopes);
  }

  @Right
  static Matrix putBackBySums(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    double[][] copy = copy(weights);
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (row, column) -> {
          copy[row][column] += nudge;
          double up = loss.applyAsDouble(Matrix.of(copy));
          copy[row][column] -= 2 * nudge;
          double down = loss.applyAsDouble(Matrix.of(copy));
          copy[row][column] += nudge;
          return (up - down) / 2 / nudge;
        });
  }

  @Right
  static Matrix byAMatrixOfOneNudge(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (row, column) -> {
          Matrix way =
              Matrix.of(
                  weights.rows(), weights.columns(), (r, c) -> r == row && c == column ? nudge : 0);
          return (loss.applyAsDouble(weights.plus(way)) - loss.applyAsDouble(weights.minus(way)))
              / (nudge + nudge);
        });
  }

  @Right
  static Matrix meanOfBothSides(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    Matrix up = onlyUp(loss, weights, nudge);
    return up.plus(onlyUp(loss, weights, -nudge)).scale(0.5);
  }

  @Right
  static Matrix stream(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    int columns = weights.columns();
    double[] slopes =
        IntStream.range(0, weights.rows() * columns)
            .mapToDouble(i -> difference(loss, weights, i / columns, i % columns, nudge))
            .toArray();
    return Matrix.of(
        weights.rows(), columns, (row, column) -> slopes[row * columns + column] / (2 * nudge));
  }

  @Right
  static Matrix differencesFirst(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return Matrix.of(
            weights.rows(),
            weights.columns(),
            (row, column) -> difference(loss, weights, row, column, nudge))
        .scale(0.5 / nudge);
  }

  @Right
  static Matrix columnsFirst(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    double[][] slopes = new double[weights.columns()][weights.rows()];
    for (int column = weights.columns() - 1; column >= 0; column--) {
      for (int row = 0; row < weights.rows(); row++) {
        slopes[column][row] = difference(loss, weights, row, column, nudge) / (2 * nudge);
      }
    }
    return Matrix.of(slopes).transpose();
  }

  @Right
  static Matrix functionOfOneWeight(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (row, column) -> {
          DoubleUnaryOperator curve = way -> loss.applyAsDouble(moved(weights, row, column, way));
          return (curve.applyAsDouble(nudge) - curve.applyAsDouble(-nudge)) / (2 * nudge);
        });
  }
}
