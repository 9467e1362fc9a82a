package kata.play;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.Sigmoid;
import kata.Value;
import kata.Value.Edge;
import kata.stage10.Engine;
import kata.training.Problem;
import kata.training.Training;
import kata.training.ValueNetwork;

/**
 * The loss of one sample, as the engine of stage 10 computes it and goes back through it.
 *
 * @param values each after those that it was computed from, the loss last; none if the network is
 *     larger than can be drawn, or something went wrong
 * @param trouble what went wrong; null if nothing did
 */
record LossGraph(List<Node> values, Problem trouble) {

  private static final Map<String, String> NAMES =
      Map.of("", "given", "+", "sum", "*", "product", "sigmoid", "output of a neuron");

  /** So many weights and biases can be drawn. */
  private static final int MOST_WEIGHTS = 16;

  /**
   * @param name what it is, in words
   * @param sign of the operation; empty where the number is given
   */
  record Node(String name, String sign, double data, double gradient, List<Part> parts) {}

  /**
   * One edge.
   *
   * @param from the index of the value at its other end
   * @param passed what goes back along it: the slope times the gradient
   */
  record Part(int from, double slope, double passed) {}

  static LossGraph of(Training moment, int sample, GuardedStages learner) {
    List<Matrix> weights = moment.model().weights();
    List<Matrix> biases = moment.model().biases();
    int count =
        Stream.concat(weights.stream(), biases.stream())
            .mapToInt(part -> part.rows() * part.columns())
            .sum();
    if (weights.size() < 2 || count > MOST_WEIGHTS) {
      return new LossGraph(List.of(), null);
    }
    List<Node> nodes = new ArrayList<>();
    Optional<Problem> trouble =
        learner.run(
            () -> nodes.addAll(nodes(network(weights, biases), one(moment.samples(), sample))));
    return new LossGraph(trouble.isPresent() ? List.of() : nodes, trouble.orElse(null));
  }

  private static ValueNetwork network(List<Matrix> weights, List<Matrix> biases) {
    return biases.isEmpty()
        ? ValueNetwork.of(new Network(weights.get(0), weights.get(1)))
        : ValueNetwork.of(
            new BiasNetwork(weights.get(0), weights.get(1), biases.get(0), biases.get(1)));
  }

  private static Samples one(Samples all, int sample) {
    return new Samples(row(all.inputs(), sample), row(all.targets(), sample));
  }

  private static Matrix row(Matrix matrix, int row) {
    return Matrix.of(1, matrix.columns(), (one, column) -> matrix.get(row, column));
  }

  private static List<Node> nodes(ValueNetwork network, Samples sample) {
    Value loss = network.loss(sample);
    Engine.backward(loss);
    List<Value> order = Engine.order(loss);
    for (Value value : order) {
      if (!value.edges.stream().allMatch(edge -> order.contains(edge.from()))) {
        throw new NoSuchElementException("a list of step 10.4 in which a value is missing");
      }
    }
    Map<Value, String> names = names(network);
    return order.stream().map(value -> node(value, order, names)).toList();
  }

  private static Map<Value, String> names(ValueNetwork network) {
    Map<Value, String> names = new IdentityHashMap<>();
    for (int neuron = 0; neuron < network.hidden().size(); neuron++) {
      name(
          names,
          network.hidden().get(neuron),
          "input",
          PartNames.hidden(neuron),
          network.hasBias());
    }
    name(names, network.output(), "hidden neuron", "the output", network.hasBias());
    return names;
  }

  private static void name(
      Map<Value, String> names, List<Value> weights, String from, String to, boolean hasBias) {
    IntStream.range(0, weights.size())
        .forEach(
            i ->
                names.put(
                    weights.get(i),
                    hasBias && i == weights.size() - 1
                        ? "bias of " + to
                        : "weight, %s %s to %s".formatted(from, i + 1, to)));
  }

  private static Node node(Value value, List<Value> order, Map<Value, String> names) {
    String sign = sign(value);
    List<Part> parts =
        value.edges.stream()
            .map(e -> new Part(order.indexOf(e.from()), e.slope(), e.slope() * value.gradient))
            .toList();
    String name = names.getOrDefault(value, NAMES.get(sign));
    return new Node(name, sign, value.data, value.gradient, parts);
  }

  /** An edge says its slope, and not for which operation it is. */
  private static String sign(Value value) {
    List<Edge> edges = value.edges;
    if (edges.isEmpty()) {
      return "";
    }
    // A square may have one edge as well as two.
    if (edges.size() == 1) {
      double sigmoid = Sigmoid.of(edges.get(0).from().data);
      return Math.abs(sigmoid - value.data) < 1e-9 ? "sigmoid" : "*";
    }
    boolean isSum = edges.stream().mapToDouble(edge -> edge.from().data).sum() == value.data;
    return isSum && edges.stream().allMatch(edge -> edge.slope() == 1) ? "+" : "*";
  }
}
