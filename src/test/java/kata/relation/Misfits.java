package kata.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kata.Matrix;
import kata.ShapeMismatch;
import kata.relation.Seen.Entry;
import kata.relation.Terms.Pair;

/** Which matrices an operation was given that do not fit: told by their numbers. */
public final class Misfits {

  /** A call that stopped so. */
  private record Stopped(Map<String, Matrix> terms, ShapeMismatch misfit) {}

  /**
   * What a matrix is.
   *
   * @param pair what it was made of; null if it is one of the step's own
   */
  private record Operand(String name, Pair pair) {}

  private Misfits() {}

  /** The same operation on the same matrices; in which order makes no difference to most. */
  public static boolean areSame(ShapeMismatch one, ShapeMismatch other) {
    boolean turns = List.of("plus", "timesEntrywise").contains(one.operation());
    return one.operation().equals(other.operation())
        && (isSame(one.first(), other.first()) && isSame(one.second(), other.second())
            || turns && isSame(one.first(), other.second()) && isSame(one.second(), other.first()));
  }

  private static boolean isSame(Matrix one, Matrix other) {
    return one != null && Numbers.areEqual(one, other, 1e-12);
  }

  /**
   * What both matrices are, and what would fit; empty if neither is known.
   *
   * @param stopped the arguments of the calls that stopped, the first one first
   */
  public static Optional<String> words(Step step, Map<Object[], ShapeMismatch> stopped) {
    List<Stopped> calls = new ArrayList<>();
    ShapeMismatch first = stopped.values().iterator().next();
    stopped.forEach(
        (arguments, misfit) -> {
          if (misfit.operation().equals(first.operation())) {
            calls.add(new Stopped(Tried.terms(step, arguments), misfit));
          }
        });
    Operand one = operand(calls, ShapeMismatch::first);
    Operand other = operand(calls, ShapeMismatch::second);
    return one.name.isEmpty() && other.name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Words.operands(first, one.name, other.name) + fitting(calls.get(0), other.pair));
  }

  private static Operand operand(List<Stopped> calls, Function<ShapeMismatch, Matrix> which) {
    Function<Stopped, Matrix> matrix = call -> which.apply(call.misfit);
    return own(calls, matrix)
        .or(() -> own(calls, matrix.andThen(Matrix::transpose)).map(Words::transposed))
        .map(name -> new Operand(name, null))
        .orElseGet(() -> made(calls, matrix));
  }

  private static List<String> names(List<Stopped> calls) {
    return calls.get(0).terms.keySet().stream().filter(name -> !name.contains("number ")).toList();
  }

  /** One number may be several things by chance. */
  private static Optional<String> own(List<Stopped> calls, Function<Stopped, Matrix> matrix) {
    List<String> equal = all(calls, name -> c -> isSame(c.terms.get(name), matrix.apply(c)));
    List<String> scaled =
        all(calls, name -> call -> isSame(scaled(call.terms, name), matrix.apply(call)));
    boolean isSure =
        equal.size() + scaled.size() == 1
            || calls.stream().anyMatch(call -> !Numbers.isOne(matrix.apply(call)));
    return Stream.concat(equal.stream(), scaled.stream().map(Words::scaled))
        .filter(name -> isSure)
        .findFirst();
  }

  private static List<String> all(
      List<Stopped> calls, Function<String, Predicate<Stopped>> isNamed) {
    return names(calls).stream()
        .filter(name -> calls.stream().allMatch(isNamed.apply(name)))
        .toList();
  }

  private static Matrix scaled(Map<String, Matrix> terms, String name) {
    Matrix rate = terms.get("learningRate");
    return rate == null || !terms.containsKey(name) ? null : terms.get(name).scale(rate.get(0, 0));
  }

  private static Operand made(List<Stopped> calls, Function<Stopped, Matrix> matrix) {
    List<Entry> entries =
        calls.stream()
            .map(c -> new Entry(null, matrix.apply(c), matrix.apply(c), null, c.terms))
            .toList();
    List<String> names = names(calls);
    return Stream.concat(Terms.derived(names).stream(), Terms.pairs(names).stream())
        .filter(
            pair ->
                Factor.words(entries, Factor.NAMED, pair.words(), e -> pair.value(e.terms()))
                    .isPresent())
        .findFirst()
        .map(pair -> new Operand(Words.madeOf(pair), pair))
        .orElse(new Operand("", null));
  }

  /** What fits in the place of one of those that the second was made of. */
  private static String fitting(Stopped call, Pair pair) {
    if (pair == null || pair.isDerived() || call.misfit.operation().equals("dot")) {
      return "";
    }
    return Stream.of(pair.one(), pair.other())
        .flatMap(
            replaced ->
                call.terms.keySet().stream()
                    .filter(name -> !name.equals(replaced))
                    .filter(name -> fits(call, pair.value(with(call.terms, replaced, name))))
                    .sorted(
                        Comparator.comparing(name -> !lastWord(name).equals(lastWord(replaced))))
                    .limit(1)
                    .map(name -> Words.fits(replaced, call.terms.get(name), name)))
        .findFirst()
        .orElse("");
  }

  /** Deltas come in the place of deltas. */
  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean fits(Stopped call, Matrix second) {
    return second != null && Numbers.haveSameShape(call.misfit.first(), second);
  }

  private static Map<String, Matrix> with(Map<String, Matrix> terms, String name, String other) {
    Map<String, Matrix> changed = new LinkedHashMap<>(terms);
    changed.put(name, terms.get(other));
    return changed;
  }
}
