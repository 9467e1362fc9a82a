package kata.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.relation.Seen.Entry;
import kata.relation.Terms.Pair;

/** What is too much or missing is a number or matrix that this step works with. */
final class WhichDifference implements Relation {

  @Override
  public Optional<String> words(Seen seen) {
    return IntStream.rangeClosed(Factor.PLAIN, seen.fits() ? Factor.ANY - 1 : -1)
        .boxed()
        .flatMap(level -> Terms.names(seen).flatMap(name -> words(seen, level, name).stream()))
        .findFirst();
  }

  /** Two of them together; of single numbers only, where there are few. */
  static Optional<String> pair(Seen seen) {
    boolean isSingle = seen.wrong().stream().allMatch(entry -> Numbers.isOne(entry.right()));
    return Terms.pairs(Terms.few(seen)).stream()
        .filter(pair -> isSingle && seen.fits())
        .flatMap(pair -> words(seen, pair).stream())
        .findFirst();
  }

  private static Optional<String> words(Seen seen, Pair pair) {
    List<Entry> excess = seen.wrong().stream().map(WhichDifference::excess).toList();
    return Factor.words(excess, Factor.PLAIN, pair.words(), entry -> pair.value(entry.terms()))
        .map(Words::expectedPlus);
  }

  private static Optional<String> words(Seen seen, int level, String name) {
    return Factor.words(
            seen.wrong().stream().map(WhichDifference::excess).toList(),
            level,
            name,
            entry -> Terms.spread(entry.terms().get(name), entry.right()))
        .map(Words::expectedPlus);
  }

  private static Entry excess(Entry entry) {
    Matrix excess = entry.got().minus(entry.right());
    return new Entry(entry.tried(), entry.right(), excess, null, entry.terms());
  }
}
