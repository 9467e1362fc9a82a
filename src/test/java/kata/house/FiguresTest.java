package kata.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Deltas;
import kata.Forward;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Network;
import kata.Orders;
import kata.Samples;
import kata.Sigmoid;
import kata.State;
import kata.Trainer;
import kata.check.Oracle;
import kata.numpy.NumpyRandom;
import org.junit.jupiter.api.Test;

/** Figures that the lessons give are measured anew, and stand in the lesson as they come out. */
class FiguresTest {

  private static final Samples XOR = Samples.XOR;
  private static final Network START = Trainer.startWithoutBias(Trainer.SEED);

  /**
   * A training of 2-3-1 without bias by plain loops, with a place for each mistake.
   *
   * @param outputDeltas from targets and predictions
   * @param hiddenSlope from a hidden output
   */
  private record Variant(
      BinaryOperator<Matrix> outputDeltas, DoubleUnaryOperator hiddenSlope, double rate) {

    static Variant withSlope(DoubleUnaryOperator slope) {
      return withSlopes(slope, slope);
    }

    static Variant withSlopes(DoubleUnaryOperator output, DoubleUnaryOperator hidden) {
      return new Variant(
          (targets, y) -> targets.minus(y).timesEntrywise(y.map(output)), hidden, 0.6);
    }

    static Variant withRate(double rate) {
      return new Variant(Oracle::outputDeltas, Oracle::slope, rate);
    }

    Network next(Network network) {
      Forward forward = network.forward(XOR.inputs());
      Matrix output = outputDeltas.apply(XOR.targets(), forward.predictions());
      Matrix carried = output.dot(network.weightsHiddenOutput().transpose());
      Matrix hidden = carried.timesEntrywise(forward.hiddenOutputs().map(hiddenSlope));
      Deltas deltas = new Deltas(hidden, output);
      return new Network(
          Oracle.afterStep(network.weightsInputHidden(), XOR.inputs(), deltas.hidden(), rate),
          Oracle.afterStep(
              network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), rate));
    }

    Network after(int epochs) {
      Network network = START;
      for (int epoch = 0; epoch < epochs; epoch++) {
        network = next(network);
      }
      return network;
    }

    Optional<Integer> learntAt(int epochs) {
      Network network = START;
      for (int epoch = 0; epoch < epochs; epoch++) {
        if (mae(network) < 0.1) {
          return Optional.of(epoch);
        }
        network = next(network);
      }
      return Optional.empty();
    }

    /** Whether the loss rises in one of so many epochs from a start. */
    boolean rises(Network start, int epochs) {
      Network network = start;
      for (int epoch = 0; epoch < epochs; epoch++) {
        Network next = next(network);
        if (loss(next) > loss(network)) {
          return true;
        }
        network = next;
      }
      return false;
    }
  }

  private static long startsWithRises(double rate) {
    return IntStream.range(0, 200)
        .mapToObj(Trainer::startWithoutBias)
        .filter(start -> Variant.withRate(rate).rises(start, 2_000))
        .count();
  }

  private static final Variant RIGHT = Variant.withRate(0.6);

  private static double mae(Network network) {
    return MeanAbsoluteError.of(XOR.targets(), network.forward(XOR.inputs()).predictions());
  }

  private static double loss(Network network) {
    return HalfSquaredError.of(XOR.targets(), network.forward(XOR.inputs()).predictions());
  }

  private static void says(int stage, String format, Object... figures) throws IOException {
    String lesson = Files.readString(Path.of("exercises/kata/stage" + stage, "README.md"));
    assertThat(lesson.replaceAll("\\s+", " "))
        .contains(String.format(Locale.ROOT, format, figures));
  }

  @Test
  void slopesOfLessonOne() throws IOException {
    for (double output : new double[] {0, 0.25, 0.5, 0.75, 1}) {
      Object[] row = {plain(output), plain(1 - output), plain(Oracle.slope(output))};
      says(1, "| %s | %s | %s |", row);
    }
    says(1, "%,d rounds", RIGHT.learntAt(5_000).orElseThrow());
    Variant squeezedTwice = Variant.withSlope(y -> Oracle.slope(Sigmoid.of(y)));
    says(1, "after %,d rounds", squeezedTwice.learntAt(15_000).orElseThrow());
    says(1, "needs only %s.", Variant.withSlope(y -> 1 - y * y).learntAt(5_000).orElseThrow());
  }

  private static String plain(double figure) {
    return figure == Math.rint(figure) ? String.valueOf((int) figure) : String.valueOf(figure);
  }

  @Test
  void wrongDeltasOfLessonTwo() throws IOException {
    int errorAlone = Variant.withSlopes(y -> 1, Oracle::slope).learntAt(5_000).orElseThrow();
    says(2, "%,d", errorAlone);
    says(4, "epoch %,d", errorAlone);
    says(
        2,
        "%,d rounds",
        Variant.withSlopes(y -> 2 * Oracle.slope(y), Oracle::slope).learntAt(5_000).orElseThrow());
  }

  @Test
  void ratesOfLessonThree() throws IOException {
    says(
        3,
        "MAE is %.6f instead of %.6f",
        mae(Variant.withRate(0.15).after(10_000)),
        mae(RIGHT.after(10_000)));
    says(
        3,
        "still %.4f, at 0.6 it is %.4f",
        loss(Variant.withRate(0.01).after(10_000)),
        loss(RIGHT.after(10_000)));
    assertThat(startsWithRises(1)).isZero();
    says(3, "at 2 in %s, at 5 in %s", startsWithRises(2), startsWithRises(5));
  }

  @Test
  void singleNeuronOfLessonThree() throws IOException {
    Matrix inputs = Matrix.of(new double[][] {{0, 0, 1}, {0, 1, 1}, {1, 0, 1}, {1, 1, 1}});
    says(3, "learns AND (MAE %.4f", neuron(inputs, 0, 0, 0, 1));
    says(3, "and OR (%.4f)", neuron(inputs, 0, 1, 1, 1));
    assertThat(neuron(inputs, 0, 1, 1, 0)).isEqualTo(0.5);
    Matrix two = Matrix.of(4, 2, inputs::get);
    says(5, "OR ends at an MAE of %.4f", neuron(two, 0, 1, 1, 1));
    assertThat(neuron(two, 0, 0, 0, 1)).isEqualTo(0.5);
  }

  private static double neuron(Matrix inputs, double... targets) {
    Matrix wanted = Matrix.of(targets.length, 1, (sample, one) -> targets[sample]);
    Matrix weights = new NumpyRandom(42).next(inputs.columns(), 1).map(entry -> 2 * entry - 1);
    for (int epoch = 0; epoch < 10_000; epoch++) {
      Matrix deltas = Oracle.outputDeltas(wanted, Sigmoid.of(inputs.dot(weights)));
      weights = Oracle.afterStep(weights, inputs, deltas, 0.6);
    }
    double error = MeanAbsoluteError.of(wanted, Sigmoid.of(inputs.dot(weights)));
    return Math.round(error * 1e9) / 1e9;
  }

  /** The epoch from which MAE is below .1 on, with bias, in batches. */
  private static int learntInBatches(int size, boolean shuffled) {
    Orders orders = new Orders(Trainer.SEED);
    BiasNetwork network = Trainer.startWithBias(Trainer.SEED);
    int epoch = 0;
    for (; mae(network) >= 0.1; epoch++) {
      Samples samples = shuffled ? Oracle.rows(XOR, orders.next(4)) : XOR;
      network = Oracle.epoch(network, Oracle.split(samples, size), 0.3);
    }
    return epoch;
  }

  private static double mae(BiasNetwork network) {
    return MeanAbsoluteError.of(XOR.targets(), Oracle.forward(network, XOR.inputs()).predictions());
  }

  @Test
  void batchesOfLessonSix() throws IOException {
    for (int size : new int[] {4, 2, 1}) {
      int fixed = learntInBatches(size, false);
      int shuffled = learntInBatches(size, true);
      int steps = 4 / size;
      Object[] row = {size, fixed, fixed * steps, shuffled, shuffled * steps};
      says(6, "| %d | %,d | %,d | %,d | %,d |", row);
    }
    BiasNetwork lost = Trainer.startWithBias(Trainer.SEED);
    BiasNetwork apart = lost;
    Orders orders = new Orders(Trainer.SEED);
    for (int epoch = 0; epoch < 10_000; epoch++) {
      lost = Oracle.epoch(lost, Oracle.slice(XOR, 0, 3), 0.3);
      Matrix inputs = Oracle.rows(XOR.inputs(), orders.next(4));
      apart = Oracle.epoch(apart, new Samples(inputs, XOR.targets()), 0.3);
    }
    Matrix answers = Oracle.forward(lost, XOR.inputs()).predictions();
    says(6, "its answer is %.3f instead of 0", answers.get(3, 0));
    says(6, "MAE %.4f", mae(apart));
  }

  private static int learntWithMomentum(double momentum, double rate) {
    State state = State.atRest(Trainer.startWithBias(Trainer.SEED));
    int epoch = 0;
    for (; mae(state.network()) >= 0.1; epoch++) {
      state = Oracle.epoch(state, XOR, momentum, rate);
    }
    return epoch;
  }

  @Test
  void momentumOfLessonSeven() throws IOException {
    for (double momentum : new double[] {0, 0.5, 0.9, 0.95}) {
      says(7, "| %s | %,d |", plain(momentum), learntWithMomentum(momentum, 0.3));
    }
    says(7, "at epoch %,d; 196", learntWithMomentum(0, 3));
    State state = State.atRest(Trainer.startWithBias(Trainer.SEED));
    int rises = 0;
    for (int epoch = 0; epoch < 1_000; epoch++) {
      State next = Oracle.epoch(state, XOR, 0.9, 0.3);
      rises += Oracle.loss(next.network(), XOR) > Oracle.loss(state.network(), XOR) ? 1 : 0;
      state = next;
    }
    says(7, "rises in %d of the first 1,000 epochs", rises);
  }

  @Test
  void trainingOfLessonFour() throws IOException {
    says(
        4,
        "At epoch 500 the MAE is still %.6f, at epoch 1,000 it is %.6f",
        mae(RIGHT.after(500)),
        mae(RIGHT.after(1_000)));
    says(4, "from %.6f to %.6f by epoch 500", loss(START), loss(RIGHT.after(500)));
    says(4, "below 0.1 at epoch %,d", RIGHT.learntAt(5_000).orElseThrow());
    Network trained = RIGHT.after(10_000);
    Matrix answers = trained.forward(XOR.inputs()).predictions();
    says(
        4,
        "the four answers are %.3f, %.3f, %.3f and %.3f",
        answers.get(0, 0),
        answers.get(1, 0),
        answers.get(2, 0),
        answers.get(3, 0));
    says(4, "MAE %.6f at 10,000 epochs, %.6f at 100,000", mae(trained), mae(RIGHT.after(100_000)));
  }
}
