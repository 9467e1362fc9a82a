package kata.training;

import java.util.Arrays;
import java.util.List;
import kata.step.StepId;

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

  /** How many hidden neurons there can be. */
  public static final NumberOption HIDDEN = NumberOption.whole("hidden", 0, 64);

  /** The seeds that NumPy takes. */
  public static final NumberOption SEED = NumberOption.whole("seed", 0, 0xFFFF_FFFFL);

  /** The learning rates. */
  public static final NumberOption RATE =
      NumberOption.decimal(
          "rate", "a number above 0", rate -> rate > 0 && rate < Double.POSITIVE_INFINITY);

  /** How much of a step can be left in the next one; what is below 1 fades. */
  public static final NumberOption MOMENTUM =
      NumberOption.decimal("momentum", "a number from 0 to below 1", part -> part >= 0 && part < 1);

  /** How many samples a batch can have. */
  public static NumberOption batch(Dataset data) {
    return NumberOption.whole("batch", 0, data.count());
  }

  /**
   * @throws IllegalArgumentException if a value is not allowed: one sentence that begins with the
   *     value's name
   */
  public TrainingConfig {
    HIDDEN.check(hidden);
    SEED.check(seed);
    RATE.check(rate);
    batch(data).check(batch);
    MOMENTUM.check(momentum);
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

  /** The article's script without bias. */
  public static TrainingConfig withoutBias() {
    return new TrainingConfig(
        new Dataset("xor"), 3, false, WeightInit.MINUS_ONE_TO_ONE, 42, 0.6, 0, 0);
  }

  /** The article's script with bias. */
  public static TrainingConfig withBias() {
    return new TrainingConfig(new Dataset("xor"), 3, true, WeightInit.ZERO_TO_ONE, 42, 0.3, 0, 0);
  }

  /** The same setting with another seed. */
  public TrainingConfig withSeed(long other) {
    return new TrainingConfig(data, hidden, bias, start, other, rate, batch, momentum);
  }

  /** Whether the weights move more than once an epoch. */
  public boolean hasBatches() {
    return batch > 0;
  }

  /** The steps that a training calls itself, in order; those call steps before them. */
  public List<StepId> steps() {
    if (hidden == 0) {
      return steps("2.4", "3.3", "5.1", "5.3");
    }
    if (!bias) {
      return steps("4.2");
    }
    if (momentum > 0) {
      return hasBatches() ? steps("5.2", "6.1", "6.2", "7.2") : steps("5.2", "7.2");
    }
    return hasBatches() ? steps("5.2", "6.1", "6.2", "6.3") : steps("5.2", "5.4");
  }

  private static List<StepId> steps(String... numbers) {
    return Arrays.stream(numbers).map(StepId::parse).toList();
  }
}
