package kata.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import kata.Matrix;
import kata.relation.Seen.Entry;

/** The numbers of a call that have a name: single ones, and how many of something there are. */
final class NamedNumbers {

  /** What rows and columns of an argument count. */
  private static final Map<String, List<String>> COUNTED =
      new TreeMap<>(
          Map.of(
              "inputs", List.of("samples", "inputs"),
              "targets", List.of("samples", "outputs"),
              "predictions", List.of("samples", "outputs"),
              "hiddenOutputs", List.of("samples", "hidden neurons"),
              "outputDeltas", List.of("samples", "outputs"),
              "deltas", List.of("samples", "neurons"),
              "weightsHiddenOutput", List.of("hidden neurons", "outputs")));

  private NamedNumbers() {}

  /** Arguments and parts that are one number in this call. */
  static List<String> single(Entry first) {
    return first.terms().entrySet().stream()
        .filter(term -> Numbers.isOne(term.getValue()) && !term.getKey().contains("number"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }

  /** How many samples a call has; 0 if it has none. */
  static int samples(Map<String, Matrix> terms) {
    return COUNTED.entrySet().stream()
        .filter(name -> name.getValue().get(0).equals("samples"))
        .filter(name -> terms.containsKey(name.getKey()))
        .mapToInt(name -> terms.get(name.getKey()).rows())
        .findFirst()
        .orElse(0);
  }

  /** Single numbers, and how many samples and the like there are. */
  static Map<String, ToDoubleFunction<Entry>> of(Entry first) {
    Map<String, ToDoubleFunction<Entry>> names = new LinkedHashMap<>();
    for (String name : single(first)) {
      names.put(
          name,
          entry ->
              Numbers.isOne(entry.terms().get(name))
                  ? entry.terms().get(name).get(0, 0)
                  : Double.NaN);
    }
    COUNTED.forEach(
        (argument, counted) -> {
          if (first.terms().containsKey(argument)) {
            names.putIfAbsent(
                "the number of " + counted.get(0), entry -> entry.terms().get(argument).rows());
            names.putIfAbsent(
                "the number of " + counted.get(1), entry -> entry.terms().get(argument).columns());
          }
        });
    return names;
  }
}
