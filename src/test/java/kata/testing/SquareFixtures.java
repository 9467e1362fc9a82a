package kata.testing;

import java.util.stream.Stream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.MomentumState;
import kata.Network;
import kata.Samples;

/**
 * The network of the last examples of stages 4 to 7 and 9: 2 samples, 2 inputs, 2 hidden neurons, 2
 * outputs, so that one matrix fits where another belongs, and fits either way round.
 */
public final class SquareFixtures {

  public static final Samples SAMPLES =
      new Samples(
          Matrix.of(new double[][] {{0.25, 2}, {-1, 0.75}}),
          Matrix.of(new double[][] {{1, 0.3}, {0.6, 0.9}}));

  public static final Network NETWORK =
      new Network(
          Matrix.of(new double[][] {{0.4, -0.9}, {1.2, -0.3}}),
          Matrix.of(new double[][] {{0.5, -1.1}, {-0.6, 0.9}}));

  public static final BiasNetwork BIAS_NETWORK =
      new BiasNetwork(
          NETWORK.weightsInputHidden(),
          NETWORK.weightsHiddenOutput(),
          Matrix.of(new double[] {0.15, -0.35}),
          Matrix.of(new double[] {-0.2, 0.45}));

  public static final MomentumState STATE =
      new MomentumState(
          BIAS_NETWORK,
          new BiasNetwork(
              Matrix.of(new double[][] {{0.02, -0.05}, {0.03, -0.04}}),
              Matrix.of(new double[][] {{0.07, -0.02}, {0.05, -0.08}}),
              Matrix.of(new double[] {0.05, -0.07}),
              Matrix.of(new double[] {-0.04, 0.06})));

  /** The same inputs, each with a class. */
  public static final Samples CLASSES =
      new Samples(SAMPLES.inputs(), Matrix.of(new double[][] {{0, 1}, {1, 0}}));

  private SquareFixtures() {}

  /** Whether this is one of them, and not only equal to one. */
  static boolean holds(Object value) {
    return Stream.of(SAMPLES, NETWORK, BIAS_NETWORK, STATE, CLASSES).anyMatch(one -> one == value);
  }
}
