package kata.report;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where methods stand in a learner's file. */
public final class MethodLines {

  private static final Pattern METHOD = Pattern.compile(".*\\bstatic\\b[^=;]*?\\b(\\w+)\\(.*");

  private MethodLines() {}

  /** The lines of a file of the kata; none if it cannot be read. */
  public static List<String> lines(String file) {
    try {
      return Files.readAllLines(Lessons.PROJECT.resolve(file));
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** The method that begins in a line. */
  public static Optional<String> method(String line) {
    Matcher begin = METHOD.matcher(line);
    return begin.matches() ? Optional.of(begin.group(1)) : Optional.empty();
  }

  /** Where a method begins: the file, with its line if it is found. */
  public static String begin(String file, String method) {
    List<String> lines = lines(file);
    return IntStream.range(0, lines.size())
        .filter(i -> method(lines.get(i)).filter(method::equals).isPresent())
        .mapToObj(i -> file + ":" + (i + 1))
        .findFirst()
        .orElse(file);
  }
}
