package kata.stage9;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.ClassOracle;

/** Answers to step 9.6: wrong ones with what to say about them, and right ones in other words. */
final class Step6_ClassesAnswers {

  private Step6_ClassesAnswers() {}

  @Working(
      "The class of a row is the place of its largest entry, counted from 0; of equal "
          + "ones the first.")
  static Map<String, Object> parts(Matrix predictions) {
    double[] largest =
        IntStream.range(0, predictions.rows())
            .mapToDouble(row -> predictions.get(row, ClassOracle.classes(predictions)[row]))
            .toArray();
    return Parts.of("the largest of each row", largest);
  }

  @Wrong(
      "This says for each column in which row its largest number is. One sample is one row, and"
          + " gets one class.")
  static int[] overColumns(Matrix predictions) {
    return ClassOracle.classes(predictions.transpose());
  }

  @Wrong("Of equal numbers the last was taken. It is the first that counts.")
  static int[] lastOfEquals(Matrix predictions) {
    int[] classes = new int[predictions.rows()];
    for (int row = 0; row < classes.length; row++) {
      for (int column = 1; column < predictions.columns(); column++) {
        if (predictions.get(row, column) >= predictions.get(row, classes[row])) {
          classes[row] = column;
        }
      }
    }
    return classes;
  }

  @Wrong("This is the smallest number of each row, not the largest.")
  static int[] smallest(Matrix predictions) {
    return ClassOracle.classes(predictions.scale(-1));
  }

  @Wrong("The classes are counted from 1. The first column is class 0.")
  static int[] countedFromOne(Matrix predictions) {
    return IntStream.of(ClassOracle.classes(predictions)).map(column -> column + 1).toArray();
  }

  @Wrong(
      "The search begins at 0 and not at a number of the row: where all are negative, none is"
          + " larger.")
  static int[] beginsAtZero(Matrix predictions) {
    return firstAbove(predictions, 0);
  }

  private static int[] firstAbove(Matrix predictions, double start) {
    int[] classes = new int[predictions.rows()];
    for (int row = 0; row < classes.length; row++) {
      double largest = start;
      for (int column = 0; column < predictions.columns(); column++) {
        if (predictions.get(row, column) > largest) {
          largest = predictions.get(row, column);
          classes[row] = column;
        }
      }
    }
    return classes;
  }

  @Wrong("Only what is above 0.5 was taken. The largest may be smaller: ten classes share a 1.")
  static int[] aboveOneHalf(Matrix predictions) {
    return firstAbove(predictions, 0.5);
  }

  @Wrong("The largest number of the row before is still in use. Each row begins anew.")
  static int[] neverReset(Matrix predictions) {
    int[] classes = new int[predictions.rows()];
    double largest = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < classes.length; row++) {
      for (int column = 0; column < predictions.columns(); column++) {
        if (predictions.get(row, column) > largest) {
          largest = predictions.get(row, column);
          classes[row] = column;
        }
      }
    }
    return classes;
  }

  @Wrong("Signs were left out of the comparison: -8 counts as larger than 0.5 then.")
  static int[] withoutSigns(Matrix predictions) {
    return ClassOracle.classes(predictions.map(Math::abs));
  }

  @Wrong("All samples got the class of the first one.")
  static int[] ofTheFirstRow(Matrix predictions) {
    int first = ClassOracle.classes(predictions)[0];
    return IntStream.range(0, predictions.rows()).map(row -> first).toArray();
  }

  @Wrong("The last column is never looked at.")
  static int[] withoutTheLastColumn(Matrix predictions) {
    Matrix shorter =
        Matrix.of(
            predictions.rows(),
            Math.max(1, predictions.columns() - 1),
            (row, column) -> predictions.get(row, column));
    return ClassOracle.classes(shorter);
  }

  @Wrong("The first column is never looked at.")
  static int[] withoutTheFirstColumn(Matrix predictions) {
    int last = predictions.columns() - 1;
    Matrix shorter =
        Matrix.of(
            predictions.rows(),
            Math.max(1, last),
            (row, column) -> predictions.get(row, Math.min(last, column + 1)));
    return IntStream.of(ClassOracle.classes(shorter))
        .map(column -> Math.min(last, column + 1))
        .toArray();
  }

  @Wrong(
      "The first number that is larger than its neighbour to the right was taken. A larger one may"
          + " come later.")
  static int[] firstPeak(Matrix predictions) {
    int[] classes = new int[predictions.rows()];
    for (int row = 0; row < classes.length; row++) {
      int column = 0;
      while (column + 1 < predictions.columns()
          && predictions.get(row, column + 1) > predictions.get(row, column)) {
        column++;
      }
      classes[row] = column;
    }
    return classes;
  }

  @Wrong(
      "Each number was compared with its neighbour to the left only, and the last that is larger was"
          + " taken. Compare with the largest so far.")
  static int[] lastRise(Matrix predictions) {
    int[] classes = new int[predictions.rows()];
    for (int row = 0; row < classes.length; row++) {
      for (int column = 1; column < predictions.columns(); column++) {
        if (predictions.get(row, column) > predictions.get(row, column - 1)) {
          classes[row] = column;
        }
      }
    }
    return classes;
  }

  @Wrong(
      "Where there are as many rows as columns the columns were searched. A sample is a row, whatever"
          + " the shape is.")
  static int[] overColumnsWhereSquare(Matrix predictions) {
    return predictions.rows() == predictions.columns()
        ? overColumns(predictions)
        : ClassOracle.classes(predictions);
  }

  @Right
  static int[] loops(Matrix predictions) {
    return ClassOracle.classes(predictions);
  }

  @Right
  static int[] stream(Matrix predictions) {
    return IntStream.range(0, predictions.rows())
        .map(
            row ->
                IntStream.range(0, predictions.columns())
                    .boxed()
                    .max(
                        Comparator.<Integer>comparingDouble(column -> predictions.get(row, column))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow())
        .toArray();
  }

  @Right
  static int[] reduced(Matrix predictions) {
    return IntStream.range(0, predictions.rows())
        .map(
            row ->
                IntStream.range(0, predictions.columns())
                    .reduce(
                        0,
                        (best, column) ->
                            predictions.get(row, column) > predictions.get(row, best)
                                ? column
                                : best))
        .toArray();
  }

  @Right
  static int[] fromTheEnd(Matrix predictions) {
    int[] classes = new int[predictions.rows()];
    for (int row = 0; row < classes.length; row++) {
      double largest = Double.NEGATIVE_INFINITY;
      for (int column = predictions.columns() - 1; column >= 0; column--) {
        if (predictions.get(row, column) >= largest) {
          largest = predictions.get(row, column);
          classes[row] = column;
        }
      }
    }
    return classes;
  }
}
