package kata.check;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.State;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random values for the laws. Numbers are whole hundredths or thousandths, so that a failing input
 * is pleasant to read; the sizes of a network are pairwise different, so that no wrong axis fits by
 * chance.
 */
public final class Given extends DomainContextBase {

  /** How many samples, inputs, hidden neurons and outputs; no two of them equal. */
  public record Sizes(int samples, int inputs, int hidden, int outputs) {}

  private static final List<Sizes> SIZES =
      IntStream.range(0, 6 * 6 * 6 * 6)
          .mapToObj(i -> new Sizes(1 + i / 216, 1 + i / 36 % 6, 1 + i / 6 % 6, 1 + i % 6))
          .filter(
              size ->
                  Set.copyOf(List.of(size.samples, size.inputs, size.hidden, size.outputs)).size()
                      == 4)
          .toList();

  /** A layer in the middle of a step. */
  public record Layer(Matrix weights, Matrix inputs, Matrix deltas) {}

  /** What the delta of a hidden layer needs. */
  public record Hidden(Matrix hiddenOutputs, Matrix weights, Matrix outputDeltas) {}

  /** Targets and predictions of an output layer. */
  public record Output(Matrix targets, Matrix predictions) {}

  /** A network and what it is to learn. */
  public record Task(Network network, Samples samples) {}

  /** A network with biases and what it is to learn. */
  public record BiasTask(BiasNetwork network, Samples samples) {

    /** Its network with the biases left out. */
    public Network weightsAlone() {
      return new Network(network.weightsInputHidden(), network.weightsHiddenOutput());
    }
  }

  /** Samples and an order for them. */
  public record Shuffled(Samples samples, List<Integer> order) {

    /** The order as a step takes it. */
    public int[] rows() {
      return order.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /** A network with biases that is already moving, and what it is to learn. */
  public record MomentumTask(State state, Samples samples) {}

  /** A learning rate, or any other positive factor. */
  @Provide
  Arbitrary<Double> factors() {
    return Arbitraries.integers().between(1, 200).map(i -> i / 100.0);
  }

  /** Any output of a neuron, 0 and 1 included, in thousandths. */
  private static Arbitrary<Double> outputs() {
    return Arbitraries.integers().between(0, 1000).map(i -> i / 1000.0);
  }

  /** Any number from {@code low} to {@code high}, in hundredths. */
  private static Arbitrary<Double> numbers(int low, int high) {
    return Arbitraries.integers().between(100 * low, 100 * high).map(i -> i / 100.0);
  }

  private static Arbitrary<Sizes> sizes() {
    return Arbitraries.of(SIZES);
  }

  private static Arbitrary<Matrix> matrix(int rows, int columns, Arbitrary<Double> entries) {
    return entries
        .array(Double[].class)
        .ofSize(rows * columns)
        .map(all -> Matrix.of(rows, columns, (row, column) -> all[row * columns + column]));
  }

  /** A matrix of outputs of any shape, now and then a transposed view. */
  @Provide
  Arbitrary<Matrix> outputMatrices() {
    return sizes()
        .flatMap(size -> matrix(size.samples, size.hidden, outputs()))
        .flatMap(matrix -> Arbitraries.of(matrix, matrix.transpose()));
  }

  @Provide
  Arbitrary<Layer> layers() {
    return sizes()
        .flatMap(
            size ->
                Combinators.combine(
                        matrix(size.inputs, size.hidden, numbers(-5, 5)),
                        matrix(size.samples, size.inputs, numbers(-2, 2)),
                        matrix(size.samples, size.hidden, numbers(-1, 1)))
                    .as(Layer::new));
  }

  @Provide
  Arbitrary<Hidden> hiddenLayers() {
    return sizes()
        .flatMap(
            size ->
                Combinators.combine(
                        matrix(size.samples, size.hidden, outputs()),
                        matrix(size.hidden, size.outputs, numbers(-5, 5)),
                        matrix(size.samples, size.outputs, numbers(-1, 1)))
                    .as(Hidden::new));
  }

  @Provide
  Arbitrary<Output> outputLayers() {
    return sizes()
        .flatMap(
            size ->
                Combinators.combine(
                        matrix(size.samples, size.outputs, outputs()),
                        matrix(size.samples, size.outputs, outputs()))
                    .as(Output::new));
  }

  @Provide
  Arbitrary<Task> tasks() {
    return biasTasks().map(task -> new Task(task.weightsAlone(), task.samples()));
  }

  @Provide
  Arbitrary<BiasTask> biasTasks() {
    return sizes()
        .flatMap(
            size ->
                Combinators.combine(
                        biasNetworks(size),
                        matrix(size.samples, size.inputs, numbers(-2, 2)),
                        matrix(size.samples, size.outputs, outputs()))
                    .as(
                        (network, inputs, targets) ->
                            new BiasTask(network, new Samples(inputs, targets))));
  }

  @Provide
  Arbitrary<Shuffled> shuffledSamples() {
    return biasTasks()
        .flatMap(
            task ->
                Arbitraries.shuffle(
                        IntStream.range(0, task.samples().inputs().rows()).boxed().toList())
                    .map(order -> new Shuffled(task.samples(), order)));
  }

  @Provide
  Arbitrary<MomentumTask> momentumTasks() {
    return sizes()
        .flatMap(
            size ->
                Combinators.combine(
                        biasNetworks(size),
                        biasNetworks(size),
                        matrix(size.samples, size.inputs, numbers(-2, 2)),
                        matrix(size.samples, size.outputs, outputs()))
                    .as(
                        (network, velocity, inputs, targets) ->
                            new MomentumTask(
                                new State(network, velocity), new Samples(inputs, targets))));
  }

  private static Arbitrary<BiasNetwork> biasNetworks(Sizes size) {
    return Combinators.combine(
            matrix(size.inputs, size.hidden, numbers(-3, 3)),
            matrix(size.hidden, size.outputs, numbers(-3, 3)),
            matrix(1, size.hidden, numbers(-2, 2)),
            matrix(1, size.outputs, numbers(-2, 2)))
        .as(BiasNetwork::new);
  }
}
