package kata.stage9;

import kata.Matrix;
import kata.NotWritten;

/** Stage 9: the outputs of a network that has to choose one of several classes. */
public final class Softmax {

  private Softmax() {}

  /**
   * Step 9.1: probabilities, from the weighted sums of the outputs.
   *
   * <p>The lesson has the formula. It must also hold for weighted sums of 1,000 or of -1,000, where
   * {@code Math.exp} alone gives infinity or 0.
   *
   * @param weightedSums samples x classes, any numbers
   * @return samples x classes: in each row numbers from 0 to 1 that add up to 1
   */
  public static Matrix of(Matrix weightedSums) {
    throw new NotWritten("9.1", "probabilities, from the weighted sums of the outputs");
  }
}
