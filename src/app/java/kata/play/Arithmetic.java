package kata.play;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.Sigmoid;

/**
 * Writes the results of a call out with their numbers, such as {@code (1 - 0.457) * 0.248 = 0.135}.
 * A line stands there only if it comes out as the step answered: nothing is told of a step that
 * answers something else.
 */
final class Arithmetic {

  /** How an entry of a result is called; empty if there is but one. */
  interface Names {
    String of(int row, int column);
  }

  /** More would not be read. */
  private static final int MOST_TERMS = 64;

  private record Sum(String text, double value) {}

  private final String step;
  private final Map<String, Object> given;

  private Arithmetic(String step, Map<String, Object> given) {
    this.step = step;
    this.given = given;
  }

  /** A line for each entry of the result, as far as there are not too many. */
  static List<String> of(String step, Map<String, Object> given, Object result, Names names) {
    Arithmetic arithmetic = new Arithmetic(step, given);
    List<String> lines = new ArrayList<>();
    if (result instanceof Double number) {
      arithmetic.add(lines, "", arithmetic.sum(), number);
    } else if (result instanceof Matrix matrix && arithmetic.isShort(matrix)) {
      for (int row = 0; row < matrix.rows(); row++) {
        for (int column = 0; column < matrix.columns(); column++) {
          Sum sum = arithmetic.sum(row, column);
          arithmetic.add(lines, names.of(row, column), sum, matrix.get(row, column));
        }
      }
    }
    return lines;
  }

  private void add(List<String> lines, String name, Sum sum, double result) {
    if (sum != null && Math.abs(sum.value - result) <= 1e-9 * Math.max(1, Math.abs(result))) {
      String line = sum.text + " = " + text(result);
      lines.add(name.isEmpty() ? line : name + ": " + line);
    }
  }

  private boolean isShort(Matrix result) {
    Object deltas = given.get("deltas");
    int samples = deltas instanceof Matrix matrix ? matrix.rows() : 1;
    return result.rows() * result.columns() * samples <= MOST_TERMS;
  }

  private Sum sum() {
    return switch (step) {
      case "1.1" ->
          new Sum(text("%s * (1 - %s)", number("output"), number("output")), slope("output"));
      case "2.1" ->
          new Sum(
              text("(%s - %s) * %s", number("target"), number("prediction"), slope("prediction")),
              (number("target") - number("prediction")) * slope("prediction"));
      case "2.2" ->
          new Sum(
              text("%s * %s * %s", number("outputDelta"), number("weight"), slope("hiddenOutput")),
              number("outputDelta") * number("weight") * slope("hiddenOutput"));
      case "3.1" ->
          new Sum(
              text(
                  "%s + %s * %s * %s",
                  number("weight"), number("input"), number("delta"), number("learningRate")),
              number("weight") + number("input") * number("delta") * number("learningRate"));
      default -> null;
    };
  }

  private Sum sum(int row, int column) {
    return switch (step) {
      case "given" ->
          given.containsKey("weightedSums") ? sigmoid(entry("weightedSums", row, column)) : null;
      case "5.1" ->
          sigmoid(
              plus(products("inputs", "weights", row, column, false), entry("bias", 0, column)));
      case "3.2" -> products("inputs", "deltas", row, column, true);
      case "3.3" ->
          stepped(entry("weights", row, column), products("inputs", "deltas", row, column, true));
      case "5.3" -> stepped(entry("bias", 0, column), column("deltas", column));
      case "7.1" ->
          plus(
              times("momentum", entry("velocity", row, column)),
              times("learningRate", entry("negativeGradient", row, column)));
      default -> null;
    };
  }

  private Sum stepped(Sum old, Sum downhill) {
    return plus(old, times("learningRate", downhill));
  }

  private static Sum sigmoid(Sum sum) {
    double answer = Sigmoid.of(Matrix.of(new double[] {sum.value})).get(0, 0);
    return new Sum("sigmoid(" + sum.text + ")", answer);
  }

  private static Sum plus(Sum a, Sum b) {
    return new Sum(a.text + " + " + b.text, a.value + b.value);
  }

  private Sum times(String name, Sum sum) {
    String text = sum.text.contains(" ") ? "(" + sum.text + ")" : sum.text;
    return new Sum(text(number(name)) + " * " + text, number(name) * sum.value);
  }

  private Sum column(String name, int column) {
    return all(matrix(name).rows(), row -> entry(name, row, column));
  }

  /** An entry of a matrix product; with the first one transposed, it sums over its rows. */
  private Sum products(String first, String second, int row, int column, boolean transposed) {
    return all(
        matrix(second).rows(),
        i -> {
          Sum a = transposed ? entry(first, i, row) : entry(first, row, i);
          Sum b = entry(second, i, column);
          return new Sum(a.text + " * " + b.text, a.value * b.value);
        });
  }

  private static Sum all(int count, IntFunction<Sum> term) {
    List<Sum> terms = IntStream.range(0, count).mapToObj(term).toList();
    return new Sum(
        terms.stream().map(Sum::text).collect(joining(" + ")),
        terms.stream().mapToDouble(Sum::value).sum());
  }

  private double number(String name) {
    return (double) given.get(name);
  }

  private double slope(String name) {
    return number(name) * (1 - number(name));
  }

  private Matrix matrix(String name) {
    return (Matrix) given.get(name);
  }

  private Sum entry(String name, int row, int column) {
    double value = matrix(name).get(row, column);
    return new Sum(text(value), value);
  }

  private static String text(String format, Double... numbers) {
    Object[] texts = new Object[numbers.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(numbers[i]);
    }
    return format.formatted(texts);
  }

  /** Three digits after the point; what would be lost then, in scientific notation. */
  private static String text(double number) {
    double size = Math.abs(number);
    String format =
        size >= 1e5 || (size > 0 && size < 5e-4)
            ? "%.1e"
            : number == Math.rint(number) ? "%.0f" : "%.3f";
    return String.format(Locale.ROOT, format, number);
  }
}
