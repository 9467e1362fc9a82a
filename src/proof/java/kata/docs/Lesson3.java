package kata.docs;

import static kata.proof.FullTraining.loss;
import static kata.proof.FullTraining.mae;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.article.StartWeights;
import kata.article.Trainer;
import kata.proof.FullTraining;
import kata.testing.Oracle;

/** The figures of lesson 3. */
final class Lesson3 extends Figures {

  static final Matrix WITH_ONE =
      Matrix.of(new double[][] {{0, 0, 1}, {0, 1, 1}, {1, 0, 1}, {1, 1, 1}});

  Lesson3() {
    byHand();
    surprises();
    manyStarts();
  }

  private void byHand() {
    says(
        "A weight of %s, its input %.0f, the delta of its neuron %s, the learning rate %s. The"
            + " step is %.0f * %s * %s = %s, and the new weight is %s + %s = %s.",
        0.8, 4.0, 0.1, 0.5, 4.0, 0.1, 0.5, 4 * 0.1 * 0.5, 0.8, 0.2, 0.8 + 0.2);
    says(
        "with inputs 4 and 2 and deltas %s and %s: ``` 4 * %s + 2 * %s = %.1f - %.1f = %.1f %s +"
            + " %.1f * %s = %.1f ```",
        0.1, -0.1, 0.1, -0.1, 0.4, 0.2, 0.2, 0.8, 0.2, 0.5, 0.8 + 0.2 * 0.5);
    says("An average of the two products would have led to %.2f.", 0.8 + 0.2 / 2 * 0.5);
    DoubleBinaryOperator loss = (first, second) -> first * first + 3 * second;
    double up = loss.applyAsDouble(2.5, 5);
    double down = loss.applyAsDouble(1.5, 5);
    double secondUp = loss.applyAsDouble(2, 5.5);
    double secondDown = loss.applyAsDouble(2, 4.5);
    says(
        "the nudge %s. First weight: the loss is %.2f above and %.2f below, and the two weights are 1 apart, so"
            + " the slope is %.0f. Second weight, with the first at 2 again: %.1f and %.1f, so %.0f.",
        0.5, up, down, up - down, secondUp, secondDown, secondUp - secondDown);
    says("the nine weights of 2-3-1 take %d looks at the loss,", 2 * (2 * 3 + 3 * 1));
  }

  private void surprises() {
    says(
        "Yes, but each step is a quarter as long, for there are four samples: %s works like %s. The"
            + " network still learns, but after 10,000 epochs its MAE is %.6f instead of %.6f.",
        0.6, 0.6 / 4, mae(trainedAt(0.15)), mae(trainedAt(0.6)));
    says("learning rate of %s? And at %d?", 0.01, 20);
    says("The first training has the learning rate %s and sums", 0.6);
    says(
        "after 10,000 epochs at rate %s half the squared error is still %.4f, at %s it is %.4f.",
        0.01, loss(trainedAt(0.01)), 0.6, loss(trainedAt(0.6)));
    says(
        "learns AND (MAE %.4f after 10,000 epochs at rate 0.6) and OR (%.4f). On XOR it ends with"
            + " %.1f for all four samples.",
        neuron(WITH_ONE, 0, 0, 0, 1), neuron(WITH_ONE, 0, 1, 1, 1), neuron(WITH_ONE, 0, 1, 1, 0));
  }

  private void manyStarts() {
    saysSlowly(
        "at rates up to %d one step was tried from %,d random networks in each of %d settings,",
        () -> row(1, 4_000, settingsWithoutRise()));
    saysSlowly(
        "Of %d random starts, trained for %,d epochs each, at rate 1 the loss rose in none, at 2"
            + " in about %d, at 5 in about %d, at 20 in all. At 20 none knows XOR at the end.",
        Lesson3::starts);
  }

  /** The MAE of a single neuron after 10,000 epochs. */
  static double neuron(Matrix inputs, double... targets) {
    Matrix wanted = Matrix.of(targets.length, 1, (sample, one) -> targets[sample]);
    Matrix bias = Oracle.zeros(1, 1);
    Matrix weights = new StartWeights(Trainer.SEED, -1).layer(inputs.columns(), 1);
    for (int epoch = 0; epoch < 10_000; epoch++) {
      Matrix deltas = Oracle.outputDeltas(wanted, Oracle.layer(inputs, weights, bias));
      weights = Oracle.afterStep(weights, inputs, deltas, 0.6);
    }
    return MeanAbsoluteError.of(wanted, Oracle.layer(inputs, weights, bias));
  }

  private static BiasNetwork trainedAt(double rate) {
    return FullTraining.withoutBias(Trainer.SEED, rate).after(10_000);
  }

  /** Weights up to 1, 3, 5 and 10, without and with bias. */
  private static int settingsWithoutRise() {
    int settings = 0;
    for (double range : new double[] {1, 3, 5, 10}) {
      for (boolean bias : new boolean[] {false, true}) {
        assertThat(IntStream.range(0, 4_000).filter(seed -> rises(seed, range, bias)))
            .as("weights up to %s, bias: %s", range, bias)
            .isEmpty();
        settings++;
      }
    }
    return settings;
  }

  private static boolean rises(int seed, double range, boolean bias) {
    BiasNetwork unit = new StartWeights(seed, -1).withBias(2, 3);
    BiasNetwork start = Oracle.sum(range, unit, 0, unit);
    return DoubleStream.of(0.1, 0.3, 0.6, 1)
        .mapToObj(
            rate ->
                bias
                    ? FullTraining.of(start, rate)
                    : FullTraining.of(Oracle.withoutBias(start), rate).holdingBiases())
        .anyMatch(training -> training.rises(1) > 0);
  }

  private static Object[] starts() {
    assertThat(startsWithRise(1)).isZero();
    assertThat(IntStream.range(0, 200).parallel().filter(Lesson3::hasLearntAtTwenty)).isEmpty();
    assertThat(startsWithRise(20)).isEqualTo(200);
    return row(200, 2_000, tens(startsWithRise(2)), tens(startsWithRise(5)));
  }

  /** Another order of summing moves one or two of them. */
  private static long tens(long starts) {
    return 10 * Math.round(starts / 10.0);
  }

  private static boolean hasLearntAtTwenty(int seed) {
    return mae(FullTraining.withoutBias(seed, 20).after(2_000)) < 0.1;
  }

  private static long startsWithRise(double rate) {
    return IntStream.range(0, 200)
        .parallel()
        .filter(seed -> FullTraining.withoutBias(seed, rate).rises(2_000) > 0)
        .count();
  }
}
