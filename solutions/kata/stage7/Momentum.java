package kata.stage7;

import kata.BiasNetwork;
import kata.Deltas;
import kata.Forward;
import kata.Matrix;
import kata.MomentumState;
import kata.Samples;
import kata.stage3.WeightUpdate;
import kata.stage4.Backprop;
import kata.stage5.Bias;

/** Stage 7: steps that remember the steps before them; the article has no code for it. */
public final class Momentum {

  private Momentum() {}

  /**
   * Step 7.1: the next step of some weights.
   *
   * <p>It is made of their last step and of the way downhill.
   *
   * @param velocity the last step, for each weight its own
   * @param negativeGradient the way downhill, in the same shape
   * @param momentum how much of the last step is kept, 0 to 1
   * @param learningRate how much of the way downhill is added
   * @return the step to take now
   */
  public static Matrix velocity(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return velocity.scale(momentum).plus(negativeGradient.scale(learningRate));
  }

  /**
   * Step 7.2: one epoch with momentum.
   *
   * <p>All four parts of the network take the step that their new velocity says.
   *
   * @param state before the epoch: the network, and its last step
   * @param samples all of them count, and everything moves once
   * @param momentum the same for weights and biases
   * @param learningRate the same for weights and biases
   * @return the network after the epoch, with the velocity that has moved it
   */
  public static MomentumState epoch(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork downhill = downhill(state.network(), samples);
    BiasNetwork old = state.velocity();
    BiasNetwork step =
        new BiasNetwork(
            velocity(
                old.weightsInputHidden(), downhill.weightsInputHidden(), momentum, learningRate),
            velocity(
                old.weightsHiddenOutput(), downhill.weightsHiddenOutput(), momentum, learningRate),
            velocity(old.biasHidden(), downhill.biasHidden(), momentum, learningRate),
            velocity(old.biasOutput(), downhill.biasOutput(), momentum, learningRate));
    return new MomentumState(moved(state.network(), step), step);
  }

  private static BiasNetwork downhill(BiasNetwork network, Samples samples) {
    Forward forward = Bias.forward(network, samples.inputs());
    Deltas deltas = Backprop.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        WeightUpdate.negativeGradient(samples.inputs(), deltas.hidden()),
        WeightUpdate.negativeGradient(forward.hiddenOutputs(), deltas.output()),
        deltas.hidden().columnSums(),
        deltas.output().columnSums());
  }

  private static BiasNetwork moved(BiasNetwork network, BiasNetwork step) {
    return new BiasNetwork(
        network.weightsInputHidden().plus(step.weightsInputHidden()),
        network.weightsHiddenOutput().plus(step.weightsHiddenOutput()),
        network.biasHidden().plus(step.biasHidden()),
        network.biasOutput().plus(step.biasOutput()));
  }
}
