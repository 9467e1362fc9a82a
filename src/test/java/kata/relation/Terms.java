package kata.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import kata.Matrix;

/** What a step works with, by name, and what two of them make together. */
final class Terms {

  /** Two of them, met by an operation. */
  record Pair(String words, String one, String operation, String other) {

    boolean isDerived() {
      return DERIVED.containsKey(operation);
    }

    /** Null where their shapes do not fit. */
    Matrix value(Map<String, Matrix> terms) {
      if (!isDerived()) {
        return met(terms.get(one), operation, terms.get(other));
      }
      Matrix derived = terms.get(one).map(DERIVED.get(operation));
      return other.isEmpty() ? derived : met(terms.get(other), "times", derived);
    }
  }

  private static final Map<String, BinaryOperator<Matrix>> ENTRYWISE =
      Map.of(
          "times", Matrix::timesEntrywise,
          "plus", Matrix::plus,
          "minus", Matrix::minus,
          "divided by", (one, other) -> one.timesEntrywise(other.map(entry -> 1 / entry)));

  private static final Map<String, BinaryOperator<Matrix>> PRODUCTS =
      Map.of(
          "`dot`", Matrix::dot,
          "transposed, `dot`", (one, other) -> one.transpose().dot(other),
          "`dot` the transposed", (one, other) -> one.dot(other.transpose()),
          "transposed, `dot` the transposed",
              (one, other) -> one.transpose().dot(other.transpose()));

  private static final List<String> SIMPLEST_FIRST =
      List.of(
          "times",
          "plus",
          "minus",
          "divided by",
          "`dot`",
          "transposed, `dot`",
          "`dot` the transposed",
          "transposed, `dot` the transposed");

  private static final int MANY = 14;

  private static final String TRANSPOSED = " the transposed";

  /** What is often computed of a number, by mistake of the wrong one. */
  private static final Map<String, DoubleUnaryOperator> DERIVED = derived();

  private static Map<String, DoubleUnaryOperator> derived() {
    DoubleUnaryOperator sigmoid = sum -> 1 / (1 + Math.exp(-sum));
    Map<String, DoubleUnaryOperator> derived = new LinkedHashMap<>();
    derived.put("1 - ", output -> 1 - output);
    derived.put("the slope at ", output -> output * (1 - output));
    derived.put("the sigmoid of ", sigmoid);
    derived.put("the slope at the sigmoid of ", sigmoid.andThen(y -> y * (1 - y)));
    return derived;
  }

  private Terms() {}

  /** Those that every call has. */
  static Stream<String> names(Seen seen) {
    return seen.all().get(0).terms().keySet().stream()
        .filter(name -> !name.contains("number "))
        .filter(name -> seen.all().stream().allMatch(entry -> entry.terms().containsKey(name)));
  }

  /** Whether it is more than a number, in some call. */
  static boolean isMatrix(Seen seen, String name) {
    return seen.all().stream().anyMatch(entry -> !Numbers.isOne(entry.terms().get(name)));
  }

  /** The same; where they are too many, those that are no weight and no bias. */
  static List<String> few(Seen seen) {
    List<String> names = names(seen).toList();
    return names.size() <= MANY
        ? names
        : names.stream()
            .filter(name -> !name.contains(".") && !name.matches("weights.*|bias.*|the old .*"))
            .toList();
  }

  /** One number stands for all entries, one row for all rows; null if it cannot. */
  static Matrix spread(Matrix term, Matrix like) {
    boolean fits =
        (term.rows() == 1 || term.rows() == like.rows())
            && (term.columns() == 1 || term.columns() == like.columns());
    return !fits
        ? null
        : Matrix.of(
            like.rows(),
            like.columns(),
            (row, column) ->
                term.get(Math.min(row, term.rows() - 1), Math.min(column, term.columns() - 1)));
  }

  /** What is computed of one of these, alone and times another. */
  static List<Pair> derived(List<String> names) {
    List<Pair> pairs = new ArrayList<>();
    for (String name : names) {
      DERIVED.keySet().forEach(made -> pairs.add(new Pair(made + name, name, made, "")));
    }
    for (Pair alone : List.copyOf(pairs)) {
      for (String other : names) {
        String words = other + " times " + alone.words;
        pairs.add(new Pair(words, alone.one, alone.operation, other));
      }
    }
    return pairs;
  }

  /** All pairs of these, met by every operation. */
  static List<Pair> pairs(List<String> names) {
    List<Pair> pairs = new ArrayList<>();
    SIMPLEST_FIRST.forEach(operation -> pairs.addAll(pairs(names, operation)));
    return pairs;
  }

  private static List<Pair> pairs(List<String> names, String operation) {
    boolean turns = !operation.equals("times") && !operation.equals("plus");
    List<Pair> pairs = new ArrayList<>();
    for (String one : names) {
      String last = operation.endsWith(TRANSPOSED) ? ", transposed" : "";
      String first = operation.replace(TRANSPOSED, "");
      for (String other : turns ? names : names.subList(names.indexOf(one), names.size())) {
        pairs.add(new Pair(one + " " + first + " " + other + last, one, operation, other));
      }
    }
    return pairs;
  }

  /** Null where they do not fit. */
  static Matrix met(Matrix one, String operation, Matrix other) {
    if (PRODUCTS.containsKey(operation)) {
      int across = operation.startsWith("transposed") ? one.rows() : one.columns();
      int down = operation.endsWith("the transposed") ? other.columns() : other.rows();
      return across == down ? PRODUCTS.get(operation).apply(one, other) : null;
    }
    boolean isOneLarger = one.rows() * one.columns() >= other.rows() * other.columns();
    Matrix like = isOneLarger ? one : other;
    Matrix first = spread(one, like);
    Matrix second = spread(other, like);
    return first == null || second == null ? null : ENTRYWISE.get(operation).apply(first, second);
  }
}
