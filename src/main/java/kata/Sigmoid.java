package kata;

/**
 * The activation of every neuron: turns any weighted sum into a number from 0 to 1.
 *
 * <p>sigmoid(z) = 1 / (1 + e^-z), in the form that never gives NaN: for a very negative z the power
 * is infinite and the quotient 0, for z from about 37 the result is exactly 1.
 */
public final class Sigmoid {

  private Sigmoid() {}

  /** The output of a neuron, 0 to 1, for its weighted sum. */
  public static double of(double weightedSum) {
    return 1 / (1 + Math.exp(-weightedSum));
  }

  /** The outputs of many neurons, entry by entry, in the shape of their weighted sums. */
  public static Matrix of(Matrix weightedSums) {
    return weightedSums.map(Sigmoid::of);
  }
}
