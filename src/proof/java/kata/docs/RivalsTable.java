package kata.docs;

import static kata.docs.Figure.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lesson 8's table of looks that five ways to learn need, and what the lesson says of it. */
final class RivalsTable {

  private static final String PAGE = "exercises/kata/stage8/README.md";

  private static final Pattern ROW =
      Pattern.compile(
          "\\| 10\\^\\d+" + " \\| ([\\d,]+)(?: \\(\\d+\\))?".repeat(Way.values().length));

  private RivalsTable() {}

  /** The ways, in the order of the columns. */
  enum Way {
    ANNEALING,
    GENETIC,
    SWARM,
    DESCENT,
    MOMENTUM
  }

  /**
   * A row of the table.
   *
   * @param looks of the ways in their order
   */
  record Row(double... looks) {
    double of(Way way) {
      return looks[way.ordinal()];
    }

    boolean isLeast(Way way) {
      return Arrays.stream(looks).min().orElseThrow() == of(way);
    }
  }

  /** For 2 to 5 bits a small network and one of about 200 weights, as the page has them. */
  static List<Row> rows() {
    return new MarkdownPage(PAGE)
        .places(ROW).stream()
            .map(
                cells ->
                    IntStream.rangeClosed(1, cells.groupCount())
                        .mapToObj(cells::group)
                        .mapToDouble(looks -> Double.parseDouble(looks.replace(",", "")))
                        .toArray())
            .map(Row::new)
            .toList();
  }

  /** Those of about 200 weights. */
  static List<Row> wide() {
    List<Row> rows = rows();
    return IntStream.of(1, 3, 5, 7).mapToObj(rows::get).toList();
  }

  static List<Figure> figures() {
    return List.of(
        Figure.of(
            PAGE,
            "5 bits take about %.0f times as many looks as 2 bits with the swarm, %.0f times with"
                + " annealing, and %.0f times with each of the others.",
            RivalsTable::growth),
        Figure.of(
            PAGE,
            "Descent with momentum needs the fewest looks in %s of the %s rows,",
            RivalsTable::fewest));
  }

  private static Object[] growth() {
    double others = growth(Way.MOMENTUM);
    assertThat(Stream.of(Way.GENETIC, Way.DESCENT)).allMatch(way -> growth(way) == others);
    return row(growth(Way.SWARM), growth(Way.ANNEALING), others);
  }

  /** In one digit. */
  private static double growth(Way way) {
    double times = wide().get(3).of(way) / wide().get(0).of(way);
    double unit = Math.pow(10, Math.floor(Math.log10(times)));
    return Math.rint(times / unit) * unit;
  }

  /** In the other rows it is annealing, which needs more than plain descent only in the first. */
  private static Object[] fewest() {
    List<Row> others = rows().stream().filter(row -> !row.isLeast(Way.MOMENTUM)).toList();
    assertThat(others).allMatch(row -> row.isLeast(Way.ANNEALING));
    assertThat(rows().stream().map(row -> row.of(Way.ANNEALING) < row.of(Way.DESCENT)))
        .containsExactly(false, true, true, true, true, true, true, true);
    return row(
        NumberWords.number(rows().size() - others.size()), NumberWords.number(rows().size()));
  }

  /** The rows themselves. */
  static List<Figure> slowFigures() {
    return List.of(
        scale(2, 2, "%,d | %,d (%d) | %,d (%d) | %,d | %,d (%d)"),
        scale(2, 50, "%,d | %,d | %,d | %,d | %,d (%d)"),
        scale(3, 4, "%,d | %,d | %,d (%d) | %,d | %,d"),
        scale(3, 40, "%,d | %,d | %,d | %,d | %,d"),
        scale(4, 10, "%,d | %,d | %,d (%d) | %,d | %,d"),
        scale(4, 33, "%,d | %,d | %,d (%d) | %,d | %,d (%d)"),
        scale(5, 12, "%,d | %,d (%d) | %,d (%d) | %,d (%d) | %,d"),
        scale(5, 29, "%,d | %,d | %,d | %,d (%d) | %,d (%d)"));
  }

  private static Figure scale(int bits, int hidden, String ways) {
    Scale task = new Scale(bits, hidden);
    long grid = Math.round(task.weights() * Math.log10(3));
    String row = "| %d | %d | %d | 10^%d | ".formatted(bits, hidden, task.weights(), grid);
    return Figure.of(PAGE, row + ways + " |", () -> task.numbers().toArray());
  }
}
