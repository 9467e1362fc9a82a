package kata.digits;

import kata.BiasNetwork;
import kata.Matrix;
import kata.MomentumState;
import kata.Samples;
import kata.stage3.WeightUpdate;
import kata.stage5.Bias;
import kata.stage7.Momentum;
import kata.stage9.Classifier;
import kata.stage9.CrossEntropy;
import kata.stage9.Softmax;

/** What a training on digits moves; each move is made by the compiled stages. */
public sealed interface DigitsModel {

  /**
   * @param inputs images x pixels
   * @return images x digits
   */
  Matrix predictions(Matrix inputs);

  /** After one step. */
  DigitsModel next(Samples batch, double momentum, double rate);

  /** Hidden neurons with the sigmoid, outputs with softmax: stage 9. */
  record WithSoftmax(MomentumState state) implements DigitsModel {

    @Override
    public Matrix predictions(Matrix inputs) {
      return Classifier.forward(state.network(), inputs).predictions();
    }

    @Override
    public DigitsModel next(Samples batch, double momentum, double rate) {
      return new WithSoftmax(Classifier.step(state, batch, momentum, rate));
    }
  }

  /** Sigmoids in both layers, half the squared error: stage 7. */
  record WithSigmoids(MomentumState state) implements DigitsModel {

    @Override
    public Matrix predictions(Matrix inputs) {
      return Bias.forward(state.network(), inputs).predictions();
    }

    @Override
    public DigitsModel next(Samples batch, double momentum, double rate) {
      return new WithSigmoids(Momentum.epoch(state, batch, momentum, rate));
    }
  }

  /**
   * No hidden neurons, softmax: logistic regression.
   *
   * @param weights pixels x digits
   * @param bias 1 x digits
   */
  record OneLayer(Matrix weights, Matrix bias, Matrix weightsVelocity, Matrix biasVelocity)
      implements DigitsModel {

    static OneLayer atRest(Matrix weights) {
      Matrix bias = Matrix.of(1, weights.columns(), (row, digit) -> 0);
      return new OneLayer(weights, bias, weights.map(weight -> 0), bias);
    }

    @Override
    public Matrix predictions(Matrix inputs) {
      return Softmax.of(inputs.dot(weights).plusRow(bias));
    }

    @Override
    public DigitsModel next(Samples batch, double momentum, double rate) {
      Matrix deltas = CrossEntropy.outputDeltas(batch.targets(), predictions(batch.inputs()));
      Matrix downhill = WeightUpdate.negativeGradient(batch.inputs(), deltas);
      Matrix step = Momentum.velocity(weightsVelocity, downhill, momentum, rate);
      Matrix biasStep = Momentum.velocity(biasVelocity, deltas.columnSums(), momentum, rate);
      return new OneLayer(weights.plus(step), bias.plus(biasStep), step, biasStep);
    }
  }

  /** A network with these weights that nothing has moved yet. */
  static MomentumState atRest(Matrix weightsInputHidden, Matrix weightsHiddenOutput) {
    return MomentumState.atRest(
        new BiasNetwork(
            weightsInputHidden,
            weightsHiddenOutput,
            Matrix.of(1, weightsInputHidden.columns(), (row, neuron) -> 0),
            Matrix.of(1, weightsHiddenOutput.columns(), (row, digit) -> 0)));
  }
}
