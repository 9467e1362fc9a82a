package kata.stage3;

import kata.Matrix;
import kata.NotWritten;

/** Stage 3: weights take a step downhill; article, section "Weight Update". */
public final class WeightUpdate {

  private WeightUpdate() {}

  /**
   * Step 3.1: one weight after its step.
   *
   * <p>It moves in the direction in which half the squared error falls.
   *
   * @param weight before the step
   * @param input the signal that came through this connection
   * @param delta of the neuron that the connection leads to
   * @param learningRate how far to go; the step is multiplied by it
   * @return the weight after the step
   */
  public static double ofWeight(double weight, double input, double delta, double learningRate) {
    throw new NotWritten("3.1", "one weight after its step");
  }

  /**
   * Step 3.2: the direction downhill for all weights of a layer.
   *
   * <p>For each weight the products input * delta, summed over the samples (not averaged): a matrix
   * product, once its shapes fit. The article calls it gradient; with its sign it points downhill.
   *
   * @param inputs samples x inputs, the signals that came into the layer
   * @param deltas samples x neurons of the layer
   * @return inputs x neurons, the shape of the layer's weights
   */
  public static Matrix negativeGradient(Matrix inputs, Matrix deltas) {
    throw new NotWritten("3.2", "the direction downhill for all weights of a layer");
  }

  /**
   * Step 3.3: all weights of a layer after their step.
   *
   * <p>It is 3.1 at every entry, for all samples.
   *
   * @param weights inputs x neurons, before the step
   * @param inputs samples x inputs
   * @param deltas samples x neurons
   * @param learningRate how far to go along the negative gradient
   * @return inputs x neurons; the given weights stay as they were
   */
  public static Matrix ofLayer(Matrix weights, Matrix inputs, Matrix deltas, double learningRate) {
    throw new NotWritten("3.3", "all weights of a layer after their step");
  }
}
