package kata.docs;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.digits.DigitsModel.WithSoftmax;
import kata.digits.DigitsTraining;
import kata.digits.HandwrittenDigits;
import kata.stage9.Classifier;

/** Squares of 8 x 8: the weights of hidden neurons, and the images that were read worst. */
final class DigitPictures {

  private static final int SIDE = HandwrittenDigits.SIDE;
  private static final int CELL = 14;
  private static final int LEVELS = 8;
  private static final int IN_A_ROW = 5;

  private final Svg svg;

  private DigitPictures(int height, String title) {
    svg = new Svg(700, height, title);
    svg.style(
        IntStream.rangeClosed(1, LEVELS)
            .mapToObj(level -> ".o%d { opacity: %s; }\n".formatted(level, level / (double) LEVELS))
            .collect(Collectors.joining()));
  }

  /** What leads from the pixels to the first hidden neurons, blue where it is positive. */
  static String hidden() {
    DigitPictures picture = new DigitPictures(310, "Weights to eight hidden neurons");
    WithSoftmax model = (WithSoftmax) Lesson9.usual().model();
    Matrix weights = model.state().network().weightsInputHidden();
    for (int neuron = 0; neuron < 8; neuron++) {
      picture.neuron(weights, neuron, 60 + neuron % 4 * 160, 20 + neuron / 4 * 150);
    }
    return picture.svg.file();
  }

  private void neuron(Matrix weights, int neuron, double x, double y) {
    double largest =
        IntStream.range(0, weights.rows())
            .mapToDouble(pixel -> Math.abs(weights.get(pixel, neuron)))
            .max()
            .orElseThrow();
    for (int pixel = 0; pixel < weights.rows(); pixel++) {
      double weight = weights.get(pixel, neuron) / largest;
      cell(weight < 0 ? "back" : "forward", Math.abs(weight), pixel, x, y);
    }
    svg.box("frame", x, y, SIDE * CELL, SIDE * CELL);
  }

  private void cell(String kind, double strength, int pixel, double x, double y) {
    long level = Math.round(strength * LEVELS);
    if (level > 0) {
      double left = x + pixel % SIDE * CELL;
      svg.box((kind + " o" + level).strip(), left, y + pixel / SIDE * CELL, CELL, CELL);
    }
  }

  /** The ten unseen images whose digit got the least. */
  static String worst() {
    DigitPictures picture = new DigitPictures(330, "The ten worst answers");
    DigitsTraining trained = Lesson9.usual();
    int[] worst = DigitRun.worstFirst(trained);
    for (int place = 0; place < 2 * IN_A_ROW; place++) {
      double x = 20 + place % IN_A_ROW * 137;
      picture.image(trained, worst[place], x, 20 + place / IN_A_ROW * 155);
    }
    return picture.svg.file();
  }

  private void image(DigitsTraining trained, int image, double x, double y) {
    HandwrittenDigits digits = trained.unseen();
    int read = Classifier.classes(trained.unseenPredictions())[image];
    for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
      double blackness = digits.pixels()[image][pixel] / (double) HandwrittenDigits.BLACK;
      cell("", blackness, pixel, x, y);
    }
    svg.box("frame", x, y, SIDE * CELL, SIDE * CELL);
    double middle = x + SIDE * CELL / 2.0;
    svg.text(
        "middle", middle, y + SIDE * CELL + 20, "%d, read as %d", digits.labels()[image], read);
  }
}
