package kata.play;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kata.Matrix;
import kata.training.Model;

/** What each neuron answers over the whole input square, as the page paints it. */
final class HeatMap {

  /** Points along each side. */
  static final int SIDE = 32;

  private HeatMap() {}

  /**
   * One text for each neuron, layer by layer: a byte for every point, 0 for an answer of 0 and 255
   * for one of 1, in base 64. Rows go down from a second input of 1; there are no more than two
   * inputs in a square, so all others are 0.
   */
  static List<List<String>> of(Model model, int inputs) {
    return model.answers(points(inputs)).stream().map(HeatMap::neurons).toList();
  }

  private static Matrix points(int inputs) {
    double last = SIDE - 1;
    return Matrix.of(
        SIDE * SIDE,
        inputs,
        (point, input) ->
            switch (input) {
              case 0 -> (point % SIDE) / last;
              case 1 -> 1 - (point / SIDE) / last;
              default -> 0;
            });
  }

  private static List<String> neurons(Matrix answers) {
    List<String> texts = new ArrayList<>();
    for (int neuron = 0; neuron < answers.columns(); neuron++) {
      byte[] shades = new byte[answers.rows()];
      for (int point = 0; point < shades.length; point++) {
        shades[point] = (byte) Math.round(255 * answers.get(point, neuron));
      }
      texts.add(Base64.getEncoder().encodeToString(shades));
    }
    return texts;
  }
}
