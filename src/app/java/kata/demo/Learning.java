package kata.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Samples;

/** What a network answers to XOR before and after a training, and over the whole input square. */
final class Learning {

  static final int EPOCHS = 10_000;

  private static final Samples XOR = Samples.XOR;
  private static final int ROWS = 9;
  private static final int COLUMNS = 20;

  /** From an answer of 0 to one of 1. */
  private static final String SHADES = " .:-=+*#%@";

  private static final String LEGEND = "@ answers near 1, blank near 0";

  private final String where;
  private final Matrix before;
  private int learnt = -1;

  /**
   * @param where how to see the same in the playground
   */
  Learning(String where, UnaryOperator<Matrix> untrained) {
    this.where = where;
    before = untrained.apply(XOR.inputs());
  }

  /** Hears what the network answers before each epoch's update. */
  void watch(int epoch, Matrix predictions) {
    if (learnt < 0 && MeanAbsoluteError.of(XOR.targets(), predictions) < 0.1) {
      learnt = epoch;
    }
  }

  /** The table of numbers, and beside it the input square in characters, with its legend. */
  List<String> lines(UnaryOperator<Matrix> trained) {
    List<String> table = table(trained.apply(XOR.inputs()));
    List<String> square = square(trained);
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < table.size(); line++) {
      lines.add("%-44s  %s".formatted(table.get(line), square.get(line)));
    }
    return lines;
  }

  private List<String> table(Matrix after) {
    List<String> lines = new ArrayList<>();
    lines.add("Your code learns XOR, here in 10,000 epochs:");
    lines.add(where);
    lines.add("  sample  target    before    after");
    for (int i = 0; i < before.rows(); i++) {
      String sample = text("(%.0f,%.0f)", XOR.inputs().get(i, 0), XOR.inputs().get(i, 1));
      double target = XOR.targets().get(i, 0);
      lines.add(
          text("  %-6s  %6.0f  %8.3f %8.3f", sample, target, before.get(i, 0), after.get(i, 0)));
    }
    double maeBefore = MeanAbsoluteError.of(XOR.targets(), before);
    double maeAfter = MeanAbsoluteError.of(XOR.targets(), after);
    lines.add(text("  MAE             %8.4f %8.4f", maeBefore, maeAfter));
    double lossBefore = HalfSquaredError.of(XOR.targets(), before);
    double lossAfter = HalfSquaredError.of(XOR.targets(), after);
    lines.add(text("  half sq. error  %8.4f %8.4f", lossBefore, lossAfter));
    lines.add(when());
    return lines;
  }

  private String when() {
    return learnt < 0
        ? "  MAE never fell below .1."
        : text("  MAE fell below .1 at epoch %,d.", learnt);
  }

  private static List<String> square(UnaryOperator<Matrix> trained) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      double second = 1 - row / (ROWS - 1.0);
      Matrix points =
          Matrix.of(COLUMNS, 2, (column, input) -> input == 0 ? column / (COLUMNS - 1.0) : second);
      Matrix answers = trained.apply(points);
      StringBuilder shades = new StringBuilder();
      for (int column = 0; column < COLUMNS; column++) {
        int shade = (int) (answers.get(column, 0) * SHADES.length());
        shades.append(SHADES.charAt(Math.min(shade, SHADES.length() - 1)));
      }
      lines.add((corner(0, row) + " |" + shades + "| " + corner(1, row)).stripTrailing());
    }
    lines.add(LEGEND);
    return lines;
  }

  private static String corner(int first, int row) {
    boolean isCorner = row == 0 || row == ROWS - 1;
    return isCorner ? "(%s,%s)".formatted(first, row == 0 ? 1 : 0) : "     ";
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
