package kata.docs;

import static kata.proof.FullTraining.loss;
import static kata.proof.FullTraining.mae;
import static org.assertj.core.api.Assertions.assertThat;

import kata.BiasNetwork;
import kata.Forward;
import kata.Matrix;
import kata.Samples;
import kata.Sigmoid;
import kata.article.StartWeights;
import kata.article.Trainer;
import kata.proof.FullTraining;
import kata.proof.Learners;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;

/** The figures of lesson 2. */
final class Lesson2 extends Figures {

  private static final double SLOPE = Oracle.slope(0.75);
  private static final double OUTPUT = 0.25 * SLOPE;
  private static final double NUDGE = 0.01;

  Lesson2() {
    forward();
    overOneWeight();
    vanishing();
    outputNeuron();
    hiddenNeuron();
    surprises();
  }

  /** The sample (0,1). */
  private void forward() {
    BiasNetwork start = NumpyTrace.withoutBias().start();
    Forward forward = Oracle.forward(start, Samples.XOR.inputs());
    for (int neuron = 0; neuron < 3; neuron++) {
      double first = start.weightsInputHidden().get(0, neuron);
      double second = start.weightsInputHidden().get(1, neuron);
      says(
          "hidden %d: 0 * %.3f + 1 * %.3f = %.3f sigmoid: %.3f",
          neuron + 1, first, second, second, forward.hiddenOutputs().get(1, neuron));
    }
    says(
        "output: %.3f * %.3f + %.3f * %.3f + %.3f * %.3f = %.3f + %.3f + %.3f = %.3f"
            + " sigmoid: %.3f",
        OnPaper.neuron(
            OnPaper.row(forward.hiddenOutputs(), 1),
            OnPaper.row(start.weightsHiddenOutput().transpose(), 0)));
    Matrix answers = forward.predictions();
    says("It is %.3f and should be %.0f.", answers.get(1, 0), Samples.XOR.targets().get(1, 0));
    double[] sorted = sorted(answers);
    says("All four predictions lie between %.2f and %.2f:", floor(sorted[0]), ceil(sorted[3]));
  }

  private void overOneWeight() {
    double slope = LossPicture.slopeAtStart();
    says("At %s the nudge of stage 1 measures a slope of %.4f:", LossPicture.START, slope);
    double before = LossPicture.loss(LossPicture.START);
    assertThat(LossPicture.loss(LossPicture.after(0.1))).isLessThan(before);
    assertThat(LossPicture.loss(LossPicture.after(0.6))).isLessThan(before);
    assertThat(LossPicture.loss(LossPicture.after(20))).isGreaterThan(before);
    says(
        "At %s and %s the loss falls. At %d the step leaps over the valley: the loss is higher than"
            + " before,",
        0.1, 0.6, 20);
    double fall = half(0.75) - half(0.76);
    says(
        "An answer of %s that should be 1 has a loss of %s, half of %s squared. At %s it is %.4f."
            + " So when the prediction gains %s, the loss falls by %.5f. That is %.3f for each unit:"
            + " nearly the error, %s.",
        0.75, half(0.75), 0.25, 0.76, half(0.76), NUDGE, fall, fall / NUDGE, 0.25);
  }

  /** Deltas on their way back through six hidden layers of 3 neurons. */
  private void vanishing() {
    says("The mean size of a delta is %s at the output. And", VanishingDeltas.sizes()[0]);
    says(
        "A slope is at most %s, and on the way back each layer multiplies by its own.",
        Oracle.slope(0.5));
    says(
        "Over %d random starts the mean size of a delta is %s at the output, and from there, layer"
            + " by layer, %s, %s, %s, %s, %s and %s.",
        VanishingDeltas.STARTS, VanishingDeltas.sizes());
  }

  private void outputNeuron() {
    says("An output is exactly %s and should be 0: as wrong as it can be.", 1.0);
    says("If an output is exactly %s, its slope is exactly %.0f,", 1.0, Oracle.slope(1));
    says(
        "target %.0f that answered %s: the error is %s, the slope there %s, the delta %s * %s ="
            + " %s.",
        1.0, 0.75, 0.25, SLOPE, 0.25, SLOPE, OUTPUT);
    double nudged = Sigmoid.of(Math.log(3) + NUDGE);
    double fall = half(0.75) - half(nudged);
    says(
        "Raise the sum by %s, and the prediction rises from %s to %.5f. The loss falls from"
            + " %.6f to %.6f, by %.6f. Divided by the nudge: %.4f.",
        NUDGE, 0.75, nudged, half(0.75), half(nudged), fall, fall / NUDGE);
  }

  private void hiddenNeuron() {
    double slope = Oracle.slope(0.25);
    says(
        "a hidden neuron that answered %s, and their connection has the weight %.0f. Carried"
            + " back: %s * %.0f = %s. Times its own slope %s: %s.",
        0.25, 2.0, OUTPUT, 2.0, OUTPUT * 2, slope, OUTPUT * 2 * slope);
    // The hidden neuron answers .25, and the output's sum is such that it answers .75.
    double rise = Sigmoid.of(Math.log(0.25 / 0.75) + NUDGE) - 0.25;
    says(
        "raise the hidden sum by %s and the loss falls by %.6f",
        NUDGE, half(0.75) - half(Sigmoid.of(Math.log(3) + 2 * rise)));
    double carried = 2 * OUTPUT - 0.125;
    says(
        "%.0f * %s + %.0f * %s = %s - %s = %s %s * %s = %s",
        2.0, OUTPUT, -1.0, 0.125, 2 * OUTPUT, 0.125, carried, carried, slope, carried * slope);
    says("with weight %.0f, whose delta is %s", -1.0, 0.125);
  }

  private void surprises() {
    says(
        "XOR takes %,d epochs to an MAE below 0.1 instead of %,d.",
        errorAlone().learntAt(), FaultyBackprop.RIGHT.learntAt());
    says("a delta twice as large and %,d epochs.", twice().learntAt());
    says(
        "it climbs for the first %d epochs, from %.6f to %.6f. The loss falls meanwhile in every"
            + " single one, from %.3f to %.3f.",
        Lesson2::climb);
    saysSlowly(
        "still learns XOR from %d of %d random starts. With right deltas it is %d.",
        () -> row(learners(sizesOnly()), 100, learners(FaultyBackprop.RIGHT)));
  }

  /** That keeps only the size of a weight on the way back. */
  private static FaultyBackprop sizesOnly() {
    return new FaultyBackprop(Oracle::slope, Oracle::slope, weights -> weights.map(Math::abs));
  }

  private static long learners(FaultyBackprop variant) {
    return Learners.of(
            100, 30_000, seed -> variant.training(new StartWeights(seed, 0).withBias(2, 3), 0.3))
        .within(30_000);
  }

  static FaultyBackprop errorAlone() {
    return FaultyBackprop.withSlopes(output -> 1, Oracle::slope);
  }

  static FaultyBackprop twice() {
    return FaultyBackprop.withSlopes(output -> 2 * Oracle.slope(output), Oracle::slope);
  }

  /** The loss of one prediction that should be 1. */
  private static double half(double prediction) {
    return (1 - prediction) * (1 - prediction) / 2;
  }

  /** How long MAE rises from epoch to epoch in the script with bias. */
  private static Object[] climb() {
    FullTraining training = FullTraining.withBias(Trainer.SEED, 0.3);
    int epochs = 0;
    while (mae(training.after(epochs + 1)) > mae(training.after(epochs))) {
      epochs++;
    }
    assertThat(training.rises(epochs)).isZero();
    BiasNetwork start = training.after(0);
    BiasNetwork top = training.after(epochs);
    return row(epochs, mae(start), mae(top), loss(start), loss(top));
  }
}
