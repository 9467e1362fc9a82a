package kata.docs;

import static kata.proof.FullTraining.answers;
import static kata.proof.FullTraining.loss;
import static kata.proof.FullTraining.mae;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.BiasNetwork;
import kata.Forward;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.article.Trainer;
import kata.proof.FullTraining;
import kata.proof.Learners;
import kata.testing.Oracle;

/** The figures of lesson 4; those of its worked example are in {@link Lesson4ByHand}. */
final class Lesson4 extends Figures {

  private static final FullTraining RIGHT = FullTraining.withoutBias(Trainer.SEED, 0.6);
  private static final NumPyLog LOG = NumPyLog.WITHOUT_BIAS;

  Lesson4() {
    training();
    surprises();
    manyStarts();
  }

  private void training() {
    says("a million epochs and prints every %,dth,", LOG.epochs().get(1));
    BiasNetwork late = RIGHT.after(1_000);
    BiasNetwork plateau = RIGHT.after(500);
    says("At epoch 500 the MAE is still %.6f, at epoch 1,000 it is %.6f.", mae(plateau), mae(late));
    says(
        "the loss has gone down from %.6f to %.6f by epoch 500. At epoch 1,500 the MAE is"
            + " %.3f, and it is below 0.1 from epoch %,d on.",
        loss(RIGHT.after(0)), loss(plateau), mae(RIGHT.after(1_500)), learntAt());
    says("Your training starts at an MAE of %s.", LOG.errors().get(0));
    says("How large is it at epoch %d? At epoch %,d? When is it below %s?", 500, 1_000, 0.1);
    BiasNetwork trained = RIGHT.after(10_000);
    says("After 10,000 epochs the four answers are %.3f, %.3f, %.3f and %.3f,", answers(trained));
    says(
        "MAE %.6f at 10,000 epochs, %.6f at 100,000, %s at the end of the million.",
        mae(trained), mae(RIGHT.after(100_000)), LOG.finalError());
    says("Its last line is epoch %,d,", LOG.epochs().get(LOG.epochs().size() - 1));
  }

  private void surprises() {
    says("if every weight starts at %s?", 0.5);
    says(
        "Start with 0.5 in every weight, and the three hidden neurons get the same deltas for"
            + " ever. They work as one, and after 100,000 epochs the MAE is still %.4f.",
        mae(equalWeights().after(100_000)));
    says("MAE is below 0.1 from epoch %,d on.", learntAt());
    says(
        "run `until` again: epoch %,d. It learns, and %s times as fast.",
        Lesson2.errorAlone().learntAt(), timesAsFast());
    says("it falls in every one of %,d epochs.", falls(Lesson2.errorAlone()));
    says(
        "it falls as well, in every one of %,d epochs.",
        falls(Lesson2.errorAlone(), Lesson2.twice(), Lesson1.tanhs()));
  }

  /** What needs a million epochs, or 200 starts. */
  private void manyStarts() {
    says("Of %d random starts, how many learn XOR in %,d epochs?", 200, 10_000);
    saysSlowly(
        "Of 200 random starts (NumPy's seeds 0 to 199), %d were below 0.1 within 10,000 epochs and"
            + " %d within 100,000. Two, the seeds %d and %d, had still not learnt XOR after a"
            + " million: their MAE was %.3f and %.3f, and still fell.",
        Lesson4::starts);
    saysSlowly(
        "the log's line for epoch %,d says %s instead of %s. Of %d lines %d differ, by %.6f at"
            + " most.",
        Lesson4::throughNewWeights);
  }

  private static int learntAt() {
    return FaultyBackprop.RIGHT.learntAt();
  }

  /** How many times sooner XOR is learnt with the bare error as delta, in a word. */
  static String timesAsFast() {
    return NumberWords.number(Math.round((double) learntAt() / Lesson2.errorAlone().learntAt()));
  }

  private static FullTraining equalWeights() {
    BiasNetwork start = RIGHT.start().network();
    return FullTraining.of(
            Oracle.withoutBias(
                new Network(
                    start.weightsInputHidden().map(weight -> 0.5),
                    start.weightsHiddenOutput().map(weight -> 0.5))),
            0.6)
        .holdingBiases();
  }

  private static Object[] starts() {
    Learners learners = Learners.of(200, 1_000_000, seed -> FullTraining.withoutBias(seed, 0.6));
    List<Integer> never = learners.never();
    assertThat(never).hasSize(2);
    return row(
        row(learners.within(10_000), learners.within(100_000)),
        never.toArray(),
        never.stream().map(Lesson4::falling).toArray());
  }

  /** The MAE after a million epochs, lower than 100,000 epochs before. */
  private static double falling(int seed) {
    FullTraining training = FullTraining.withoutBias(seed, 0.6);
    double late = mae(training.after(1_000_000));
    assertThat(late).isLessThan(mae(training.after(900_000)));
    return late;
  }

  /** In how many of 10,000 epochs the loss falls with each of these wrong deltas. */
  private static int falls(FaultyBackprop... variants) {
    return Stream.of(variants)
        .mapToInt(wrong -> wrong.withoutBias().falls(10_000))
        .min()
        .orElseThrow();
  }

  /** The whole log of a training whose hidden deltas go through weights already moved. */
  private static Object[] throughNewWeights() {
    List<String> wrong = new ArrayList<>();
    BiasNetwork network = RIGHT.start().network();
    for (int epoch = 0; epoch < Trainer.EPOCHS_WITHOUT_BIAS; epoch++) {
      if (epoch % 10_000 == 0) {
        wrong.add(String.format(Locale.ROOT, "%.6f", mae(network)));
      }
      network = secondLayerFirst(network);
    }
    List<String> right = LOG.errors();
    double[] differences =
        IntStream.range(0, wrong.size())
            .mapToDouble(line -> difference(wrong.get(line), right.get(line)))
            .filter(difference -> difference > 0)
            .sorted()
            .toArray();
    double largest = differences[differences.length - 1];
    return row(10_000, wrong.get(1), right.get(1), wrong.size(), differences.length, largest);
  }

  private static double difference(String one, String other) {
    return Math.abs(Double.parseDouble(one) - Double.parseDouble(other));
  }

  private static BiasNetwork secondLayerFirst(BiasNetwork network) {
    Matrix inputs = Samples.XOR.inputs();
    Forward forward = Oracle.forward(network, inputs);
    Matrix output = Oracle.outputDeltas(Samples.XOR.targets(), forward.predictions());
    Matrix moved =
        Oracle.afterStep(network.weightsHiddenOutput(), forward.hiddenOutputs(), output, 0.6);
    Matrix hidden = Oracle.hiddenDeltas(forward.hiddenOutputs(), moved, output);
    return new BiasNetwork(
        Oracle.afterStep(network.weightsInputHidden(), inputs, hidden, 0.6),
        moved,
        network.biasHidden(),
        network.biasOutput());
  }
}
