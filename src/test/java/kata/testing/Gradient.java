package kata.testing;

import java.util.function.ToDoubleBiFunction;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.relation.Text;

/**
 * Nudges every weight and bias up and down, watches the loss, and compares its slope with the step
 * that was taken: the definition of a gradient, without any formula for it.
 */
public final class Gradient {

  private static final double NUDGE = 1e-5;
  private static final double TOLERANCE = 1e-8;

  private final BiasNetwork before;
  private final BiasNetwork after;
  private final Samples samples;
  private final double rate;
  private final Loss loss;

  /** What training descends, by name; each is computed in plain loops. */
  private enum Loss {
    HALF_SQUARED_ERROR("half the squared error", Oracle::loss),
    CROSS_ENTROPY("the cross entropy", ClassOracle::loss);

    private final String words;
    private final ToDoubleBiFunction<BiasNetwork, Samples> function;

    Loss(String words, ToDoubleBiFunction<BiasNetwork, Samples> function) {
      this.words = words;
      this.function = function;
    }
  }

  private Gradient(BiasNetwork before, BiasNetwork after, Samples samples, double rate, Loss loss) {
    this.before = before;
    this.after = after;
    this.samples = samples;
    this.rate = rate;
    this.loss = loss;
  }

  /** Fails unless all weights moved straight downhill. */
  public static void checkWeights(
      BiasNetwork before, BiasNetwork after, Samples samples, double rate) {
    new Gradient(before, after, samples, rate, Loss.HALF_SQUARED_ERROR).checkWeights();
  }

  private void checkWeights() {
    check(
        "the weight from input %s to hidden neuron %s",
        before.weightsInputHidden(), after.weightsInputHidden(), this::withWeightsInputHidden);
    check(
        "the weight from hidden neuron %s to output %s",
        before.weightsHiddenOutput(), after.weightsHiddenOutput(), this::withWeightsHiddenOutput);
  }

  /** Fails unless all biases moved straight downhill. */
  public static void checkBiases(
      BiasNetwork before, BiasNetwork after, Samples samples, double rate) {
    new Gradient(before, after, samples, rate, Loss.HALF_SQUARED_ERROR).checkBiases();
  }

  private void checkBiases() {
    check(
        "the bias of hidden neuron %2$s",
        before.biasHidden(), after.biasHidden(), this::withBiasHidden);
    check("the bias of output %2$s", before.biasOutput(), after.biasOutput(), this::withBiasOutput);
  }

  /** Fails unless all weights and biases moved straight down the cross entropy. */
  public static void checkCrossEntropy(
      BiasNetwork before, BiasNetwork after, Samples samples, double rate) {
    Gradient gradient = new Gradient(before, after, samples, rate, Loss.CROSS_ENTROPY);
    gradient.checkWeights();
    gradient.checkBiases();
  }

  private interface Replace {
    BiasNetwork with(Matrix part);
  }

  private void check(String name, Matrix old, Matrix moved, Replace replace) {
    AnswerAssert.assertThat(moved)
        .as("the shape after the step")
        .isCloseTo(old, Double.POSITIVE_INFINITY);
    for (int row = 0; row < old.rows(); row++) {
      for (int column = 0; column < old.columns(); column++) {
        double step = (moved.get(row, column) - old.get(row, column)) / rate;
        double slope = slope(old, row, column, replace);
        if (!(Math.abs(step + slope) <= TOLERANCE)) {
          throw new AssertionError(words(name.formatted(row, column), slope, step));
        }
      }
    }
  }

  private double slope(Matrix old, int row, int column, Replace replace) {
    double up = loss.function.applyAsDouble(replace.with(nudged(old, row, column, NUDGE)), samples);
    double down =
        loss.function.applyAsDouble(replace.with(nudged(old, row, column, -NUDGE)), samples);
    return (up - down) / (2 * NUDGE);
  }

  private static Matrix nudged(Matrix matrix, int row, int column, double nudge) {
    return Matrix.of(
        matrix.rows(),
        matrix.columns(),
        (r, c) -> matrix.get(r, c) + (r == row && c == column ? nudge : 0));
  }

  private String words(String name, double slope, double step) {
    return """
        raising %s by .001
        changes %s by %s, so the step should be
        expected %s (learning rate %s)
        got      %s"""
        .formatted(
            name,
            loss.words,
            Text.of(slope / 1000),
            Text.of(-slope * rate),
            Text.of(rate),
            Text.of(step * rate));
  }

  private BiasNetwork withWeightsInputHidden(Matrix part) {
    return new BiasNetwork(
        part, before.weightsHiddenOutput(), before.biasHidden(), before.biasOutput());
  }

  private BiasNetwork withWeightsHiddenOutput(Matrix part) {
    return new BiasNetwork(
        before.weightsInputHidden(), part, before.biasHidden(), before.biasOutput());
  }

  private BiasNetwork withBiasHidden(Matrix part) {
    return new BiasNetwork(
        before.weightsInputHidden(), before.weightsHiddenOutput(), part, before.biasOutput());
  }

  private BiasNetwork withBiasOutput(Matrix part) {
    return new BiasNetwork(
        before.weightsInputHidden(), before.weightsHiddenOutput(), before.biasHidden(), part);
  }
}
