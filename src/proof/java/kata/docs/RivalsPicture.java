package kata.docs;

import java.util.stream.IntStream;

/**
 * How many looks five ways to learn need in networks of about 200 weights, for parity of 2 to 5
 * bits. They are read from the lesson's table, which the slow proof measures.
 */
final class RivalsPicture {

  private static final String[] NAMES = {
    "annealing", "genetic", "swarm", "descent", "momentum 0.9"
  };
  private static final String[] KINDS = {
    "back dashed", "back thick dashed", "back thick", "forward dashed", "forward thick"
  };

  /** How far below its curve's end each name stands, so that no two lie on each other. */
  private static final int[] LOWER = {16, 5, 5, 5, 0};

  private RivalsPicture() {}

  static String draw() {
    Svg svg = new Svg(800, 400, "Looks at the loss that five ways to learn need");
    for (int power = 1; power <= 5; power++) {
      svg.line("faint", x(2), y(Math.pow(10, power)), x(5), y(Math.pow(10, power)));
      svg.text("soft end", x(2) - 12, y(Math.pow(10, power)) + 5, "%,.0f", Math.pow(10, power));
    }
    for (int bits = 2; bits <= 5; bits++) {
      svg.text("soft middle", x(bits), y(10) + 24, "%s bits", bits);
    }
    svg.text("", x(2), y(10) + 48, "looks at the loss until parity is learnt, about 200 weights");
    for (int way = 0; way < Lesson8Table.WAYS; way++) {
      int column = way;
      curve(svg, way, Lesson8Table.wide().stream().mapToDouble(row -> row[column]).toArray());
    }
    return svg.file();
  }

  private static void curve(Svg svg, int way, double[] looks) {
    svg.curve(
        KINDS[way],
        IntStream.range(0, looks.length)
            .mapToObj(i -> new Svg.Point(x(2 + i), y(looks[i])))
            .toList());
    double last = looks[looks.length - 1];
    svg.text("", x(5) + 12, y(last) + LOWER[way], "%s, %,.0f to %,.0f", NAMES[way], looks[0], last);
  }

  private static double x(int bits) {
    return 90 + 150 * (bits - 2);
  }

  private static double y(double looks) {
    return 330 - 75 * (Math.log10(looks) - 1);
  }
}
