package kata.article;

import java.io.PrintStream;
import kata.BiasNetwork;
import kata.EpochListener;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Network;
import kata.Samples;
import kata.numpy.NumpyRandom;
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
  private volatile int epoch;

  /**
   * @param out where the log goes, line ends always {@code \n}
   */
  public Trainer(PrintStream out) {
    this.out = out;
  }

  /** The start weights of the script without bias, -1 to 1, from NumPy's stream. */
  public static Network startWithoutBias(long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    return new Network(fromMinusOneToOne(random, 2, HIDDEN), fromMinusOneToOne(random, HIDDEN, 1));
  }

  private static Matrix fromMinusOneToOne(NumpyRandom random, int rows, int columns) {
    return random.next(rows, columns).map(entry -> 2 * entry - 1);
  }

  /** The start weights and biases of the script with bias, 0 to 1, from NumPy's stream. */
  public static BiasNetwork startWithBias(long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    return new BiasNetwork(
        random.next(2, HIDDEN), random.next(HIDDEN, 1), random.next(1, HIDDEN), random.next(1, 1));
  }

  /** Stages 1 to 4: trains with learning rate .6 and logs every 10,000th epoch. */
  public void withoutBias(int epochs) {
    TrainingLog log = new TrainingLog(out, samples.targets(), epochs, 10_000);
    EpochListener listener =
        (number, network) -> {
          epoch = number;
          log.epoch(number, () -> network.forward(samples.inputs()).predictions());
        };
    Backprop.train(startWithoutBias(SEED), samples, 0.6, epochs, listener);
    log.end("Training");
    log.finalError();
  }

  /**
   * Stages 1 to 4: says at which epoch of the run without bias MAE first is below an error.
   *
   * @throws ArithmeticException if MAE is NaN at some epoch
   */
  public void until(double error, int epochs) {
    int[] first = {epochs};
    int[] firstNaN = {epochs};
    EpochListener watch =
        (number, network) -> {
          epoch = number;
          Matrix answers = network.forward(samples.inputs()).predictions();
          double mae = MeanAbsoluteError.of(samples.targets(), answers);
          if (first[0] == epochs && mae < error) {
            first[0] = number;
          }
          if (firstNaN[0] == epochs && Double.isNaN(mae)) {
            firstNaN[0] = number;
          }
        };
    Backprop.train(startWithoutBias(SEED), samples, 0.6, epochs, watch);
    if (firstNaN[0] < epochs) {
      throw new ArithmeticException("MAE is NaN from epoch %s on".formatted(firstNaN[0]));
    }
    String line =
        first[0] < epochs
            ? "MAE is below %s from epoch %,d on."
            : "MAE is not below %s within %,d epochs.";
    TrainingLog.print(out, line, error, first[0]);
  }

  /** Stages 1 to 5: trains with learning rate .3 and logs every 50,000th epoch. */
  public void withBias(int epochs) {
    TrainingLog log = new TrainingLog(out, samples.targets(), epochs, 50_000);
    BiasNetwork network = startWithBias(SEED);
    for (epoch = 0; epoch < epochs; epoch++) {
      BiasNetwork beforeUpdate = network;
      log.epoch(epoch, () -> Bias.forward(beforeUpdate, samples.inputs()).predictions());
      network = Bias.epoch(network, samples, 0.3);
    }
    log.end("Training with Bias");
  }

  /** The epoch that is under way; another thread may ask. */
  public int epoch() {
    return epoch;
  }
}
