package kata.stage3;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 3.2: wrong ones with what to say about them, and right ones in other words. */
final class Step2_NegativeGradientAnswers {

  private Step2_NegativeGradientAnswers() {}

  @Working(
      "For one weight: its input and its delta, multiplied sample by sample, then summed over the samples.")
  static Map<String, Object> parts(Matrix inputs, Matrix deltas) {
    return Parts.of(
        "the products of input and delta, sample by sample",
        (Parts.At)
            (input, neuron) -> {
              double[] products = new double[inputs.rows()];
              Arrays.setAll(
                  products, sample -> inputs.get(sample, input) * deltas.get(sample, neuron));
              return products;
            });
  }

  @Wrong(
      "The sum is divided by the number of samples. Here the products of all samples are "
          + "summed: with four of them, a mean would make every step four times smaller.")
  static Matrix mean(Matrix inputs, Matrix deltas) {
    return Oracle.negativeGradient(inputs, deltas).scale(1.0 / inputs.rows());
  }

  @Wrong(
      "Rows and columns are exchanged: the deltas are transposed, not the inputs. Weights "
          + "are inputs x neurons.")
  static Matrix transposedResult(Matrix inputs, Matrix deltas) {
    return deltas.transpose().dot(inputs);
  }

  @Wrong("Nothing is transposed, so the product does not sum over the samples.")
  static Matrix withoutTranspose(Matrix inputs, Matrix deltas) {
    return inputs.dot(deltas);
  }

  @Wrong(
      "The deltas are transposed where the inputs should be. What is summed over, the "
          + "samples, must stand in the middle.")
  static Matrix deltasTransposed(Matrix inputs, Matrix deltas) {
    return inputs.dot(deltas.transpose());
  }

  @Wrong(
      "Inputs and deltas were multiplied entry by entry. Every input meets every neuron's "
          + "delta: a matrix product, summed over the samples.")
  static Matrix entrywise(Matrix inputs, Matrix deltas) {
    return inputs.timesEntrywise(deltas);
  }

  @Wrong("This points uphill: the sign is wrong. The deltas point downhill already.")
  static Matrix turnedRound(Matrix inputs, Matrix deltas) {
    return Oracle.negativeGradient(inputs, deltas).scale(-1);
  }

  @Wrong(
      "Inputs of one sample met deltas of another: this is the sum of the inputs times the sum of "
          + "the deltas. A sample's inputs meet the deltas of that sample alone.")
  static Matrix sumsMultiplied(Matrix inputs, Matrix deltas) {
    return inputs.columnSums().transpose().dot(deltas.columnSums());
  }

  @Wrong(
      "Inputs and deltas were each averaged over the samples, then multiplied. Each sample "
          + "pairs its own input with its own delta before anything is added.")
  static Matrix meansMultiplied(Matrix inputs, Matrix deltas) {
    double samples = inputs.rows();
    return inputs
        .columnSums()
        .scale(1 / samples)
        .transpose()
        .dot(deltas.columnSums().scale(1 / samples));
  }

  @Wrong("Only the last sample counts: each overwrites the one before. Sum over all of them.")
  static Matrix lastSampleOnly(Matrix inputs, Matrix deltas) {
    int last = inputs.rows() - 1;
    return Matrix.of(
        inputs.columns(), deltas.columns(), (i, n) -> inputs.get(last, i) * deltas.get(last, n));
  }

  @Wrong("Only the first sample counts. Sum over all of them.")
  static Matrix firstSampleOnly(Matrix inputs, Matrix deltas) {
    return Matrix.of(
        inputs.columns(), deltas.columns(), (i, n) -> inputs.get(0, i) * deltas.get(0, n));
  }

  @Wrong(
      "The inputs are left out: this is the sum of the deltas in every row. A weight moves "
          + "in proportion to the signal that came through it.")
  static Matrix withoutInputs(Matrix inputs, Matrix deltas) {
    return Matrix.of(inputs.columns(), deltas.columns(), (i, n) -> deltas.columnSums().get(0, n));
  }

  @Wrong(
      "The inputs were transposed only where they do not fit as they are. With as many samples as "
          + "inputs they fit both ways, and only one way sums over the samples.")
  static Matrix transposedWhereItMustBe(Matrix inputs, Matrix deltas) {
    return inputs.columns() == deltas.rows()
        ? inputs.dot(deltas)
        : Oracle.negativeGradient(inputs, deltas);
  }

  @Wrong(
      "The deltas were transposed where that fits, the inputs only elsewhere. With as many inputs "
          + "as neurons it fits by chance, and sums over the wrong ones.")
  static Matrix deltasTransposedWhereTheyFit(Matrix inputs, Matrix deltas) {
    return inputs.columns() == deltas.columns()
        ? inputs.dot(deltas.transpose())
        : Oracle.negativeGradient(inputs, deltas);
  }

  @Wrong(
      "The product has rows and columns exchanged, and was turned only where its shape was "
          + "wrong. With as many inputs as neurons its shape is right by chance.")
  static Matrix turnedWhereItMustBe(Matrix inputs, Matrix deltas) {
    Matrix product = deltas.transpose().dot(inputs);
    return product.rows() == inputs.columns() ? product : product.transpose();
  }

  @Wrong(
      "Inputs and deltas were multiplied entry by entry where their shapes are equal. "
          + "Equal shapes are chance: every input meets every neuron's delta in every network.")
  static Matrix entrywiseWhereItFits(Matrix inputs, Matrix deltas) {
    return inputs.columns() == deltas.columns()
        ? inputs.timesEntrywise(deltas)
        : Oracle.negativeGradient(inputs, deltas);
  }

  @Right
  static Matrix bothTransposed(Matrix inputs, Matrix deltas) {
    return deltas.transpose().dot(inputs).transpose();
  }

  @Right
  static Matrix loops(Matrix inputs, Matrix deltas) {
    double[][] sums = new double[inputs.columns()][deltas.columns()];
    for (int sample = inputs.rows() - 1; sample >= 0; sample--) {
      for (int input = 0; input < sums.length; input++) {
        for (int neuron = 0; neuron < sums[input].length; neuron++) {
          sums[input][neuron] += inputs.get(sample, input) * deltas.get(sample, neuron);
        }
      }
    }
    return Matrix.of(sums);
  }

  @Right
  static Matrix stream(Matrix inputs, Matrix deltas) {
    return Matrix.of(
        inputs.columns(),
        deltas.columns(),
        (input, neuron) ->
            IntStream.range(0, inputs.rows())
                .mapToDouble(sample -> inputs.get(sample, input) * deltas.get(sample, neuron))
                .sum());
  }

  @Right
  static Matrix sampleBySample(Matrix inputs, Matrix deltas) {
    Matrix sum = Oracle.zeros(inputs.columns(), deltas.columns());
    for (int sample = 0; sample < inputs.rows(); sample++) {
      int row = sample;
      sum =
          sum.plus(
              Matrix.of(
                  sum.rows(), sum.columns(), (i, n) -> inputs.get(row, i) * deltas.get(row, n)));
    }
    return sum;
  }

  @Right
  static Matrix inputByInput(Matrix inputs, Matrix deltas) {
    double[][] rows = new double[inputs.columns()][];
    for (int input = 0; input < rows.length; input++) {
      int column = input;
      Matrix row =
          Matrix.of(1, inputs.rows(), (one, sample) -> inputs.get(sample, column)).dot(deltas);
      rows[input] =
          IntStream.range(0, deltas.columns()).mapToDouble(neuron -> row.get(0, neuron)).toArray();
    }
    return Matrix.of(rows);
  }

  @Right
  static Matrix columnSums(Matrix inputs, Matrix deltas) {
    return Matrix.of(
        inputs.columns(),
        deltas.columns(),
        (input, neuron) ->
            Matrix.of(
                    inputs.rows(),
                    1,
                    (sample, one) -> deltas.get(sample, neuron) * inputs.get(sample, input))
                .columnSums()
                .get(0, 0));
  }
}
