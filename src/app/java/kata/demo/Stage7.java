package kata.demo;

import java.util.List;
import java.util.Locale;
import kata.MomentumState;
import kata.Samples;
import kata.article.Trainer;
import kata.stage7.Momentum;

/** How long the network with bias takes to learn XOR with more and more momentum. */
public final class Stage7 implements Demo {

  private static final int EPOCHS = 30_000;

  @Override
  public List<String> lines() {
    return List.of(
        "Your code learns XOR with momentum, at learning rate 0.3:",
        "",
        "  momentum   epochs until MAE < .1",
        line(0),
        line(0.5),
        line(0.9),
        "",
        "Steps that go the same way add up; those that turn make each other smaller.");
  }

  private static String line(double momentum) {
    MomentumState state = MomentumState.atRest(Trainer.startWithBias(Trainer.SEED));
    int epoch = 0;
    while (epoch < EPOCHS && !Stage6.isLearnt(state.network())) {
      state = Momentum.epoch(state, Samples.XOR, momentum, 0.3);
      epoch++;
    }
    return epoch == EPOCHS
        ? "%10s   not learnt in %s epochs".formatted(momentum, EPOCHS)
        : String.format(Locale.ROOT, "%10.1f   %,22d", momentum, epoch);
  }
}
