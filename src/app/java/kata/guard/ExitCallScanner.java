package kata.guard;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds classes of the learner's that name System.exit or Runtime.halt. Such a call would end the
 * tests themselves, so that nothing were judged; it is looked for in the class files before they
 * run.
 */
public final class ExitCallScanner {

  /** More than there are; a stage that is not there names nothing. */
  private static final int ALL_STAGES = 99;

  private static final Pattern OWNER = Pattern.compile("java[/.]lang[/.](System|Runtime)");
  private static final Pattern STAGE = Pattern.compile("kata/stage(\\d+)(/.*)?");

  private ExitCallScanner() {}

  /**
   * Code that would end the JVM.
   *
   * @param stage in which it stands; 0 outside of them, where any stage may call it
   * @param words the stage, or the file
   */
  public record Found(int stage, String words) {

    /** A sentence without its point. */
    public String ofThisProgram() {
      return FailureWords.endsProgram(words);
    }
  }

  /** The first of all code that would end the JVM. */
  public static Optional<Found> first(Path classes) {
    return first(classes, ALL_STAGES);
  }

  /** The first up to stage {@code last}; what is in no stage comes before them all. */
  public static Optional<Found> first(Path classes, int last) {
    return first(LearnerCall.tree(), classes, last);
  }

  static Optional<Found> first(Path tree, Path classes, int last) {
    return folders(tree).stream()
        .filter(folder -> stage(folder) <= last)
        .sorted(Comparator.comparing(ExitCallScanner::stage))
        .flatMap(folder -> namedIn(classes, folder).stream())
        .findFirst();
  }

  /** In which there are sources, such as {@code kata/stage2}. */
  private static Set<String> folders(Path tree) {
    try (Stream<Path> files = Files.exists(tree) ? Files.walk(tree) : Stream.of()) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> tree.relativize(file.resolveSibling("")).toString().replace('\\', '/'))
          .collect(toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int stage(String folder) {
    Matcher stage = STAGE.matcher(folder);
    return stage.matches() ? Integer.parseInt(stage.group(1)) : 0;
  }

  private static Optional<Found> namedIn(Path classes, String folder) {
    int stage = stage(folder);
    Path compiled = classes.resolve(folder);
    if (!Files.isDirectory(compiled)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(compiled)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(ExitCallScanner::names)
          .map(file -> classes.relativize(file).toString().replaceFirst("\\.class$", ""))
          .map(LearnerCall::file)
          .sorted()
          .map(file -> new Found(stage, stage > 0 ? "stage " + stage : file))
          .findFirst();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * A class file names each method it calls in its constants: a length of two bytes, the name. By
   * reflection, too, but there the name of the class has points.
   */
  private static boolean names(Path file) {
    try {
      String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
      boolean owner = OWNER.matcher(constants).find();
      return owner && (constants.contains("\0\4exit") || constants.contains("\0\4halt"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
