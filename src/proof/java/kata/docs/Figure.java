package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence or a table's row with places for numbers, and the numbers that belong there.
 *
 * @param page the file in which it stands
 * @param sentence a format, such as {@code the MAE is %.4f}
 * @param measured the numbers, one array for each place of the page that reads like this
 */
record Figure(String page, String sentence, Supplier<List<Object[]>> measured) {

  private static final Pattern PLACE = Pattern.compile("%([,.\\d]*[dfs])");

  /** A sentence that stands in one place. */
  static Figure of(String page, String sentence, Supplier<Object[]> measured) {
    return new Figure(page, sentence, () -> List.<Object[]>of(measured.get()));
  }

  /** Numbers that are chosen, not measured. */
  static Figure given(String page, String sentence) {
    return of(page, sentence, () -> new Object[0]);
  }

  static Object[] row(Object... numbers) {
    return numbers;
  }

  /** A number with as many digits as it has. */
  static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((int) number) : String.valueOf(number);
  }

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
            measured.get().stream()
                .map(numbers -> String.format(Locale.ROOT, sentence, numbers))
                .toList());
  }

  @Override
  public String toString() {
    return page + ": " + sentence;
  }
}
