package kata.check;

import kata.BiasNetwork;
import kata.Matrix;
import kata.Network;
import kata.Samples;

/**
 * The network of the worked examples of stages 4 and 5: 5 samples, 2 inputs, 3 hidden neurons, 4
 * outputs, no two numbers of a matrix equal, errors of both signs.
 */
public final class Tasks {

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

  private Tasks() {}
}
