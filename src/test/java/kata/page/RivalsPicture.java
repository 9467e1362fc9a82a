package kata.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How many looks five ways to learn need in networks of about 200 weights, for parity of 2 to 5
 * bits. They are read from the lesson's table, which the slow proof measures.
 */
final class RivalsPicture {

  private static final Path LESSON = Path.of("exercises/kata/stage8/README.md");
  private static final Pattern ROW = Pattern.compile("(?m)^ *\\| [2-5] \\| .*\\|$");
  private static final String[] WAYS = {"annealing", "genetic", "swarm", "descent", "momentum 0.9"};
  private static final String[] KINDS = {
    "back dashed", "back thick dashed", "back thick", "forward dashed", "forward thick"
  };

  /** How far below its curve's end each name stands, so that no two lie on each other. */
  private static final int[] LOWER = {5, -2, 15, 5, 5};

  private static final int MOST = 100_000;

  private RivalsPicture() {}

  static String draw() throws IOException {
    Svg svg = new Svg(800, 400, "Looks at the loss that five ways to learn need");
    for (int power = 1; power <= 5; power++) {
      svg.line("faint", x(2), y(Math.pow(10, power)), x(5), y(Math.pow(10, power)));
      svg.text("soft end", x(2) - 12, y(Math.pow(10, power)) + 5, "%,.0f", Math.pow(10, power));
    }
    for (int bits = 2; bits <= 5; bits++) {
      svg.text("soft middle", x(bits), y(10) + 24, "%s bits", bits);
    }
    svg.text("", x(2), y(10) + 48, "looks at the loss until parity is learnt, about 200 weights");
    List<String[]> rows = wideNetworks();
    for (int way = 0; way < WAYS.length; way++) {
      curve(svg, rows, way);
    }
    return svg.file();
  }

  private static List<String[]> wideNetworks() throws IOException {
    return ROW.matcher(Files.readString(LESSON))
        .results()
        .map(row -> Arrays.stream(row.group().split("\\|")).map(String::strip))
        .map(cells -> cells.toArray(String[]::new))
        .filter(cells -> Integer.parseInt(cells[3]) > 190)
        .toList();
  }

  private static void curve(Svg svg, List<String[]> rows, int way) {
    svg.curve(
        KINDS[way],
        IntStream.range(0, rows.size())
            .mapToObj(i -> new Svg.Point(x(2 + i), y(looks(rows.get(i)[5 + way]).orElse(MOST))))
            .toList());
    String first = median(rows.get(0)[5 + way]);
    String last = median(rows.get(rows.size() - 1)[5 + way]);
    double height = y(looks(last).orElse(MOST)) + LOWER[way];
    svg.text("", x(5) + 12, height, "%s, %s to %s", WAYS[way], first, last);
  }

  private static String median(String cell) {
    return cell.replaceAll(" \\(.*", "");
  }

  /** A median, or nothing if most of the starts needed more than the budget. */
  private static OptionalDouble looks(String cell) {
    return cell.startsWith("over")
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(median(cell).replace(",", "")));
  }

  private static double x(int bits) {
    return 90 + 150 * (bits - 2);
  }

  private static double y(double looks) {
    return 330 - 75 * (Math.log10(looks) - 1);
  }
}
