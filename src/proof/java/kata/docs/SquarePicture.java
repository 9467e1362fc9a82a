package kata.docs;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.article.Trainer;
import kata.stage4.Backprop;
import kata.stage5.Bias;

/** What both trained networks answer to every input between 0 and 1. */
final class SquarePicture {

  private static final int EPOCHS = 10_000;
  private static final int CELLS = 24;
  private static final int CELL = 12;
  private static final int SIDE = CELLS * CELL;
  private static final int TOP = 76;

  /** The colours of cividis: told apart by those who see few colours, and in print. */
  private static final List<String> SHADES =
      List.of(
          "#00224e", "#123570", "#3b496c", "#575d6d", "#707173", //
          "#8a8678", "#a59c74", "#c3b369", "#e1cc55", "#fee838");

  private final Svg svg = new Svg(700, 460, "Answers over the input square, without and with bias");

  private SquarePicture() {
    svg.style(
        IntStream.range(0, SHADES.size())
            .mapToObj(shade -> ".s%d { fill: %s; }\n".formatted(shade, SHADES.get(shade)))
            .collect(Collectors.joining("rect { shape-rendering: crispEdges; }\n", "", "")));
  }

  static String draw() {
    SquarePicture picture = new SquarePicture();
    Network plain = withoutBias();
    BiasNetwork biased = withBias();
    picture.square(40, "without bias", inputs -> plain.forward(inputs).predictions());
    picture.square(372, "with bias", inputs -> Bias.forward(biased, inputs).predictions());
    picture.legend();
    return picture.svg.file();
  }

  private static Network withoutBias() {
    return Backprop.train(
        Trainer.startWithoutBias(Trainer.SEED), Samples.XOR, 0.6, EPOCHS, (epoch, network) -> {});
  }

  private static BiasNetwork withBias() {
    BiasNetwork network = Trainer.startWithBias(Trainer.SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      network = Bias.epoch(network, Samples.XOR, 0.3);
    }
    return network;
  }

  private void square(int left, String name, UnaryOperator<Matrix> answers) {
    svg.text("bold middle", left + SIDE / 2.0, 26, "%s, after %,d epochs", name, EPOCHS);
    for (int row = 0; row < CELLS; row++) {
      row(left, row, answers);
    }
    svg.box("frame", left, TOP, SIDE, SIDE);
    Matrix corners = answers.apply(Samples.XOR.inputs());
    svg.text("", left, TOP + SIDE + 22, "(0,0): %.3f", corners.get(0, 0));
    svg.text("", left, TOP - 10, "(0,1): %.3f", corners.get(1, 0));
    svg.text("end", left + SIDE, TOP + SIDE + 22, "(1,0): %.3f", corners.get(2, 0));
    svg.text("end", left + SIDE, TOP - 10, "(1,1): %.3f", corners.get(3, 0));
  }

  /** Neighbours of one shade are one box. */
  private void row(int left, int row, UnaryOperator<Matrix> answers) {
    double second = (CELLS - row - 0.5) / CELLS;
    Matrix points = Matrix.of(CELLS, 2, (at, input) -> input == 0 ? (at + 0.5) / CELLS : second);
    Matrix found = answers.apply(points);
    int[] shades =
        IntStream.range(0, CELLS).map(at -> (int) (found.get(at, 0) * SHADES.size())).toArray();
    int from = 0;
    for (int at = 1; at <= CELLS; at++) {
      if (at == CELLS || shades[at] != shades[from]) {
        String kind = "s" + shades[from];
        svg.box(kind, left + from * CELL, TOP + row * CELL, (at - from) * CELL, CELL);
        from = at;
      }
    }
  }

  private void legend() {
    double y = TOP + SIDE + 52;
    svg.text("", 40, y + 14, "answer 0");
    for (int shade = 0; shade < SHADES.size(); shade++) {
      svg.box("s" + shade, 118 + 18 * shade, y, 18, 18);
    }
    svg.box("frame", 118, y, 180, 18);
    svg.text("", 308, y + 14, "1");
    svg.text("soft", 372, y + 4, "to the right: the first input");
    svg.text("soft", 372, y + 26, "upwards: the second input");
  }
}
