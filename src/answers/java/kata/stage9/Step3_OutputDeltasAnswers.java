package kata.stage9;

import java.util.Map;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.ClassOracle;
import kata.testing.Oracle;

/** Answers to step 9.3: wrong ones with what to say about them, and right ones in other words. */
final class Step3_OutputDeltasAnswers {

  private Step3_OutputDeltasAnswers() {}

  @Working("The delta of this loss is target minus prediction; no slope is in it.")
  static Map<String, Object> parts(Matrix targets, Matrix predictions) {
    return Parts.of("the targets", targets, "the predictions", predictions);
  }

  @Wrong(
      "The slope of the sigmoid is in it: this is step 2.4, the delta of half the squared error."
          + " Another loss has another delta. What does a nudge of this one say?")
  static Matrix withSlope(Matrix targets, Matrix predictions) {
    return Oracle.outputDeltas(targets, predictions);
  }

  @Wrong("The sign is turned: this is the way uphill, on which the cross entropy grows.")
  static Matrix uphill(Matrix targets, Matrix predictions) {
    return Oracle.sum(1, predictions, -1, targets);
  }

  @Wrong(
      "This is divided by the number of samples. The loss is a sum here, and so its slope is not"
          + " divided.")
  static Matrix mean(Matrix targets, Matrix predictions) {
    double share = 1.0 / targets.rows();
    return Oracle.sum(share, targets, -share, predictions);
  }

  @Wrong("This is divided by the number of classes. Nothing is divided here.")
  static Matrix meanOverClasses(Matrix targets, Matrix predictions) {
    double share = 1.0 / targets.columns();
    return Oracle.sum(share, targets, -share, predictions);
  }

  @Wrong(
      "This is the slope by the prediction. A prediction cannot be moved alone, for the row adds up"
          + " to 1; what moves is the weighted sum before softmax.")
  static Matrix byThePrediction(Matrix targets, Matrix predictions) {
    return Matrix.of(
        targets.rows(),
        targets.columns(),
        (row, column) ->
            targets.get(row, column) == 0
                ? 0
                : targets.get(row, column) / predictions.get(row, column));
  }

  @Wrong(
      "Only the class that is right has a delta here. If its share grows, those of the others"
          + " shrink: each of them has a slope, too.")
  static Matrix rightClassAlone(Matrix targets, Matrix predictions) {
    return targets.timesEntrywise(targets.minus(predictions));
  }

  @Wrong(
      "Only the wrong classes have a delta here. The one that is right moves, too: by what it lacks"
          + " to 1.")
  static Matrix wrongClassesAlone(Matrix targets, Matrix predictions) {
    return predictions.timesEntrywise(targets.minus(predictions).map(error -> error > 0 ? 0 : -1));
  }

  @Wrong("Samples whose largest prediction is right have no delta here. They still have a slope.")
  static Matrix onlyWhereWrong(Matrix targets, Matrix predictions) {
    return targets.minus(ClassOracle.oneHot(predictions));
  }

  @Wrong("These are the sizes of the errors without their signs. A delta says which way.")
  static Matrix withoutSigns(Matrix targets, Matrix predictions) {
    return targets.minus(predictions).map(Math::abs);
  }

  @Wrong("These are the errors squared. A delta is the slope, not the loss.")
  static Matrix squares(Matrix targets, Matrix predictions) {
    return targets.minus(predictions).map(error -> error * error);
  }

  @Wrong("These are the targets. A delta is what is missing to them.")
  static Matrix targetsAlone(Matrix targets, Matrix predictions) {
    return targets;
  }

  @Wrong("The errors are multiplied by the predictions. Work out what is left of the slopes.")
  static Matrix timesPrediction(Matrix targets, Matrix predictions) {
    return targets.minus(predictions).timesEntrywise(predictions);
  }

  @Wrong(
      "This is twice the error. The half squared error has a half for that; this loss needs none.")
  static Matrix twice(Matrix targets, Matrix predictions) {
    return Oracle.sum(2, targets, -2, predictions);
  }

  @Wrong(
      "Where there are as many samples as classes the targets were transposed: it fits by chance, and"
          + " a sample gets another one's target.")
  static Matrix transposedWhereItFits(Matrix targets, Matrix predictions) {
    boolean square = targets.rows() == targets.columns();
    return Oracle.sum(1, square ? targets.transpose() : targets, -1, predictions);
  }

  @Right
  static Matrix entryByEntry(Matrix targets, Matrix predictions) {
    return ClassOracle.outputDeltas(targets, predictions);
  }

  @Right
  static Matrix scaled(Matrix targets, Matrix predictions) {
    return predictions.scale(-1).plus(targets);
  }

  @Right
  static Matrix byClass(Matrix targets, Matrix predictions) {
    return Matrix.of(
        targets.rows(),
        targets.columns(),
        (row, column) ->
            targets.get(row, column) == 1
                ? 1 - predictions.get(row, column)
                : -predictions.get(row, column));
  }

  @Right
  static Matrix loops(Matrix targets, Matrix predictions) {
    double[][] deltas = new double[targets.rows()][targets.columns()];
    for (int row = 0; row < deltas.length; row++) {
      for (int column = 0; column < deltas[row].length; column++) {
        deltas[row][column] -= predictions.get(row, column);
        deltas[row][column] += targets.get(row, column);
      }
    }
    return Matrix.of(deltas);
  }
}
