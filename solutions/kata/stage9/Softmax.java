package kata.stage9;

import java.util.stream.IntStream;
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
    double[] largest = largest(weightedSums);
    Matrix powers =
        Matrix.of(
            weightedSums.rows(),
            weightedSums.columns(),
            (sample, output) -> Math.exp(weightedSums.get(sample, output) - largest[sample]));
    Matrix totals = powers.dot(Matrix.of(powers.columns(), 1, (output, one) -> 1));
    return Matrix.of(
        powers.rows(),
        powers.columns(),
        (sample, output) -> powers.get(sample, output) / totals.get(sample, 0));
  }

  /** Of each row. */
  private static double[] largest(Matrix all) {
    return IntStream.range(0, all.rows())
        .mapToDouble(
            row ->
                IntStream.range(0, all.columns())
                    .mapToDouble(column -> all.get(row, column))
                    .max()
                    .orElseThrow())
        .toArray();
  }
}
