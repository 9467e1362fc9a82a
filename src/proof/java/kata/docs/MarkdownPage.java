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
import java.util.stream.Stream;

/** A page's text in one line, with single spaces, nothing bold, and of links only their words. */
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
              "(?<=### |- |\\| )\\d+\\.\\d+(?= [A-Z`])")); // a step, where it is listed

  private final String text;

  /**
   * @param file from the repository's root
   */
  MarkdownPage(String file) {
    try {
      String lines = Files.readString(Path.of(file));
      text = LINK.matcher(lines).replaceAll("$1").replace("**", "").replaceAll("\\s+", " ");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every page; what learners write beside them, and in the checklist, is their own. */
  static List<String> all() throws IOException {
    List<String> pages = new ArrayList<>(List.of("README.md"));
    for (String folder : List.of(".github", "exercises", "solutions")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .map(file -> file.toString().replace('\\', '/'))
            .filter(file -> file.endsWith(".md"))
            .forEach(pages::add);
      }
    }
    return pages;
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
}
