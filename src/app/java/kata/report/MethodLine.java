package kata.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a learner's file in which a method has its name; found without a compiler.
 *
 * @param line counted from 1
 */
public record MethodLine(String method, int line) {

  private static final Pattern METHOD = Pattern.compile("\\bstatic\\b[^;={}]*?\\b(\\w+)\\s*\\(");

  /** Those of a file, in order; none if it cannot be read. */
  public static List<MethodLine> all(String file) {
    String text = read(file);
    return METHOD
        .matcher(text)
        .results()
        .map(
            found ->
                new MethodLine(
                    found.group(1),
                    1 + (int) text.chars().limit(found.start(1)).filter(c -> c == '\n').count()))
        .toList();
  }

  /** The text of a file, one character for each byte; empty if it cannot be read. */
  public static String read(String file) {
    try {
      return Files.readString(Lessons.PROJECT.resolve(file), StandardCharsets.ISO_8859_1);
    } catch (IOException unreadable) {
      return "";
    }
  }

  /** Where a method begins: the file, with its line if it is found. */
  public static String begin(String file, String method) {
    return all(file).stream()
        .filter(one -> one.method.equals(method))
        .findFirst()
        .map(one -> file + ":" + one.line)
        .orElse(file);
  }
}
