package kata.docs;

import static kata.docs.Figure.plain;
import static kata.docs.Figure.row;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Forward;
import kata.Samples;
import kata.Sigmoid;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;

/** The figures of lesson 1. */
final class Lesson1 {

  private static final String PAGE = "exercises/kata/stage1/README.md";
  private static final double NUDGE = 0.01;

  private Lesson1() {}

  static List<Figure> figures() {
    return List.of(
        Figure.of(PAGE, "A sum of 0 gives exactly %.1f", () -> row(Sigmoid.of(0))),
        new Figure(PAGE, "hidden %d: 0 * %.3f + 1 * %.3f = %.3f sigmoid: %.3f", Lesson1::hidden),
        Figure.of(
            PAGE,
            "output: %.3f * %.3f + %.3f * %.3f + %.3f * %.3f = %.3f + %.3f + %.3f = %.3f"
                + " sigmoid: %.3f",
            Lesson1::output),
        Figure.of(PAGE, "It is %.3f and should be %.0f.", () -> row(prediction(1), target(1))),
        Figure.of(PAGE, "All four predictions lie between %.2f and %.2f:", Lesson1::range),
        Figure.of(
            PAGE,
            "the sum goes up by %s. If the output then goes up by %s, it grows %s times as fast",
            () -> row(NUDGE, 0.002, 0.002 / NUDGE)),
        new Figure(PAGE, "| %s | %s | %s |", Lesson1::slopes),
        Figure.of(
            PAGE,
            "An output of %s belongs to a sum of %.4f. Raise the sum by %s, to %.4f, and the"
                + " sigmoid gives %.5f. The output rose by %.5f, that is %.3f times the nudge. A"
                + " smaller nudge comes closer to %s.",
            Lesson1::nudged),
        Figure.of(PAGE, "The check above went up only, and gave %.3f:", () -> row(rise() / NUDGE)),
        Figure.of(
            PAGE,
            "go down as well, from %.4f to %.4f. The sigmoid is %.5f above and %.5f below, and %.2f"
                + " lie between the two sums. That gives %.4f.",
            Lesson1::nudgedBothWays),
        Figure.of(
            PAGE,
            "the weighted sum %.0f and it says %.0f, a falling slope on a curve that only rises."
                + " The output there is %.6f, and the slope %.6f.",
            () -> row(2.0, slope(2), Sigmoid.of(2), slope(Sigmoid.of(2)))),
        Figure.of(PAGE, "below 0.1 after %,d epochs;", () -> row(learntWith(Oracle::slope))),
        Figure.of(
            PAGE,
            "it still gets there, after %,d epochs.",
            () -> row(learntWith(output -> Oracle.slope(Sigmoid.of(output))))),
        Figure.of(
            PAGE,
            "another activation (tanh), and it needs only %,d.",
            () -> row(tanhs().learntAt())),
        Figure.of(PAGE, "At a sum of %.0f, where the output is %s.", () -> row(0.0, Sigmoid.of(0))),
        Figure.of(PAGE, "from a sum of about %.1f on", () -> row(saturatedFrom())),
        Figure.given(PAGE, "A neuron answers 0.001 and should answer 1."),
        Figure.of(PAGE, "its slope is %s * %s.", () -> row(0.001, 1 - 0.001)),
        Figure.given(PAGE, "Two neurons answer 0.2 and 0.8."),
        Figure.of(
            PAGE,
            "Their slope, %.2f. They lie equally far from %s.",
            () -> row(slope(0.2), (0.2 + 0.8) / 2)));
  }

  private static BiasNetwork start() {
    return NumpyTrace.withoutBias().start();
  }

  private static Forward forward() {
    return Oracle.forward(start(), Samples.XOR.inputs());
  }

  private static double prediction(int sample) {
    return forward().predictions().get(sample, 0);
  }

  private static double target(int sample) {
    return Samples.XOR.targets().get(sample, 0);
  }

  /** The sample (0,1) through the first layer. */
  private static List<Object[]> hidden() {
    return IntStream.range(0, 3)
        .mapToObj(
            neuron -> {
              double first = start().weightsInputHidden().get(0, neuron);
              double second = start().weightsInputHidden().get(1, neuron);
              return row(
                  neuron + 1, first, second, second, forward().hiddenOutputs().get(1, neuron));
            })
        .toList();
  }

  private static Object[] output() {
    return OnPaper.neuron(
        OnPaper.row(forward().hiddenOutputs(), 1),
        OnPaper.row(start().weightsHiddenOutput().transpose(), 0));
  }

  /** The hundredth below the lowest prediction, and the one above the highest. */
  private static Object[] range() {
    double lowest = IntStream.range(0, 4).mapToDouble(Lesson1::prediction).min().orElseThrow();
    double highest = IntStream.range(0, 4).mapToDouble(Lesson1::prediction).max().orElseThrow();
    return row(Math.floor(lowest * 100) / 100, Math.ceil(highest * 100) / 100);
  }

  private static double slope(double output) {
    return Oracle.slope(output);
  }

  private static List<Object[]> slopes() {
    return DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
        .mapToObj(output -> row(plain(output), plain(1 - output), plain(slope(output))))
        .toList();
  }

  /** Here the output is 0.75. */
  private static final double SUM = Math.log(3);

  private static double rise() {
    return Sigmoid.of(SUM + NUDGE) - 0.75;
  }

  private static Object[] nudged() {
    double rise = rise();
    return row(0.75, SUM, NUDGE, SUM + NUDGE, 0.75 + rise, rise, rise / NUDGE, plain(slope(0.75)));
  }

  private static Object[] nudgedBothWays() {
    double above = Sigmoid.of(SUM + NUDGE);
    double below = Sigmoid.of(SUM - NUDGE);
    double slope = (above - below) / (2 * NUDGE);
    return row(SUM, SUM - NUDGE, above, below, 2 * NUDGE, slope);
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
