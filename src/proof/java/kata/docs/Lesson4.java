package kata.docs;

import static kata.docs.Figure.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
final class Lesson4 {

  private static final String PAGE = "exercises/kata/stage4/README.md";
  private static final FullTraining RIGHT = FullTraining.withoutBias(Trainer.SEED, 0.6);
  private static final NumPyLog LOG = NumPyLog.withoutBias();

  private Lesson4() {}

  static List<Figure> figures() {
    return List.of(
        Figure.given(PAGE, "what the first 10,000 epochs without bias look like"),
        Figure.of(PAGE, "a million epochs and prints every %,dth,", () -> row(LOG.epochs().get(1))),
        Figure.of(
            PAGE,
            "At epoch %d the MAE is still %.6f, at epoch %,d it is %.6f.",
            () -> row(500, maeAt(500), 1_000, maeAt(1_000))),
        Figure.of(
            PAGE,
            "the loss has gone down from %.6f to %.6f by epoch %d. At epoch %,d the MAE is"
                + " %.3f, and it is below 0.1 from epoch %,d on.",
            () -> row(lossAt(0), lossAt(500), 500, 1_500, maeAt(1_500), learntAt())),
        Figure.of(
            PAGE, "After %,d epochs the four answers are %.3f, %.3f, %.3f and %.3f,", Lesson4::xor),
        Figure.of(
            PAGE,
            "MAE %.6f at %,d epochs, %.6f at %,d, %s at the end of the million.",
            () -> row(maeAt(10_000), 10_000, maeAt(100_000), 100_000, LOG.finalError())),
        Figure.of(
            PAGE,
            "\"Epoch 0 | MAE: %s\" is the error of the start weights. The last line is epoch %,d.",
            () -> row(LOG.errors().get(0), LOG.epochs().get(LOG.epochs().size() - 1))),
        Figure.of(
            PAGE,
            "Start with %s in every weight, and the three hidden neurons get the same deltas for"
                + " ever. They work as one, and after %,d epochs the MAE is still %.4f.",
            () -> row(0.5, 100_000, FullTraining.mae(equalWeights().after(100_000)))),
        Figure.of(PAGE, "MAE is below 0.1 from epoch %,d on.", () -> row(learntAt())),
        Figure.of(
            PAGE,
            "Run `until` again: epoch %,d. It learns, and %s times as fast.",
            () -> row(Lesson2.errorAlone().learntAt(), timesAsFast())),
        new Figure(PAGE, "in every one of %,d epochs.", Lesson4::falls),
        Figure.given(PAGE, "After 500 epochs your MAE has not moved."));
  }

  /** What needs a million epochs, or 200 starts. */
  static List<Figure> slowFigures() {
    return List.of(
        Figure.of(
            PAGE,
            "Of %d random starts (NumPy's seeds 0 to %d), %d were below 0.1"
                + " within %,d epochs and %d within %,d. Two, the seeds %d and %d, had still not"
                + " learnt XOR after a million: their MAE was %.3f and %.3f, and still fell.",
            Lesson4::starts),
        Figure.of(
            PAGE,
            "the log's line for epoch %,d says %s instead of %s. Of %d lines %d differ, by %.6f at"
                + " most.",
            Lesson4::throughNewWeights));
  }

  private static double maeAt(int epoch) {
    return FullTraining.mae(RIGHT.after(epoch));
  }

  private static double lossAt(int epoch) {
    return FullTraining.loss(RIGHT.after(epoch));
  }

  private static int learntAt() {
    return FaultyBackprop.RIGHT.learntAt();
  }

  /** How many times sooner XOR is learnt with the bare error as delta, in a word. */
  static String timesAsFast() {
    return NumberWords.number(Math.round((double) learntAt() / Lesson2.errorAlone().learntAt()));
  }

  private static Object[] xor() {
    Matrix answers = FullTraining.answers(RIGHT.after(10_000));
    return row(10_000, answers.get(0, 0), answers.get(1, 0), answers.get(2, 0), answers.get(3, 0));
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
    int one = learners.never().get(0);
    int other = learners.never().get(1);
    return row(
        200,
        199,
        learners.within(10_000),
        10_000,
        learners.within(100_000),
        100_000,
        one,
        other,
        falling(one),
        falling(other));
  }

  /** The MAE after a million epochs, lower than 100,000 epochs before. */
  private static double falling(int seed) {
    FullTraining training = FullTraining.withoutBias(seed, 0.6);
    double late = FullTraining.mae(training.after(1_000_000));
    assertThat(late).isLessThan(FullTraining.mae(training.after(900_000)));
    return late;
  }

  /** Wrong deltas with which the loss falls all the same, each time it is said. */
  private static List<Object[]> falls() {
    assertThat(Stream.of(Lesson2.errorAlone(), Lesson2.twice(), Lesson1.tanhs()))
        .allMatch(wrong -> wrong.withoutBias().falls(10_000) == 10_000);
    return List.of(row(10_000), row(10_000));
  }

  /** The whole log of a training whose hidden deltas go through weights already moved. */
  private static Object[] throughNewWeights() {
    List<String> wrong = new ArrayList<>();
    BiasNetwork network = RIGHT.start().network();
    for (int epoch = 0; epoch < Trainer.EPOCHS_WITHOUT_BIAS; epoch++) {
      if (epoch % 10_000 == 0) {
        wrong.add(NumberWords.rounded(6, FullTraining.mae(network)));
      }
      network = secondLayerFirst(network);
    }
    double[] differences =
        IntStream.range(0, wrong.size())
            .mapToDouble(line -> difference(wrong.get(line), LOG.errors().get(line)))
            .filter(difference -> difference > 0)
            .sorted()
            .toArray();
    double largest = differences[differences.length - 1];
    return row(
        10_000, wrong.get(1), LOG.errors().get(1), wrong.size(), differences.length, largest);
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
