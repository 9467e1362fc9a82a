package kata.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The kata's Java files as they are just now. */
final class Sources {

  /** What is watched. */
  static final List<Path> FOLDERS =
      List.of(Path.of("exercises"), Path.of("src/main/java"), Path.of("src/test/java"));

  private static final Path EXERCISES = FOLDERS.get(0);
  private static final Path REFERENCE = Path.of("solutions");

  private Sources() {}

  /** Another number whenever a file was written, added, removed, or put in another's place. */
  static long stamp() {
    try {
      return FOLDERS.stream()
          .flatMap(folder -> in(folder).stream())
          .mapToLong(Sources::stamp)
          .sum();
    } catch (UncheckedIOException unreadable) {
      // A folder that is just being replaced will be there the next time.
      return System.nanoTime();
    }
  }

  private static long stamp(Path file) {
    return 31L * file.hashCode() + Long.hashCode(changed(file)) + file.toFile().length();
  }

  /** All that the learner writes, and of the rest what changed since then, in milliseconds. */
  static List<Path> since(long then) {
    List<Path> files = new ArrayList<>(in(EXERCISES));
    FOLDERS.stream()
        .skip(1)
        .flatMap(folder -> in(folder).stream())
        .filter(file -> changed(file) > then)
        .forEach(files::add);
    return files;
  }

  /** The learner's files that are not there, but in the reference. */
  static List<Path> missing() {
    return in(REFERENCE).stream()
        .map(file -> EXERCISES.resolve(REFERENCE.relativize(file)))
        .filter(Files::notExists)
        .toList();
  }

  /** Those of the steps first: of what does not compile, only the first is told. */
  static List<Path> tests() {
    return in(FOLDERS.get(2)).stream()
        .sorted(Comparator.comparing(file -> !file.toString().contains("stage")))
        .toList();
  }

  static List<Path> reference() {
    return in(REFERENCE);
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Zero for a file that is being replaced at this moment. */
  private static long changed(Path file) {
    return file.toFile().lastModified();
  }
}
