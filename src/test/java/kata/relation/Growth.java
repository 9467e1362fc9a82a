package kata.relation;

import java.util.Optional;
import kata.relation.Seen.Entry;

/** With twice an argument, or with its sign turned, the answer does not change as it should. */
final class Growth implements Relation {

  @Override
  public Optional<String> words(Seen seen) {
    for (double times : new double[] {2, -1}) {
      for (String argument : seen.probe().arguments(seen)) {
        double got = growth(seen, argument, times, true);
        double right = growth(seen, argument, times, false);
        if (Double.isFinite(got) && Double.isFinite(right) && Math.abs(got - right) > 1e-6) {
          return Optional.of(Words.growth(seen.name(argument), times, seen.moves(), got, right));
        }
      }
    }
    return Optional.empty();
  }

  /** How many times as large it gets, in every call; NaN if that differs. */
  private static double growth(Seen seen, String argument, double times, boolean isGot) {
    double growth = Double.NaN;
    for (Entry entry : seen.wrong()) {
      Optional<Entry> other =
          seen.probe()
              .change(seen, entry, argument, "times " + times, matrix -> matrix.scale(times))
              .filter(changed -> Numbers.haveSameShape(changed.got(), entry.got()));
      if (other.isEmpty()) {
        return Double.NaN;
      }
      Entry before = seen.moves() ? entry.moved() : entry;
      Entry after = seen.moves() ? other.get().moved() : other.get();
      double ratio =
          isGot
              ? Factor.ratio(after.got(), before.got())
              : Factor.ratio(after.right(), before.right());
      boolean isAny = Double.isInfinite(ratio);
      if (!isAny && Double.isFinite(growth) && Math.abs(ratio - growth) > 1e-6) {
        return Double.NaN;
      }
      growth = isAny ? growth : ratio;
      if (!isAny && Double.isNaN(ratio)) {
        return Double.NaN;
      }
    }
    return growth;
  }
}
