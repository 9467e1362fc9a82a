package kata.play;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.Matrix;
import kata.training.Model;

/**
 * A weight or bias that the reader moved by hand.
 *
 * @param epoch at which the training goes on from there
 * @param value what it is now
 */
record HandMove(int epoch, boolean bias, int layer, int from, int to, double value) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{1,6}) (?:weight (\\d) (\\d{1,2})|bias (\\d)) (\\d{1,2})"
              + " (-?\\d{1,3}(?:\\.\\d{1,9})?)");

  /**
   * Reads moves such as "0 weight 0 1 2 0.75;100 bias 1 0 -2".
   *
   * @throws IllegalArgumentException if one is written in another way: a sentence
   */
  static List<HandMove> all(String text) {
    return text.isEmpty() ? List.of() : Stream.of(text.split(";")).map(HandMove::of).toList();
  }

  private static HandMove of(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException(
          "hand takes moves such as 0 weight 0 1 2 0.75, not " + text + ".");
    }
    boolean bias = written.group(4) != null;
    return new HandMove(
        Integer.parseInt(written.group(1)),
        bias,
        Integer.parseInt(written.group(bias ? 4 : 2)),
        bias ? 0 : Integer.parseInt(written.group(3)),
        Integer.parseInt(written.group(5)),
        Double.parseDouble(written.group(6)));
  }

  /**
   * The network after the move.
   *
   * @throws IllegalArgumentException if it has no such weight or bias: a sentence
   */
  Model applied(Model model) {
    List<Matrix> parts = new ArrayList<>(model.parts());
    List<Matrix> kind = bias ? model.biases() : model.weights();
    if (layer >= kind.size() || from >= kind.get(layer).rows() || to >= kind.get(layer).columns()) {
      throw new IllegalArgumentException("hand takes weights and biases that the network has.");
    }
    int part = layer + (bias ? model.weights().size() : 0);
    Matrix old = parts.get(part);
    parts.set(
        part,
        Matrix.of(
            old.rows(),
            old.columns(),
            (row, column) -> row == from && column == to ? value : old.get(row, column)));
    return model.movedTo(parts);
  }
}
