package kata.relation;

import java.util.List;
import java.util.Optional;
import kata.Matrix;
import kata.relation.Seen.Entry;

/** Rows and columns are others than they should be. */
final class Shape implements Relation {

  @Override
  public Optional<String> words(Seen seen) {
    List<Entry> odd =
        seen.wrong().stream().filter(e -> !Numbers.haveSameShape(e.right(), e.got())).toList();
    if (odd.isEmpty()) {
      return Optional.empty();
    }
    if (odd.stream().allMatch(e -> Numbers.areEqual(e.right(), e.got().transpose(), 1e-12))) {
      return Optional.of(Words.TRANSPOSED);
    }
    Entry first = odd.get(0);
    Optional<String> got = like(seen, odd, true);
    Optional<String> expected = like(seen, odd, false);
    return got.flatMap(
        mine -> expected.map(theirs -> Words.shape(first.got(), mine, first.right(), theirs)));
  }

  /** An argument that has the same shape in every call. */
  private static Optional<String> like(Seen seen, List<Entry> odd, boolean isGot) {
    return Terms.names(seen)
        .filter(
            name ->
                odd.stream()
                    .allMatch(
                        entry -> {
                          Matrix one = isGot ? entry.got() : entry.right();
                          return Numbers.haveSameShape(one, entry.terms().get(name));
                        }))
        .findFirst();
  }
}
