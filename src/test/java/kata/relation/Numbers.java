package kata.relation;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import kata.Matrix;

/** The numbers of a value, each part of it as a matrix: a number is 1 x 1, an array 1 x n. */
final class Numbers {

  private Numbers() {}

  /** The parts of a value by name; the value's own name comes first, if it has one. */
  static Map<String, Matrix> parts(String name, Object value) {
    Map<String, Matrix> parts = new LinkedHashMap<>();
    change(
        name,
        value,
        (part, matrix) -> {
          parts.put(part, matrix);
          return matrix;
        });
    return parts;
  }

  /** The same value with other numbers in its parts; whole numbers and the like stay. */
  static Object change(String name, Object value, BiFunction<String, Matrix, Matrix> change) {
    if (value instanceof Matrix matrix) {
      return change.apply(name, matrix);
    }
    if (value instanceof Double number) {
      return change.apply(name, one(number)).get(0, 0);
    }
    if (value instanceof Number number) {
      change.apply(name, one(number.doubleValue()));
      return value;
    }
    if (value instanceof Map<?, ?> outcome) {
      outcome.forEach((key, part) -> change(name + key, part, change));
    }
    if (value instanceof List<?> list) {
      return elements(name, list.toArray(), change);
    }
    if (value instanceof Record record) {
      return record(name, record, change);
    }
    return value != null && value.getClass().isArray() ? array(name, value, change) : value;
  }

  private static List<Object> elements(
      String name, Object[] list, BiFunction<String, Matrix, Matrix> change) {
    Object[] changed = new Object[list.length];
    for (int i = 0; i < list.length; i++) {
      changed[i] = change(join(name, "number " + i), list[i], change);
    }
    return Arrays.asList(changed);
  }

  private static Object array(
      String name, Object array, BiFunction<String, Matrix, Matrix> change) {
    int length = Array.getLength(array);
    if (length > 0 && array instanceof double[] numbers) {
      Matrix changed = change.apply(name, Matrix.of(numbers));
      double[] copy = new double[length];
      Arrays.setAll(copy, i -> changed.get(0, i));
      return copy;
    }
    if (length > 0 && array instanceof int[] numbers) {
      change.apply(name, Matrix.of(Arrays.stream(numbers).asDoubleStream().toArray()));
    }
    if (array instanceof int[][] rows) {
      array(name, doubles(rows), change);
    }
    if (array instanceof double[][] rows && isTable(rows)) {
      Matrix changed = change.apply(name, Matrix.of(rows));
      double[][] copy = new double[changed.rows()][changed.columns()];
      indices(changed)
          .forEach(i -> copy[i / changed.columns()][i % changed.columns()] = at(changed, i));
      return copy;
    }
    if (array instanceof double[][] rows) {
      return elements(name, rows, change).toArray(double[][]::new);
    }
    return array;
  }

  private static double[][] doubles(int[][] rows) {
    return Arrays.stream(rows)
        .map(row -> row == null ? null : Arrays.stream(row).asDoubleStream().toArray())
        .toArray(double[][]::new);
  }

  private static boolean isTable(double[][] rows) {
    return rows.length > 0
        && Arrays.stream(rows)
            .allMatch(row -> row != null && row.length > 0 && row.length == rows[0].length);
  }

  private static Object record(
      String name, Record record, BiFunction<String, Matrix, Matrix> change) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] parts = new Object[components.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        components[i].getAccessor().setAccessible(true);
        Object part = components[i].getAccessor().invoke(record);
        parts[i] = change(join(name, components[i].getName()), part, change);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return record.getClass().getDeclaredConstructor(types).newInstance(parts);
    } catch (ReflectiveOperationException unlikely) {
      return record;
    }
  }

  private static String join(String name, String part) {
    return name.isEmpty() ? part : name + "." + part;
  }

  static Matrix one(double number) {
    return Matrix.of(new double[] {number});
  }

  static boolean isOne(Matrix matrix) {
    return matrix.rows() == 1 && matrix.columns() == 1;
  }

  static boolean haveSameShape(Matrix one, Matrix other) {
    return one.rows() == other.rows() && one.columns() == other.columns();
  }

  /** As exact as sums in another order are, and undefined where both are. */
  static boolean areEqual(Matrix one, Matrix other, double tolerance) {
    return haveSameShape(one, other)
        && indices(one)
            .allMatch(
                i -> {
                  double mine = at(one, i);
                  double theirs = at(other, i);
                  return Double.compare(mine, theirs) == 0 || Math.abs(mine - theirs) <= tolerance;
                });
  }

  /** The entry of that number, row after row. */
  static double at(Matrix matrix, int index) {
    return matrix.get(index / matrix.columns(), index % matrix.columns());
  }

  static IntStream indices(Matrix matrix) {
    return IntStream.range(0, matrix.rows() * matrix.columns());
  }

  static double largest(Matrix matrix) {
    return indices(matrix).mapToDouble(i -> Math.abs(at(matrix, i))).max().orElse(0);
  }
}
