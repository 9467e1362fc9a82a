package kata.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * What the tests of one run said. They are written one by one, so that a run that dies leaves
 * behind how far it came.
 *
 * @param ended whether the run came to its end
 */
public record Results(List<Verdict> verdicts, boolean ended) {

  private static final String END = "end";

  /** Where the tests of a tree leave their verdicts. */
  public static Path file(String build) {
    return Path.of(build, "verdicts.tsv");
  }

  /** Starts a new recording. */
  public static void start(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    Files.createFile(file);
  }

  /** Adds a verdict. */
  public static void add(Path file, Verdict verdict) throws IOException {
    Files.writeString(file, verdict.line() + "\n", StandardOpenOption.APPEND);
  }

  /** Marks the recording as complete. */
  public static void end(Path file) throws IOException {
    Files.writeString(file, END + "\n", StandardOpenOption.APPEND);
  }

  /** Takes a recording away, so that none is ever read twice; empty if no test has run since. */
  static Optional<Results> take(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Path last = file.resolveSibling("verdicts-last.tsv");
    Files.move(file, last, StandardCopyOption.REPLACE_EXISTING);
    List<String> lines = Files.readAllLines(last);
    List<Verdict> verdicts =
        lines.stream().filter(line -> !line.equals(END)).map(Verdict::of).toList();
    return Optional.of(new Results(verdicts, lines.contains(END)));
  }

  /** Whether everything was judged and nothing is left to do. */
  boolean allDone() {
    return ended && !verdicts.isEmpty() && verdicts.stream().allMatch(Verdict::done);
  }
}
