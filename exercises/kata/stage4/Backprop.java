package kata.stage4;

import kata.Deltas;
import kata.EpochListener;
import kata.Forward;
import kata.Matrix;
import kata.Network;
import kata.NotWritten;
import kata.Samples;
import kata.stage2.Delta;
import kata.stage3.WeightUpdate;

/** Stage 4: backpropagation, and training by repeating it; article, section "Backpropagation". */
public final class Backprop {

  private Backprop() {}

  /**
   * Step 4.1: the deltas of both layers.
   *
   * <p>They go from the output back to the hidden layer.
   *
   * @param forward what the forward pass left: samples x hidden neurons, samples x outputs
   * @param targets samples x outputs
   * @param weightsHiddenOutput hidden neurons x outputs, as they were in the forward pass
   * @return first the deltas of the hidden layer, samples x hidden neurons, then those of the
   *     output layer, samples x outputs
   */
  public static Deltas deltas(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    throw new NotWritten("4.1", "the deltas of both layers");
  }

  /**
   * Step 4.2: one epoch, forward and back and one step of all weights.
   *
   * <p>All samples go forward, all deltas come back, then all weights take one step.
   *
   * @param network before the epoch
   * @param samples all of them count, and the weights move once
   * @param learningRate the same for both layers
   * @return the network after the epoch; the given one stays as it was
   */
  public static Network epoch(Network network, Samples samples, double learningRate) {
    throw new NotWritten("4.2", "one epoch, forward and back and one step of all weights");
  }

  /**
   * Step 4.3: epochs, one after another.
   *
   * @param network the start
   * @param samples all of them count in every epoch
   * @param learningRate the same in every epoch
   * @param epochs how many; 0 gives the start back
   * @param listener told of each epoch by {@code listener.epoch(number, network)}, 0 first, with
   *     the network as it is before that epoch's step; this call is the one effect that a step has
   * @return the network after the last epoch
   */
  public static Network train(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    throw new NotWritten("4.3", "epochs, one after another");
  }
}
