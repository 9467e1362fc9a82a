package kata.play;

import static kata.training.StepCheck.areEqual;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.Deltas;
import kata.Forward;
import kata.Matrix;
import kata.NotWritten;
import kata.Samples;
import kata.Sigmoid;
import kata.stage1.SigmoidDerivative;
import kata.stage2.Delta;
import kata.stage3.WeightUpdate;
import kata.stage4.Backprop;
import kata.stage5.Bias;
import kata.training.Model;

/**
 * Finds the first step of the kata that answers something else than what is measured in the same
 * place by a nudge, or computed forward. Each gets what is right from the steps before it.
 */
final class DifferingStep {

  private static final double NUDGE = 1e-5;

  private final List<Matrix> weights;
  private final List<Matrix> biases;
  private final Model model;
  private final Samples samples;

  /** What comes into each layer, and the weighted sums that it makes of it. */
  private final List<Matrix> signals = new ArrayList<>();

  private final List<Matrix> sums = new ArrayList<>();
  private final List<Matrix> deltas = new ArrayList<>();

  private DifferingStep(Model model, Samples samples) {
    this.model = model;
    weights = model.weights();
    biases = model.biases();
    this.samples = samples;
    signals.add(samples.inputs());
    for (int layer = 0; layer < weights.size(); layer++) {
      sums.add(sums(layer, signals.get(layer)));
      signals.add(Sigmoid.of(sums.get(layer)));
    }
    for (int layer = 0; layer < weights.size(); layer++) {
      int from = layer;
      deltas.add(slopes(sums.get(layer), moved -> losses(from, moved)).scale(-1));
    }
  }

  /** Its number and method; the epoch, if all that it calls are right. */
  static String of(Model model, Samples samples) {
    return new DifferingStep(model, samples).first();
  }

  private record Check(String step, BooleanSupplier agrees) {

    boolean differs() {
      try {
        return !agrees.getAsBoolean();
      } catch (NotWritten notCalled) {
        return false;
      } catch (RuntimeException unusable) {
        return true;
      }
    }
  }

  private String first() {
    return Stream.of(neurons(), layers(), both(), biased())
        .flatMap(List::stream)
        .filter(Check::differs)
        .map(Check::step)
        .findFirst()
        .orElse(biases.isEmpty() ? "4.2, Backprop.epoch" : "5.4, Bias.epoch");
  }

  private List<Check> neurons() {
    Matrix outputs = last();
    Matrix slopes = slopes(sums.get(sums.size() - 1), Sigmoid::of);
    return List.of(
        new Check(
            "1.1, SigmoidDerivative.ofOutput",
            () -> areEqual(outputs.map(SigmoidDerivative::ofOutput), slopes)),
        new Check(
            "1.2, SigmoidDerivative.ofOutputs",
            () -> areEqual(SigmoidDerivative.ofOutputs(outputs), slopes)),
        new Check(
            "2.4, Delta.ofOutputLayer",
            () -> areEqual(Delta.ofOutputLayer(samples.targets(), outputs), lastDeltas())),
        new Check(
            "2.5, Delta.ofHiddenLayer",
            () ->
                weights.size() == 1
                    || areEqual(
                        Delta.ofHiddenLayer(signals.get(1), weights.get(1), lastDeltas()),
                        deltas.get(0))));
  }

  private Matrix last() {
    return signals.get(weights.size());
  }

  private Matrix lastDeltas() {
    return deltas.get(deltas.size() - 1);
  }

  private List<Check> layers() {
    Matrix inputs = samples.inputs();
    Matrix downhill = inputs.transpose().dot(deltas.get(0));
    Matrix old = weights.get(0);
    return List.of(
        new Check(
            "3.2, WeightUpdate.negativeGradient",
            () -> areEqual(WeightUpdate.negativeGradient(inputs, deltas.get(0)), downhill)),
        new Check(
            "3.3, WeightUpdate.ofLayer",
            () ->
                areEqual(
                    WeightUpdate.ofLayer(old, inputs, deltas.get(0), 0.5),
                    old.plus(downhill.scale(0.5)))));
  }

  private List<Check> biased() {
    if (biases.isEmpty()) {
      return List.of();
    }
    Matrix bias = biases.get(0);
    Matrix moved = bias.plus(deltas.get(0).columnSums().scale(0.5));
    return List.of(
        new Check(
            "5.1, Bias.layer",
            () -> areEqual(Bias.layer(samples.inputs(), weights.get(0), bias), signals.get(1))),
        new Check("5.2, Bias.forward", () -> areEqual(model.predictions(samples.inputs()), last())),
        new Check(
            "5.3, Bias.update", () -> areEqual(Bias.update(bias, deltas.get(0), 0.5), moved)));
  }

  private List<Check> both() {
    return weights.size() == 1
        ? List.of()
        : List.of(new Check("4.1, Backprop.deltas", this::bothAgree));
  }

  private boolean bothAgree() {
    Forward forward = new Forward(signals.get(1), last());
    Deltas both = Backprop.deltas(forward, samples.targets(), weights.get(1));
    return areEqual(both.hidden(), deltas.get(0)) && areEqual(both.output(), deltas.get(1));
  }

  private Matrix sums(int layer, Matrix inputs) {
    Matrix sums = inputs.dot(weights.get(layer));
    return biases.isEmpty() ? sums : sums.plusRow(biases.get(layer));
  }

  /** The loss of each sample, samples x 1, if a layer had these weighted sums. */
  private Matrix losses(int layer, Matrix moved) {
    Matrix outputs = Sigmoid.of(moved);
    for (int after = layer + 1; after < weights.size(); after++) {
      outputs = Sigmoid.of(sums(after, outputs));
    }
    return samples.targets().minus(outputs).map(error -> error * error / 2);
  }

  /**
   * For each row how steeply the function's value there rises with each entry of that row.
   *
   * @param function its rows depend on the same rows of its argument; gives one column
   */
  private static Matrix slopes(Matrix at, UnaryOperator<Matrix> function) {
    List<Matrix> columns =
        IntStream.range(0, at.columns())
            .mapToObj(
                column ->
                    function
                        .apply(nudged(at, column, NUDGE))
                        .minus(function.apply(nudged(at, column, -NUDGE)))
                        .scale(1 / (2 * NUDGE)))
            .toList();
    return Matrix.of(at.rows(), at.columns(), (row, column) -> columns.get(column).get(row, 0));
  }

  private static Matrix nudged(Matrix matrix, int column, double nudge) {
    return Matrix.of(
        matrix.rows(),
        matrix.columns(),
        (row, c) -> matrix.get(row, c) + (c == column ? nudge : 0));
  }
}
