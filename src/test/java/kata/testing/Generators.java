package kata.testing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.MomentumState;
import kata.Network;
import kata.Samples;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random values for the laws. Numbers are whole hundredths or thousandths, so that a failing input
 * is pleasant to read; their {@link Sizes} are different, or some of them equal.
 */
public final class Generators extends DomainContextBase {

  /** A layer in the middle of a step. */
  public record Layer(Matrix weights, Matrix inputs, Matrix deltas) {

    /** See {@link Sizes#note}. */
    public String note() {
      return Sizes.note(inputs.rows(), weights.rows(), weights.columns());
    }
  }

  /** What the delta of a hidden layer needs. */
  public record Hidden(Matrix hiddenOutputs, Matrix weights, Matrix outputDeltas) {}

  /** Targets and predictions of an output layer. */
  public record Output(Matrix targets, Matrix predictions) {}

  /** A network and what it is to learn. */
  public record Task(Network network, Samples samples) {

    @Override
    public String toString() {
      return network + ", " + samples + note(network.weightsInputHidden(), samples);
    }
  }

  /** A network with biases and what it is to learn. */
  public record BiasTask(BiasNetwork network, Samples samples) {

    /** Its network with the biases left out. */
    public Network weightsAlone() {
      return new Network(network.weightsInputHidden(), network.weightsHiddenOutput());
    }

    @Override
    public String toString() {
      return network + ", " + samples + note(network.weightsInputHidden(), samples);
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
  public record MomentumTask(MomentumState state, Samples samples) {

    @Override
    public String toString() {
      return state + ", " + samples + note(state.network().weightsInputHidden(), samples);
    }
  }

  private static String note(Matrix weightsInputHidden, Samples samples) {
    return Sizes.note(
        samples.inputs().rows(),
        weightsInputHidden.rows(),
        weightsInputHidden.columns(),
        samples.targets().columns());
  }

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

  /**
   * Enough numbers for any of the sizes; a matrix takes as many as it has places for. The edge case
   * of a table is one number everywhere: its transpose is the same, so it proves little.
   */
  private static Arbitrary<Double[]> table(Arbitrary<Double> numbers) {
    return numbers
        .array(Double[].class)
        .ofSize(Sizes.LARGEST * Sizes.LARGEST)
        .edgeCases(EdgeCases.Config::none);
  }

  private static Matrix matrix(int rows, int columns, Double[] table) {
    return Matrix.of(rows, columns, (row, column) -> table[row * columns + column]);
  }

  /** A matrix of outputs of any shape, now and then a transposed view. */
  @Provide
  Arbitrary<Matrix> outputMatrices() {
    return Combinators.combine(Sizes.any(), table(outputs()), Arbitraries.of(false, true))
        .as(
            (size, outputs, turned) -> {
              Matrix matrix = matrix(size.samples(), size.hidden(), outputs);
              return turned ? matrix.transpose() : matrix;
            });
  }

  @Provide
  Arbitrary<Layer> layers() {
    return Combinators.combine(
            Sizes.any(), table(numbers(-5, 5)), table(numbers(-2, 2)), table(numbers(-1, 1)))
        .as(
            (size, weights, inputs, deltas) ->
                new Layer(
                    matrix(size.inputs(), size.hidden(), weights),
                    matrix(size.samples(), size.inputs(), inputs),
                    matrix(size.samples(), size.hidden(), deltas)));
  }

  @Provide
  Arbitrary<Hidden> hiddenLayers() {
    return Combinators.combine(
            Sizes.any(), table(outputs()), table(numbers(-5, 5)), table(numbers(-1, 1)))
        .as(
            (size, hiddenOutputs, weights, deltas) ->
                new Hidden(
                    matrix(size.samples(), size.hidden(), hiddenOutputs),
                    matrix(size.hidden(), size.outputs(), weights),
                    matrix(size.samples(), size.outputs(), deltas)));
  }

  @Provide
  Arbitrary<Output> outputLayers() {
    return Combinators.combine(Sizes.any(), table(outputs()), table(outputs()))
        .as(
            (size, targets, predictions) ->
                new Output(
                    matrix(size.samples(), size.outputs(), targets),
                    matrix(size.samples(), size.outputs(), predictions)));
  }

  @Provide
  Arbitrary<Task> tasks() {
    return biasTasks().map(task -> new Task(task.weightsAlone(), task.samples()));
  }

  @Provide
  Arbitrary<BiasTask> biasTasks() {
    return Combinators.combine(Sizes.any(), biasNetworks(), samples())
        .as((size, network, samples) -> new BiasTask(network.apply(size), samples.apply(size)));
  }

  @Provide
  Arbitrary<Shuffled> shuffledSamples() {
    List<Integer> rows = IntStream.range(0, Sizes.LARGEST).boxed().toList();
    return Combinators.combine(biasTasks(), Arbitraries.shuffle(rows))
        .as((task, order) -> new Shuffled(task.samples(), below(task.samples(), order)));
  }

  private static List<Integer> below(Samples samples, List<Integer> rows) {
    return rows.stream().filter(row -> row < samples.inputs().rows()).toList();
  }

  @Provide
  Arbitrary<MomentumTask> momentumTasks() {
    return Combinators.combine(Sizes.any(), biasNetworks(), biasNetworks(), samples())
        .as(
            (size, network, velocity, samples) ->
                new MomentumTask(
                    new MomentumState(network.apply(size), velocity.apply(size)),
                    samples.apply(size)));
  }

  private static Arbitrary<Function<Sizes, Samples>> samples() {
    return Combinators.combine(table(numbers(-2, 2)), table(outputs()))
        .as(
            (inputs, targets) ->
                size ->
                    new Samples(
                        matrix(size.samples(), size.inputs(), inputs),
                        matrix(size.samples(), size.outputs(), targets)));
  }

  private static Arbitrary<Function<Sizes, BiasNetwork>> biasNetworks() {
    return Combinators.combine(
            table(numbers(-3, 3)), table(numbers(-3, 3)),
            table(numbers(-2, 2)), table(numbers(-2, 2)))
        .as(
            (weightsInputHidden, weightsHiddenOutput, biasHidden, biasOutput) ->
                size ->
                    new BiasNetwork(
                        matrix(size.inputs(), size.hidden(), weightsInputHidden),
                        matrix(size.hidden(), size.outputs(), weightsHiddenOutput),
                        matrix(1, size.hidden(), biasHidden),
                        matrix(1, size.outputs(), biasOutput)));
  }
}
