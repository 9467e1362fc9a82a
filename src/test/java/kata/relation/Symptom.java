package kata.relation;

import java.util.List;
import java.util.Optional;
import kata.relation.Seen.Entry;

/** What may have several causes. */
final class Symptom implements Relation {

  @Override
  public Optional<String> words(Seen seen) {
    List<Entry> wrong = seen.wrong();
    double first = Numbers.at(wrong.get(0).got(), 0);
    if (wrong.stream().anyMatch(entry -> !isFinite(entry))) {
      boolean isShown = !isFinite(wrong.get(0));
      return Optional.of(isShown ? Words.NOT_A_NUMBER : Words.NOT_A_NUMBER_ELSEWHERE);
    }
    if (seen.moves() && wrong.stream().allMatch(e -> Numbers.areEqual(e.got(), e.old(), 1e-13))) {
      return Optional.of(Words.UNMOVED);
    }
    if (wrong.stream().allMatch(e -> Numbers.areEqual(e.got(), e.got().map(x -> first), 1e-12))) {
      return Optional.of(first == 0 ? Words.ZERO : Words.constant(first))
          .filter(words -> numbers(wrong) > 2);
    }
    return Optional.empty();
  }

  private static long numbers(List<Entry> wrong) {
    return wrong.stream().mapToLong(entry -> Numbers.indices(entry.got()).count()).sum();
  }

  private static boolean isFinite(Entry entry) {
    return Numbers.indices(entry.got())
        .allMatch(
            i ->
                Double.isFinite(Numbers.at(entry.got(), i))
                    || !Double.isFinite(Numbers.at(entry.right(), i)));
  }
}
