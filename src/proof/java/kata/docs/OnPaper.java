package kata.docs;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.Matrix;
import kata.testing.Oracle;

/** A neuron worked on paper, where every number has three digits before it is used again. */
final class OnPaper {

  private OnPaper() {}

  private static double rounded(double number) {
    return Math.round(number * 1_000) / 1_000.0;
  }

  /**
   * All numbers in the order in which they are written: each input and its weight, the bias if
   * there is one; each product, and the bias once more; the sum, and the output.
   */
  static Object[] neuron(double[] inputs, double[] weights, double... bias) {
    double[] ins = Arrays.stream(inputs).map(OnPaper::rounded).toArray();
    double[] factors = Arrays.stream(weights).map(OnPaper::rounded).toArray();
    double[] start = Arrays.stream(bias).map(OnPaper::rounded).toArray();
    double[] products =
        IntStream.range(0, ins.length).mapToDouble(i -> rounded(ins[i] * factors[i])).toArray();
    double sum = DoubleStream.concat(DoubleStream.of(products), DoubleStream.of(start)).sum();
    return Stream.of(
            IntStream.range(0, ins.length)
                .mapToObj(i -> DoubleStream.of(ins[i], factors[i]))
                .flatMapToDouble(pair -> pair),
            DoubleStream.of(start),
            DoubleStream.of(products),
            DoubleStream.of(start),
            DoubleStream.of(sum, Oracle.sigmoid(sum)))
        .flatMapToDouble(numbers -> numbers)
        .boxed()
        .toArray();
  }

  /** A row of a matrix. */
  static double[] row(Matrix matrix, int row) {
    return IntStream.range(0, matrix.columns()).mapToDouble(c -> matrix.get(row, c)).toArray();
  }
}
