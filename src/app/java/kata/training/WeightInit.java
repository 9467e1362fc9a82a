package kata.training;

import java.util.Arrays;
import java.util.stream.Collectors;
import kata.article.StartWeights;

/** The range that start weights are drawn from, evenly. */
public enum WeightInit {
  /** As in the article's script without bias. */
  MINUS_ONE_TO_ONE("-1..1", -1),
  /** As in the article's script with bias. */
  ZERO_TO_ONE("0..1", 0);

  static final String RANGES =
      Arrays.stream(values()).map(WeightInit::toString).collect(Collectors.joining(" or "));

  private final String range;
  private final double least;

  WeightInit(String range, double least) {
    this.range = range;
    this.least = least;
  }

  /** The start with this range, {@code -1..1} or {@code 0..1}. */
  public static WeightInit of(String range) {
    return Arrays.stream(values())
        .filter(start -> start.range.equals(range))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("start takes " + RANGES + ", not " + range + "."));
  }

  /** Draws from this range. */
  StartWeights from(long seed) {
    return new StartWeights(seed, least);
  }

  @Override
  public String toString() {
    return range;
  }
}
