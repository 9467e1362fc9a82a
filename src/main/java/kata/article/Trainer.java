package kata.article;

import java.io.PrintStream;
import java.util.function.IntConsumer;
import kata.BiasNetwork;
import kata.EpochListener;
import kata.Network;
import kata.Samples;
import kata.stage4.Backprop;
import kata.stage5.Bias;

/**
 * The two programs of the source article, composed of the compiled stages: both learn {@link
 * Samples#XOR} with three hidden neurons and print what the article's NumPy scripts print.
 */
public final class Trainer {

  /** The seed from which both scripts draw their start weights. */
  public static final long SEED = 42;

  /** How many epochs the script without bias trains. */
  public static final int EPOCHS_WITHOUT_BIAS = 1_000_000;

  /** How many epochs the script with bias trains. */
  public static final int EPOCHS_WITH_BIAS = 500_000;

  private static final int HIDDEN = 3;

  private final Samples samples = Samples.XOR;
  private final PrintStream out;
  private final IntConsumer progress;

  /**
   * @param out where the log goes, line ends always {@code \n}
   * @param progress hears of every epoch
   */
  public Trainer(PrintStream out, IntConsumer progress) {
    this.out = out;
    this.progress = progress;
  }

  /** The start weights of the script without bias, -1 to 1. */
  public static Network startWithoutBias(long seed) {
    return new StartWeights(seed, -1).withoutBias(2, HIDDEN);
  }

  /** The start weights and biases of the script with bias, 0 to 1. */
  public static BiasNetwork startWithBias(long seed) {
    return new StartWeights(seed, 0).withBias(2, HIDDEN);
  }

  /** Stages 1 to 4: trains with learning rate .6 and logs every 10,000th epoch. */
  public void withoutBias(int epochs) {
    TrainingLog log = new TrainingLog(out, samples.targets(), epochs, 10_000);
    EpochListener listener =
        (number, network) -> {
          progress.accept(number);
          log.epoch(number, () -> network.forward(samples.inputs()).predictions());
        };
    Backprop.train(startWithoutBias(SEED), samples, 0.6, epochs, listener);
    log.end("Training");
    log.finalError();
  }

  /** Stages 1 to 5: trains with learning rate .3 and logs every 50,000th epoch. */
  public void withBias(int epochs) {
    TrainingLog log = new TrainingLog(out, samples.targets(), epochs, 50_000);
    BiasNetwork network = startWithBias(SEED);
    for (int epoch = 0; epoch < epochs; epoch++) {
      progress.accept(epoch);
      BiasNetwork beforeUpdate = network;
      log.epoch(epoch, () -> Bias.forward(beforeUpdate, samples.inputs()).predictions());
      network = Bias.epoch(network, samples, 0.3);
    }
    log.end("Training with Bias");
  }
}
