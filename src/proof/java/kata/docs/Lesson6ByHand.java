package kata.docs;

import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;

/** What lesson 6 works by hand: an order, and one epoch in two batches. */
final class Lesson6ByHand extends Figures {

  private static final double RATE = 0.3;

  private final BiasNetwork before = NumpyTrace.withBias().start();
  private final Samples firstTwo = Oracle.slice(Samples.XOR, 0, 2);
  private final Samples lastTwo = Oracle.slice(Samples.XOR, 2, 4);
  private final BiasNetwork between = Oracle.epoch(before, firstTwo, RATE);

  Lesson6ByHand() {
    reordered();
    says(
        "which was %.4f at a learning rate of %s. All four samples in one batch have deltas of"
            + " %.4f, %.4f, %.4f and %.4f: ``` %.4f + %s * %.4f = %.4f ```",
        bias(before),
        RATE,
        deltas(before, Samples.XOR),
        bias(before),
        RATE,
        sum(before, Samples.XOR),
        bias(Oracle.epoch(before, Samples.XOR, RATE)));
    says(
        "Their deltas have become %.4f and %.4f: ``` %.4f + %s * %.4f = %.4f"
            + " %.4f + %s * %.4f = %.4f ```",
        deltas(between, lastTwo),
        bias(before),
        RATE,
        sum(before, firstTwo),
        bias(between),
        bias(between),
        RATE,
        sum(between, lastTwo),
        bias(Oracle.epoch(between, lastTwo, RATE)));
  }

  private void reordered() {
    Matrix inputs = Matrix.of(3, 1, (row, one) -> row + 1);
    Samples samples = new Samples(inputs, inputs.scale(10));
    Samples moved = Oracle.rows(samples, 2, 0, 1);
    for (int at = 0; at < 3; at++) {
      Samples old = Oracle.rows(samples, at);
      Samples now = Oracle.rows(moved, at);
      says(
          "| %d | %.0f | %.0f | | %d | %.0f | %.0f |",
          at, old.inputs(), old.targets(), at, now.inputs(), now.targets());
    }
  }

  private static double bias(BiasNetwork network) {
    return network.biasOutput().get(0, 0);
  }

  private static Matrix deltas(BiasNetwork network, Samples samples) {
    return Oracle.outputDeltas(
        samples.targets(), Oracle.forward(network, samples.inputs()).predictions());
  }

  private static double sum(BiasNetwork network, Samples samples) {
    return deltas(network, samples).columnSums().get(0, 0);
  }
}
