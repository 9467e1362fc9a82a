package kata.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the last run of the tests said of the classes as they now are. */
public final class LastTest {

  private static final Set<State> WRONG = EnumSet.of(State.WRONG, State.CRASHED, State.STUCK);

  private final Path classes;

  /**
   * @param classes where the compiled stages are; the run left its verdicts beside them
   */
  public LastTest(Path classes) {
    this.classes = classes;
  }

  /** The words for the first step that is not right; none if it was compiled again since. */
  public Optional<String> complaint() {
    try {
      Recording recording = new Recording(classes.resolveSibling(""));
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
    try (Stream<Path> files = Files.walk(classes.resolve("kata"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".class")).toList()) {
        if (Files.getLastModifiedTime(file).compareTo(judged) > 0) {
          return true;
        }
      }
      return false;
    }
  }
}
