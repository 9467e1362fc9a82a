package kata.play;

import java.util.List;
import java.util.stream.Stream;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.training.Model;
import kata.training.Training;

/**
 * A training as it stands before one epoch's step.
 *
 * @param weights of each layer, neurons they come from x neurons they go to
 * @param biases of each layer, 1 x neurons; empty if there are none
 * @param answers of each layer to the samples, samples x neurons; the last are the predictions
 * @param surfaces of each layer's neurons, see {@link HeatMap}
 */
record Snapshot(
    int epoch,
    List<Matrix> weights,
    List<Matrix> biases,
    List<Matrix> answers,
    double meanAbsoluteError,
    double halfSquaredError,
    List<List<String>> surfaces) {

  static Snapshot of(Training training) {
    Model model = training.model();
    Matrix targets = training.samples().targets();
    Matrix predictions = training.predictions();
    return new Snapshot(
        training.epoch(),
        model.weights(),
        model.biases(),
        model.answers(training.samples().inputs()),
        MeanAbsoluteError.of(targets, predictions),
        HalfSquaredError.of(targets, predictions),
        HeatMap.of(model, training.samples().inputs().columns()));
  }

  /** Whether all of it are numbers that a picture can be made of. */
  boolean isFinite() {
    return Stream.of(weights, biases, answers).flatMap(List::stream).allMatch(Snapshot::isFinite);
  }

  private static boolean isFinite(Matrix matrix) {
    for (int row = 0; row < matrix.rows(); row++) {
      for (int column = 0; column < matrix.columns(); column++) {
        if (!Double.isFinite(matrix.get(row, column))) {
          return false;
        }
      }
    }
    return true;
  }
}
