package kata.play;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kata.training.ConfigParser;
import kata.training.NumberOption;
import kata.training.TrainingConfig;

/** What an address asks for, within the limits of the page. */
public final class PlaygroundRequest {

  private static final int MOST_EPOCHS = 100_000;

  /** How many epochs a page shows. */
  static final NumberOption EPOCHS = NumberOption.whole("epochs", 1, MOST_EPOCHS);

  /** How many hidden neurons a drawing has room for. */
  static final NumberOption HIDDEN = NumberOption.whole("hidden", 0, 12);

  private static final int MANY_EPOCHS = 20_000;
  private static final Set<String> NAMES =
      Set.of(
          "data",
          "hidden",
          "bias",
          "start",
          "seed",
          "rate",
          "batch",
          "momentum",
          "epochs",
          "epoch",
          "sample");

  private final Map<String, String> texts;

  /**
   * @param texts by name, as in {@link ConfigParser}, and {@code epochs}, {@code epoch} and {@code
   *     sample}
   */
  public PlaygroundRequest(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /**
   * @param text what stands behind the question mark; null if there is none
   * @throws IllegalArgumentException if it asks for what the page does not know: a sentence
   */
  static PlaygroundRequest of(String text) {
    return new PlaygroundRequest(text == null || text.isEmpty() ? Map.of() : parsed(text));
  }

  private static Map<String, String> parsed(String text) {
    Map<String, String> texts = new HashMap<>();
    for (String pair : text.split("&")) {
      String[] parts = pair.split("=", 2);
      String name = decoded(parts[0]);
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException("There is no " + name + " to choose.");
      }
      if (texts.put(name, parts.length < 2 ? "" : decoded(parts[1])) != null) {
        throw new IllegalArgumentException(name + " is chosen twice.");
      }
    }
    return texts;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw new IllegalArgumentException("This address is not complete: " + text, broken);
    }
  }

  /**
   * @throws IllegalArgumentException if a value is not allowed: a sentence that begins with its
   *     name
   */
  public TrainingConfig setting() {
    if (texts.containsKey("hidden")) {
      HIDDEN.read(texts.get("hidden"));
    }
    return ConfigParser.setting(texts);
  }

  public int epochs() {
    return number(EPOCHS, MANY_EPOCHS);
  }

  /** Which epoch to look at, one of the training's own. */
  int epoch() {
    return number(NumberOption.whole("epoch", 0, MOST_EPOCHS), 0);
  }

  /** The same training, at another epoch and for another sample. */
  PlaygroundRequest at(int epoch, int sample) {
    Map<String, String> other = new HashMap<>(texts);
    other.put("epoch", String.valueOf(epoch));
    other.put("sample", String.valueOf(sample));
    return new PlaygroundRequest(other);
  }

  int sample() {
    return number(NumberOption.whole("sample", 0, setting().data().count() - 1), 0);
  }

  private int number(NumberOption choice, int otherwise) {
    String text = texts.get(choice.name());
    return text == null ? otherwise : (int) choice.read(text);
  }
}
