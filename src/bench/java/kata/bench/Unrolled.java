package kata.bench;

import java.util.Arrays;
import kata.BiasNetwork;
import kata.Sigmoid;

/**
 * A 2-3-1 network without any matrix: one loop over the samples, everything in it written out. That
 * is about as fast as Java gets, and as hard to read.
 */
final class Unrolled implements Rival {

  private final boolean bias;
  private final double rate;
  private final double[] inputs;
  private final double[] targets;

  /** Weights of the first layer row by row, then of the second. */
  private final double[] w = new double[9];

  /** Biases of the hidden neurons, then of the output. */
  private final double[] b = new double[4];

  Unrolled(Task task) {
    bias = task.bias();
    rate = task.rate();
    inputs = Task.entries(task.samples().inputs());
    targets = Task.entries(task.samples().targets());
    System.arraycopy(Task.entries(task.start().weightsInputHidden()), 0, w, 0, 6);
    System.arraycopy(Task.entries(task.start().weightsHiddenOutput()), 0, w, 6, 3);
    System.arraycopy(Task.entries(task.start().biasHidden()), 0, b, 0, 3);
    System.arraycopy(Task.entries(task.start().biasOutput()), 0, b, 3, 1);
  }

  @Override
  public void epoch() {
    double g0 = 0, g1 = 0, g2 = 0, g3 = 0, g4 = 0, g5 = 0, g6 = 0, g7 = 0, g8 = 0;
    double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (int sample = 0; sample < targets.length; sample++) {
      double x0 = inputs[2 * sample];
      double x1 = inputs[2 * sample + 1];
      double h0 = Sigmoid.of(x0 * w[0] + x1 * w[3] + b[0]);
      double h1 = Sigmoid.of(x0 * w[1] + x1 * w[4] + b[1]);
      double h2 = Sigmoid.of(x0 * w[2] + x1 * w[5] + b[2]);
      double y = Sigmoid.of(h0 * w[6] + h1 * w[7] + h2 * w[8] + b[3]);
      double d = (targets[sample] - y) * (y * (1 - y));
      double d0 = d * w[6] * (h0 * (1 - h0));
      double d1 = d * w[7] * (h1 * (1 - h1));
      double d2 = d * w[8] * (h2 * (1 - h2));
      g0 += x0 * d0;
      g1 += x0 * d1;
      g2 += x0 * d2;
      g3 += x1 * d0;
      g4 += x1 * d1;
      g5 += x1 * d2;
      g6 += h0 * d;
      g7 += h1 * d;
      g8 += h2 * d;
      s0 += d0;
      s1 += d1;
      s2 += d2;
      s3 += d;
    }
    move(w, g0, g1, g2, g3, g4, g5, g6, g7, g8);
    if (bias) {
      move(b, s0, s1, s2, s3);
    }
  }

  private void move(double[] numbers, double... gradient) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] += rate * gradient[i];
    }
  }

  @Override
  public BiasNetwork network() {
    return new BiasNetwork(
        Task.matrix(2, 3, w),
        Task.matrix(3, 1, Arrays.copyOfRange(w, 6, 9)),
        Task.matrix(1, 3, b),
        Task.matrix(1, 1, new double[] {b[3]}));
  }
}
