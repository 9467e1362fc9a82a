package kata.training;

import static kata.article.Trainer.EPOCHS_WITHOUT_BIAS;
import static kata.article.Trainer.EPOCHS_WITH_BIAS;

import java.util.List;
import java.util.Map;
import kata.article.Trainer;

/**
 * The table of what can be chosen: command line, help, addresses and the page's form follow it.
 *
 * @param name on the command line, in an address and in the form
 * @param value what help calls the value; empty for a switch
 * @param range of the number; null if it is none
 * @param help one line: %1$s stands for the default, %2$s for that with bias, %3$s for the largest
 *     number
 * @param defaults as they would be written: one, or without and with bias
 */
public record Option(
    String name, String value, NumberRange range, String help, List<Object> defaults) {

  private static final long MANY = 1_000_000_000;
  private static final String BOTH = "default %1$s, with --bias %2$s";

  /** The seeds that NumPy takes. */
  public static final Option SEED =
      whole("seed", 0, 0xFFFF_FFFFL, "of the start weights; default %1$s", Trainer.SEED);

  public static final Option EPOCHS =
      whole("epochs", 1, MANY, "how many; " + BOTH, EPOCHS_WITHOUT_BIAS, EPOCHS_WITH_BIAS);
  public static final Option EPOCHS_BEFORE =
      whole("epochs", 0, MANY, "how many to train before; default %1$s", 0);
  public static final Option EPOCHS_OF_EACH =
      whole("epochs", 1, MANY, "how many each may take; default %1$s", 10_000);
  public static final Option EPOCHS_SHOWN =
      whole("epochs", 1, 100_000, "1 to %3$s; default %1$s", 20_000);
  public static final Option LOG_EVERY =
      whole("log-every", 1, MANY, "epochs from line to line; " + BOTH, 10_000, 50_000);
  public static final Option HOLDOUT =
      text("holdout", "BITS", "a sample such as 01: leave it out, and ask it at the end", "");
  public static final Option SEEDS =
      text("seeds", "RANGE", "from one seed to another; default %1$s", "0..199");
  public static final Option DIGITS =
      text("digits", "", "draw digits, and see how they are read; from stage 9 on", false);
  public static final Option SAVE =
      text("save", "FILE", "write the page to a file that needs no server, and end", "");
  public static final Option PORT =
      whole("port", 0, 65_535, "of the page; default any free one", 0);
  public static final Option NO_BROWSER = text("no-browser", "", "only print the address", false);

  public static final Option BIAS =
      text("bias", "", "a bias for every neuron; from stage 5 on", false);
  static final Option DATA = text("data", "NAME", Dataset.NAMES + "; default %1$s", "xor");
  public static final Option HIDDEN =
      whole("hidden", 0, 64, "hidden neurons, 0 to %3$s, 0 only with --bias; default %1$s", 3);
  static final Option START =
      text(
          "start",
          "RANGE",
          "start weights, " + WeightInit.RANGES + "; default %1$s, --bias %2$s",
          "-1..1",
          "0..1");
  static final Option RATE =
      decimal("rate", NumberRange.POSITIVE, "learning rate, above 0; " + BOTH, ".6", ".3");
  static final Option BATCH =
      whole("batch", 0, 64, "samples to a step, with --bias; default all (stage 6)", 0);
  static final Option MOMENTUM =
      decimal(
          "momentum",
          NumberRange.BELOW_ONE,
          "0 to below 1, with --bias; default %1$s (stage 7)",
          0);

  private static final String DEFAULT = "; default %1$s";

  public static final Option HIDDEN_OF_DIGITS =
      whole("hidden", 0, 256, "hidden neurons, 0 to %3$s" + DEFAULT, 32);
  public static final Option RATE_OF_DIGITS =
      decimal("rate", NumberRange.POSITIVE, "learning rate of a batch's mean" + DEFAULT, ".3");
  public static final Option MOMENTUM_OF_DIGITS =
      decimal("momentum", NumberRange.BELOW_ONE, "0 to below 1" + DEFAULT, ".9");
  public static final Option BATCH_OF_DIGITS =
      whole("batch", 1, 2_000, "images to a step" + DEFAULT, 32);
  public static final Option EPOCHS_OF_DIGITS =
      whole("epochs", 1, 10_000, "how many, 1 to %3$s" + DEFAULT, 30);
  public static final Option SEEN =
      decimal("seen", NumberRange.SHARE, "share of the images to learn from" + DEFAULT, ".75");
  public static final Option SPLIT =
      text("split", "NAME", "which those are: the first by order, or random" + DEFAULT, "order");
  public static final Option LOSS =
      text("loss", "NAME", "cross-entropy or half-squared-error" + DEFAULT, "cross-entropy");

  /** Of the page alone: which epoch and which sample to look at. */
  public static final Option EPOCH = whole("epoch", 0, 100_000, "", 0);

  public static final Option SAMPLE = whole("sample", 0, 63, "", 0);

  /** Of the page alone: which weights and biases were moved by hand, at which epochs. */
  public static final Option HAND = text("hand", "", "", "");

  /**
   * What every command that trains takes.
   *
   * @param hidden {@link #HIDDEN}, or with another largest number
   */
  public static List<Option> ofNetwork(Option hidden) {
    return List.of(BIAS, DATA, hidden, START, RATE, BATCH, MOMENTUM);
  }

  /** What a training on digits takes, but for its epochs and its seed. */
  public static List<Option> ofDigits() {
    return List.of(
        HIDDEN_OF_DIGITS, RATE_OF_DIGITS, MOMENTUM_OF_DIGITS, BATCH_OF_DIGITS, SEEN, SPLIT, LOSS);
  }

  private static Option whole(String name, long least, long most, String help, Object... defaults) {
    return new Option(name, "N", NumberRange.whole(least, most), help, List.of(defaults));
  }

  private static Option decimal(String name, NumberRange range, String help, Object... defaults) {
    return new Option(name, "X", range, help, List.of(defaults));
  }

  private static Option text(String name, String value, String help, Object... defaults) {
    return new Option(name, value, null, help, List.of(defaults));
  }

  /** The same with another largest number, a whole one. */
  public Option upTo(int most) {
    return whole(name, (long) range.least(), most, help, defaults.toArray());
  }

  /** The line in which it is explained. */
  public String description() {
    return help.formatted(
        otherwise(false), otherwise(true), range == null ? 0 : (long) range.most());
  }

  private String otherwise(boolean bias) {
    return defaults.get(bias ? defaults.size() - 1 : 0).toString();
  }

  /**
   * What is chosen, or else the default.
   *
   * @param chosen by name
   */
  public String read(Map<String, String> chosen) {
    boolean bias = "true".equals(chosen.get(BIAS.name));
    return chosen.getOrDefault(name, otherwise(bias));
  }

  /**
   * The same as a number.
   *
   * @throws IllegalArgumentException if it is none, or not allowed: a sentence that begins with the
   *     name
   */
  public double number(Map<String, String> chosen) {
    return range.read(name, read(chosen));
  }

  /**
   * @throws IllegalArgumentException if the value is not allowed
   */
  void check(Number chosen) {
    range.check(name, chosen);
  }
}
