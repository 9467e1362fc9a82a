package kata.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Which seeds learn, and when. Another thread may ask how far it is. */
final class SeedStatistics {

  private static final int NAMED = 20;

  private final List<Integer> epochs = new ArrayList<>();
  private final List<Long> failed = new ArrayList<>();

  /**
   * @param epoch at which the seed had learnt, if it did
   */
  synchronized void add(long seed, OptionalInt epoch) {
    epoch.ifPresentOrElse(epochs::add, () -> failed.add(seed));
  }

  synchronized int count() {
    return epochs.size() + failed.size();
  }

  synchronized int learnt() {
    return epochs.size();
  }

  /** The median epoch, which is said only if some learnt, and the seeds that did not. */
  synchronized List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!epochs.isEmpty()) {
      lines.add("Their median is epoch %s.".formatted(median()));
    }
    if (!failed.isEmpty()) {
      String names = failed.stream().limit(NAMED).map(String::valueOf).collect(joining(", "));
      String more = failed.size() > NAMED ? " and %s more".formatted(failed.size() - NAMED) : "";
      lines.add("Not learnt: " + names + more + ".");
    }
    return lines;
  }

  /** Halfway between the two in the middle where there is no middle. */
  private String median() {
    List<Integer> sorted = epochs.stream().sorted().toList();
    int lower = sorted.get((sorted.size() - 1) / 2);
    int upper = sorted.get(sorted.size() / 2);
    boolean whole = (lower + upper) % 2 == 0;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.1f", (lower + upper) / 2.0);
  }
}
