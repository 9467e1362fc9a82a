package kata.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kata.Sigmoid;
import kata.stage1.Nudge;
import kata.stage1.SigmoidDerivative;

/** The slopes that lesson 1 works by hand, and each measured by a nudge. */
public final class Stage1 implements Demo {

  private static final int BAR_FOR_ONE = 160;
  private static final double NUDGE = 1e-3;

  @Override
  public List<String> lines() {
    Stream<String> slopes = Stream.of(0.0, 0.25, 0.5, 0.75, 1.0).map(Stage1::line);
    return Stream.of(
            Stream.of(
                "Your code knows how steep a neuron's answer is:",
                "",
                "  output   slope  by a nudge"),
            slopes,
            Stream.of(
                "", "Most in the middle, nothing at the ends: 1.1 computes it, 1.3 measures it."))
        .flatMap(lines -> lines)
        .toList();
  }

  private static String line(double output) {
    double slope = SigmoidDerivative.ofOutput(output);
    double weightedSum = Math.log(output / (1 - output));
    double measured = Nudge.slope(Sigmoid::of, weightedSum, NUDGE);
    String bar = "#".repeat((int) Math.round(slope * BAR_FOR_ONE));
    return String.format(Locale.ROOT, "  %6.2f  %6.4f  %10.4f  %s", output, slope, measured, bar)
        .stripTrailing();
  }
}
