package kata.play;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kata.training.NumberRange;
import kata.training.Option;
import kata.training.TrainingConfig;

/** What an address asks for, within the limits of the page. */
public final class PlaygroundRequest {

  /** How many hidden neurons a drawing has room for. */
  public static final Option HIDDEN = Option.HIDDEN.upTo(12);

  private static final List<Option> FORM =
      Stream.concat(Stream.of(Option.SEED, Option.EPOCHS_SHOWN), Option.ofNetwork(HIDDEN).stream())
          .toList();

  /** What can stand in an address. */
  public static final Set<String> NAMES =
      Stream.concat(FORM.stream(), Stream.of(Option.EPOCH, Option.SAMPLE, Option.HAND))
          .map(Option::name)
          .collect(toSet());

  private final Map<String, String> texts;

  /**
   * @param texts by the names of {@link Option}
   */
  public PlaygroundRequest(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /**
   * @param text what stands after the question mark; null if there is none
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
    HIDDEN.number(texts);
    return TrainingConfig.of(texts);
  }

  /** The numbers that the form takes, by name. */
  static Map<String, NumberRange> limits() {
    return FORM.stream()
        .filter(option -> option.range() != null)
        .collect(toMap(Option::name, Option::range));
  }

  public int epochs() {
    return (int) Option.EPOCHS_SHOWN.number(texts);
  }

  /** Which epoch to look at, one of the training's own. */
  int epoch() {
    return (int) Option.EPOCH.number(texts);
  }

  /** The same training, at another epoch and for another sample. */
  PlaygroundRequest at(int epoch, int sample) {
    Map<String, String> other = new HashMap<>(texts);
    other.put("epoch", String.valueOf(epoch));
    other.put("sample", String.valueOf(sample));
    return new PlaygroundRequest(other);
  }

  /** What the reader moved by hand. */
  List<HandMove> hand() {
    return HandMove.all(Option.HAND.read(texts));
  }

  int sample() {
    return (int) Option.SAMPLE.upTo(setting().data().count() - 1).number(texts);
  }
}
