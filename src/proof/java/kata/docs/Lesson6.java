package kata.docs;

import static kata.proof.FullTraining.answers;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.article.Trainer;
import kata.proof.FullTraining;
import kata.proof.Learners;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;
import kata.training.SampleOrders;

/** The figures of lesson 6. */
final class Lesson6 extends Figures {

  private static final double RATE = 0.3;
  private static final BiasNetwork START = NumpyTrace.withBias().start();

  Lesson6() {
    byHand();
    reordered();
    sizes();
    memory();
    says(
        "After 10,000 epochs the other three are right, and its answer is %.3f instead of %.0f.",
        lostSample(), Samples.XOR.targets().get(3, 0));
    Matrix apart = answers(apart());
    says(
        "after 10,000 epochs all four answers are between %.2f and %.2f, MAE %.4f.",
        floor(sorted(apart)[0]), ceil(sorted(apart)[3]), FullTraining.mae(apart()));
    saysSlowly(
        "With bias, of 100 starts, %d learn XOR within 30,000 epochs in a batch, %d in twos and %d"
            + " in single steps with new orders. Without bias, at rate 0.6, it is the other way"
            + " round: %d in a batch, %d in twos, %d in single steps, and %d in single steps"
            + " that keep their order.",
        Lesson6::traps);
  }

  private void byHand() {
    Samples firstTwo = Oracle.slice(Samples.XOR, 0, 2);
    Samples lastTwo = Oracle.slice(Samples.XOR, 2, 4);
    BiasNetwork between = Oracle.epoch(START, firstTwo, RATE);
    says(
        "which was %.4f at a learning rate of %s. All four samples in one batch have deltas of"
            + " %.4f, %.4f, %.4f and %.4f: ``` %.4f + %s * %.4f = %.4f ```",
        bias(START), RATE, deltas(START, Samples.XOR), biasStep(START, Samples.XOR));
    says(
        "Their deltas have become %.4f and %.4f: ``` %.4f + %s * %.4f = %.4f"
            + " %.4f + %s * %.4f = %.4f ```",
        deltas(between, lastTwo), biasStep(START, firstTwo), biasStep(between, lastTwo));
  }

  private static Object[] biasStep(BiasNetwork network, Samples samples) {
    double sum = deltas(network, samples).columnSums().get(0, 0);
    return row(bias(network), RATE, sum, bias(Oracle.epoch(network, samples, RATE)));
  }

  private void reordered() {
    Matrix inputs = Matrix.of(3, 1, (row, one) -> row + 1);
    Samples samples = new Samples(inputs, inputs.scale(10));
    Samples moved = Oracle.rows(samples, 2, 0, 1);
    for (int at = 0; at < 3; at++) {
      Samples old = Oracle.rows(samples, at);
      Samples now = Oracle.rows(moved, at);
      says(
          "| %d | %.0f | %.0f | | %d | %.0f | %.0f |",
          at, old.inputs(), old.targets(), at, now.inputs(), now.targets());
    }
  }

  private static double bias(BiasNetwork network) {
    return network.biasOutput().get(0, 0);
  }

  private static Matrix deltas(BiasNetwork network, Samples samples) {
    return Oracle.outputDeltas(
        samples.targets(), Oracle.forward(network, samples.inputs()).predictions());
  }

  private void sizes() {
    says("At rate %s, the epoch from which MAE is below 0.1 on", 0.3);
    for (int size : new int[] {4, 2, 1}) {
      int same = learntAt(inBatches(Trainer.SEED, size, false));
      int other = learntAt(inBatches(Trainer.SEED, size, true));
      says("| %d | %,d | %,d | %,d | %,d |", size, same, same * 4 / size, other, other * 4 / size);
    }
  }

  /** The article's training with bias, but in batches. */
  static FullTraining inBatches(long seed, int size, boolean shuffled) {
    Supplier<List<Samples>> batches = batches(seed, size, shuffled);
    return FullTraining.of(
        Trainer.startWithBias(seed), network -> Oracle.epoch(network, batches.get(), 0.3));
  }

  /** The article's training without bias, but in batches. */
  private static FullTraining inBatchesWithoutBias(long seed, int size, boolean shuffled) {
    Supplier<List<Samples>> batches = batches(seed, size, shuffled);
    return FullTraining.of(
        Oracle.withoutBias(Trainer.startWithoutBias(seed)),
        network -> {
          BiasNetwork moved = network;
          for (Samples batch : batches.get()) {
            moved = Oracle.withoutBias(Oracle.epoch(moved, batch, 0.6));
          }
          return moved;
        });
  }

  /** The batches of each epoch, in an order of its own or always in the same. */
  private static Supplier<List<Samples>> batches(long seed, int size, boolean shuffled) {
    SampleOrders orders = new SampleOrders(seed);
    List<Samples> same = Oracle.split(Samples.XOR, size);
    return () -> shuffled ? Oracle.split(Oracle.rows(Samples.XOR, orders.next(4)), size) : same;
  }

  private static int learntAt(FullTraining training) {
    return training.learntAt(10_000).orElseThrow();
  }

  /** All weights and biases. */
  static double[] numbers(BiasNetwork network) {
    return Stream.of(
            network.weightsInputHidden(),
            network.weightsHiddenOutput(),
            network.biasHidden(),
            network.biasOutput())
        .flatMap(Figure::numbers)
        .mapToDouble(Double.class::cast)
        .toArray();
  }

  /** Outputs and deltas of one sample. */
  private void memory() {
    int neurons = 3 + 1;
    int sample = neurons + neurons;
    says(
        "here %d numbers per sample, so %d for a batch of all and %d for a single one, beside %d"
            + " weights and biases. With a million samples that is the difference between %d"
            + " million numbers",
        sample, sample * 4, sample, numbers(START).length, sample);
  }

  private static double lostSample() {
    Samples three = Oracle.slice(Samples.XOR, 0, 3);
    return answers(trained(network -> Oracle.epoch(network, three, 0.3))).get(3, 0);
  }

  private static BiasNetwork trained(UnaryOperator<BiasNetwork> epoch) {
    return FullTraining.of(START, epoch).after(10_000);
  }

  /** Inputs in new orders before targets that stay. */
  private static BiasNetwork apart() {
    SampleOrders orders = new SampleOrders(Trainer.SEED);
    return trained(
        network -> {
          Matrix inputs = Oracle.rows(Samples.XOR.inputs(), orders.next(4));
          return Oracle.epoch(network, new Samples(inputs, Samples.XOR.targets()), 0.3);
        });
  }

  private static Object[] traps() {
    return row(
        learners(seed -> FullTraining.withBias(seed, 0.3)),
        learners(seed -> inBatches(seed, 2, true)),
        learners(seed -> inBatches(seed, 1, true)),
        learners(seed -> FullTraining.withoutBias(seed, 0.6)),
        learners(seed -> inBatchesWithoutBias(seed, 2, true)),
        learners(seed -> inBatchesWithoutBias(seed, 1, true)),
        learners(seed -> inBatchesWithoutBias(seed, 1, false)));
  }

  private static long learners(IntFunction<FullTraining> training) {
    return Learners.of(100, 30_000, training).within(30_000);
  }
}
