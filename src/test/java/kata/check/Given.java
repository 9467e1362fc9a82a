package kata.check;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.State;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random values for the laws. Numbers are whole hundredths or thousandths, so that a failing input
 * is pleasant to read. The sizes of a network are often pairwise different, so that no wrong axis
 * fits; and often some of them are equal, so that a wrong one fits and gives other numbers.
 */
public final class Given extends DomainContextBase {

  /** What to say where equal sizes may have misled. */
  static final String BY_CHANCE =
      "Shapes can fit by chance: some sizes are equal here, so a wrong matrix fits as well as the "
          + "right one. Choose by what rows and columns stand for.";

  private static final int LARGEST = 5;

  /** By how many of the four are different. */
  private static final Map<Long, List<Sizes>> SIZES =
      IntStream.range(0, LARGEST * LARGEST * LARGEST * LARGEST)
          .mapToObj(i -> new Sizes(digit(i, 3), digit(i, 2), digit(i, 1), digit(i, 0)))
          .collect(groupingBy(Sizes::different));

  private static int digit(int number, int place) {
    return 1 + number / (int) Math.pow(LARGEST, place) % LARGEST;
  }

  /** How many samples, inputs, hidden neurons and outputs. */
  public record Sizes(int samples, int inputs, int hidden, int outputs) {

    private long different() {
      return IntStream.of(samples, inputs, hidden, outputs).distinct().count();
    }
  }

  /** A layer in the middle of a step. */
  public record Layer(Matrix weights, Matrix inputs, Matrix deltas) {

    /** See {@link Given#note}. */
    public String note() {
      return Given.note(inputs.rows(), weights.rows(), weights.columns());
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
  public record MomentumTask(State state, Samples samples) {

    @Override
    public String toString() {
      return state + ", " + samples + note(state.network().weightsInputHidden(), samples);
    }
  }

  private static String note(Matrix weightsInputHidden, Samples samples) {
    return note(
        samples.inputs().rows(),
        weightsInputHidden.rows(),
        weightsInputHidden.columns(),
        samples.targets().columns());
  }

  /** A line to stand below what was tried, where some of its sizes are equal; else nothing. */
  public static String note(int... sizes) {
    return IntStream.of(sizes).distinct().count() < sizes.length ? "\n" + BY_CHANCE : "";
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

  /** Each of the fifteen ways in which some of the four are equal comes several times in a law. */
  private static Arbitrary<Sizes> sizes() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of(SIZES.get(4L))),
        Tuple.of(6, Arbitraries.of(SIZES.get(3L))),
        Tuple.of(7, Arbitraries.of(SIZES.get(2L))),
        Tuple.of(2, Arbitraries.of(SIZES.get(1L))));
  }

  /**
   * Enough numbers for any of the sizes; a matrix takes as many as it has places for. The edge case
   * of a table is one number everywhere: its transpose is the same, so it proves little.
   */
  private static Arbitrary<Double[]> table(Arbitrary<Double> numbers) {
    return numbers
        .array(Double[].class)
        .ofSize(LARGEST * LARGEST)
        .edgeCases(EdgeCases.Config::none);
  }

  private static Matrix matrix(int rows, int columns, Double[] table) {
    return Matrix.of(rows, columns, (row, column) -> table[row * columns + column]);
  }

  /** A matrix of outputs of any shape, now and then a transposed view. */
  @Provide
  Arbitrary<Matrix> outputMatrices() {
    return Combinators.combine(sizes(), table(outputs()), Arbitraries.of(false, true))
        .as(
            (size, outputs, turned) -> {
              Matrix matrix = matrix(size.samples, size.hidden, outputs);
              return turned ? matrix.transpose() : matrix;
            });
  }

  @Provide
  Arbitrary<Layer> layers() {
    return Combinators.combine(
            sizes(), table(numbers(-5, 5)), table(numbers(-2, 2)), table(numbers(-1, 1)))
        .as(
            (size, weights, inputs, deltas) ->
                new Layer(
                    matrix(size.inputs, size.hidden, weights),
                    matrix(size.samples, size.inputs, inputs),
                    matrix(size.samples, size.hidden, deltas)));
  }

  @Provide
  Arbitrary<Hidden> hiddenLayers() {
    return Combinators.combine(
            sizes(), table(outputs()), table(numbers(-5, 5)), table(numbers(-1, 1)))
        .as(
            (size, hiddenOutputs, weights, deltas) ->
                new Hidden(
                    matrix(size.samples, size.hidden, hiddenOutputs),
                    matrix(size.hidden, size.outputs, weights),
                    matrix(size.samples, size.outputs, deltas)));
  }

  @Provide
  Arbitrary<Output> outputLayers() {
    return Combinators.combine(sizes(), table(outputs()), table(outputs()))
        .as(
            (size, targets, predictions) ->
                new Output(
                    matrix(size.samples, size.outputs, targets),
                    matrix(size.samples, size.outputs, predictions)));
  }

  @Provide
  Arbitrary<Task> tasks() {
    return biasTasks().map(task -> new Task(task.weightsAlone(), task.samples()));
  }

  @Provide
  Arbitrary<BiasTask> biasTasks() {
    return Combinators.combine(sizes(), biasNetworks(), samples())
        .as((size, network, samples) -> new BiasTask(network.apply(size), samples.apply(size)));
  }

  @Provide
  Arbitrary<Shuffled> shuffledSamples() {
    List<Integer> rows = IntStream.range(0, LARGEST).boxed().toList();
    return Combinators.combine(biasTasks(), Arbitraries.shuffle(rows))
        .as((task, order) -> new Shuffled(task.samples(), below(task.samples(), order)));
  }

  private static List<Integer> below(Samples samples, List<Integer> rows) {
    return rows.stream().filter(row -> row < samples.inputs().rows()).toList();
  }

  @Provide
  Arbitrary<MomentumTask> momentumTasks() {
    return Combinators.combine(sizes(), biasNetworks(), biasNetworks(), samples())
        .as(
            (size, network, velocity, samples) ->
                new MomentumTask(
                    new State(network.apply(size), velocity.apply(size)), samples.apply(size)));
  }

  private static Arbitrary<Function<Sizes, Samples>> samples() {
    return Combinators.combine(table(numbers(-2, 2)), table(outputs()))
        .as(
            (inputs, targets) ->
                size ->
                    new Samples(
                        matrix(size.samples, size.inputs, inputs),
                        matrix(size.samples, size.outputs, targets)));
  }

  private static Arbitrary<Function<Sizes, BiasNetwork>> biasNetworks() {
    return Combinators.combine(
            table(numbers(-3, 3)), table(numbers(-3, 3)),
            table(numbers(-2, 2)), table(numbers(-2, 2)))
        .as(
            (weightsInputHidden, weightsHiddenOutput, biasHidden, biasOutput) ->
                size ->
                    new BiasNetwork(
                        matrix(size.inputs, size.hidden, weightsInputHidden),
                        matrix(size.hidden, size.outputs, weightsHiddenOutput),
                        matrix(1, size.hidden, biasHidden),
                        matrix(1, size.outputs, biasOutput)));
  }
}
