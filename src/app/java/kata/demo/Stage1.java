package kata.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kata.stage1.SigmoidDerivative;

/** The slopes that lesson 1 works by hand. */
public final class Stage1 implements Demo {

  private static final int BAR_FOR_ONE = 160;

  @Override
  public List<String> lines() {
    Stream<String> slopes = Stream.of(0.0, 0.25, 0.5, 0.75, 1.0).map(Stage1::line);
    return Stream.of(
            Stream.of("Your code knows how steep a neuron's answer is:", "", "  output   slope"),
            slopes,
            Stream.of("", "Most in the middle, nothing at the ends. Stage 2 will use it."))
        .flatMap(lines -> lines)
        .toList();
  }

  private static String line(double output) {
    double slope = SigmoidDerivative.ofOutput(output);
    String bar = "#".repeat((int) Math.round(slope * BAR_FOR_ONE));
    return String.format(Locale.ROOT, "  %6.2f  %6.4f  %s", output, slope, bar).stripTrailing();
  }
}
