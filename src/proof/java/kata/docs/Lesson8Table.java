package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lesson 8's table of looks that five ways to learn need, and what the lesson says of it. */
final class Lesson8Table extends Figures {

  private static final String PAGE = "exercises/kata/stage8/README.md";

  private static final Pattern ROW =
      Pattern.compile(
          "\\| 10\\^\\d+" + " \\| ([\\d,]+)(?: \\(\\d+\\))?".repeat(Way.values().length));

  Lesson8Table() {
    says(
        "In each column more bits cost more, in the small networks and in the large ones. For 2 to"
            + " 4 bits momentum needs fewer looks than plain descent. At about 200 weights annealing"
            + " needs fewer than plain descent for 2 and 3 bits:",
        Lesson8Table::comparisons);
    looks(2, 2, "%,d | %,d (%d) | %,d | %,d | %,d (%d)");
    looks(2, 50, "%,d | %,d | %,d | %,d | %,d (%d)");
    looks(3, 4, "%,d | %,d | %,d (%d) | %,d | %,d");
    looks(3, 40, "%,d | %,d | %,d | %,d | %,d");
    looks(4, 10, "%,d | %,d | %,d (%d) | %,d | %,d");
    looks(4, 33, "%,d | %,d | %,d (%d) | %,d | %,d (%d)");
    looks(5, 12, "%,d | %,d (%d) | %,d | %,d (%d) | %,d");
    looks(5, 29, "%,d | %,d | %,d | %,d (%d) | %,d (%d)");
  }

  private void looks(int bits, int hidden, String ways) {
    Scale task = new Scale(bits, hidden);
    long grid = Math.round(task.weights() * Math.log10(3));
    String row = "| %d | %d | %d | 10^%d | ".formatted(bits, hidden, task.weights(), grid);
    saysSlowly(row + ways + " |", () -> task.numbers().toArray());
  }

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

    boolean isLess(Way way, Way other) {
      return of(way) < of(other);
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
    return from(1);
  }

  /** Every second row, so one for each number of bits. */
  private static List<Row> from(int first) {
    List<Row> rows = rows();
    return IntStream.of(0, 2, 4, 6).mapToObj(row -> rows.get(first + row)).toList();
  }

  /** The sentence has no number to fill in, but what it says must hold. */
  private static Object[] comparisons() {
    for (Way way : Way.values()) {
      for (List<Row> rows : List.of(from(0), wide())) {
        assertThat(rows.stream().mapToDouble(row -> row.of(way)).boxed().toList())
            .as("more bits cost more: %s", way)
            .isSorted()
            .doesNotHaveDuplicates();
      }
    }
    assertThat(rows().subList(0, 6)).allMatch(row -> row.isLess(Way.MOMENTUM, Way.DESCENT));
    assertThat(wide().subList(0, 2)).allMatch(row -> row.isLess(Way.ANNEALING, Way.DESCENT));
    return new Object[0];
  }
}
