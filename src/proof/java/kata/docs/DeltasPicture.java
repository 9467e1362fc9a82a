package kata.docs;

import java.util.stream.IntStream;
import kata.Forward;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.article.Trainer;
import kata.stage1.SigmoidDerivative;
import kata.stage2.Delta;

/**
 * The start network of the run without bias: sample (0,1) on its way forward, deltas coming back.
 */
final class DeltasPicture {

  private static final int SAMPLE = 1;
  private static final double RADIUS = 30;
  private static final Svg.Point OUTPUT = new Svg.Point(590, 235);

  private final Svg svg = new Svg(700, 480, "Sample (0,1) forward, deltas back");
  private final Network network = Trainer.startWithoutBias(Trainer.SEED);
  private final Forward forward = network.forward(Samples.XOR.inputs());
  private final Matrix outputDeltas =
      Delta.ofOutputLayer(Samples.XOR.targets(), forward.predictions());
  private final Matrix hiddenDeltas =
      Delta.ofHiddenLayer(forward.hiddenOutputs(), network.weightsHiddenOutput(), outputDeltas);

  private DeltasPicture() {}

  static String draw() {
    DeltasPicture picture = new DeltasPicture();
    picture.directions();
    IntStream.range(0, 3).forEach(picture::connections);
    IntStream.range(0, 3).forEach(picture::hidden);
    IntStream.range(0, 2).forEach(picture::input);
    picture.output();
    return picture.svg.file();
  }

  private static Svg.Point inputPlace(int number) {
    return new Svg.Point(70, 165 + 140 * number);
  }

  private static Svg.Point hiddenPlace(int number) {
    return new Svg.Point(310, 95 + 140 * number);
  }

  private void directions() {
    svg.text("forward bold", 20, 32, "forward: outputs");
    svg.arrow("forward thick", 185, 27, 275, 27);
    svg.text("soft end", 680, 32, "on the lines: weights");
    svg.text("back", 20, 464, "orange on a line: delta times weight");
    svg.text("back bold end", 680, 464, "back: deltas");
    svg.arrow("back thick", 555, 459, 465, 459);
  }

  private void connections(int hidden) {
    Svg.Point to = hiddenPlace(hidden);
    for (int input = 0; input < 2; input++) {
      connection(inputPlace(input), to, 0.68, network.weightsInputHidden().get(input, hidden));
    }
    double weight = network.weightsHiddenOutput().get(hidden, 0);
    connection(to, OUTPUT, 0.66, weight);
    on(to, OUTPUT, 0.38, "back middle halo", "%.4f", outputDeltas.get(SAMPLE, 0) * weight);
  }

  private void connection(Svg.Point from, Svg.Point to, double part, double weight) {
    svg.line("faint", from.x(), from.y(), to.x(), to.y());
    on(from, to, part, "soft middle halo", "%.3f", weight);
  }

  /** A number on a line, so far along it. */
  private void on(
      Svg.Point from, Svg.Point to, double part, String kind, String format, double number) {
    double x = from.x() + part * (to.x() - from.x());
    svg.text(kind, x, from.y() + part * (to.y() - from.y()) + 5, format, number);
  }

  private void neuron(Svg.Point place, String format, double value) {
    svg.circle("paper", place.x(), place.y(), RADIUS);
    svg.circle("frame forward", place.x(), place.y(), RADIUS);
    svg.text("forward bold middle", place.x(), place.y() + 5, format, value);
  }

  /** A neuron with its slope above. */
  private void withSlope(Svg.Point place, double output) {
    neuron(place, "%.3f", output);
    double slope = SigmoidDerivative.ofOutput(output);
    svg.text("middle halo", place.x(), place.y() - 38, "slope %.3f", slope);
  }

  private void input(int number) {
    Svg.Point place = inputPlace(number);
    neuron(place, "%.0f", Samples.XOR.inputs().get(SAMPLE, number));
    svg.text("soft middle", place.x(), place.y() + 50, "input %d", number + 1);
  }

  private void hidden(int number) {
    Svg.Point place = hiddenPlace(number);
    withSlope(place, forward.hiddenOutputs().get(SAMPLE, number));
    double delta = hiddenDeltas.get(SAMPLE, number);
    svg.text("back bold middle halo", place.x(), place.y() + 49, "delta %.4f", delta);
  }

  private void output() {
    double prediction = forward.predictions().get(SAMPLE, 0);
    double target = Samples.XOR.targets().get(SAMPLE, 0);
    withSlope(OUTPUT, prediction);
    svg.text("middle", OUTPUT.x(), OUTPUT.y() + 50, "target %.0f", target);
    svg.text("middle", OUTPUT.x(), OUTPUT.y() + 71, "error %.3f", target - prediction);
    double delta = outputDeltas.get(SAMPLE, 0);
    svg.text("back bold middle", OUTPUT.x(), OUTPUT.y() + 92, "delta %.4f", delta);
  }
}
