package kata.training;

import java.util.Arrays;
import java.util.stream.Collectors;
import kata.Matrix;
import kata.numpy.NumpyRandom;

/** The range that start weights are drawn from, evenly. */
public enum WeightInit {
  /** As in the article's script without bias. */
  MINUS_ONE_TO_ONE("-1..1"),
  /** As in the article's script with bias. */
  ZERO_TO_ONE("0..1");

  static final String RANGES =
      Arrays.stream(values()).map(WeightInit::toString).collect(Collectors.joining(" or "));

  private final String range;

  WeightInit(String range) {
    this.range = range;
  }

  /** The start with this range, {@code -1..1} or {@code 0..1}. */
  public static WeightInit of(String range) {
    return Arrays.stream(values())
        .filter(start -> start.range.equals(range))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("start takes " + RANGES + ", not " + range + "."));
  }

  /** The next {@code rows * columns} numbers of the stream, row by row, spread over the range. */
  Matrix draw(NumpyRandom random, int rows, int columns) {
    Matrix drawn = random.next(rows, columns);
    return this == ZERO_TO_ONE ? drawn : drawn.map(entry -> 2 * entry - 1);
  }

  @Override
  public String toString() {
    return range;
  }
}
