package kata.stage10;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.Value;
import kata.Value.Edge;
import kata.testing.Oracle;

/**
 * A computation, line by line, the last of which is its end. What is right for it comes from plain
 * numbers in loops, without any step.
 */
record Graph(List<Line> lines) {

  /**
   * One value.
   *
   * @param operation as in a text, empty where the number is given
   * @param from the lines from which it is computed
   */
  record Line(String operation, double given, int... from) {

    double compute(double... numbers) {
      return switch (operation) {
        case "+" -> numbers[0] + numbers[1];
        case "*" -> numbers[0] * numbers[1];
        case "sigmoid" -> Oracle.sigmoid(numbers[0]);
        default -> given;
      };
    }

    Line renumbered(List<Integer> kept) {
      return new Line(operation, given, IntStream.of(from).map(kept::indexOf).toArray());
    }

    double[] slopes(double... numbers) {
      return switch (operation) {
        case "+" -> new double[] {1, 1};
        case "*" -> new double[] {numbers[1], numbers[0]};
        case "sigmoid" -> new double[] {Oracle.slope(compute(numbers))};
        default -> new double[0];
      };
    }
  }

  /** Of lines such as "a = 2", "b = a + a", "c = a * b", "d = sigmoid c", named in this order. */
  static Graph of(String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      String[] words = text.split(" ");
      switch (words.length) {
        case 3 -> lines.add(new Line("", Double.parseDouble(words[2])));
        case 4 -> lines.add(new Line(words[2], 0, index(words[3])));
        default -> lines.add(new Line(words[3], 0, index(words[2]), index(words[4])));
      }
    }
    return new Graph(lines);
  }

  private static int index(String name) {
    return name.charAt(0) - 'a';
  }

  static String name(int line) {
    return String.valueOf((char) ('a' + line));
  }

  /** All values, made anew, with their edges; the first few may be given. */
  List<Value> values(Value... given) {
    List<Value> values = new ArrayList<>(List.of(given));
    for (Line line : lines.subList(given.length, lines.size())) {
      double[] numbers = Arrays.stream(line.from).mapToDouble(i -> values.get(i).data).toArray();
      double[] slopes = line.slopes(numbers);
      Edge[] edges =
          IntStream.range(0, slopes.length)
              .mapToObj(i -> new Edge(values.get(line.from[i]), slopes[i]))
              .toArray(Edge[]::new);
      values.add(new Value(line.compute(numbers), edges));
    }
    return values;
  }

  /** Their numbers, where one of them is raised by so much. */
  private double[] numbers(int raised, double by) {
    double[] all = new double[lines.size()];
    for (int i = 0; i < all.length; i++) {
      Line line = lines.get(i);
      all[i] = line.compute(IntStream.of(line.from).mapToDouble(from -> all[from]).toArray());
      all[i] += i == raised ? by : 0;
    }
    return all;
  }

  /** How the end changes when a value is nudged up and down: no formula, only numbers. */
  double nudged(int line) {
    int end = lines.size() - 1;
    return (numbers(line, 1e-5)[end] - numbers(line, -1e-5)[end]) / 2e-5;
  }

  /** The gradients of all values, from the last line up. */
  double[] gradients() {
    double[] numbers = numbers(0, 0);
    double[] gradients = new double[numbers.length];
    gradients[numbers.length - 1] = 1;
    for (int i = numbers.length - 1; i >= 0; i--) {
      int[] from = lines.get(i).from;
      double[] slopes =
          lines.get(i).slopes(IntStream.of(from).mapToDouble(j -> numbers[j]).toArray());
      for (int k = 0; k < from.length; k++) {
        gradients[from[k]] += slopes[k] * gradients[i];
      }
    }
    return gradients;
  }

  /** Whether all numbers are readable. */
  boolean isSmall() {
    return Arrays.stream(numbers(0, 0)).allMatch(number -> Math.abs(number) < 10);
  }

  /** Everything of which this line is the end; the lines between that it does not need are gone. */
  Graph ofEnd() {
    SortedSet<Integer> needed = new TreeSet<>(Set.of(lines.size() - 1));
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (needed.contains(i)) {
        IntStream.of(lines.get(i).from).forEach(needed::add);
      }
    }
    List<Integer> kept = List.copyOf(needed);
    return new Graph(kept.stream().map(i -> lines.get(i).renumbered(kept)).toList());
  }

  private String text(int i) {
    Line line = lines.get(i);
    String from =
        IntStream.of(line.from)
            .mapToObj(Graph::name)
            .collect(Collectors.joining(" " + line.operation + " "));
    return switch (line.from.length) {
      case 0 -> name(i) + " = " + plain(line.given);
      case 1 -> name(i) + " = sigmoid " + from;
      default -> name(i) + " = " + from;
    };
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? "" + (long) number : "" + number;
  }

  @Override
  public String toString() {
    return IntStream.range(0, lines.size()).mapToObj(this::text).collect(Collectors.joining(", "));
  }
}
