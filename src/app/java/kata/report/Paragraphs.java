package kata.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text in no more lines than there are: what the learner can best do without is cut first. */
final class Paragraphs {

  /** What a paragraph holds, in the order in which they give up lines. */
  enum Kind {
    /** They stand in the test, too; one line of them is kept. */
    ARGUMENTS(1),
    GAP(0),
    /** What changed; the marks show it as well. */
    NEWS(0),
    TEXT(1);

    private final int least;

    Kind(int least) {
      this.least = least;
    }
  }

  private record Paragraph(Kind kind, String colour, List<String> lines) {

    boolean canGiveUpALine() {
      return lines.size() > kind.least;
    }

    void giveUpALine() {
      lines.remove(lines.size() - 1);
      if (!lines.isEmpty()) {
        String last = lines.remove(lines.size() - 1);
        lines.add(last.substring(0, Math.min(last.length(), WIDTH - 4)) + " ...");
      }
    }
  }

  private static final int WIDTH = 80;

  /** A shape or a command is read as one word. */
  private static final Pattern WORD = Pattern.compile("\\d x \\d|mvn test (-Pwatch )?-D");

  private static final char GLUE = '\u00a0';

  private static final Pattern LINE =
      Pattern.compile(".{1," + WIDTH + "}(?:\\s+|$)|\\S{" + WIDTH + "}");

  private final List<Paragraph> paragraphs = new ArrayList<>();

  /**
   * @param colour an empty one for plain text
   * @param text a paragraph
   */
  Paragraphs add(Kind kind, String colour, String text) {
    paragraphs.add(new Paragraph(kind, colour, new ArrayList<>(wrap(text))));
    return this;
  }

  Paragraphs text(String text) {
    return text.isEmpty() ? gap() : add(Kind.TEXT, "", text);
  }

  /** An empty line. */
  Paragraphs gap() {
    paragraphs.add(new Paragraph(Kind.GAP, "", new ArrayList<>(List.of(""))));
    return this;
  }

  /** At most so many lines, unless nothing is left to cut. */
  Stream<String> lines(int room, TerminalStyle look) {
    int count = paragraphs.stream().mapToInt(paragraph -> paragraph.lines.size()).sum();
    for (int over = count - room; over > 0; over--) {
      paragraphs.stream()
          .filter(Paragraph::canGiveUpALine)
          .min(
              Comparator.comparing(Paragraph::kind)
                  .thenComparing(paragraph -> -paragraph.lines.size()))
          .ifPresent(Paragraph::giveUpALine);
    }
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.lines.stream().map(line -> painted(line, paragraph, look)));
  }

  private static String painted(String line, Paragraph paragraph, TerminalStyle look) {
    return paragraph.colour.isEmpty() ? line : look.paint(paragraph.colour, line);
  }

  /** Breaks a paragraph at its blanks. */
  static List<String> wrap(String paragraph) {
    String glued = WORD.matcher(paragraph).replaceAll(word -> word.group().replace(' ', GLUE));
    return LINE.matcher(glued)
        .results()
        .map(line -> line.group().stripTrailing().replace(GLUE, ' '))
        .toList();
  }
}
