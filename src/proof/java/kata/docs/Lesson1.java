package kata.docs;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Forward;
import kata.Matrix;
import kata.Samples;
import kata.Sigmoid;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;

/** The figures of lesson 1. */
final class Lesson1 extends Figures {

  private static final double NUDGE = 0.01;

  Lesson1() {
    forward();
    byHand();
    surprises();
    questions();
  }

  /** The sample (0,1). */
  private void forward() {
    BiasNetwork start = NumpyTrace.withoutBias().start();
    Forward forward = Oracle.forward(start, Samples.XOR.inputs());
    says("A sum of 0 gives exactly %.1f", Sigmoid.of(0));
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

  private void byHand() {
    says(
        "the sum goes up by %s. If the output then goes up by %s, it grows %s times as fast",
        NUDGE, 0.002, 0.002 / NUDGE);
    for (double output : new double[] {0, 0.25, 0.5, 0.75, 1}) {
      says("| %s | %s | %s |", plain(output), plain(1 - output), plain(Oracle.slope(output)));
    }
    double sum = Math.log(3);
    double rise = Sigmoid.of(sum + NUDGE) - 0.75;
    says(
        "An output of %s belongs to a sum of %.4f. Raise the sum by %s, to %.4f, and the"
            + " sigmoid gives %.5f. The output rose by %.5f, that is %.3f times the nudge. A"
            + " smaller nudge comes closer to %s.",
        0.75, sum, NUDGE, sum + NUDGE, 0.75 + rise, rise, rise / NUDGE, Oracle.slope(0.75));
    says("The check above went up only, and gave %.3f:", rise / NUDGE);
    double above = Sigmoid.of(sum + NUDGE);
    double below = Sigmoid.of(sum - NUDGE);
    says(
        "go down as well, from %.4f to %.4f. The sigmoid is %.5f above and %.5f below, and %.2f lie"
            + " between the two sums. That gives %.4f.",
        sum, sum - NUDGE, above, below, 2 * NUDGE, (above - below) / (2 * NUDGE));
  }

  private void surprises() {
    says(
        "the weighted sum %.0f and it says %.0f, a falling slope on a curve that only rises."
            + " The output there is %.6f, and the slope %.6f.",
        2.0, Oracle.slope(2), Sigmoid.of(2), Oracle.slope(Sigmoid.of(2)));
    says("below 0.1 after %,d epochs;", learntWith(Oracle::slope));
    says(
        "it still gets there, after %,d epochs.",
        learntWith(output -> Oracle.slope(Sigmoid.of(output))));
    says("another activation (tanh), and it needs only %,d.", tanhs().learntAt());
  }

  private void questions() {
    says("At a sum of %.0f, where the output is %s.", 0.0, Sigmoid.of(0));
    says("from a sum of about %.1f on", saturatedFrom());
    says("its slope is %s * %s.", 0.001, 1 - 0.001);
    says("Their slope, %.2f. They lie equally far from %s.", Oracle.slope(0.2), (0.2 + 0.8) / 2);
  }

  /** With the slope of tanh at every neuron. */
  static FaultyBackprop tanhs() {
    return FaultyBackprop.withSlopes(output -> 1 - output * output, output -> 1 - output * output);
  }

  private static int learntWith(DoubleUnaryOperator slope) {
    return FaultyBackprop.withSlopes(slope, slope).learntAt();
  }

  private static double saturatedFrom() {
    return IntStream.iterate(30_000, thousandth -> thousandth + 1)
        .mapToDouble(thousandth -> thousandth / 1_000.0)
        .filter(sum -> Sigmoid.of(sum) == 1)
        .findFirst()
        .orElseThrow();
  }
}
