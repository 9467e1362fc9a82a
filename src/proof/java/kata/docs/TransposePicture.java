package kata.docs;

import kata.Matrix;

/** The shapes on the way back: why the weights must be transposed before they fit. */
final class TransposePicture {

  private static final int CELL = 24;

  /** The sample and the hidden neuron whose delta is marked, with all that goes into it. */
  private static final int SAMPLE = 1;

  private static final int HIDDEN = 0;

  private final Svg svg = new Svg(700, 390, "5 x 4 times 4 x 3 gives 5 x 3");

  private TransposePicture() {}

  /** The matrices of lesson 2: no two of samples, hidden neurons and outputs are equal. */
  static String draw() {
    Matrix deltas = Matrix.of(5, 4, (sample, output) -> sample == SAMPLE ? 1 : 0);
    Matrix weights = Matrix.of(3, 4, (hidden, output) -> hidden == HIDDEN ? 1 : 0);
    Matrix turned = weights.transpose();
    TransposePicture picture = new TransposePicture();
    picture.matrix("forward", weights, 306, 38, "hidden x outputs");
    picture.matrix("back", deltas, 82, 214, "samples x outputs");
    picture.matrix("forward", turned, 318, 226, "outputs x hidden");
    picture.matrix("back", deltas.dot(turned), 530, 214, "samples x hidden");
    picture.words();
    return picture.svg.file();
  }

  private void words() {
    svg.text("forward bold end", 290, 79, "weights");
    svg.text("soft", 426, 68, "as they stand, they do not fit:");
    svg.text("soft", 426, 90, "5 x 4 times 3 x 4");
    svg.arrow("forward thick", 354, 144, 354, 190);
    svg.text("forward bold end", 338, 171, "transpose");
    svg.text("soft", 372, 171, "now 4 and 4 fit");
    svg.text("back bold middle", 130, 376, "output deltas");
    svg.text("forward bold middle", 354, 376, "weights");
    svg.text("back bold middle", 566, 376, "hidden, carried back");
    svg.text("bold middle", 248, 279, "times");
    svg.text("bold middle", 460, 279, "gives");
  }

  /** Every entry as a cell, filled where the entry belongs to the marked sum. */
  private void matrix(String kind, Matrix matrix, double x, double y, String names) {
    for (int row = 0; row < matrix.rows(); row++) {
      for (int column = 0; column < matrix.columns(); column++) {
        if (matrix.get(row, column) > 0) {
          svg.box(kind, x + column * CELL, y + row * CELL, CELL, CELL);
        }
        svg.box("frame", x + column * CELL, y + row * CELL, CELL, CELL);
      }
    }
    double middle = x + matrix.columns() * CELL / 2.0;
    svg.text("bold middle", middle, y - 10, "%d x %d", matrix.rows(), matrix.columns());
    svg.text("soft middle", middle, y + matrix.rows() * CELL + 20, names);
  }
}
