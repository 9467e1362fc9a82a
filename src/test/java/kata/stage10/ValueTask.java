package kata.stage10;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.Value;
import kata.Value.Edge;
import kata.testing.Oracle;

/**
 * A network with biases whose weights are values, and its loss as one computation, made without any
 * step: its gradients are those that stages 2 to 5 find by hand.
 */
final class ValueTask {

  final List<Value> weights = new ArrayList<>();
  private final BiasNetwork shape;
  private final Samples samples;

  ValueTask(BiasNetwork network, Samples samples) {
    shape = network;
    this.samples = samples;
    for (Matrix part : parts(network)) {
      for (double number : numbers(part)) {
        weights.add(new Value(number));
      }
    }
  }

  /** The same parts in the same order as in {@link #weights}. */
  static double[] numbers(BiasNetwork network) {
    return parts(network).stream()
        .flatMapToDouble(p -> java.util.Arrays.stream(numbers(p)))
        .toArray();
  }

  private static List<Matrix> parts(BiasNetwork network) {
    return List.of(
        network.weightsInputHidden(),
        network.biasHidden(),
        network.weightsHiddenOutput(),
        network.biasOutput());
  }

  private static double[] numbers(Matrix matrix) {
    return IntStream.range(0, matrix.rows() * matrix.columns())
        .mapToDouble(i -> matrix.get(i / matrix.columns(), i % matrix.columns()))
        .toArray();
  }

  /** Half the squared error, from the weights as they are. */
  Value loss() {
    List<Edge> errors = new ArrayList<>();
    double loss = 0;
    for (int sample = 0; sample < samples.inputs().rows(); sample++) {
      List<Value> signals = signals(sample);
      int hidden = shape.biasHidden().columns();
      int first = signals.size() * hidden + hidden;
      List<Value> hiddenOutputs = layer(signals, 0, hidden);
      List<Value> answers = layer(hiddenOutputs, first, shape.biasOutput().columns());
      for (int output = 0; output < answers.size(); output++) {
        double error = answers.get(output).data - samples.targets().get(sample, output);
        errors.add(new Edge(answers.get(output), error));
        loss += error * error / 2;
      }
    }
    return new Value(loss, errors.toArray(Edge[]::new));
  }

  private List<Value> signals(int sample) {
    return IntStream.range(0, samples.inputs().columns())
        .mapToObj(input -> new Value(samples.inputs().get(sample, input)))
        .toList();
  }

  /** Weights row by row from the first one on, then the biases. */
  private List<Value> layer(List<Value> signals, int first, int neurons) {
    List<Value> outputs = new ArrayList<>();
    for (int neuron = 0; neuron < neurons; neuron++) {
      Value bias = weights.get(first + signals.size() * neurons + neuron);
      List<Edge> edges = new ArrayList<>(List.of(new Edge(bias, 1)));
      double sum = bias.data;
      for (int i = 0; i < signals.size(); i++) {
        Value weight = weights.get(first + i * neurons + neuron);
        Value signal = signals.get(i);
        sum += weight.data * signal.data;
        edges.add(new Edge(weight, signal.data));
        edges.add(new Edge(signal, weight.data));
      }
      Value total = new Value(sum, edges.toArray(Edge[]::new));
      double output = Oracle.sigmoid(sum);
      outputs.add(new Value(output, new Edge(total, Oracle.slope(output))));
    }
    return outputs;
  }
}
