package kata.stage7;

import kata.BiasNetwork;
import kata.Deltas;
import kata.Forward;
import kata.Matrix;
import kata.MomentumState;
import kata.NotWritten;
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
    throw new NotWritten("7.1", "the next step of some weights");
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
    throw new NotWritten("7.2", "one epoch with momentum");
  }
}
