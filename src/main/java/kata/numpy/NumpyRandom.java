package kata.numpy;

import kata.Matrix;
import org.hipparchus.random.MersenneTwister;

/**
 * NumPy's older random stream, the one behind {@code np.random.seed}: the same seed gives the same
 * numbers, bit for bit. {@link java.util.Random} could not: it is another generator.
 */
public final class NumpyRandom {

  private final MersenneTwister twister;

  /**
   * @param seed as {@code np.random.seed} takes it, 0 to 4,294,967,295
   */
  public NumpyRandom(long seed) {
    if (seed < 0 || seed > 0xFFFF_FFFFL) {
      throw new IllegalArgumentException(
          "a seed is a whole number from 0 to 4294967295, not " + seed);
    }
    twister = new MersenneTwister((int) seed);
  }

  /** The next number, at least 0 and below 1: 27 and 26 bits of two draws make its 53 bits. */
  public double next() {
    long high = twister.nextInt() >>> 5;
    long low = twister.nextInt() >>> 6;
    return ((high << 26) + low) * 0x1p-53;
  }

  /**
   * The next {@code rows * columns} numbers, row by row: {@code np.random.random((rows, columns))}.
   */
  public Matrix next(int rows, int columns) {
    return Matrix.of(rows, columns, (row, column) -> next());
  }
}
