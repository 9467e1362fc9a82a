package kata.stage2;

import java.util.Map;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 2.4: wrong ones with what to say about them, and right ones in other words. */
final class Step4_OfOutputLayerAnswers {

  private Step4_OfOutputLayerAnswers() {}

  @Working("Each entry for itself, as in step 2.1: the error times the slope.")
  static Map<String, Object> parts(Matrix targets, Matrix predictions) {
    return Parts.of(
        "the error",
        targets.minus(predictions),
        "the slope at the prediction",
        predictions.map(Oracle::slope));
  }

  @Wrong(
      "This is the error alone, not multiplied by the slopes of the predictions: the right "
          + "delta of another loss. XOR is learnt with it, even faster, but it is not the "
          + "slope of half the squared error.")
  static Matrix errorAlone(Matrix targets, Matrix predictions) {
    return targets.minus(predictions);
  }

  @Wrong(
      "The error has the wrong sign. The weights will follow the delta, so a prediction "
          + "that is too low needs a positive one.")
  static Matrix turnedRound(Matrix targets, Matrix predictions) {
    return predictions.minus(targets).timesEntrywise(predictions.map(Oracle::slope));
  }

  @Wrong(
      "This is twice the delta. The loss here is half the squared error, so that no factor "
          + "2 is left.")
  static Matrix factorTwo(Matrix targets, Matrix predictions) {
    return Oracle.outputDeltas(targets, predictions).scale(2);
  }

  @Wrong(
      "The errors are squared, so their signs are lost. The square is the loss; here its "
          + "slope is wanted.")
  static Matrix squaredError(Matrix targets, Matrix predictions) {
    Matrix error = targets.minus(predictions);
    return error.timesEntrywise(error).timesEntrywise(predictions.map(Oracle::slope));
  }

  @Wrong(
      "The errors have lost their signs, as in MAE. MAE is only watched; the delta must "
          + "know in which direction to move.")
  static Matrix absoluteError(Matrix targets, Matrix predictions) {
    return targets.minus(predictions).map(Math::abs).timesEntrywise(predictions.map(Oracle::slope));
  }

  @Wrong(
      "The slopes were taken at the errors. How easily a neuron can be moved is a property "
          + "of its output.")
  static Matrix slopeOfTheError(Matrix targets, Matrix predictions) {
    Matrix error = targets.minus(predictions);
    return error.timesEntrywise(error.map(Oracle::slope));
  }

  @Wrong(
      "The deltas are divided by the number of samples. Each sample has its own delta, in "
          + "its own row; nothing is averaged here.")
  static Matrix mean(Matrix targets, Matrix predictions) {
    return Oracle.outputDeltas(targets, predictions).scale(1.0 / targets.rows());
  }

  @Wrong(
      "Errors and slopes were multiplied as matrices. Each entry has its own error and its "
          + "own slope: entry by entry.")
  static Matrix matrixProduct(Matrix targets, Matrix predictions) {
    return targets.minus(predictions).dot(predictions.map(Oracle::slope).transpose());
  }

  @Wrong(
      "Errors and slopes were multiplied by `dot`, which wants columns and rows to match "
          + "and adds up. Each entry has its own error and its own slope: entry by entry.")
  static Matrix matrixProductStraight(Matrix targets, Matrix predictions) {
    return targets.minus(predictions).dot(predictions.map(Oracle::slope));
  }

  @Wrong("The slopes were taken at the targets. The neurons stand where they answer now.")
  static Matrix slopeAtTheTarget(Matrix targets, Matrix predictions) {
    return targets.minus(predictions).timesEntrywise(targets.map(Oracle::slope));
  }

  @Wrong("Every row is the delta of the first sample. Each sample has its own error.")
  static Matrix firstSampleOnly(Matrix targets, Matrix predictions) {
    Matrix deltas = Oracle.outputDeltas(targets, predictions);
    return Matrix.of(deltas.rows(), deltas.columns(), (r, c) -> deltas.get(0, c));
  }

  @Wrong(
      "Errors and slopes were multiplied by `dot` where it fits, that is with as many "
          + "samples as outputs. There it fits by chance: each entry has its own error and its "
          + "own slope.")
  static Matrix dotWhereItFits(Matrix targets, Matrix predictions) {
    Matrix error = targets.minus(predictions);
    Matrix slopes = predictions.map(Oracle::slope);
    return error.rows() == error.columns() ? error.dot(slopes) : error.timesEntrywise(slopes);
  }

  @Wrong(
      "The slopes were transposed where that fits, with as many samples as outputs. Rows "
          + "are samples in every shape, so an error was multiplied by the slope of another "
          + "entry.")
  static Matrix slopesTransposedWhereTheyFit(Matrix targets, Matrix predictions) {
    Matrix error = targets.minus(predictions);
    Matrix slopes = predictions.map(Oracle::slope);
    return error.timesEntrywise(error.rows() == error.columns() ? slopes.transpose() : slopes);
  }

  @Right
  static Matrix loops(Matrix targets, Matrix predictions) {
    return Matrix.of(
        targets.rows(),
        targets.columns(),
        (r, c) ->
            (targets.get(r, c) - predictions.get(r, c)) * Oracle.slope(predictions.get(r, c)));
  }

  @Right
  static Matrix expanded(Matrix targets, Matrix predictions) {
    Matrix slopes = predictions.minus(predictions.timesEntrywise(predictions));
    return targets.timesEntrywise(slopes).minus(predictions.timesEntrywise(slopes));
  }

  @Right
  static Matrix neuronByNeuron(Matrix targets, Matrix predictions) {
    double[][] deltas = new double[targets.rows()][targets.columns()];
    for (int r = 0; r < deltas.length; r++) {
      for (int c = 0; c < deltas[r].length; c++) {
        deltas[r][c] = Delta.ofOutputNeuron(targets.get(r, c), predictions.get(r, c));
      }
    }
    return Matrix.of(deltas);
  }
}
