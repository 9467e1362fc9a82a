package kata.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kata.BiasNetwork;
import kata.Deltas;
import kata.Forward;
import kata.Matrix;
import kata.MomentumState;
import kata.Network;
import kata.Samples;
import kata.relation.Parts;

/**
 * The right numbers, computed without any step: plain loops, one sample and one neuron at a time,
 * so that nothing a learner writes can agree with itself.
 */
public final class Oracle {

  private Oracle() {}

  public static double sigmoid(double weightedSum) {
    return 1 / (1 + Math.exp(-weightedSum));
  }

  /** The slope of the sigmoid at an output: y - y^2. */
  public static double slope(double output) {
    return output - output * output;
  }

  /** A network whose biases are all 0 answers like one without bias. */
  public static BiasNetwork withoutBias(Network network) {
    Matrix hidden = network.weightsInputHidden();
    Matrix output = network.weightsHiddenOutput();
    return new BiasNetwork(hidden, output, zeros(1, hidden.columns()), zeros(1, output.columns()));
  }

  /** The same weights, and biases of 0. */
  public static BiasNetwork withoutBias(BiasNetwork network) {
    return withoutBias(new Network(network.weightsInputHidden(), network.weightsHiddenOutput()));
  }

  public static Matrix zeros(int rows, int columns) {
    return Matrix.of(rows, columns, (row, column) -> 0);
  }

  public static Matrix layer(Matrix inputs, Matrix weights, Matrix bias) {
    return Matrix.of(
        inputs.rows(),
        weights.columns(),
        (sample, neuron) -> {
          double sum = bias.get(0, neuron);
          for (int input = 0; input < weights.rows(); input++) {
            sum += inputs.get(sample, input) * weights.get(input, neuron);
          }
          return sigmoid(sum);
        });
  }

  public static Forward forward(BiasNetwork network, Matrix inputs) {
    Matrix hidden = layer(inputs, network.weightsInputHidden(), network.biasHidden());
    return new Forward(hidden, layer(hidden, network.weightsHiddenOutput(), network.biasOutput()));
  }

  public static double loss(BiasNetwork network, Samples samples) {
    Matrix predictions = forward(network, samples.inputs()).predictions();
    double sum = 0;
    for (int sample = 0; sample < predictions.rows(); sample++) {
      for (int output = 0; output < predictions.columns(); output++) {
        double error = samples.targets().get(sample, output) - predictions.get(sample, output);
        sum += error * error / 2;
      }
    }
    return sum;
  }

  public static Matrix outputDeltas(Matrix targets, Matrix predictions) {
    return Matrix.of(
        targets.rows(),
        targets.columns(),
        (sample, output) ->
            (targets.get(sample, output) - predictions.get(sample, output))
                * slope(predictions.get(sample, output)));
  }

  public static Matrix hiddenDeltas(Matrix hiddenOutputs, Matrix weights, Matrix outputDeltas) {
    return Matrix.of(
        hiddenOutputs.rows(),
        hiddenOutputs.columns(),
        (sample, neuron) -> {
          double sum = 0;
          for (int output = 0; output < weights.columns(); output++) {
            sum += weights.get(neuron, output) * outputDeltas.get(sample, output);
          }
          return slope(hiddenOutputs.get(sample, neuron)) * sum;
        });
  }

  public static Deltas deltas(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix output = outputDeltas(targets, forward.predictions());
    return new Deltas(hiddenDeltas(forward.hiddenOutputs(), weightsHiddenOutput, output), output);
  }

  public static Matrix negativeGradient(Matrix inputs, Matrix deltas) {
    return Matrix.of(
        inputs.columns(),
        deltas.columns(),
        (input, neuron) -> {
          double sum = 0;
          for (int sample = 0; sample < inputs.rows(); sample++) {
            sum += inputs.get(sample, input) * deltas.get(sample, neuron);
          }
          return sum;
        });
  }

  public static Matrix afterStep(Matrix weights, Matrix inputs, Matrix deltas, double rate) {
    Matrix downhill = negativeGradient(inputs, deltas);
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (input, neuron) -> weights.get(input, neuron) + rate * downhill.get(input, neuron));
  }

  /** The bias after its step: that of a weight whose input is 1 in every sample. */
  public static Matrix afterStep(Matrix bias, Matrix deltas, double rate) {
    return afterStep(bias, Matrix.of(deltas.rows(), 1, (sample, one) -> 1), deltas, rate);
  }

  public static BiasNetwork epoch(BiasNetwork network, Samples samples, double rate) {
    Matrix inputs = samples.inputs();
    Forward forward = forward(network, inputs);
    Deltas deltas = deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        afterStep(network.weightsInputHidden(), inputs, deltas.hidden(), rate),
        afterStep(network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), rate),
        afterStep(network.biasHidden(), deltas.hidden(), rate),
        afterStep(network.biasOutput(), deltas.output(), rate));
  }

  /** An epoch without bias: the biases are held at 0. */
  public static Network epoch(Network network, Samples samples, double rate) {
    BiasNetwork after = epoch(withoutBias(network), samples, rate);
    return new Network(after.weightsInputHidden(), after.weightsHiddenOutput());
  }

  /** Some rows of a matrix, in this order. */
  public static Matrix rows(Matrix all, int... rows) {
    double[][] taken = new double[rows.length][all.columns()];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < all.columns(); column++) {
        taken[row][column] = all.get(rows[row], column);
      }
    }
    return Matrix.of(taken);
  }

  /** Some samples, in this order. */
  public static Samples rows(Samples all, int... rows) {
    return new Samples(rows(all.inputs(), rows), rows(all.targets(), rows));
  }

  /** The numbers of the first rows. */
  public static int[] firsts(int count) {
    int[] rows = new int[count];
    for (int row = 0; row < count; row++) {
      rows[row] = row;
    }
    return rows;
  }

  /** The samples from one to before another. */
  public static Samples slice(Samples all, int from, int to) {
    int[] rows = firsts(to - from);
    for (int place = 0; place < rows.length; place++) {
      rows[place] += from;
    }
    return rows(all, rows);
  }

  /** The samples in batches of one size, the last one perhaps smaller. */
  public static List<Samples> split(Samples all, int size) {
    List<Samples> batches = new ArrayList<>();
    int count = all.inputs().rows();
    for (int from = 0; from < count; from += size) {
      batches.add(slice(all, from, from + size < count ? from + size : count));
    }
    return batches;
  }

  /** An epoch of batches: each moves what the one before it left. */
  public static BiasNetwork epoch(BiasNetwork network, List<Samples> batches, double rate) {
    BiasNetwork moved = network;
    for (Samples batch : batches) {
      moved = epoch(moved, batch, rate);
    }
    return moved;
  }

  /** The negative gradient, in the shapes of the four parts. */
  public static BiasNetwork downhill(BiasNetwork network, Samples samples) {
    Forward forward = forward(network, samples.inputs());
    Deltas deltas = deltas(forward, samples.targets(), network.weightsHiddenOutput());
    Matrix ones = Matrix.of(samples.inputs().rows(), 1, (sample, one) -> 1);
    return new BiasNetwork(
        negativeGradient(samples.inputs(), deltas.hidden()),
        negativeGradient(forward.hiddenOutputs(), deltas.output()),
        negativeGradient(ones, deltas.hidden()),
        negativeGradient(ones, deltas.output()));
  }

  /** An epoch with momentum: what is left of the last step, and the new one on top. */
  public static MomentumState epoch(
      MomentumState state, Samples samples, double momentum, double rate) {
    BiasNetwork downhill = downhill(state.network(), samples);
    BiasNetwork velocity = sum(momentum, state.velocity(), rate, downhill);
    return new MomentumState(sum(1, state.network(), 1, velocity), velocity);
  }

  /** So much of one matrix and so much of another. */
  public static Matrix sum(double much, Matrix one, double more, Matrix other) {
    return Matrix.of(
        one.rows(),
        one.columns(),
        (row, column) -> much * one.get(row, column) + more * other.get(row, column));
  }

  /** So much of the four parts of one network and so much of another's. */
  public static BiasNetwork sum(double much, BiasNetwork one, double more, BiasNetwork other) {
    return new BiasNetwork(
        sum(much, one.weightsInputHidden(), more, other.weightsInputHidden()),
        sum(much, one.weightsHiddenOutput(), more, other.weightsHiddenOutput()),
        sum(much, one.biasHidden(), more, other.biasHidden()),
        sum(much, one.biasOutput(), more, other.biasOutput()));
  }

  /** What an epoch computes on its way, by the names that the lessons give it. */
  public static Map<String, Object> parts(BiasNetwork network, Samples samples, boolean withBias) {
    Forward forward = forward(network, samples.inputs());
    Matrix error = samples.targets().minus(forward.predictions());
    Deltas deltas = deltas(forward, samples.targets(), network.weightsHiddenOutput());
    Map<String, Object> parts =
        Parts.of(
            "the hidden outputs", forward.hiddenOutputs(),
            "the predictions", forward.predictions(),
            "the error", error,
            "the output deltas", deltas.output(),
            "the hidden deltas", deltas.hidden());
    if (withBias) {
      parts.put("the sums of the output deltas", deltas.output().columnSums());
      parts.put("the sums of the hidden deltas", deltas.hidden().columnSums());
    }
    return parts;
  }
}
