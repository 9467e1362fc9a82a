package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lesson 8's table of looks that five ways to learn need, and what the lesson says of it. */
final class Lesson8Table extends Figures {

  private static final String PAGE = "exercises/kata/stage8/README.md";

  /** The ways to learn; three of their columns follow. */
  static final int WAYS = 5;

  private static final int ANNEALING = 0;
  private static final int DESCENT = 3;
  private static final int MOMENTUM = 4;

  private static final Pattern ROW =
      Pattern.compile("\\| 10\\^\\d+" + " \\| ([\\d,]+)(?: \\(\\d+\\))?".repeat(WAYS));

  Lesson8Table() {
    says(
        "In each column more bits cost more, in the small networks and in the large ones. For 2 to"
            + " 4 bits momentum needs fewer looks than plain descent. At about 200 weights annealing"
            + " needs fewer than plain descent for 2 and 3 bits.",
        Lesson8Table::comparisons);
    task(2, 2, "%,d | %,d (%d) | %,d | %,d | %,d (%d)");
    task(2, 50, "%,d | %,d | %,d | %,d | %,d (%d)");
    task(3, 4, "%,d | %,d | %,d (%d) | %,d | %,d");
    task(3, 40, "%,d | %,d | %,d | %,d | %,d");
    task(4, 10, "%,d | %,d | %,d (%d) | %,d | %,d");
    task(4, 33, "%,d | %,d | %,d (%d) | %,d | %,d (%d)");
    task(5, 12, "%,d | %,d (%d) | %,d | %,d (%d) | %,d");
    task(5, 29, "%,d | %,d | %,d | %,d (%d) | %,d (%d)");
  }

  private void task(int bits, int hidden, String ways) {
    Scale task = new Scale(bits, hidden);
    long grid = Math.round(task.weights() * Math.log10(3));
    String row = "| %d | %d | %d | 10^%d | ".formatted(bits, hidden, task.weights(), grid);
    saysSlowly(row + ways + " |", () -> task.numbers().toArray());
  }

  /** The looks of each way, for 2 to 5 bits a small network and one of about 200 weights. */
  private static List<double[]> rows() {
    return new MarkdownPage(PAGE).places(ROW).stream().map(Lesson8Table::looks).toList();
  }

  private static double[] looks(MatchResult cells) {
    return IntStream.rangeClosed(1, WAYS)
        .mapToDouble(way -> Double.parseDouble(cells.group(way).replace(",", "")))
        .toArray();
  }

  /** Those of about 200 weights. */
  static List<double[]> wide() {
    return from(1);
  }

  /** Every second row, so one for each number of bits. */
  private static List<double[]> from(int first) {
    return IntStream.of(0, 2, 4, 6).mapToObj(row -> rows().get(first + row)).toList();
  }

  /** The sentence has no number to fill in, but what it says must hold. */
  private static Object[] comparisons() {
    for (int column = 0; column < WAYS; column++) {
      int way = column;
      for (List<double[]> rows : List.of(from(0), wide())) {
        assertThat(rows.stream().map(row -> row[way]).toList())
            .as("more bits cost more, in column %s", way)
            .isSorted()
            .doesNotHaveDuplicates();
      }
    }
    assertThat(rows().subList(0, 6)).allMatch(row -> row[MOMENTUM] < row[DESCENT]);
    assertThat(wide().subList(0, 2)).allMatch(row -> row[ANNEALING] < row[DESCENT]);
    return row();
  }
}
