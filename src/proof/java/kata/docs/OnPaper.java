package kata.docs;

import java.util.ArrayList;
import java.util.List;
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
    List<Object> factors = new ArrayList<>();
    List<Object> terms = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < inputs.length; i++) {
      double product = rounded(rounded(inputs[i]) * rounded(weights[i]));
      factors.addAll(List.of(rounded(inputs[i]), rounded(weights[i])));
      terms.add(product);
      sum += product;
    }
    for (double start : bias) {
      factors.add(rounded(start));
      terms.add(rounded(start));
      sum += rounded(start);
    }
    factors.addAll(terms);
    factors.addAll(List.of(sum, Oracle.sigmoid(sum)));
    return factors.toArray();
  }

  /** A row of a matrix. */
  static double[] row(Matrix matrix, int row) {
    return Figure.numbers(Oracle.rows(matrix, row)).mapToDouble(Double.class::cast).toArray();
  }
}
