package kata.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kata's Java files as they are just now. */
final class WatchedFiles {

  /** What is watched. */
  static final List<Path> FOLDERS =
      List.of(
          Path.of("exercises"),
          Path.of("src/test/java"),
          Path.of("src/answers/java"),
          Path.of("src/main/java"),
          Path.of("src/app/java"));

  private static final Path EXERCISES = FOLDERS.get(0);
  private static final Path REFERENCE = Path.of("solutions");
  private static final Pattern STAGE = Pattern.compile("exercises/kata/stage(\\d+)/");

  private WatchedFiles() {}

  /** By file, another number whenever it was written or put in another's place. */
  static Map<Path, Long> stamps() {
    try {
      return FOLDERS.stream()
          .flatMap(folder -> in(folder).stream())
          .collect(Collectors.toMap(file -> file, WatchedFiles::stamp));
    } catch (UncheckedIOException unreadable) {
      // A folder that is just being replaced will be there the next time.
      return Map.of(EXERCISES, System.nanoTime());
    }
  }

  private static long stamp(Path file) {
    return 31 * changed(file) + file.toFile().length();
  }

  /** The stages in which files differ, also those that are only in one; 0 for given files. */
  static SortedSet<Integer> changed(Map<Path, Long> before, Map<Path, Long> now) {
    return changedFiles(before, now).stream()
        .map(WatchedFiles::stage)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The files that differ, also those that are only in one. */
  static Set<Path> changedFiles(Map<Path, Long> before, Map<Path, Long> now) {
    Set<Path> files = new HashSet<>(before.keySet());
    files.addAll(now.keySet());
    files.removeIf(file -> Objects.equals(before.get(file), now.get(file)));
    return files;
  }

  /** The stage that a learner's file belongs to; 0 for any other file. */
  private static int stage(Path file) {
    Matcher stage = STAGE.matcher(file.toString().replace('\\', '/'));
    return stage.find() ? Integer.parseInt(stage.group(1)) : 0;
  }

  /** All that the learner writes. */
  static List<Path> written() {
    return in(EXERCISES);
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
    return in(FOLDERS.get(1)).stream()
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
