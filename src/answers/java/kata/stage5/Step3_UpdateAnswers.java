package kata.stage5;

import java.util.Map;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 5.3: wrong ones with what to say about them, and right ones in other words. */
final class Step3_UpdateAnswers {

  private Step3_UpdateAnswers() {}

  @Working("The sum times the learning rate is added to the old bias.")
  static Map<String, Object> parts(Matrix bias, Matrix deltas, double learningRate) {
    return Parts.of(
        "the sum of the deltas",
        deltas.columnSums(),
        "the step",
        deltas.columnSums().scale(learningRate));
  }

  @Wrong
  static Matrix unchanged(Matrix bias, Matrix deltas, double learningRate) {
    return bias;
  }

  @Wrong("The step is subtracted. The deltas point downhill already, so it is added.")
  static Matrix subtracted(Matrix bias, Matrix deltas, double learningRate) {
    return bias.minus(deltas.columnSums().scale(learningRate));
  }

  @Wrong("The learning rate is left out: this is a step of full length.")
  static Matrix withoutRate(Matrix bias, Matrix deltas, double learningRate) {
    return bias.plus(deltas.columnSums());
  }

  @Wrong(
      "The sum of the deltas is divided by the number of samples. Here the steps of all "
          + "samples are summed.")
  static Matrix mean(Matrix bias, Matrix deltas, double learningRate) {
    return bias.plus(deltas.columnSums().scale(learningRate / deltas.rows()));
  }

  @Wrong("Only the last sample's delta counts. Sum over all samples.")
  static Matrix lastSampleOnly(Matrix bias, Matrix deltas, double learningRate) {
    return Matrix.of(
        1,
        bias.columns(),
        (one, n) -> bias.get(0, n) + deltas.get(deltas.rows() - 1, n) * learningRate);
  }

  @Wrong("Only the first sample's delta counts. Sum over all samples.")
  static Matrix firstSampleOnly(Matrix bias, Matrix deltas, double learningRate) {
    return Matrix.of(
        1, bias.columns(), (one, n) -> bias.get(0, n) + deltas.get(0, n) * learningRate);
  }

  @Wrong(
      "All deltas of the layer are added up, and every bias gets the same. Every "
          + "neuron has a bias of its own, and deltas of its own for it.")
  static Matrix oneForAll(Matrix bias, Matrix deltas, double learningRate) {
    double all =
        deltas.columnSums().dot(Oracle.zeros(deltas.columns(), 1).map(zero -> 1)).get(0, 0);
    return bias.map(b -> b + all * learningRate);
  }

  @Wrong(
      "The deltas are summed over the neurons of each sample. Sum over the samples: "
          + "one value for each neuron.")
  static Matrix rowsSummed(Matrix bias, Matrix deltas, double learningRate) {
    Matrix sums = deltas.transpose().columnSums();
    return bias.plus(sums.scale(learningRate));
  }

  @Wrong(
      "The bias has become a row for each sample. The same bias serves all samples, "
          + "so it stays one row.")
  static Matrix perSample(Matrix bias, Matrix deltas, double learningRate) {
    return deltas.scale(learningRate).plusRow(bias);
  }

  @Wrong(
      "The step is multiplied by the old bias. Its input is always 1, so that a "
          + "bias of 0 can move as well.")
  static Matrix timesBias(Matrix bias, Matrix deltas, double learningRate) {
    return bias.plus(bias.timesEntrywise(deltas.columnSums()).scale(learningRate));
  }

  @Wrong("This is the step alone: the old bias is lost.")
  static Matrix stepAlone(Matrix bias, Matrix deltas, double learningRate) {
    return deltas.columnSums().scale(learningRate);
  }

  @Wrong
  static Matrix twice(Matrix bias, Matrix deltas, double learningRate) {
    return bias.plus(deltas.columnSums().scale(2 * learningRate));
  }

  @Wrong("The learning rate scales the old bias too. It belongs to the step alone.")
  static Matrix rateOnAll(Matrix bias, Matrix deltas, double learningRate) {
    return bias.plus(deltas.columnSums()).scale(learningRate);
  }

  @Wrong(
      "`plus` wants two matrices of one shape: the deltas of all samples must "
          + "become one row first.")
  static Matrix plusMatrix(Matrix bias, Matrix deltas, double learningRate) {
    return bias.plus(deltas.scale(learningRate));
  }

  @Wrong(
      "The deltas are summed over the neurons of each sample where that fits, with as many samples "
          + "as neurons. There it fits by chance: there is one value for each neuron.")
  static Matrix rowsSummedWhereItFits(Matrix bias, Matrix deltas, double learningRate) {
    return deltas.rows() == deltas.columns()
        ? rowsSummed(bias, deltas, learningRate)
        : Oracle.afterStep(bias, deltas, learningRate);
  }

  @Wrong(
      "Bias and deltas were multiplied by `dot` where it fits, with as many samples as "
          + "neurons. There it fits by chance: the input of a bias is always 1, not the old "
          + "bias.")
  static Matrix dotWhereItFits(Matrix bias, Matrix deltas, double learningRate) {
    return bias.columns() == deltas.rows()
        ? bias.plus(bias.dot(deltas).scale(learningRate))
        : Oracle.afterStep(bias, deltas, learningRate);
  }

  @Right
  static Matrix asWeights(Matrix bias, Matrix deltas, double learningRate) {
    Matrix ones = Matrix.of(deltas.rows(), 1, (sample, one) -> 1);
    return kata.stage3.WeightUpdate.ofLayer(bias, ones, deltas, learningRate);
  }

  @Right
  static Matrix rateFirst(Matrix bias, Matrix deltas, double learningRate) {
    return deltas.scale(learningRate).columnSums().plus(bias);
  }

  @Right
  static Matrix loops(Matrix bias, Matrix deltas, double learningRate) {
    double[] after = new double[bias.columns()];
    for (int neuron = 0; neuron < after.length; neuron++) {
      after[neuron] = bias.get(0, neuron);
      for (int sample = deltas.rows() - 1; sample >= 0; sample--) {
        after[neuron] += deltas.get(sample, neuron) * learningRate;
      }
    }
    return Matrix.of(after);
  }

  @Right
  static Matrix rowOfOnes(Matrix bias, Matrix deltas, double learningRate) {
    Matrix ones = Matrix.of(1, deltas.rows(), (one, sample) -> learningRate);
    return bias.plus(ones.dot(deltas));
  }

  @Right
  static Matrix oneSampleByPlus(Matrix bias, Matrix deltas, double learningRate) {
    Matrix sum = deltas.rows() == 1 ? deltas : deltas.columnSums();
    return bias.plus(sum.scale(learningRate));
  }
}
