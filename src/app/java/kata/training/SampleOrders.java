package kata.training;

import java.util.stream.IntStream;
import kata.numpy.NumpyRandom;

/**
 * Draws the orders in which epochs take their samples, one after the other from one random stream:
 * the same seed draws the same orders, and each epoch gets another one.
 */
public final class SampleOrders {

  private final NumpyRandom random;

  /**
   * @param seed 0 to 4,294,967,295
   */
  public SampleOrders(long seed) {
    random = new NumpyRandom(seed);
  }

  /** The numbers 0 to {@code count} - 1, each once; every order is equally likely. */
  public int[] next(int count) {
    int[] order = IntStream.range(0, count).toArray();
    for (int last = count - 1; last > 0; last--) {
      int other = (int) (random.next() * (last + 1));
      int sample = order[last];
      order[last] = order[other];
      order[other] = sample;
    }
    return order;
  }
}
