package kata.search;

import kata.BiasNetwork;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Samples;
import kata.stage5.Bias;

/**
 * A network with bias, seen as one point: all its weights and biases in a row, and one number that
 * says how bad they are. Searches without gradients see no more of it than that; how often they
 * looked is counted here.
 */
public class Loss {

  private final Samples samples;
  private final int hidden;
  private long evaluations;

  /**
   * @param samples what the network is to learn
   * @param hidden how many hidden neurons it has, at least 1
   */
  public Loss(Samples samples, int hidden) {
    this.samples = samples;
    this.hidden = hidden;
  }

  /** How many numbers a point has. */
  public int dimensions() {
    return hidden * (inputs() + outputs() + 1) + outputs();
  }

  /**
   * The sum of the squared errors over all samples and outputs. Not the mean absolute error: with
   * that, a search is sooner stuck at .25.
   *
   * @param point as {@link #network} reads it
   */
  public double of(double[] point) {
    evaluations++;
    return 2 * HalfSquaredError.of(samples.targets(), predictions(point));
  }

  /** How often {@link #of} was asked. */
  public long evaluations() {
    return evaluations;
  }

  /** The mean absolute error at a point, which is only watched and not counted. */
  public double meanAbsoluteError(double[] point) {
    return MeanAbsoluteError.of(samples.targets(), predictions(point));
  }

  /**
   * The network that a point stands for: its numbers are, row by row, the weights from the inputs
   * and to the outputs, then the biases of the hidden neurons and of the outputs.
   *
   * @throws IllegalArgumentException if the point has not {@link #dimensions} numbers
   */
  public BiasNetwork network(double[] point) {
    if (point.length != dimensions()) {
      throw new IllegalArgumentException(
          "a %s-%s-%s network with bias is a point of %s numbers, not %s"
              .formatted(inputs(), hidden, outputs(), dimensions(), point.length));
    }
    int toOutputs = inputs() * hidden;
    int biases = toOutputs + hidden * outputs();
    return new BiasNetwork(
        part(point, 0, inputs(), hidden),
        part(point, toOutputs, hidden, outputs()),
        part(point, biases, 1, hidden),
        part(point, biases + hidden, 1, outputs()));
  }

  private static Matrix part(double[] point, int from, int rows, int columns) {
    return Matrix.of(rows, columns, (row, column) -> point[from + row * columns + column]);
  }

  private Matrix predictions(double[] point) {
    return Bias.forward(network(point), samples.inputs()).predictions();
  }

  private int inputs() {
    return samples.inputs().columns();
  }

  private int outputs() {
    return samples.targets().columns();
  }
}
