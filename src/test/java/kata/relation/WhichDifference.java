package kata.relation;

import java.util.Optional;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.relation.Seen.Entry;

/** What is too much or missing is a number or matrix that this step works with. */
final class WhichDifference implements Relation {

  @Override
  public Optional<String> words(Seen seen) {
    return IntStream.rangeClosed(Factor.PLAIN, seen.fits() ? Factor.ANY - 1 : -1)
        .boxed()
        .flatMap(level -> Terms.names(seen).flatMap(name -> words(seen, level, name).stream()))
        .findFirst();
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
