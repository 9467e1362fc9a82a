package kata.relation;

import static kata.relation.Words.EXPECTED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.Matrix;
import kata.relation.Seen.Entry;
import kata.relation.Seen.View;
import kata.relation.Terms.Pair;

/** The answer is something else that this step works with, or something made of the right one. */
final class WhichOther {

  private static final Map<String, UnaryOperator<Matrix>> MADE_OF_THE_RIGHT_ONE = made();

  private WhichOther() {}

  private static Map<String, UnaryOperator<Matrix>> made() {
    Map<String, UnaryOperator<Matrix>> made = new LinkedHashMap<>();
    made.put("%s without its sign", right -> right.map(Math::abs));
    made.put(
        "%s cut to a whole number (is something cast to int, or divided as int?)",
        right -> right.map(entry -> (long) entry));
    made.put("%s rounded to a whole number", right -> right.map(Math::rint));
    made.put("the square of %s", right -> right.map(entry -> entry * entry));
    made.put("the square root of %s", right -> right.map(Math::sqrt));
    made.put("the sigmoid of %s", right -> right.map(entry -> 1 / (1 + Math.exp(-entry))));
    made.put("1 more than %s", right -> right.map(entry -> entry + 1));
    made.put("1 less than %s", right -> right.map(entry -> entry - 1));
    made.put("1 minus %s", right -> right.map(entry -> 1 - entry));
    made.put("%s, but never below 0", right -> right.map(entry -> Math.max(0, entry)));
    made.put(
        "%s, but never below 0 and never above 1",
        right -> right.map(entry -> Math.max(0, Math.min(1, entry))));
    made.put("%s with its rows and columns exchanged", Matrix::transpose);
    made.put("%s with its rows in reverse order", WhichOther::upsideDown);
    made.put("%s in reverse order", right -> upsideDown(right.transpose()).transpose());
    return made;
  }

  private static Matrix upsideDown(Matrix right) {
    return Matrix.of(
        right.rows(), right.columns(), (row, column) -> right.get(right.rows() - 1 - row, column));
  }

  /** What was made of the right answer. */
  static Optional<String> madeOfTheRightOne(Seen seen) {
    List<Entry> wrong = seen.wrong();
    if (seen.fits() && wrong.stream().allMatch(WhichOther::isNearlyRight)) {
      return Optional.of(Words.FLOAT);
    }
    return MADE_OF_THE_RIGHT_ONE.entrySet().stream()
        .filter(
            made ->
                wrong.stream()
                    .allMatch(
                        entry ->
                            Numbers.areEqual(
                                entry.got(), made.getValue().apply(entry.right()), 1e-12)))
        .findFirst()
        .map(made -> Words.answer(made.getKey().formatted(EXPECTED)));
  }

  private static boolean isNearlyRight(Entry entry) {
    double largest = Numbers.largest(entry.right());
    return Numbers.areEqual(entry.right(), entry.got(), 1e-6 * largest);
  }

  /** One of the step's own numbers or matrices. */
  static Optional<String> term(Seen seen) {
    return IntStream.rangeClosed(Factor.PLAIN, Factor.NAMED)
        .boxed()
        .flatMap(level -> seen.views().stream().flatMap(view -> term(seen, view, level)))
        .findFirst();
  }

  private static Stream<String> term(Seen seen, View view, int level) {
    return Stream.concat(
        Terms.names(seen)
            .flatMap(
                name ->
                    Factor.words(view.entries(), level, name, e -> e.terms().get(name))
                        .map(words -> words.equals(name) ? Words.same(words) : words)
                        .map(view.sentence())
                        .stream()),
        Terms.names(seen)
            .filter(name -> Terms.isMatrix(seen, name))
            .flatMap(
                name ->
                    Factor.words(
                        view.entries(),
                        level,
                        name + ", transposed",
                        e -> e.terms().get(name).transpose())
                        .map(view.sentence())
                        .stream()));
  }

  /** The right answer met by one of the step's own numbers or matrices. */
  static Optional<String> rightAndTerm(Seen seen) {
    return Terms.names(seen)
        .flatMap(
            name ->
                Stream.of("times", "divided by")
                    .flatMap(
                        operation ->
                            seen.views().stream()
                                .flatMap(view -> met(view, operation, name).stream())))
        .findFirst();
  }

  private static Optional<String> met(View view, String operation, String name) {
    return Factor.words(
            view.entries(),
            Factor.PLAIN,
            view.expected() + " " + operation + " " + name,
            entry -> {
              Matrix other = Terms.spread(entry.terms().get(name), entry.right());
              return other == null ? null : Terms.met(entry.right(), operation, other);
            })
        .map(view.sentence());
  }

  /** Two of the step's own, met by an operation. */
  static Optional<String> pair(Seen seen) {
    List<String> names = Terms.few(seen);
    List<Pair> pairs = new ArrayList<>(Terms.pairs(names));
    pairs.addAll(Terms.derived(names));
    return seen.views().stream()
        .flatMap(view -> pairs.stream().flatMap(pair -> pair(view, pair).stream()))
        .findFirst();
  }

  private static Optional<String> pair(View view, Pair pair) {
    return Factor.words(
            view.entries(), Factor.NAMED, pair.words(), entry -> pair.value(entry.terms()))
        .map(view.sentence());
  }
}
