package kata.bench;

import java.util.function.DoubleUnaryOperator;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.numpy.NumpyRandom;

/**
 * A network of two layers and what it is to learn, all of it from one seed.
 *
 * @param start the biases are 0 if there is no bias
 */
record Task(Samples samples, BiasNetwork start, boolean bias, double rate) {

  /** XOR where there are four samples of two inputs, else samples drawn by lot. */
  static Task of(int samples, int inputs, int hidden, boolean bias) {
    NumpyRandom random = new NumpyRandom(42);
    BiasNetwork start =
        new BiasNetwork(
            weights(random, inputs, hidden, 1),
            weights(random, hidden, 1, 1),
            weights(random, 1, hidden, bias ? 1 : 0),
            weights(random, 1, 1, bias ? 1 : 0));
    Samples drawn =
        samples == 4 && inputs == 2
            ? Samples.XOR
            : new Samples(
                random.next(samples, inputs), changed(random.next(samples, 1), Math::rint));
    // The gradient is summed over the samples, so more of them take a lower rate.
    return new Task(drawn, start, bias, 1.0 / samples);
  }

  private static Matrix weights(NumpyRandom random, int rows, int columns, int size) {
    return changed(random.next(rows, columns), entry -> size * (2 * entry - 1));
  }

  /** Without {@code map}, which is measured: the JVM would prepare it for these functions. */
  private static Matrix changed(Matrix matrix, DoubleUnaryOperator function) {
    return Matrix.of(
        matrix.rows(),
        matrix.columns(),
        (row, column) -> function.applyAsDouble(matrix.get(row, column)));
  }

  /** The entries row by row. */
  static double[] entries(Matrix matrix) {
    double[] entries = new double[matrix.rows() * matrix.columns()];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = matrix.get(i / matrix.columns(), i % matrix.columns());
    }
    return entries;
  }

  /** The matrix with these entries, row by row. */
  static Matrix matrix(int rows, int columns, double[] entries) {
    return Matrix.of(rows, columns, (row, column) -> entries[row * columns + column]);
  }
}
