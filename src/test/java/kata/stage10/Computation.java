package kata.stage10;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.Value;
import kata.Value.Edge;
import kata.testing.Setup;
import kata.testing.Setup.Call;

/** Examples of the steps that take the end of a computation, and what there is to see of them. */
final class Computation {

  /** More than a call for each of them has room for on the stack. */
  static final int LONG = 10_000;

  private Computation() {}

  /** For the step that lists the values of a computation. */
  static Setup toOrder(Graph graph) {
    return new Setup(
        words(graph),
        () -> {
          List<Value> values = graph.values();
          return Call.of(list -> places(graph, values, (List<?>) list), end(values));
        });
  }

  private static String words(Graph graph) {
    return "the end %s of %s".formatted(Graph.name(graph.lines().size() - 1), graph);
  }

  static Value end(List<Value> values) {
    return values.get(values.size() - 1);
  }

  /** What there is to see of a right list. */
  static Map<String, Object> ordered(Graph graph) {
    List<Value> values = graph.values();
    return places(graph, values, values);
  }

  /** What there is to see of a list of values, alike for every right order. */
  static Map<String, Object> places(Graph graph, List<Value> values, List<?> list) {
    Map<String, Object> places = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      places.put(
          "how often %s is listed".formatted(Graph.name(i)),
          list.stream().filter(one -> one == value).count());
      places.put("the place of " + Graph.name(i), place(graph, i, values, list));
    }
    places.put(
        "how many others are listed", list.stream().filter(o -> !values.contains(o)).count());
    return places;
  }

  private static String place(Graph graph, int line, List<Value> values, List<?> list) {
    List<?> before = list.subList(0, Math.max(0, list.indexOf(values.get(line))));
    String place =
        IntStream.of(graph.lines().get(line).from())
            .distinct()
            .mapToObj(
                from ->
                    (before.contains(values.get(from)) ? "after " : "not after ")
                        + Graph.name(from))
            .collect(Collectors.joining(", "));
    return place.isEmpty() ? "anywhere" : place;
  }

  /** For the step that computes gradients; some of the first values have one already. */
  static Setup toDifferentiate(Graph graph, double... left) {
    return new Setup(
        words(graph)
            + (left.length == 0 ? "" : ", where a has a gradient of %s".formatted(left[0])),
        () -> {
          List<Value> values = graph.values();
          IntStream.range(0, left.length).forEach(i -> values.get(i).gradient = left[i]);
          return Call.of(nothing -> gradients(values), end(values));
        });
  }

  private static Map<String, Object> gradients(List<Value> values) {
    double[] gradients = values.stream().mapToDouble(value -> value.gradient).toArray();
    return named(gradients);
  }

  private static Map<String, Object> named(double... gradients) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < gradients.length; i++) {
      named.put("the gradient of " + Graph.name(i), gradients[i]);
    }
    return named;
  }

  /** What is right there. */
  static Map<String, Object> differentiated(Graph graph, double... left) {
    double[] gradients = graph.gradients();
    IntStream.range(0, left.length).forEach(i -> gradients[i] += left[i]);
    return named(gradients);
  }

  /** Each computed from the one before it; along the first edge the slope is 3, then 1. */
  static List<Value> chain() {
    List<Value> chain = new ArrayList<>(List.of(new Value(1)));
    for (int i = 1; i < LONG; i++) {
      Value last = end(chain);
      chain.add(new Value(3, new Edge(last, i == 1 ? 3 : 1)));
    }
    return chain;
  }

  /** Each the double of the one before it, by two edges: from the end, 2^60 paths lead back. */
  static List<Value> tower() {
    List<Value> tower = new ArrayList<>(List.of(new Value(1)));
    for (int i = 1; i <= 60; i++) {
      Value last = end(tower);
      tower.add(new Value(2 * last.data, new Edge(last, 1), new Edge(last, 1)));
    }
    return tower;
  }
}
