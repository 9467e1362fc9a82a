package kata.demo;

import java.util.List;
import java.util.Locale;
import kata.BiasNetwork;
import kata.MeanAbsoluteError;
import kata.Samples;
import kata.article.Trainer;
import kata.stage5.Bias;
import kata.stage6.MiniBatch;
import kata.training.SampleOrders;

/** How long the network with bias takes to learn XOR in batches of each size. */
public final class Stage6 implements Demo {

  private static final int EPOCHS = 30_000;

  @Override
  public List<String> lines() {
    return List.of(
        "Your code learns XOR in batches, at rate 0.3, each epoch in an order of its own:",
        "",
        "samples per step   epochs until MAE < .1    steps",
        line(4),
        line(2),
        line(1),
        "",
        "On XOR an epoch does about the same in all of them. Lesson 6 says why.");
  }

  private static String line(int size) {
    int learnt = learnt(size);
    int batches = (4 + size - 1) / size;
    return learnt == EPOCHS
        ? "%16s   not learnt in %s epochs".formatted(size, EPOCHS)
        : String.format(Locale.ROOT, "%16d   %,22d %,8d", size, learnt, learnt * batches);
  }

  private static int learnt(int size) {
    SampleOrders orders = new SampleOrders(Trainer.SEED);
    BiasNetwork network = Trainer.startWithBias(Trainer.SEED);
    int epoch = 0;
    while (epoch < EPOCHS && !isLearnt(network)) {
      Samples shuffled = MiniBatch.reorder(Samples.XOR, orders.next(4));
      network = MiniBatch.epoch(network, MiniBatch.split(shuffled, size), 0.3);
      epoch++;
    }
    return epoch;
  }

  /** Whether MAE is below .1. */
  static boolean isLearnt(BiasNetwork network) {
    var predictions = Bias.forward(network, Samples.XOR.inputs()).predictions();
    return MeanAbsoluteError.of(Samples.XOR.targets(), predictions) < 0.1;
  }
}
