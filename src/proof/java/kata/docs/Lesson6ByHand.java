package kata.docs;

import static kata.docs.Figure.row;

import java.util.List;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;

/** What lesson 6 works by hand: an order, and one epoch in two batches. */
final class Lesson6ByHand {

  private static final String PAGE = "exercises/kata/stage6/README.md";
  private static final double RATE = 0.3;

  private final BiasNetwork before = NumpyTrace.withBias().start();
  private final Samples firstTwo = Oracle.slice(Samples.XOR, 0, 2);
  private final Samples lastTwo = Oracle.slice(Samples.XOR, 2, 4);
  private final BiasNetwork between = Oracle.epoch(before, firstTwo, RATE);
  private final BiasNetwork after = Oracle.epoch(between, lastTwo, RATE);

  List<Figure> figures() {
    return List.of(
        new Figure(PAGE, "| %d | %.0f | %.0f | | %d | %.0f | %.0f |", this::reordered),
        Figure.of(
            PAGE,
            "which was %.4f at a learning rate of %s. All four samples in one batch have deltas of"
                + " %.4f, %.4f, %.4f and %.4f: ``` %.4f + %s * %.4f = %.4f ```",
            this::oneBatch),
        Figure.of(
            PAGE,
            "Their deltas have become %.4f and %.4f: ``` %.4f + %s * %.4f = %.4f"
                + " %.4f + %s * %.4f = %.4f ```",
            this::twoBatches));
  }

  private List<Object[]> reordered() {
    Matrix inputs = Matrix.of(3, 1, (row, one) -> row + 1);
    Samples samples = new Samples(inputs, inputs.scale(10));
    Samples moved = Oracle.rows(samples, 2, 0, 1);
    return IntStream.range(0, 3)
        .mapToObj(
            at ->
                row(
                    at,
                    samples.inputs().get(at, 0),
                    samples.targets().get(at, 0),
                    at,
                    moved.inputs().get(at, 0),
                    moved.targets().get(at, 0)))
        .toList();
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

  private Object[] oneBatch() {
    Matrix deltas = deltas(before, Samples.XOR);
    return row(
        bias(before),
        RATE,
        deltas.get(0, 0),
        deltas.get(1, 0),
        deltas.get(2, 0),
        deltas.get(3, 0),
        bias(before),
        RATE,
        sum(before, Samples.XOR),
        bias(Oracle.epoch(before, Samples.XOR, RATE)));
  }

  private Object[] twoBatches() {
    Matrix deltas = deltas(between, lastTwo);
    return row(
        deltas.get(0, 0),
        deltas.get(1, 0),
        bias(before),
        RATE,
        sum(before, firstTwo),
        bias(between),
        bias(between),
        RATE,
        sum(between, lastTwo),
        bias(after));
  }
}
