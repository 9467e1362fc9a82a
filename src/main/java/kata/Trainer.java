package kata;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;
import kata.numpy.NumpyRandom;
import kata.numpy.NumpyText;
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
  private Matrix predictions;

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
    EpochListener log =
        (epoch, network) ->
            log(epoch, epochs, 10_000, () -> network.forward(samples.inputs()).predictions());
    Backprop.train(startWithoutBias(SEED), samples, 0.6, epochs, log);
    printEnd("--- Training Complete ---");
    print("Final Error (MAE): %.6f", MeanAbsoluteError.of(samples.targets(), predictions));
  }

  /** Stages 1 to 4: says at which epoch of the run without bias MAE first is below an error. */
  public void until(double error, int epochs) {
    int[] first = {epochs};
    EpochListener watch =
        (epoch, network) -> {
          Matrix answers = network.forward(samples.inputs()).predictions();
          if (first[0] == epochs && MeanAbsoluteError.of(samples.targets(), answers) < error) {
            first[0] = epoch;
          }
        };
    Backprop.train(startWithoutBias(SEED), samples, 0.6, epochs, watch);
    if (first[0] < epochs) {
      print("MAE is below %s from epoch %,d on.", error, first[0]);
    } else {
      print("MAE is not below %s within %,d epochs.", error, epochs);
    }
  }

  /** Stages 1 to 5: trains with learning rate .3 and logs every 50,000th epoch. */
  public void withBias(int epochs) {
    BiasNetwork network = startWithBias(SEED);
    for (int epoch = 0; epoch < epochs; epoch++) {
      BiasNetwork beforeUpdate = network;
      log(epoch, epochs, 50_000, () -> Bias.forward(beforeUpdate, samples.inputs()).predictions());
      network = Bias.epoch(network, samples, 0.3);
    }
    printEnd("--- Training with Bias Complete ---");
  }

  /** Predictions cost a forward pass, so they are computed only where they will be printed. */
  private void log(int epoch, int epochs, int every, Supplier<Matrix> forward) {
    boolean last = epoch == epochs - 1;
    if (last || epoch % every == 0) {
      predictions = forward.get();
    }
    if (epoch % every == 0) {
      double error = MeanAbsoluteError.of(samples.targets(), predictions);
      print("Epoch %s | MAE: %.6f", epoch, error);
    }
  }

  private void printEnd(String title) {
    print("\n%s\nFinal predictions:\n%s", title, NumpyText.of(predictions));
  }

  private void print(String line, Object... values) {
    out.print(String.format(Locale.ROOT, line, values) + "\n");
  }
}
