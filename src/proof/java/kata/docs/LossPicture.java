package kata.docs;

import java.util.stream.IntStream;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.Samples;
import kata.Sigmoid;
import kata.stage1.Nudge;

/** Half the squared error of one neuron over its one weight, and steps of three lengths. */
final class LossPicture {

  static final double START = -0.5;
  private static final double LEFT = -3;
  private static final double RIGHT = 5.5;
  private static final double HALF_TANGENT = 0.6;

  private static final Samples SAMPLES =
      new Samples(
          Matrix.of(new double[] {4, 2}).transpose(), Matrix.of(new double[] {1, 0}).transpose());

  private final Svg svg = new Svg(700, 400, "The loss over one weight, and three steps from -0.5");

  private LossPicture() {}

  static String draw() {
    LossPicture picture = new LossPicture();
    picture.axes();
    picture.curve();
    picture.slope();
    picture.step(0.1, -10, 8);
    picture.step(0.6, -10, 12);
    picture.step(20, 40, 26);
    return picture.svg.file();
  }

  static double loss(double weight) {
    return HalfSquaredError.of(SAMPLES.targets(), Sigmoid.of(SAMPLES.inputs().scale(weight)));
  }

  static double slopeAtStart() {
    return Nudge.slope(LossPicture::loss, START, 1e-5);
  }

  static double after(double rate) {
    return START - rate * slopeAtStart();
  }

  private static double x(double weight) {
    return 60 + (weight - LEFT) * 620 / (RIGHT - LEFT);
  }

  private static double y(double loss) {
    return 330 - 500 * loss;
  }

  private void axes() {
    for (int tenths = 0; tenths <= 6; tenths++) {
      svg.line("faint", x(LEFT), y(tenths / 10.0), x(RIGHT), y(tenths / 10.0));
      svg.text("soft end", x(LEFT) - 10, y(tenths / 10.0) + 5, "%.1f", tenths / 10.0);
    }
    for (int weight = -3; weight <= 5; weight++) {
      svg.line("soft", x(weight), y(0), x(weight), y(0) + 6);
      svg.text("soft middle", x(weight), y(0) + 24, "%d", weight);
    }
    svg.text("", x(LEFT), y(0) + 52, "half the squared error");
    svg.text("end", x(RIGHT), y(0) + 52, "weight");
  }

  private void curve() {
    svg.curve(
        "forward thick",
        IntStream.rangeClosed((int) (50 * LEFT), (int) (50 * RIGHT))
            .mapToObj(fiftieth -> fiftieth / 50.0)
            .map(weight -> new Svg.Point(x(weight), y(loss(weight))))
            .toList());
  }

  /** The tangent at the start. */
  private void slope() {
    double rise = slopeAtStart() * HALF_TANGENT;
    svg.line(
        "back thick",
        x(START - HALF_TANGENT),
        y(loss(START) - rise),
        x(START + HALF_TANGENT),
        y(loss(START) + rise));
    svg.circle("back", x(START), y(loss(START)), 6);
    svg.text("back bold", x(-0.85), y(0.54), "slope %.4f at %s, by a nudge", slopeAtStart(), START);
  }

  /** Where a step leads. */
  private void step(double rate, double right, double down) {
    double weight = after(rate);
    svg.circle("", x(weight), y(loss(weight)), 5);
    svg.text(
        "end",
        x(weight) + right,
        y(loss(weight)) + down,
        "rate %s: to %.3f",
        Figures.plain(rate),
        weight);
  }
}
