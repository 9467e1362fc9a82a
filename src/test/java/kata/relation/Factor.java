package kata.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import kata.Matrix;
import kata.relation.Seen.Entry;

/**
 * Which factor: a number that all entries were multiplied with, by the name that it has in every
 * call.
 *
 * @param level how far-fetched it is
 * @param before what it puts before a name
 * @param after and behind it
 */
record Factor(int level, String before, String after, ToDoubleFunction<Entry> value) {

  /** Once, twice or half of it, with either sign. */
  static final int PLAIN = 0;

  /** Times a number of this step, or divided by it. */
  static final int NAMED = 1;

  /** Whatever has a name. */
  static final int ANY = 3;

  private static final double TOLERANCE = 1e-9;

  /** So many numbers must agree before something is said. */
  private static final int EVIDENCE = 2;

  /** Said of a base: "half of the error". Empty if it is not that, in every call, by a factor. */
  static Optional<String> words(
      List<Entry> entries, int level, String base, Function<Entry, Matrix> value) {
    List<Double> ratios = new ArrayList<>();
    long evidence = 0;
    for (Entry entry : entries) {
      Matrix other = value.apply(entry);
      double ratio = other == null ? Double.NaN : ratio(entry.got(), other);
      if (Double.isNaN(ratio)) {
        return Optional.empty();
      }
      ratios.add(ratio);
      evidence += Numbers.indices(other).filter(i -> Numbers.at(other, i) != 0).count();
    }
    boolean isSaid =
        evidence >= EVIDENCE
            && ratios.stream().anyMatch(ratio -> Double.isFinite(ratio) && ratio != 0);
    return isSaid ? name(entries, level, ratios, base) : Optional.empty();
  }

  /** How many times the other it is, in every entry; 0 over 0 is any; NaN if there is none. */
  static double ratio(Matrix got, Matrix other) {
    double scale = Numbers.largest(other);
    if (!Numbers.haveSameShape(got, other) || !Double.isFinite(scale)) {
      return Double.NaN;
    }
    if (scale == 0) {
      return Numbers.largest(got) == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    int largest =
        Numbers.indices(other)
            .filter(i -> Math.abs(Numbers.at(other, i)) == scale)
            .findFirst()
            .orElseThrow();
    double ratio = Numbers.at(got, largest) / Numbers.at(other, largest);
    double tolerance = TOLERANCE * Math.max(1e-3, Math.abs(ratio) * scale);
    return Numbers.areEqual(got, other.scale(ratio), tolerance) ? ratio : Double.NaN;
  }

  /** The same number in every call, without a name. */
  static Optional<String> constant(List<Entry> entries) {
    double[] ratios =
        entries.stream()
            .mapToDouble(entry -> ratio(entry.got(), entry.right()))
            .filter(ratio -> !Double.isInfinite(ratio))
            .toArray();
    boolean isOne =
        ratios.length > 1
            && DoubleStream.of(ratios)
                .allMatch(ratio -> Math.abs(ratio - ratios[0]) <= TOLERANCE * Math.abs(ratios[0]));
    return isOne && ratios[0] != 0
        ? Optional.of(Text.of(Math.rint(ratios[0] * 1e8) / 1e8) + " times ")
        : Optional.empty();
  }

  private static Optional<String> name(
      List<Entry> entries, int level, List<Double> ratios, String base) {
    return all(entries.get(0)).stream()
        .filter(factor -> factor.level <= level && !factor.names(base))
        .filter(factor -> factor.fits(entries, ratios))
        .findFirst()
        .map(factor -> factor.around(base));
  }

  private String around(String base) {
    boolean isSum = !before.isEmpty() && base.matches(".* (plus|minus) .*");
    return before + (isSum ? "(" + base + ")" : base) + after;
  }

  /** The prediction times the error divided by the prediction is a long name for the error. */
  private boolean names(String base) {
    return (before + after).contains(base);
  }

  private boolean fits(List<Entry> wrong, List<Double> ratios) {
    for (int i = 0; i < ratios.size(); i++) {
      double ratio = ratios.get(i);
      double named = value.applyAsDouble(wrong.get(i));
      if (Double.isFinite(ratio) && !(Math.abs(ratio - named) <= TOLERANCE * Math.abs(ratio))) {
        return false;
      }
    }
    return true;
  }

  /** All that have a name, the simplest first. */
  private static List<Factor> all(Entry first) {
    List<Factor> all = new ArrayList<>();
    both(all, PLAIN, "", "", entry -> 1);
    both(all, PLAIN, "twice ", "", entry -> 2);
    both(all, PLAIN, "half of ", "", entry -> 0.5);
    Map<String, ToDoubleFunction<Entry>> names = NamedNumbers.of(first);
    names.forEach((name, value) -> both(all, NAMED, name + " times ", "", value));
    names.forEach(
        (name, value) ->
            both(all, NAMED, "", ", divided by " + name, e -> 1 / value.applyAsDouble(e)));
    for (String name : NamedNumbers.single(first)) {
      ToDoubleFunction<Entry> value = names.get(name);
      both(all, 2, name + " squared times ", "", e -> square(value.applyAsDouble(e)));
      both(all, 2, "(1 - %s) times ".formatted(name), "", e -> 1 - value.applyAsDouble(e));
      both(all, 2, "(1 + %s) times ".formatted(name), "", e -> 1 + value.applyAsDouble(e));
      both(all, 2, "half of %s times ".formatted(name), "", e -> value.applyAsDouble(e) / 2);
      both(all, 2, "twice %s times ".formatted(name), "", e -> value.applyAsDouble(e) * 2);
      names.forEach(
          (other, divisor) ->
              both(
                  all,
                  ANY,
                  name + " times ",
                  ", divided by " + other,
                  e -> value.applyAsDouble(e) / divisor.applyAsDouble(e)));
    }
    return all;
  }

  private static double square(double number) {
    return number * number;
  }

  private static void both(
      List<Factor> all, int level, String before, String after, ToDoubleFunction<Entry> value) {
    all.add(new Factor(level, before, after, value));
    all.add(new Factor(level, "minus " + before, after, entry -> -value.applyAsDouble(entry)));
  }
}
