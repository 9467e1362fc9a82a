package kata.training;

import static kata.stage10.Engine.plus;
import static kata.stage10.Engine.sigmoid;
import static kata.stage10.Engine.times;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.Value;

/**
 * A network of one output, computed by the engine of stage 10: that needs to know no layers.
 *
 * @param hidden for each hidden neuron its weights, one for each input
 * @param output one for each hidden neuron
 * @param hasBias whether the last weight of every neuron is its bias: that of an input of 1
 */
public record ValueNetwork(List<List<Value>> hidden, List<Value> output, boolean hasBias) {

  public static ValueNetwork of(Network network) {
    return new ValueNetwork(
        neurons(network.weightsInputHidden()),
        neurons(network.weightsHiddenOutput()).get(0),
        false);
  }

  public static ValueNetwork of(BiasNetwork network) {
    return new ValueNetwork(
        neurons(network.weightsInputHidden(), network.biasHidden()),
        neurons(network.weightsHiddenOutput(), network.biasOutput()).get(0),
        true);
  }

  /** Each column is a neuron, as in all of the kata. */
  private static List<List<Value>> neurons(Matrix... parts) {
    return IntStream.range(0, parts[0].columns())
        .mapToObj(neuron -> Stream.of(parts).flatMap(part -> column(part, neuron)).toList())
        .toList();
  }

  private static Stream<Value> column(Matrix part, int neuron) {
    return IntStream.range(0, part.rows()).mapToObj(row -> new Value(part.get(row, neuron)));
  }

  public List<Value> weights() {
    return Stream.concat(hidden.stream().flatMap(List::stream), output.stream()).toList();
  }

  /** What the network answers to one sample. */
  public Value answer(Matrix inputs, int sample) {
    List<Value> signals = new ArrayList<>();
    for (int input = 0; input < inputs.columns(); input++) {
      signals.add(new Value(inputs.get(sample, input)));
    }
    List<Value> hiddenOutputs = new ArrayList<>();
    hidden.forEach(weights -> hiddenOutputs.add(neuron(weights, signals)));
    return neuron(output, hiddenOutputs);
  }

  private Value neuron(List<Value> weights, List<Value> inputs) {
    Value sum = times(weights.get(0), inputs.get(0));
    for (int i = 1; i < inputs.size(); i++) {
      sum = plus(sum, times(weights.get(i), inputs.get(i)));
    }
    return sigmoid(hasBias ? plus(sum, weights.get(inputs.size())) : sum);
  }

  /** Half the squared error, summed over the samples. */
  public Value loss(Samples samples) {
    Value sum = squaredError(samples, 0);
    for (int sample = 1; sample < samples.inputs().rows(); sample++) {
      sum = plus(sum, squaredError(samples, sample));
    }
    return times(new Value(0.5), sum);
  }

  private Value squaredError(Samples samples, int sample) {
    Value minusTarget = new Value(-samples.targets().get(sample, 0));
    Value error = plus(answer(samples.inputs(), sample), minusTarget);
    return times(error, error);
  }

  /** Samples x 1. */
  public Matrix predictions(Matrix inputs) {
    return Matrix.of(inputs.rows(), 1, (sample, one) -> answer(inputs, sample).data);
  }
}
