package kata.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page's text in one line, with single spaces, nothing bold, and of links only their words. */
final class Page {

  private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]]*)]\\([^)\\s]*\\)");

  /** A number with a point, a thousands' comma or two digits; a single digit can be counted. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\w.,/])-?(?:\\d+(?:,\\d{3})+|\\d+\\.\\d+|\\d\\d+|1e-\\d+)(?!\\w|\\.\\d)");

  /** What other tests look at: hints, pictures' texts, commands, minutes, numbers of steps. */
  private static final Pattern PASSED_OVER =
      Pattern.compile(
          "<details>.*?</details>|!\\[[^\\]]*]|``` (?:mvn|git|for|Backprop).*?```|(?<!`)`[^`]+`(?!`)"
              + "|About \\d+ minutes|\\| \\d:\\d\\d \\| \\d+ (?=\\|)|\\(\\d,\\d\\)|(?<=### |- |- \\[ ] |\\| )\\d\\.\\d(?= [A-Z`])|[sS]tep \\d\\.\\d");

  private final Path file;
  private final String text;

  /**
   * @param file from the repository's root
   */
  Page(String file) {
    this.file = Path.of(file);
    try {
      String lines = Files.readString(this.file);
      text = LINK.matcher(lines).replaceAll("$1").replace("**", "").replaceAll("\\s+", " ");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every page of the repository. */
  static List<String> all() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(""))) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".md") && !file.startsWith("target"))
          .map(file -> file.replace('\\', '/'))
          .toList();
    }
  }

  /** Every place at which such a sentence stands. */
  List<MatchResult> places(Pattern sentence) {
    return sentence.matcher(text).results().toList();
  }

  /** The figures that stand in none of these sentences, each with what is written around it. */
  List<String> figuresBeside(Collection<Pattern> sentences) {
    BitSet seen = new BitSet();
    places(PASSED_OVER).forEach(place -> seen.set(place.start(), place.end()));
    for (Pattern sentence : sentences) {
      places(sentence).forEach(place -> seen.set(place.start(), place.end()));
    }
    return places(FIGURE).stream()
        .filter(figure -> seen.nextClearBit(figure.start()) < figure.end())
        .map(figure -> figure.group() + " in: " + around(figure))
        .toList();
  }

  private String around(MatchResult figure) {
    int from = Math.max(0, figure.start() - 50);
    return text.substring(from, Math.min(text.length(), figure.end() + 30));
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
