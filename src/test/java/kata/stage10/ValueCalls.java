package kata.stage10;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import kata.Value;
import kata.Value.Edge;
import kata.testing.Setup;
import kata.testing.Setup.Call;

/** Examples of the steps that compute one value from one or two others. */
final class ValueCalls {

  private static final double GRADIENT = 0.5;

  private ValueCalls() {}

  /** Two values of these numbers. */
  static Setup two(double a, double b) {
    return new Setup(
        "a value a of %s and a value b of %s".formatted(a, b), () -> call(value(a), value(b)));
  }

  /** One value that is both. */
  static Setup twice(double a) {
    return new Setup("a value a of %s, twice".formatted(a), () -> twice(value(a)));
  }

  /** One value, a weighted sum. */
  static Setup one(double a) {
    return new Setup("a value a of %s".formatted(a), () -> call(value(a)));
  }

  /** It was itself computed, and has a gradient already. */
  private static Value value(double data) {
    Value value = new Value(data, new Edge(new Value(data / 2), 2));
    value.gradient = GRADIENT;
    return value;
  }

  private static Call call(Value... values) {
    return Call.of(result -> seen((Value) result, List.of(values)), (Object[]) values);
  }

  private static Call twice(Value a) {
    return Call.of(result -> seen((Value) result, List.of(a)), a, a);
  }

  /** What a right result looks like. */
  static Map<String, Object> right(double data, double... slopes) {
    Map<String, Object> right = new LinkedHashMap<>();
    right.put("its data", data);
    for (int i = 0; i < slopes.length; i++) {
      right.put("its slope towards " + Graph.name(i), slopes[i]);
      right.put("the gradient of %s after the call".formatted(Graph.name(i)), GRADIENT);
    }
    right.put("its gradient", 0.0);
    if (DoubleStream.of(slopes).anyMatch(slope -> slope != 0)) {
      right.put("its edges", "some");
    }
    return right;
  }

  private static Map<String, Object> seen(Value result, List<Value> values) {
    double[] slopes = values.stream().mapToDouble(value -> slope(result, value)).toArray();
    Map<String, Object> seen = right(result.data, slopes);
    for (int i = 0; i < slopes.length; i++) {
      String key = "the gradient of %s after the call".formatted(Graph.name(i));
      seen.put(key, values.get(i).gradient);
    }
    seen.put("its gradient", result.gradient);
    seen.put("its edges", result.edges.isEmpty() ? "none" : "some");
    return seen;
  }

  /** How an end depends on a value: slopes along a path are multiplied, paths are added. */
  static double slope(Value end, Value start) {
    return end == start
        ? 1
        : end.edges.stream().mapToDouble(e -> e.slope() * slope(e.from(), start)).sum();
  }
}
