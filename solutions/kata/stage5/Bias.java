package kata.stage5;

import kata.BiasNetwork;
import kata.Deltas;
import kata.Forward;
import kata.Matrix;
import kata.Samples;
import kata.Sigmoid;
import kata.stage3.WeightUpdate;
import kata.stage4.Backprop;

/** Stage 5: an offset for every neuron, learnt like a weight; article, section "Bias". */
public final class Bias {

  private Bias() {}

  /**
   * Step 5.1: one layer forward, with bias.
   *
   * <p>Each neuron's weighted sum, plus its bias, through the sigmoid.
   *
   * @param inputs samples x inputs
   * @param weights inputs x neurons
   * @param bias 1 x neurons, the same for every sample
   * @return samples x neurons
   */
  public static Matrix layer(Matrix inputs, Matrix weights, Matrix bias) {
    return Sigmoid.of(inputs.dot(weights).plusRow(bias));
  }

  /**
   * Step 5.2: both layers forward, with bias.
   *
   * @param network the weights and biases of both layers
   * @param inputs samples x inputs
   * @return first what the hidden neurons answer, samples x hidden neurons, then the predictions,
   *     samples x outputs
   */
  public static Forward forward(BiasNetwork network, Matrix inputs) {
    Matrix hiddenOutputs = layer(inputs, network.weightsInputHidden(), network.biasHidden());
    Matrix predictions = layer(hiddenOutputs, network.weightsHiddenOutput(), network.biasOutput());
    return new Forward(hiddenOutputs, predictions);
  }

  /**
   * Step 5.3: the biases of a layer after their step.
   *
   * <p>A bias is a weight whose input is always 1, so its step too is summed over the samples.
   *
   * @param bias 1 x neurons, before the step
   * @param deltas samples x neurons
   * @param learningRate how far to go
   * @return 1 x neurons
   */
  public static Matrix update(Matrix bias, Matrix deltas, double learningRate) {
    return bias.plus(deltas.columnSums().scale(learningRate));
  }

  /**
   * Step 5.4: one epoch with bias.
   *
   * <p>Weights and biases of both layers take one step.
   *
   * @param network before the epoch
   * @param samples all of them count, and everything moves once
   * @param learningRate the same for weights and biases
   * @return the network after the epoch; the given one stays as it was
   */
  public static BiasNetwork epoch(BiasNetwork network, Samples samples, double learningRate) {
    Matrix inputs = samples.inputs();
    Forward forward = forward(network, inputs);
    Deltas deltas = Backprop.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        WeightUpdate.ofLayer(network.weightsInputHidden(), inputs, deltas.hidden(), learningRate),
        WeightUpdate.ofLayer(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate),
        update(network.biasHidden(), deltas.hidden(), learningRate),
        update(network.biasOutput(), deltas.output(), learningRate));
  }
}
