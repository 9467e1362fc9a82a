package kata.proof;

import java.util.function.DoubleUnaryOperator;
import kata.BiasNetwork;
import kata.Matrix;
import kata.numpy.NumpyRandom;

/** Start weights for two inputs and one output, drawn in the order of the article's scripts. */
public final class Starts {

  private Starts() {}

  /** All weights and biases from 0 to 1. */
  public static BiasNetwork fromZero(long seed, int hidden) {
    return drawn(seed, hidden, number -> number);
  }

  /** All weights and biases from -1 to 1. */
  public static BiasNetwork fromMinusOne(long seed, int hidden) {
    return drawn(seed, hidden, number -> 2 * number - 1);
  }

  /** The same weights, and biases of 0. */
  public static BiasNetwork withoutBias(BiasNetwork network) {
    return new BiasNetwork(
        network.weightsInputHidden(),
        network.weightsHiddenOutput(),
        network.biasHidden().scale(0),
        network.biasOutput().scale(0));
  }

  private static BiasNetwork drawn(long seed, int hidden, DoubleUnaryOperator range) {
    NumpyRandom random = new NumpyRandom(seed);
    Matrix inputHidden = random.next(2, hidden).map(range);
    Matrix hiddenOutput = random.next(hidden, 1).map(range);
    Matrix biasHidden = random.next(1, hidden).map(range);
    return new BiasNetwork(inputHidden, hiddenOutput, biasHidden, random.next(1, 1).map(range));
  }
}
