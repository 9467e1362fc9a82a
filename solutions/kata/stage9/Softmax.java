package kata.stage9;

import kata.Matrix;

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
    double[][] probabilities = new double[weightedSums.rows()][weightedSums.columns()];
    for (int sample = 0; sample < probabilities.length; sample++) {
      double largest = largest(weightedSums, sample);
      double total = 0;
      for (int output = 0; output < weightedSums.columns(); output++) {
        probabilities[sample][output] = Math.exp(weightedSums.get(sample, output) - largest);
        total += probabilities[sample][output];
      }
      for (int output = 0; output < weightedSums.columns(); output++) {
        probabilities[sample][output] /= total;
      }
    }
    return Matrix.of(probabilities);
  }

  private static double largest(Matrix all, int row) {
    double largest = all.get(row, 0);
    for (int column = 1; column < all.columns(); column++) {
      largest = Math.max(largest, all.get(row, column));
    }
    return largest;
  }
}
