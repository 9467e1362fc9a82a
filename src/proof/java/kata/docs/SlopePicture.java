package kata.docs;

import java.util.List;
import java.util.stream.IntStream;
import kata.Sigmoid;
import kata.stage1.SigmoidDerivative;

/** The sigmoid, and how steep it is at the five outputs that lesson 1 works by hand. */
final class SlopePicture {

  /** The sums that are drawn, from the left edge to the right one. */
  private static final double EDGE = 6;

  private static final double HALF_TANGENT = 38;

  private final Svg svg = new Svg(700, 380, "The sigmoid and its slope at five points");

  private SlopePicture() {}

  static String draw() {
    SlopePicture picture = new SlopePicture();
    picture.axes();
    picture.curve();
    List.of(0.25, 0.5, 0.75).forEach(picture::worked);
    picture.ends();
    return picture.svg.file();
  }

  private static double x(double sum) {
    return 370 + 50 * sum;
  }

  private static double y(double output) {
    return 320 - 280 * output;
  }

  private void axes() {
    for (double output : List.of(0.0, 0.25, 0.5, 0.75, 1.0)) {
      svg.line("faint", x(-EDGE), y(output), x(EDGE), y(output));
      svg.text("soft end", x(-EDGE) - 10, y(output) + 5, "%s", output);
    }
    for (int sum = -6; sum <= 6; sum += 2) {
      svg.line("soft", x(sum), y(0), x(sum), y(0) + 6);
      svg.text("soft middle", x(sum), y(0) + 24, "%d", sum);
    }
    svg.text("", 12, 24, "output y");
    svg.text("end", x(EDGE), y(0) + 46, "weighted sum z");
  }

  private void curve() {
    svg.curve(
        "forward thick",
        IntStream.rangeClosed(-60, 60)
            .mapToObj(tenth -> tenth / 10.0)
            .map(sum -> new Svg.Point(x(sum), y(Sigmoid.of(sum))))
            .toList());
  }

  private void worked(double output) {
    double sum = Math.log(output / (1 - output));
    tangent(sum, output);
    svg.text("bold", x(sum) + 16, y(output) + 18, "y = %s", output);
    svg.text("back bold", x(sum) + 96, y(output) + 18, "slope %s", slope(output));
  }

  /** Outputs of exactly 0 and 1 lie further out than any picture reaches. */
  private void ends() {
    double low = Sigmoid.of(-EDGE);
    tangent(-EDGE, low);
    svg.text("bold", x(-EDGE) + 8, y(0) - 36, "y = %.4f", low);
    svg.text("back bold", x(-EDGE) + 8, y(0) - 15, "slope %.4f", slope(low));
    double high = Sigmoid.of(EDGE);
    tangent(EDGE, high);
    svg.text("bold end", x(EDGE) - 4, y(1) + 26, "y = %.4f", high);
    svg.text("back bold end", x(EDGE) - 4, y(1) + 47, "slope %.4f", slope(high));
  }

  private static double slope(double output) {
    return SigmoidDerivative.ofOutput(output);
  }

  /** The straight line that runs as the curve does in one point, as far as the picture goes. */
  private void tangent(double sum, double output) {
    double fall = slope(output) * (y(0) - y(1)) / (x(1) - x(0));
    double width = HALF_TANGENT / Math.hypot(1, fall);
    double left = Math.max(x(sum) - width, x(-EDGE));
    double right = Math.min(x(sum) + width, x(EDGE));
    svg.line(
        "back thick",
        left,
        y(output) - fall * (left - x(sum)),
        right,
        y(output) - fall * (right - x(sum)));
    svg.circle("back", x(sum), y(output), 5);
  }
}
