package kata.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds learners' classes that name System.exit or Runtime.halt. Such a call would end the tests
 * themselves, so that nothing were judged; it is looked for in the class files before they run.
 */
public final class ExitCallScanner {

  /** More than there are; a stage that is not there names nothing. */
  private static final int ALL_STAGES = 99;

  private ExitCallScanner() {}

  /** The first stage of all that would end the JVM. */
  public static Optional<Integer> firstStage(Path classes) {
    return firstStage(classes, ALL_STAGES);
  }

  /** The first stage up to {@code last} that would end the JVM. */
  public static Optional<Integer> firstStage(Path classes, int last) {
    return IntStream.rangeClosed(1, last)
        .boxed()
        .filter(stage -> namedIn(classes.resolve("kata/stage" + stage)))
        .findFirst();
  }

  private static boolean namedIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .anyMatch(ExitCallScanner::names);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A class file names each method it calls in its constants: a length of two bytes, the name. */
  private static boolean names(Path file) {
    try {
      String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
      boolean owner =
          constants.contains("java/lang/System") || constants.contains("java/lang/Runtime");
      return owner && (constants.contains("\0\4exit") || constants.contains("\0\4halt"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
