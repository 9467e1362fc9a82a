package kata.testing;

import kata.BiasNetwork;
import kata.Forward;
import kata.Matrix;
import kata.MomentumState;
import kata.Samples;

/**
 * The right numbers of a network that chooses a class, in plain loops: what {@link Oracle} is for
 * one whose outputs stand alone.
 */
public final class ClassOracle {

  private ClassOracle() {}

  /** A 1 for the first of the largest numbers of each row, 0 elsewhere. */
  public static Matrix oneHot(Matrix numbers) {
    int[] classes = classes(numbers);
    return Matrix.of(
        numbers.rows(), numbers.columns(), (row, column) -> classes[row] == column ? 1 : 0);
  }

  /** The same inputs, and for each a class. */
  public static Samples oneHot(Samples samples) {
    return new Samples(samples.inputs(), oneHot(samples.targets()));
  }

  public static int[] classes(Matrix predictions) {
    int[] classes = new int[predictions.rows()];
    for (int row = 0; row < classes.length; row++) {
      for (int column = 0; column < predictions.columns(); column++) {
        if (predictions.get(row, column) > predictions.get(row, classes[row])) {
          classes[row] = column;
        }
      }
    }
    return classes;
  }

  /** Each one over the sum of all, as seen from it: no power of these overflows to a wrong 0. */
  public static Matrix softmax(Matrix weightedSums) {
    return Matrix.of(
        weightedSums.rows(),
        weightedSums.columns(),
        (row, column) -> {
          double others = 0;
          for (int other = 0; other < weightedSums.columns(); other++) {
            others += Math.exp(weightedSums.get(row, other) - weightedSums.get(row, column));
          }
          return 1 / others;
        });
  }

  public static double crossEntropy(Matrix targets, Matrix predictions) {
    double sum = 0;
    for (int row = 0; row < targets.rows(); row++) {
      for (int column = 0; column < targets.columns(); column++) {
        sum += targets.get(row, column) == 0 ? 0 : -Math.log(predictions.get(row, column));
      }
    }
    return sum;
  }

  /** Of the samples under a network. */
  public static double loss(BiasNetwork network, Samples samples) {
    return crossEntropy(samples.targets(), forward(network, samples.inputs()).predictions());
  }

  public static Matrix weightedSums(Matrix inputs, Matrix weights, Matrix bias) {
    return Matrix.of(
        inputs.rows(),
        weights.columns(),
        (row, column) -> {
          double sum = bias.get(0, column);
          for (int input = 0; input < weights.rows(); input++) {
            sum += inputs.get(row, input) * weights.get(input, column);
          }
          return sum;
        });
  }

  public static Forward forward(BiasNetwork network, Matrix inputs) {
    Matrix hidden = Oracle.layer(inputs, network.weightsInputHidden(), network.biasHidden());
    return new Forward(
        hidden, softmax(weightedSums(hidden, network.weightsHiddenOutput(), network.biasOutput())));
  }

  public static Matrix outputDeltas(Matrix targets, Matrix predictions) {
    return Oracle.sum(1, targets, -1, predictions);
  }

  /** The negative gradient of the cross entropy, in the shapes of the four parts. */
  public static BiasNetwork downhill(BiasNetwork network, Samples samples) {
    Forward forward = forward(network, samples.inputs());
    Matrix output = outputDeltas(samples.targets(), forward.predictions());
    return downhill(network, samples, forward, output);
  }

  /** The same from any output deltas. */
  public static BiasNetwork downhill(
      BiasNetwork network, Samples samples, Forward forward, Matrix output) {
    Matrix weights = network.weightsHiddenOutput();
    Matrix hidden = Oracle.hiddenDeltas(forward.hiddenOutputs(), weights, output);
    Matrix ones = Matrix.of(output.rows(), 1, (sample, one) -> 1);
    return new BiasNetwork(
        Oracle.negativeGradient(samples.inputs(), hidden),
        Oracle.negativeGradient(forward.hiddenOutputs(), output),
        Oracle.negativeGradient(ones, hidden),
        Oracle.negativeGradient(ones, output));
  }

  public static MomentumState step(
      MomentumState state, Samples samples, double momentum, double rate) {
    return moved(state, downhill(state.network(), samples), momentum, rate);
  }

  /** What is left of the last step and some of the way downhill is the next step. */
  public static MomentumState moved(
      MomentumState state, BiasNetwork downhill, double momentum, double rate) {
    BiasNetwork velocity = Oracle.sum(momentum, state.velocity(), rate, downhill);
    return new MomentumState(Oracle.sum(1, state.network(), 1, velocity), velocity);
  }
}
