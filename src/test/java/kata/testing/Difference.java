package kata.testing;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.Matrix;
import kata.relation.Text;

/**
 * The first place at which two results differ. Results are numbers, matrices, arrays, lists, and
 * records of them.
 *
 * @param where within the result, or empty if the result is one number
 * @param place the entry, if it is one of a matrix
 */
record Difference(String where, String expected, String got, Optional<Place> place) {

  /** An entry of a matrix with so many rows and columns. */
  record Place(int row, int column, int rows, int columns) {}

  private Difference(String where, String expected, String got) {
    this(where, expected, got, Optional.empty());
  }

  static Optional<Difference> between(Object expected, Object got, double tolerance) {
    return between("", expected, got, tolerance).findFirst();
  }

  private static Stream<Difference> between(
      String where, Object expected, Object got, double tolerance) {
    if (expected == null || got == null) {
      return expected == got
          ? Stream.empty()
          : Stream.of(new Difference(where, summary(expected), summary(got)));
    }
    if (expected instanceof Double number) {
      return numbers(where, number, (Double) got, tolerance);
    }
    if (expected instanceof Matrix matrix) {
      return matrices(where, matrix, (Matrix) got, tolerance);
    }
    if (expected.getClass().isArray()) {
      return arrays(where, expected, got, tolerance);
    }
    if (expected instanceof List<?> list) {
      return lists(where, list, (List<?>) got, tolerance);
    }
    return parts(where, expected, got, tolerance);
  }

  private static Stream<Difference> arrays(
      String where, Object expected, Object got, double tolerance) {
    int length = Array.getLength(expected);
    if (length != Array.getLength(got)) {
      return Stream.of(howMany(where, length, Array.getLength(got)));
    }
    String before = where.isEmpty() || where.endsWith("]") ? where : where + ", ";
    return IntStream.range(0, length)
        .mapToObj(i -> i)
        .flatMap(
            i ->
                between(
                    before + "[" + i + "]", Array.get(expected, i), Array.get(got, i), tolerance));
  }

  private static Difference howMany(String where, int expected, int got) {
    return new Difference(join(where, "how many"), "" + expected, "" + got);
  }

  private static Stream<Difference> parts(
      String where, Object expected, Object got, double tolerance) {
    if (expected instanceof Map<?, ?> entries) {
      Map<?, ?> others = (Map<?, ?>) got;
      return entries.keySet().stream()
          .flatMap(
              key -> between(join(where, "" + key), entries.get(key), others.get(key), tolerance));
    }
    if (expected instanceof Record) {
      return Arrays.stream(expected.getClass().getRecordComponents())
          .flatMap(part -> component(where, part, expected, got, tolerance));
    }
    return expected.equals(got)
        ? Stream.empty()
        : Stream.of(new Difference(where, expected.toString(), got.toString()));
  }

  private static Stream<Difference> component(
      String where, RecordComponent part, Object expected, Object got, double tolerance) {
    return between(join(where, part.getName()), read(part, expected), read(part, got), tolerance);
  }

  private static Stream<Difference> numbers(
      String where, double expected, double got, double tolerance) {
    boolean same = expected == got || Math.abs(expected - got) <= tolerance;
    boolean bothUndefined = Double.isNaN(expected) && Double.isNaN(got);
    if (same || bothUndefined) {
      return Stream.empty();
    }
    String[] texts = Text.pair(expected, got);
    return Stream.of(new Difference(where, texts[0], texts[1]));
  }

  private static Stream<Difference> matrices(
      String where, Matrix expected, Matrix got, double tolerance) {
    if (!Text.shape(expected).equals(Text.shape(got))) {
      return Stream.of(
          new Difference(
              where, "a " + Text.shape(expected) + " matrix", "a " + Text.shape(got) + " matrix"));
    }
    return IntStream.range(0, expected.rows() * expected.columns())
        .boxed()
        .flatMap(
            i ->
                entries(
                    where,
                    expected,
                    got,
                    i / expected.columns(),
                    i % expected.columns(),
                    tolerance));
  }

  private static Stream<Difference> entries(
      String where, Matrix expected, Matrix got, int row, int column, double tolerance) {
    String place = join(where, "row " + row + ", column " + column);
    Place entry = new Place(row, column, expected.rows(), expected.columns());
    return numbers(place, expected.get(row, column), got.get(row, column), tolerance)
        .map(found -> new Difference(place, found.expected, found.got, Optional.of(entry)));
  }

  private static Stream<Difference> lists(
      String where, List<?> expected, List<?> got, double tolerance) {
    if (expected.size() != got.size()) {
      return Stream.of(howMany(where, expected.size(), got.size()));
    }
    return IntStream.range(0, expected.size())
        .boxed()
        .flatMap(i -> between(join(where, "number " + i), expected.get(i), got.get(i), tolerance));
  }

  private static String summary(Object expected) {
    return expected instanceof Matrix matrix
        ? "a " + Text.shape(matrix) + " matrix"
        : Text.of(expected);
  }

  private static String join(String where, String part) {
    return where.isEmpty() ? part : part.isEmpty() ? where : where + ", " + part;
  }

  private static Object read(RecordComponent part, Object record) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What was expected, and where, and what was got: a line each. */
  String text() {
    String place = where.isEmpty() ? "" : " at " + where;
    return "expected " + expected + place + "\ngot      " + got;
  }
}
