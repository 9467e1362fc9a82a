package kata.stage2;

import kata.Matrix;
import kata.stage1.SigmoidDerivative;

/**
 * Stage 2: the delta of a neuron, how much and in which direction its weighted sum should move. It
 * is the slope of half the squared error, turned downhill; article, section "Delta".
 */
public final class Delta {

  private Delta() {}

  /**
   * Step 2.1: the delta of one output neuron.
   *
   * <p>How much half the squared error falls, per unit, when this neuron's weighted sum grows.
   *
   * @param target what the neuron should have answered
   * @param prediction what it answered, 0 to 1
   * @return positive if the answer should rise
   */
  public static double ofOutputNeuron(double target, double prediction) {
    double error = target - prediction;
    return error * SigmoidDerivative.ofOutput(prediction);
  }

  /**
   * Step 2.2: an output's delta, carried back through one connection.
   *
   * <p>This is the delta of one hidden neuron that feeds a single output. A hidden neuron has no
   * target of its own.
   *
   * @param hiddenOutput what the hidden neuron answered, 0 to 1
   * @param weight of the connection from the hidden neuron to the output
   * @param outputDelta the delta of the output neuron
   * @return the delta of the hidden neuron
   */
  public static double ofHiddenNeuron(double hiddenOutput, double weight, double outputDelta) {
    return SigmoidDerivative.ofOutput(hiddenOutput) * (outputDelta * weight);
  }

  /**
   * Step 2.3: the deltas of several outputs, carried back and summed.
   *
   * <p>This is the delta of one hidden neuron that feeds several outputs. What 2.2 carries back
   * from one output now comes back from all of them. Leave both arrays as they are.
   *
   * @param hiddenOutput what the hidden neuron answered, 0 to 1
   * @param weights of the connections to the outputs, one per output
   * @param outputDeltas the deltas of the outputs, in the same order
   * @return the delta of the hidden neuron
   */
  public static double ofHiddenNeuronWithOutputs(
      double hiddenOutput, double[] weights, double[] outputDeltas) {
    double carriedBack = 0;
    for (int output = 0; output < weights.length; output++) {
      carriedBack += outputDeltas[output] * weights[output];
    }
    return SigmoidDerivative.ofOutput(hiddenOutput) * carriedBack;
  }

  /**
   * Step 2.4: the deltas of the output layer, for all samples at once.
   *
   * <p>It is 2.1 at every entry.
   *
   * @param targets samples x outputs
   * @param predictions samples x outputs, each 0 to 1
   * @return samples x outputs
   */
  public static Matrix ofOutputLayer(Matrix targets, Matrix predictions) {
    Matrix error = targets.minus(predictions);
    return error.timesEntrywise(SigmoidDerivative.ofOutputs(predictions));
  }

  /**
   * Step 2.5: the deltas of the hidden layer, for all samples at once.
   *
   * <p>It is 2.3 at every entry. The sum over the outputs is a matrix product in which the weights
   * are transposed; article, section "Matrix Transposition".
   *
   * @param hiddenOutputs samples x hidden neurons, each 0 to 1
   * @param weightsHiddenOutput hidden neurons x outputs
   * @param outputDeltas samples x outputs
   * @return samples x hidden neurons
   */
  public static Matrix ofHiddenLayer(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    Matrix carriedBack = outputDeltas.dot(weightsHiddenOutput.transpose());
    return carriedBack.timesEntrywise(SigmoidDerivative.ofOutputs(hiddenOutputs));
  }
}
