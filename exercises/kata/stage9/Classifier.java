package kata.stage9;

import kata.BiasNetwork;
import kata.Forward;
import kata.Matrix;
import kata.MomentumState;
import kata.NotWritten;
import kata.Samples;
import kata.stage2.Delta;
import kata.stage3.WeightUpdate;
import kata.stage5.Bias;
import kata.stage7.Momentum;

/** Stage 9: a network that chooses one of several classes, and what comes of its choices. */
public final class Classifier {

  private Classifier() {}

  /**
   * Step 9.4: a forward pass with softmax at its end.
   *
   * @param network its hidden layer is that of stage 5
   * @param inputs samples x inputs
   * @return the outputs of the hidden neurons, and as predictions the probabilities of the classes
   */
  public static Forward forward(BiasNetwork network, Matrix inputs) {
    throw new NotWritten("9.4", "a forward pass with softmax at its end");
  }

  /**
   * Step 9.5: one step down the cross entropy.
   *
   * <p>It is the epoch of step 7.2 with another last layer.
   *
   * @param state before the step: the network, and its last step
   * @param batch all of its samples count, and everything moves once
   * @param momentum the same for weights and biases
   * @param learningRate the same for weights and biases; it is taken as it is, for who calls this
   *     has divided it by the number of samples
   * @return the network after the step, with the velocity that has moved it
   */
  public static MomentumState step(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    throw new NotWritten("9.5", "one step down the cross entropy");
  }

  /**
   * Step 9.6: the class that the network chooses.
   *
   * @param predictions samples x classes, any numbers
   * @return for each sample the column of its largest number, counted from 0; of equal ones the
   *     first
   */
  public static int[] classes(Matrix predictions) {
    throw new NotWritten("9.6", "the class that the network chooses");
  }

  /**
   * Step 9.7: which class is taken for which.
   *
   * @param actual for each sample its class, counted from 0
   * @param chosen for each sample the class that the network chooses
   * @param count how many classes there are
   * @return count x count numbers of samples: in row 3, column 8 how many of class 3 were taken for
   *     class 8
   */
  public static int[][] confusion(int[] actual, int[] chosen, int count) {
    throw new NotWritten("9.7", "which class is taken for which");
  }
}
