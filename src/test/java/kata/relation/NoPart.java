package kata.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kata.Matrix;
import kata.relation.Seen.Entry;

/** The answer stays the same whatever an argument is, or whatever some of its rows are. */
final class NoPart implements Relation {

  /** Some of an argument's entries. */
  private interface Where {
    boolean holds(Matrix matrix, int row, int column);
  }

  private static final Map<String, Where> WHERE = where();

  private static Map<String, Where> where() {
    Map<String, Where> where = new LinkedHashMap<>();
    where.put("", (m, row, column) -> true);
    where.put("only the first row of", (m, row, column) -> row > 0);
    where.put("only the last row of", (m, row, column) -> row < m.rows() - 1);
    where.put("only the first column of", (m, row, column) -> column > 0);
    where.put("only the last column of", (m, row, column) -> column < m.columns() - 1);
    where.put("the first row of", (m, row, column) -> row == 0);
    where.put("the last row of", (m, row, column) -> row == m.rows() - 1);
    where.put("the first column of", (m, row, column) -> column == 0);
    where.put("the last column of", (m, row, column) -> column == m.columns() - 1);
    return where;
  }

  @Override
  public Optional<String> words(Seen seen) {
    List<String> arguments = Probe.arguments(seen);
    for (Map.Entry<String, Where> where : WHERE.entrySet()) {
      List<String> found = new ArrayList<>();
      for (String argument : arguments) {
        if (playsNoPart(seen, argument, where.getValue())) {
          found.add(argument);
        }
      }
      if (!found.isEmpty()) {
        return Optional.of(
            Words.noPart(
                where.getKey(), found.stream().map(seen::name).toList(), isRow(seen, found)));
      }
    }
    return Optional.empty();
  }

  /** An array has no columns. */
  private static boolean isRow(Seen seen, List<String> arguments) {
    return arguments.stream()
        .allMatch(name -> seen.wrong().stream().allMatch(e -> isRow(e.tried().terms().get(name))));
  }

  private static boolean isRow(Matrix argument) {
    return argument != null && argument.rows() == 1;
  }

  private static boolean playsNoPart(Seen seen, String argument, Where where) {
    boolean matters = false;
    for (Entry entry : seen.wrong()) {
      Optional<Entry> other = Probe.change(seen, entry, argument, matrix -> moved(matrix, where));
      if (other.isEmpty() || !Numbers.areEqual(entry.got(), other.get().got(), 0)) {
        return false;
      }
      matters |= !Numbers.areEqual(entry.right(), other.get().right(), 1e-9);
    }
    return matters;
  }

  /** Numbers that may be outputs of a neuron stay such. */
  private static Matrix moved(Matrix matrix, Where where) {
    return Matrix.of(
        matrix.rows(),
        matrix.columns(),
        (row, column) -> {
          double old = matrix.get(row, column);
          return where.holds(matrix, row, column) ? 0.8 * old + 0.07 : old;
        });
  }
}
