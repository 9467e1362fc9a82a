package kata.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page as text for a terminal: wrapped, of links only their words, pictures and formulas in
 * words, and what is folded closed.
 */
final class PlainText {

  private static final Pattern FORMULA = Pattern.compile("(?s)\\$\\$(.+?)\\$\\$|\\$([^$\n]+)\\$");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();

  private PlainText() {}

  static String of(String markdown) {
    PlainText text = new PlainText();
    String folded =
        markdown.replaceAll(
            "(?s)<details>\\s*<summary>(.*?)</summary>.*?</details>", "[folded in the file: $1]");
    boolean verbatim = false;
    for (String part : folded.split("(?m)^ *```.*$")) {
      if (verbatim) {
        part.lines().forEach(line -> text.lines.add(("  " + line).stripTrailing()));
      } else {
        words(part).lines().forEach(text::add);
        text.endParagraph();
      }
      verbatim = !verbatim;
    }
    return String.join("\n", text.lines).replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }

  private static String words(String markdown) {
    String plain =
        markdown
            .replaceAll("<!--.*?-->", "")
            .replaceAll("!\\[([^\\]]*)]\\([^)]*\\)", "Picture: $1")
            .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
            .replaceAll("(?m)\\*\\*|`|^#+ ", "");
    return FORMULA
        .matcher(plain)
        .replaceAll(found -> ascii(found.group(1) == null ? found.group(2) : found.group(1)));
  }

  /** A formula as it is typed on a keyboard. */
  private static String ascii(String formula) {
    return formula
        .replaceAll("_\\{([^{}]*)}", " $1")
        .replaceAll("\\^\\{([^{}]*)}", "^($1)")
        .replaceAll("\\\\frac\\{1}\\{2}", "1/2")
        .replaceAll("\\\\frac\\{([^{}]*)}\\{([^{}]*)}", "($1) / ($2)")
        .replaceAll("\\\\cdot", "*")
        .replaceAll("\\\\qquad", "  and  ")
        .replaceAll("\\\\(\\w+)", "$1");
  }

  /** Items of lists and rows of tables begin a line of their own. */
  private void add(String line) {
    if (line.matches("\\|[-|]+")) {
      return;
    }
    if (line.isBlank() || line.matches("\\s*([-|>]|\\d+\\.) ?.*")) {
      endParagraph();
    }
    if (line.isBlank()) {
      lines.add("");
    }
    paragraph.append(line.strip()).append(' ');
  }

  private void endParagraph() {
    lines.addAll(Paragraphs.wrap(paragraph.toString().strip()));
    paragraph.setLength(0);
  }
}
