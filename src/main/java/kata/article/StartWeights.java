package kata.article;

import kata.BiasNetwork;
import kata.Matrix;
import kata.Network;
import kata.numpy.NumpyRandom;

/** Draws start weights from NumPy's stream, evenly from a least one to 1. */
public final class StartWeights {

  private final NumpyRandom random;
  private final double least;

  /**
   * @param seed 0 to 4,294,967,295
   */
  public StartWeights(long seed, double least) {
    random = new NumpyRandom(seed);
    this.least = least;
  }

  /** The next layer of weights, row by row. */
  public Matrix layer(int rows, int columns) {
    return random.next(rows, columns).map(entry -> least + (1 - least) * entry);
  }

  /** The next network with one output, drawn from the inputs on. */
  public Network withoutBias(int inputs, int hidden) {
    return new Network(layer(inputs, hidden), layer(hidden, 1));
  }

  /** The same with biases, which are drawn after the weights. */
  public BiasNetwork withBias(int inputs, int hidden) {
    return new BiasNetwork(layer(inputs, hidden), layer(hidden, 1), layer(1, hidden), layer(1, 1));
  }
}
