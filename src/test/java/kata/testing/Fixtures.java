package kata.testing;

import java.util.List;
import java.util.stream.Stream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.MomentumState;
import kata.Network;
import kata.Samples;

/**
 * The network of the worked examples of stages 4 to 7 and 9: 5 samples, 2 inputs, 3 hidden neurons,
 * 4 outputs, no two numbers of a matrix equal, errors of both signs.
 */
public final class Fixtures {

  public static final Samples SAMPLES =
      new Samples(
          Matrix.of(new double[][] {{0, 1}, {1, -0.5}, {0.25, 2}, {-1, 0.75}, {0.5, 0.5}}),
          Matrix.of(
              new double[][] {
                {1, 0, 0.5, 0.25},
                {0, 1, 0.75, 1},
                {0.2, 0.6, 0, 0.9},
                {1, 0.3, 1, 0},
                {0.4, 0, 0.1, 0.8}
              }));

  public static final Network NETWORK =
      new Network(
          Matrix.of(new double[][] {{0.4, -0.9, 1.2}, {-0.3, 0.7, 0.1}}),
          Matrix.of(
              new double[][] {
                {0.5, -1.1, 0.8, 0.2}, {-0.6, 0.9, -0.4, 1.3}, {1.4, 0.3, -0.7, -0.2}
              }));

  public static final BiasNetwork BIAS_NETWORK =
      new BiasNetwork(
          NETWORK.weightsInputHidden(),
          NETWORK.weightsHiddenOutput(),
          Matrix.of(new double[] {0.15, -0.35, 0.6}),
          Matrix.of(new double[] {-0.2, 0.45, 0.05, -0.75}));

  /** The samples in three batches: the first two, the next two, and the last one. */
  public static final List<Samples> BATCHES =
      List.of(
          new Samples(
              Matrix.of(new double[][] {{0, 1}, {1, -0.5}}),
              Matrix.of(new double[][] {{1, 0, 0.5, 0.25}, {0, 1, 0.75, 1}})),
          new Samples(
              Matrix.of(new double[][] {{0.25, 2}, {-1, 0.75}}),
              Matrix.of(new double[][] {{0.2, 0.6, 0, 0.9}, {1, 0.3, 1, 0}})),
          new Samples(
              Matrix.of(new double[] {0.5, 0.5}), Matrix.of(new double[] {0.4, 0, 0.1, 0.8})));

  /** The network with biases in the middle of a training with momentum. */
  public static final MomentumState STATE =
      new MomentumState(
          BIAS_NETWORK,
          new BiasNetwork(
              Matrix.of(new double[][] {{0.02, -0.05, 0.03}, {-0.04, 0.01, 0.06}}),
              Matrix.of(
                  new double[][] {
                    {0.07, -0.02, 0.05, -0.08},
                    {0.03, 0.09, -0.06, 0.04},
                    {-0.01, 0.02, 0.08, -0.03}
                  }),
              Matrix.of(new double[] {0.05, -0.07, 0.02}),
              Matrix.of(new double[] {-0.04, 0.06, 0.01, -0.09})));

  /** The same inputs, each with a class. */
  public static final Samples CLASSES =
      new Samples(
          SAMPLES.inputs(),
          Matrix.of(
              new double[][] {
                {0, 0, 1, 0}, {1, 0, 0, 0}, {0, 0, 0, 1}, {0, 0, 1, 0}, {0, 1, 0, 0}
              }));

  private Fixtures() {}

  /** Whether this is one of them, and not only equal to one. */
  static boolean holds(Object value) {
    return Stream.of(SAMPLES, NETWORK, BIAS_NETWORK, BATCHES, STATE, CLASSES)
        .anyMatch(one -> one == value);
  }
}
