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
    List<String> arguments = seen.probe().arguments(seen);
    boolean isChoice = seen.all().get(0).tried().isChoice();
    for (Map.Entry<String, Where> where : WHERE.entrySet()) {
      List<String> found = new ArrayList<>();
      for (String argument : arguments) {
        // A choice is the same for most numbers that stand in one place.
        boolean isPart =
            where.getKey().isEmpty() || !isChoice && hasMore(seen, argument, where.getKey());
        if (isPart
            && playsNoPart(seen, argument, where)
            && (!where.getKey().startsWith("only") || restMatters(seen, argument, where))) {
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

  /** In every call that is wrong; else it is not only that row that plays no part. */
  private static boolean restMatters(Seen seen, String argument, Map.Entry<String, Where> where) {
    Where rest = (matrix, row, column) -> !where.getValue().holds(matrix, row, column);
    return seen.wrong().stream()
        .allMatch(
            entry ->
                seen.probe()
                    .change(
                        seen,
                        entry,
                        argument,
                        "not " + where.getKey(),
                        matrix -> drawn(matrix, rest, 1))
                    .filter(other -> !Numbers.areEqual(entry.got(), other.got(), 0))
                    .isPresent());
  }

  /** A single row is all rows. */
  private static boolean hasMore(Seen seen, String argument, String where) {
    return seen.wrong().stream()
        .map(entry -> entry.tried().terms().get(argument))
        .anyMatch(m -> m != null && (where.contains("row") ? m.rows() : m.columns()) > 1);
  }

  /** Whatever stands there: numbers of every size, for some steps only compare. */
  private static boolean playsNoPart(Seen seen, String argument, Map.Entry<String, Where> where) {
    boolean matters = false;
    for (Entry entry : seen.wrong()) {
      for (double size : new double[] {0.1, 1, 10, 1000}) {
        Optional<Entry> other =
            seen.probe()
                .change(
                    seen,
                    entry,
                    argument,
                    where.getKey() + size,
                    matrix -> drawn(matrix, where.getValue(), size));
        if (other.isEmpty() || !Numbers.areEqual(entry.got(), other.get().got(), 0)) {
          return false;
        }
        matters |= !Numbers.areEqual(entry.right(), other.get().right(), 1e-9);
      }
    }
    return matters;
  }

  /** As if drawn at random, but always the same. */
  private static Matrix drawn(Matrix matrix, Where where, double size) {
    return Matrix.of(
        matrix.rows(),
        matrix.columns(),
        (row, column) ->
            where.holds(matrix, row, column)
                ? matrix.get(row, column) * 0.8 + size * Math.sin(7 * row + 4 * column + size)
                : matrix.get(row, column));
  }
}
