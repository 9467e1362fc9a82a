package kata.stage3;

import java.util.Map;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 3.3: wrong ones with what to say about them, and right ones in other words. */
final class Step3_OfLayerAnswers {

  private Step3_OfLayerAnswers() {}

  @Working("The step is the way downhill times the learning rate; it is added to the old weight.")
  static Map<String, Object> parts(
      Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    Matrix downhill = Oracle.negativeGradient(inputs, deltas);
    return Parts.of(
        "the old weight",
        (Parts.At) weights::get,
        "the way downhill",
        downhill,
        "the step",
        downhill.scale(learningRate));
  }

  @Wrong(
      "The step is subtracted. The negative gradient points downhill already, so the step "
          + "is added.")
  static Matrix subtracted(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights.minus(Oracle.negativeGradient(inputs, deltas).scale(learningRate));
  }

  @Wrong(
      "The learning rate is left out: this is a step of full length. With a rate of 0 "
          + "nothing may move.")
  static Matrix withoutRate(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights.plus(Oracle.negativeGradient(inputs, deltas));
  }

  @Wrong(
      "The learning rate is in there twice. Twice the rate must give twice the step, not "
          + "four times.")
  static Matrix rateTwice(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights.plus(Oracle.negativeGradient(inputs, deltas).scale(learningRate * learningRate));
  }

  @Wrong("This is the step alone: the old weights are lost. A step is added to where you are.")
  static Matrix stepAlone(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return Oracle.negativeGradient(inputs, deltas).scale(learningRate);
  }

  @Wrong(
      "The step is divided by the number of samples. Here the steps of all samples are "
          + "summed.")
  static Matrix mean(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights.plus(
        Oracle.negativeGradient(inputs, deltas).scale(learningRate / inputs.rows()));
  }

  @Wrong("The learning rate scales the old weights too. It belongs to the step alone.")
  static Matrix rateOnAll(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights.plus(Oracle.negativeGradient(inputs, deltas)).scale(learningRate);
  }

  @Wrong("The step is multiplied by the old weights, entry by entry. It is added to them.")
  static Matrix entrywise(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights.timesEntrywise(Oracle.negativeGradient(inputs, deltas).scale(learningRate));
  }

  @Wrong(
      "The step is multiplied by the old weights before it is added. A weight of 0 could "
          + "then never move.")
  static Matrix weightTimesStep(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights.plus(
        weights.timesEntrywise(Oracle.negativeGradient(inputs, deltas).scale(learningRate)));
  }

  @Wrong
  static Matrix unchanged(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights;
  }

  @Wrong
  static Matrix twice(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights.plus(Oracle.negativeGradient(inputs, deltas).scale(2 * learningRate));
  }

  @Wrong(
      "The inputs meet the deltas the wrong way round: the step has its rows and columns "
          + "exchanged. Step 3.2 gives it as the weights are.")
  static Matrix transposed(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights.plus(deltas.transpose().dot(inputs).scale(learningRate));
  }

  @Wrong(
      "The step was added the wrong way round where that fits. With as many inputs as neurons both "
          + "ways fit, and one moves the weights of other connections.")
  static Matrix transposedWhereItFits(
      Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights.rows() == weights.columns()
        ? transposed(weights, inputs, deltas, learningRate)
        : Oracle.afterStep(weights, inputs, deltas, learningRate);
  }

  @Wrong(
      "The inputs were transposed only where they do not fit as they are. With as many samples as "
          + "inputs they fit both ways, and only one way sums over the samples.")
  static Matrix inputsTransposedWhereTheyMustBe(
      Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return inputs.rows() == inputs.columns()
        ? weights.plus(inputs.dot(deltas).scale(learningRate))
        : Oracle.afterStep(weights, inputs, deltas, learningRate);
  }

  @Right
  static Matrix weightByWeight(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    double[][] after = new double[weights.rows()][weights.columns()];
    for (int i = 0; i < after.length; i++) {
      for (int n = 0; n < after[i].length; n++) {
        after[i][n] = weights.get(i, n);
        for (int sample = 0; sample < inputs.rows(); sample++) {
          after[i][n] =
              WeightUpdate.ofWeight(
                  after[i][n], inputs.get(sample, i), deltas.get(sample, n), learningRate);
        }
      }
    }
    return Matrix.of(after);
  }

  @Right
  static Matrix rateOnTheDeltas(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return inputs.transpose().dot(deltas.scale(learningRate)).plus(weights);
  }

  @Right
  static Matrix rateOnTheInputs(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights.plus(inputs.scale(learningRate).transpose().dot(deltas));
  }

  @Right
  static Matrix minusMinus(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    return weights.minus(WeightUpdate.negativeGradient(inputs, deltas).scale(-learningRate));
  }

  @Right
  static Matrix sampleBySample(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    Matrix moved = weights;
    for (int sample = 0; sample < inputs.rows(); sample++) {
      int row = sample;
      Matrix step =
          Matrix.of(
              weights.rows(),
              weights.columns(),
              (input, neuron) -> inputs.get(row, input) * deltas.get(row, neuron) * learningRate);
      moved = moved.plus(step);
    }
    return moved;
  }
}
