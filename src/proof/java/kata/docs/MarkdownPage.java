package kata.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kata.build.Fingerprint;

/**
 * A page as it is written, and its text in one line, with single spaces, nothing bold, and of links
 * only their words.
 */
final class MarkdownPage {

  private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]]*)]\\([^)\\s]*\\)");

  /** A number with a point, a thousands' comma or two digits; a single digit can be counted. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\w.,/])-?(?:\\d+(?:,\\d{3})+|\\d+\\.\\d+|\\d\\d+|1e-\\d+)(?!\\w|\\.\\d)");

  /** What other tests look at, or what is no figure. */
  private static final Pattern PASSED_OVER =
      Pattern.compile(
          String.join(
              "|",
              "<summary>Hint .*?</details>", // what it says leads on, and is no result
              "!\\[[^\\]]*]", // what a picture shows, in words
              "``` (?:mvn|git|for|Backprop).*?```", // commands and screens
              "(?<!`)`[^`]+`(?!`)", // code
              "-Drun=\"(?:give|reset) [\\d. ]+\"", // steps in a command
              "About \\d+ minutes",
              "(?:[sS]tage|[lL]esson) \\d+", // which one
              "\\| \\d+ \\| (?=\\d+\\.\\d+ `)", // the stage of a discussed answer
              "\\| \\d:\\d\\d \\| \\d+ (?=\\|)", // a plan's times
              "\\(\\d,\\d\\)", // a sample
              "[sS]tep \\d+\\.\\d+",
              "(?<=## |- |\\| )\\d+\\.\\d+(?= [A-Z`])")); // a step, where it is listed

  /** Allows the numbers of its line: told, or decided, and not measured here. */
  private static final String GIVEN = "<!-- given -->";

  private final String file;
  private final String raw;
  private final String text;
  private final BitSet given = new BitSet();

  /**
   * @param file from the repository's root
   */
  MarkdownPage(String file) {
    this.file = file;
    try {
      raw = Files.readString(Path.of(file)).replace("\r", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    StringBuilder words = new StringBuilder();
    for (String line : LINK.matcher(raw).replaceAll("$1").split("\n")) {
      int start = words.length();
      String bare = line.replace(GIVEN, "").replace("**", "").strip();
      words.append(bare.isEmpty() ? "" : bare.replaceAll("\\s+", " ") + " ");
      given.set(start, words.length(), line.contains(GIVEN));
    }
    text = words.toString();
  }

  /** Every page; what learners write beside them, and in the checklist, is their own. */
  static List<MarkdownPage> all() throws IOException {
    List<MarkdownPage> pages = new ArrayList<>();
    for (String root : List.of("README.md", ".github", "exercises", "solutions")) {
      Fingerprint.files(Path.of(root)).stream()
          .map(file -> file.toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".md"))
          .forEach(file -> pages.add(new MarkdownPage(file)));
    }
    return pages;
  }

  String file() {
    return file;
  }

  /** The page as it is written. */
  String raw() {
    return raw;
  }

  /** What the pattern's group has found in the page as it is written; of two, the one that has. */
  List<String> found(Pattern pattern) {
    return pattern
        .matcher(raw)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .toList();
  }

  /** Every place of the text at which such a sentence stands. */
  List<MatchResult> places(Pattern sentence) {
    return sentence.matcher(text).results().toList();
  }

  /** The figures that stand in none of these sentences, each with what is written around it. */
  List<String> figuresBeside(Collection<Pattern> sentences) {
    BitSet seen = (BitSet) given.clone();
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
    return file;
  }
}
