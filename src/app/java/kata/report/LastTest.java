package kata.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kata.step.StepStatus;

/** What the last run of the tests said of the classes as they now are. */
public final class LastTest {

  private static final Set<StepStatus> WRONG =
      EnumSet.of(StepStatus.WRONG, StepStatus.CRASHED, StepStatus.STUCK, StepStatus.DIED);

  private final Path classes;
  private final Path sources;

  /**
   * @param classes where the compiled stages are; the run left its verdicts beside them
   * @param sources what they were compiled from
   */
  public LastTest(Path classes, Path sources) {
    this.classes = classes;
    this.sources = sources;
  }

  /**
   * The words for the first step that is not right; none if it was compiled or written again since,
   * for then the run may have judged another version than these classes.
   */
  public Optional<String> complaint() {
    try {
      RunFile recording = new RunFile(classes.resolveSibling(""));
      Optional<FileTime> judged = recording.lastTime();
      return judged.isEmpty() || isOlder(judged.get())
          ? Optional.empty()
          : recording.last().steps().values().stream()
              .filter(verdict -> WRONG.contains(verdict.state()))
              .map(Verdict::message)
              .findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private boolean isOlder(FileTime judged) throws IOException {
    FileTime compiled = newest(classes.resolve("kata"), ".class");
    return judged.compareTo(compiled) < 0 || newest(sources, ".java").compareTo(compiled) > 0;
  }

  private static FileTime newest(Path folder, String ending) throws IOException {
    FileTime newest = FileTime.fromMillis(0);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(ending)).toList()) {
        FileTime written = Files.getLastModifiedTime(file);
        newest = written.compareTo(newest) > 0 ? written : newest;
      }
    }
    return newest;
  }
}
