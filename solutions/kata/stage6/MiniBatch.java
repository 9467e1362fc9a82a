package kata.stage6;

import java.util.List;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.stage5.Bias;

/** Stage 6: how many samples speak before the weights move; the article has no code for it. */
public final class MiniBatch {

  private MiniBatch() {}

  /**
   * Step 6.1: samples in another order.
   *
   * @param samples stay as they are
   * @param order which rows to take, counted from 0, the first one first: all of them once, or for
   *     a batch only some; it stays as it is, too
   * @return as many samples as {@code order} has entries, each input still with its target
   */
  public static Samples reorder(Samples samples, int[] order) {
    return new Samples(rows(samples.inputs(), order), rows(samples.targets(), order));
  }

  private static Matrix rows(Matrix all, int[] order) {
    return Matrix.of(order.length, all.columns(), (row, column) -> all.get(order[row], column));
  }

  /**
   * Step 6.2: samples cut into batches.
   *
   * @param samples each of them gets into exactly one batch, in the order in which they stand
   * @param size how many samples a batch has, at least 1; the last batch may have fewer, and if
   *     there are not more samples than this, one batch has them all
   * @return the batches, the one with the first samples first
   */
  public static List<Samples> split(Samples samples, int size) {
    int count = samples.inputs().rows();
    return IntStream.iterate(0, start -> start < count, start -> start + size)
        .mapToObj(start -> IntStream.range(start, Math.min(start + size, count)).toArray())
        .map(rows -> reorder(samples, rows))
        .toList();
  }

  /**
   * Step 6.3: one epoch in batches.
   *
   * <p>Every batch moves the network that the batch before it left.
   *
   * @param network before the epoch
   * @param batches in the order in which they take their turns
   * @param learningRate the same for all of them
   * @return the network after the last batch; the given one stays as it was
   */
  public static BiasNetwork epoch(BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork moved = network;
    for (Samples batch : batches) {
      moved = Bias.epoch(moved, batch, learningRate);
    }
    return moved;
  }
}
