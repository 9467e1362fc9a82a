package kata.training;

import java.util.Map;

/**
 * Everything that can be chosen about a training; the same setting always trains the same way.
 *
 * @param data what is to be learnt
 * @param hidden how many hidden neurons, 0 to 64; with 0, inputs and output are one layer
 * @param bias whether neurons have a bias
 * @param start the range that start weights are drawn from
 * @param seed of the start weights, and of the order of samples where there are batches, 0 to
 *     4,294,967,295
 * @param rate the learning rate, above 0
 * @param batch how many samples speak before the weights move; 0 stands for all of them
 * @param momentum which part of a step is left in the next one, 0 to below 1
 */
public record TrainingConfig(
    Dataset data,
    int hidden,
    boolean bias,
    WeightInit start,
    long seed,
    double rate,
    int batch,
    double momentum) {

  /**
   * @throws IllegalArgumentException if a value is not allowed: one sentence that begins with the
   *     value's name
   */
  public TrainingConfig {
    Option.HIDDEN.check(hidden);
    Option.SEED.check(seed);
    Option.RATE.check(rate);
    Option.BATCH.upTo(data.count()).check(batch);
    Option.MOMENTUM.check(momentum);
    require(
        hidden > 0 || bias, "hidden takes 0 only with bias: without it the layer learns little.");
    batch = batch == data.count() ? 0 : batch;
    boolean stage5 = bias && hidden > 0;
    require(stage5 || batch == 0, "batch takes a network with bias and hidden neurons.");
    require(stage5 || momentum == 0, "momentum takes a network with bias and hidden neurons.");
  }

  private static void require(boolean allowed, String sentence) {
    if (!allowed) {
      throw new IllegalArgumentException(sentence);
    }
  }

  /**
   * The setting of these texts; what is not among them is as in the article's script, the one with
   * bias if there is a {@code bias}.
   *
   * @param texts by the names of {@link Option}
   * @throws IllegalArgumentException if one is not allowed: a sentence that begins with its name
   */
  public static TrainingConfig of(Map<String, String> texts) {
    boolean bias = bias(Option.BIAS.read(texts));
    Dataset data = new Dataset(Option.DATA.read(texts));
    return new TrainingConfig(
        data,
        (int) Option.HIDDEN.number(texts),
        bias,
        WeightInit.of(Option.START.read(texts)),
        (long) Option.SEED.number(texts),
        Option.RATE.number(texts),
        (int) Option.BATCH.upTo(data.count()).number(texts),
        Option.MOMENTUM.number(texts));
  }

  private static boolean bias(String text) {
    require(text.matches("true|false"), "bias takes true or false, not " + text + ".");
    return text.equals("true");
  }

  /** The article's script without bias. */
  public static TrainingConfig withoutBias() {
    return of(Map.of());
  }

  /** The article's script with bias. */
  public static TrainingConfig withBias() {
    return of(Map.of("bias", "true"));
  }

  /** The same setting with another seed. */
  public TrainingConfig withSeed(long other) {
    return new TrainingConfig(data, hidden, bias, start, other, rate, batch, momentum);
  }

  /** Whether the weights move more than once per epoch. */
  public boolean hasBatches() {
    return batch > 0;
  }
}
