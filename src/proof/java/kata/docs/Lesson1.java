package kata.docs;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import kata.Sigmoid;
import kata.testing.Oracle;

/** The figures of lesson 1. */
final class Lesson1 extends Figures {

  private static final double NUDGE = 0.01;

  Lesson1() {
    byHand();
    surprises();
    questions();
  }

  private void byHand() {
    says("A sum of 0 gives exactly %.1f", Sigmoid.of(0));
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
    says("The check above went up only, and gave %.3f,", rise / NUDGE);
    double above = Sigmoid.of(sum + NUDGE);
    double below = Sigmoid.of(sum - NUDGE);
    says(
        "go down as well, from %.4f to %.4f. The sigmoid is %.5f above and %.5f below, and the two"
            + " sums are %.2f apart. That gives %.4f.",
        sum, sum - NUDGE, above, below, 2 * NUDGE, (above - below) / (2 * NUDGE));
  }

  private void surprises() {
    says(
        "%.0f: a falling slope on a curve that only rises. The output there is %.6f, and the slope"
            + " %.6f.",
        Oracle.slope(2), Sigmoid.of(2), Oracle.slope(Sigmoid.of(2)));
    says("below 0.1 after %,d rounds of training", learntWith(Oracle::slope));
    says("Yes, and after only %,d epochs.", tanhs().learntAt());
    says(
        "before the formula, needs %,d epochs",
        learntWith(output -> Oracle.slope(Sigmoid.of(output))));
  }

  private void questions() {
    says("At a sum of %.0f, where the output is %s.", 0.0, Sigmoid.of(0));
    says("from a sum of about %.1f on", saturatedFrom());
    says("its slope is %s * %s.", 0.001, 1 - 0.001);
    says("Their slope, %.2f. They are equally far from %s.", Oracle.slope(0.2), (0.2 + 0.8) / 2);
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
