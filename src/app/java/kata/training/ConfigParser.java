package kata.training;

import java.util.Map;
import java.util.function.Function;

/**
 * Reads a setting as a command line or an address gives it: names and values in text. What is not
 * said is as in the article's script, the one with bias if there is a {@code bias}.
 */
public final class ConfigParser {

  private final Map<String, String> texts;

  private ConfigParser(Map<String, String> texts) {
    this.texts = texts;
  }

  /**
   * The setting of these texts.
   *
   * @param texts {@code data}, {@code hidden}, {@code bias} (true or false), {@code start}, {@code
   *     seed}, {@code rate}, {@code batch} and {@code momentum}, as far as they were chosen
   * @throws IllegalArgumentException if one is not allowed: a sentence that begins with its name
   */
  public static TrainingConfig setting(Map<String, String> texts) {
    return new ConfigParser(texts).setting();
  }

  private TrainingConfig setting() {
    boolean bias = bias(texts.getOrDefault("bias", "false"));
    TrainingConfig article = bias ? TrainingConfig.withBias() : TrainingConfig.withoutBias();
    Dataset data = chosen("data", Dataset::new, article.data());
    return new TrainingConfig(
        data,
        number(TrainingConfig.HIDDEN, article.hidden()).intValue(),
        bias,
        chosen("start", WeightInit::of, article.start()),
        number(TrainingConfig.SEED, article.seed()).longValue(),
        number(TrainingConfig.RATE, article.rate()).doubleValue(),
        number(TrainingConfig.batch(data), article.batch()).intValue(),
        number(TrainingConfig.MOMENTUM, article.momentum()).doubleValue());
  }

  private static boolean bias(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("bias takes true or false, not " + text + ".");
    }
    return text.equals("true");
  }

  private Number number(NumberOption choice, Number otherwise) {
    return this.<Number>chosen(choice.name(), choice::read, otherwise);
  }

  private <T> T chosen(String name, Function<String, T> read, T otherwise) {
    return texts.containsKey(name) ? read.apply(texts.get(name)) : otherwise;
  }
}
