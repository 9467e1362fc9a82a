package kata.digits;

import java.util.Map;
import kata.training.Option;

/**
 * Everything that can be chosen about a training on digits; the same setting always trains the same
 * way.
 *
 * @param hidden how many hidden neurons; with 0 the pixels lead straight to the outputs
 * @param rate the learning rate of a batch's mean, above 0
 * @param momentum which part of a step is left in the next one, 0 to below 1
 * @param batch how many images speak before the weights move, at least 1
 * @param seed of the start weights, and of all orders
 * @param seen which share of the images is learnt from
 * @param random whether those are drawn, and not the first ones
 * @param loss what the training descends
 */
public record DigitsSetting(
    int hidden,
    double rate,
    double momentum,
    int batch,
    long seed,
    double seen,
    boolean random,
    Loss loss) {

  /** What a training descends. */
  public enum Loss {
    /** Softmax at the end: stage 9. */
    CROSS_ENTROPY("cross entropy"),
    /** Sigmoids at the end: stages 5 to 7 as they are. */
    HALF_SQUARED_ERROR("half squared error");

    private final String words;

    Loss(String words) {
      this.words = words;
    }

    /** In a log. */
    public String words() {
      return words;
    }

    /** In an option. */
    String option() {
      return words.replace(' ', '-');
    }
  }

  /**
   * @throws IllegalArgumentException if half the squared error is to be descended without hidden
   *     neurons
   */
  public DigitsSetting {
    require(
        hidden > 0 || loss == Loss.CROSS_ENTROPY, "hidden takes 0 only with the cross entropy.");
  }

  /** The setting that is compared with NumPy's. */
  public static DigitsSetting usual() {
    return of(Map.of());
  }

  /**
   * The setting of these texts; what is not among them is as usual.
   *
   * @param texts by the names of {@link Option}
   * @throws IllegalArgumentException if one is not allowed: a sentence that begins with its name
   */
  public static DigitsSetting of(Map<String, String> texts) {
    String split = Option.SPLIT.read(texts);
    require(split.matches("order|random"), "split takes order or random, not " + split + ".");
    return new DigitsSetting(
        (int) Option.HIDDEN_OF_DIGITS.number(texts),
        Option.RATE_OF_DIGITS.number(texts),
        Option.MOMENTUM_OF_DIGITS.number(texts),
        (int) Option.BATCH_OF_DIGITS.number(texts),
        (long) Option.SEED.number(texts),
        Option.SEEN.number(texts),
        split.equals("random"),
        loss(Option.LOSS.read(texts)));
  }

  private static Loss loss(String text) {
    for (Loss loss : Loss.values()) {
      if (loss.option().equals(text)) {
        return loss;
      }
    }
    throw new IllegalArgumentException(
        "loss takes %s or %s, not %s."
            .formatted(Loss.CROSS_ENTROPY.option(), Loss.HALF_SQUARED_ERROR.option(), text));
  }

  private static void require(boolean allowed, String sentence) {
    if (!allowed) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
