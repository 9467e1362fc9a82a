package kata.docs;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kata.Value;
import kata.Value.Edge;

/** The graph of one neuron with its loss: numbers above the values, gradients below them. */
final class NeuronPicture {

  /** Where a value stands, and what is written in its circle. */
  private record Place(Svg.Point at, String sign) {}

  private final Svg svg = new Svg(770, 570, "The graph of one neuron, forward and back");
  private final OneNeuron neuron = new OneNeuron();
  private final Map<Value, Place> places = new LinkedHashMap<>();

  private NeuronPicture() {}

  static String draw() {
    NeuronPicture picture = new NeuronPicture();
    picture.place();
    picture.places.keySet().forEach(picture::edges);
    picture.places.keySet().forEach(picture::value);
    picture.directions();
    return picture.svg.file();
  }

  private void place() {
    for (int i = 0; i < OneNeuron.HIDDEN; i++) {
      double y = 120 + 160 * i;
      put(neuron.weights.get(i), "w", 50, y - 40);
      put(neuron.hidden.get(i), "h", 50, y + 40);
      put(neuron.products.get(i), "*", 150, y);
    }
    put(neuron.sums.get(0), "+", 245, 200);
    put(neuron.sum(), "+", 340, 280);
    put(neuron.prediction, "y", 435, 280);
    put(neuron.minusTarget, "-t", 435, 375);
    put(neuron.error, "+", 530, 280);
    put(neuron.square, "*", 625, 280);
    put(neuron.half, "", 625, 375);
    put(neuron.loss, "*", 715, 280);
  }

  private void put(Value value, String sign, double x, double y) {
    places.put(value, new Place(new Svg.Point(x, y), sign));
  }

  private void edges(Value value) {
    Svg.Point to = places.get(value).at();
    double bend = 0;
    for (Edge edge : value.edges) {
      Svg.Point from = places.get(edge.from()).at();
      // The two edges of a square stand beside each other.
      double shift = value == neuron.square ? bend - 4 : 0;
      svg.line("faint", from.x(), from.y() + shift, to.x(), to.y() + shift);
      bend += 8;
    }
  }

  private void value(Value value) {
    Place place = places.get(value);
    double x = place.at().x();
    double y = place.at().y();
    svg.circle("paper", x, y, 15);
    svg.circle("frame", x, y, 15);
    svg.text("middle", x, y + 5, place.sign());
    svg.text("forward middle halo", x, y - 21, number(value.data));
    svg.text("back middle halo", x, y + 32, number(value.gradient));
  }

  /** Whole and half numbers as they are, others with four digits. */
  private static String number(double number) {
    return 2 * number == Math.rint(2 * number)
        ? Figures.plain(number)
        : String.format(Locale.ROOT, "%.4f", number);
  }

  private void directions() {
    svg.text("forward bold", 400, 35, "forward: data, above");
    svg.arrow("forward thick", 610, 30, 700, 30);
    svg.text("back bold", 400, 540, "back: gradients, below");
    svg.arrow("back thick", 700, 535, 610, 535);
    svg.text("bold middle", 435, 230, "prediction");
    svg.text("bold middle", 530, 230, "error");
    svg.text("bold middle", 715, 230, "loss");
    svg.text("soft", 20, 35, "w: weights, h: hidden outputs");
  }
}
