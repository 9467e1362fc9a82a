package kata.stage5;

import java.util.Map;
import kata.Matrix;
import kata.Sigmoid;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 5.1: wrong ones with what to say about them, and right ones in other words. */
final class Step1_LayerAnswers {

  private Step1_LayerAnswers() {}

  @Working("The bias of a neuron is added to its weighted sum, then comes the sigmoid.")
  static Map<String, Object> parts(Matrix inputs, Matrix weights, Matrix bias) {
    Matrix sums = Oracle.negativeGradient(inputs.transpose(), weights);
    return Parts.of("the weighted sum", sums, "the sum with its bias", sums.plusRow(bias));
  }

  @Wrong("The bias is left out: this is the layer of stage 4.")
  static Matrix withoutBias(Matrix inputs, Matrix weights, Matrix bias) {
    return Sigmoid.of(inputs.dot(weights));
  }

  @Wrong(
      "The bias is added after the sigmoid, so the answers leave the range 0 to 1. "
          + "It belongs to the weighted sum.")
  static Matrix afterTheSigmoid(Matrix inputs, Matrix weights, Matrix bias) {
    return Sigmoid.of(inputs.dot(weights)).plusRow(bias);
  }

  @Wrong(
      "The bias is subtracted, like a threshold. The update will add to it, so a "
          + "positive bias must raise the answer.")
  static Matrix subtracted(Matrix inputs, Matrix weights, Matrix bias) {
    return Sigmoid.of(inputs.dot(weights).plusRow(bias.scale(-1)));
  }

  @Wrong("These are the weighted sums: the sigmoid is missing.")
  static Matrix withoutSigmoid(Matrix inputs, Matrix weights, Matrix bias) {
    return inputs.dot(weights).plusRow(bias);
  }

  @Wrong("The sums went through the sigmoid twice.")
  static Matrix sigmoidTwice(Matrix inputs, Matrix weights, Matrix bias) {
    return Sigmoid.of(Sigmoid.of(inputs.dot(weights).plusRow(bias)));
  }

  @Wrong("The first neuron's bias is used for all of them. Every neuron has its own.")
  static Matrix oneForAll(Matrix inputs, Matrix weights, Matrix bias) {
    return Sigmoid.of(inputs.dot(weights).map(sum -> sum + bias.get(0, 0)));
  }

  @Wrong("The biases are added up, and the sum is used for all neurons. Every neuron has its own.")
  static Matrix summed(Matrix inputs, Matrix weights, Matrix bias) {
    double all = bias.dot(Oracle.zeros(bias.columns(), 1).map(zero -> 1)).get(0, 0);
    return Sigmoid.of(inputs.dot(weights).map(sum -> sum + all));
  }

  @Wrong(
      "The bias is added to the inputs before they are weighted. It belongs to the "
          + "weighted sum, one for each neuron.")
  static Matrix perInput(Matrix inputs, Matrix weights, Matrix bias) {
    return Sigmoid.of(inputs.plusRow(bias).dot(weights));
  }

  @Wrong("The bias is added twice.")
  static Matrix twice(Matrix inputs, Matrix weights, Matrix bias) {
    return Sigmoid.of(inputs.dot(weights).plusRow(bias).plusRow(bias));
  }

  @Wrong("The bias itself went through the sigmoid before it was added.")
  static Matrix sigmoidOfTheBias(Matrix inputs, Matrix weights, Matrix bias) {
    return Sigmoid.of(inputs.dot(weights).plusRow(Sigmoid.of(bias)));
  }

  @Wrong(
      "`plus` wants two matrices of one shape. The one row of biases is added to "
          + "every sample's row.")
  static Matrix plusMatrix(Matrix inputs, Matrix weights, Matrix bias) {
    return Sigmoid.of(inputs.dot(weights).plus(bias));
  }

  @Wrong(
      "With as many samples as neurons each sample got a bias of its own. There it fits by chance: "
          + "a bias belongs to a neuron and is the same for every sample.")
  static Matrix perSampleWhereItFits(Matrix inputs, Matrix weights, Matrix bias) {
    Matrix sums = inputs.dot(weights);
    boolean fits = sums.rows() == bias.columns();
    return Sigmoid.of(
        Matrix.of(
            sums.rows(),
            sums.columns(),
            (sample, neuron) -> sums.get(sample, neuron) + bias.get(0, fits ? sample : neuron)));
  }

  @Wrong(
      "The bias was added to the inputs where it fits, with as many inputs as neurons. It belongs "
          + "to the weighted sum in every network.")
  static Matrix perInputWhereItFits(Matrix inputs, Matrix weights, Matrix bias) {
    return inputs.columns() == bias.columns()
        ? perInput(inputs, weights, bias)
        : Oracle.layer(inputs, weights, bias);
  }

  @Wrong(
      "The weights were transposed where they are square. There both ways fit: in a forward pass "
          + "their rows are the inputs.")
  static Matrix transposedWhereItFits(Matrix inputs, Matrix weights, Matrix bias) {
    boolean square = weights.rows() == weights.columns();
    return Oracle.layer(inputs, square ? weights.transpose() : weights, bias);
  }

  @Wrong(
      "Inputs and weights were multiplied entry by entry where their shapes are equal. "
          + "Equal shapes are chance: a neuron sums over all its inputs in every network.")
  static Matrix entrywiseWhereItFits(Matrix inputs, Matrix weights, Matrix bias) {
    return inputs.rows() == weights.rows() && inputs.columns() == weights.columns()
        ? Sigmoid.of(inputs.timesEntrywise(weights).plusRow(bias))
        : Oracle.layer(inputs, weights, bias);
  }

  @Right
  static Matrix loops(Matrix inputs, Matrix weights, Matrix bias) {
    return Oracle.layer(inputs, weights, bias);
  }

  @Right
  static Matrix asOneMoreInput(Matrix inputs, Matrix weights, Matrix bias) {
    Matrix widened =
        Matrix.of(
            inputs.rows(),
            inputs.columns() + 1,
            (r, c) -> c < inputs.columns() ? inputs.get(r, c) : 1);
    Matrix both =
        Matrix.of(
            weights.rows() + 1,
            weights.columns(),
            (r, c) -> r < weights.rows() ? weights.get(r, c) : bias.get(0, c));
    return Sigmoid.of(widened.dot(both));
  }

  @Right
  static Matrix mapped(Matrix inputs, Matrix weights, Matrix bias) {
    Matrix sums = inputs.dot(weights);
    return Matrix.of(
        sums.rows(),
        sums.columns(),
        (r, c) -> 1 / (1 + Math.exp(-(sums.get(r, c) + bias.get(0, c)))));
  }

  @Right
  static Matrix strict(Matrix inputs, Matrix weights, Matrix bias) {
    return inputs.dot(weights).plusRow(bias).map(sum -> 1 / (1 + StrictMath.exp(-sum)));
  }

  @Right
  static Matrix biasUnderEveryRow(Matrix inputs, Matrix weights, Matrix bias) {
    Matrix ones = Matrix.of(inputs.rows(), 1, (sample, one) -> 1);
    return Sigmoid.of(ones.dot(bias).plus(inputs.dot(weights)));
  }

  @Right
  static Matrix oneSampleByPlus(Matrix inputs, Matrix weights, Matrix bias) {
    Matrix sums = inputs.dot(weights);
    return Sigmoid.of(inputs.rows() == 1 ? sums.plus(bias) : sums.plusRow(bias));
  }
}
