package kata.play;

import java.util.List;
import kata.Matrix;

/** How parts of a network are called: in words for the reader, and in the drawing. */
public final class PartNames {

  private PartNames() {}

  static String layer(int layer, List<Matrix> weights) {
    return isLast(layer, weights) ? "the output" : "the hidden neurons";
  }

  /** A bias of a layer's. */
  public static String biasOf(int layer, int to, List<Matrix> weights) {
    return "the bias of " + neuron(layer, to, weights);
  }

  static String neuron(int layer, int to, List<Matrix> weights) {
    return isLast(layer, weights) ? "the output" : hidden(to);
  }

  static String hidden(int neuron) {
    return "hidden neuron " + (neuron + 1);
  }

  /** The connection that a weight belongs to. */
  public static String connection(int layer, int from, int to, List<Matrix> weights) {
    return "%s to %s"
        .formatted(layer == 0 ? "input " + (from + 1) : hidden(from), neuron(layer, to, weights));
  }

  private static boolean isLast(int layer, List<Matrix> weights) {
    return layer == weights.size() - 1;
  }

  static String node(int layer, int index) {
    return "node %s %s".formatted(layer, index);
  }

  static String weight(int layer, int from, int to) {
    return "weight %s %s %s".formatted(layer, from, to);
  }

  static String bias(int layer, int to) {
    return "bias %s %s".formatted(layer, to);
  }
}
