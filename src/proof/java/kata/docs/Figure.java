package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.Matrix;

/**
 * A sentence or a table's row with places for numbers, and the numbers that belong there.
 *
 * @param page the file in which it stands
 * @param sentence a format, such as {@code the MAE is %.4f}
 * @param measured the numbers, for each place of the page that reads like this
 */
record Figure(String page, String sentence, List<Supplier<Object[]>> measured) {

  private static final Pattern PLACE = Pattern.compile("%([,.\\d]*[dfs])");

  /** The sentence, whatever its numbers are. */
  Pattern pattern() {
    StringBuilder pattern = new StringBuilder(sentence.startsWith("%") ? "(?<![\\d.,])" : "");
    int end = 0;
    for (MatchResult place : PLACE.matcher(sentence).results().toList()) {
      pattern.append(Pattern.quote(sentence.substring(end, place.start())));
      pattern.append(written(place.group(1)));
      end = place.end();
    }
    return Pattern.compile(pattern.append(Pattern.quote(sentence.substring(end))).toString());
  }

  /** How a number is written that a format prints; a text may be a number or a word. */
  private static String written(String conversion) {
    return switch (conversion) {
      case "d" -> "-?\\d+";
      case ",d" -> "-?\\d{1,3}(?:,\\d{3})*";
      case "s" -> "(?:-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?|[A-Za-z]+)";
      default -> "-?\\d+(?:\\.\\d+)?";
    };
  }

  /** Every place of the page that reads like this has the numbers that come out. */
  void check() {
    assertThat(new MarkdownPage(page).places(pattern()).stream().map(MatchResult::group))
        .as("in %s, as measured now", page)
        .containsExactlyElementsOf(
            measured.stream().map(numbers -> filled(numbers.get())).toList());
  }

  private String filled(Object[] numbers) {
    return String.format(Locale.ROOT, sentence, numbers(numbers).toArray());
  }

  /** A number, or the numbers of a matrix or array. */
  static Stream<?> numbers(Object number) {
    if (number instanceof Matrix matrix) {
      return IntStream.range(0, matrix.rows() * matrix.columns())
          .mapToObj(at -> matrix.get(at / matrix.columns(), at % matrix.columns()));
    }
    if (number instanceof double[] many) {
      return Arrays.stream(many).boxed();
    }
    return number instanceof Object[] many
        ? Arrays.stream(many).flatMap(Figure::numbers)
        : Stream.of(number);
  }

  @Override
  public String toString() {
    return page + ": " + sentence;
  }
}
