package kata.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.core.VerifyResult;

/** Compares what a training prints with what NumPy printed, which is the approved file. */
public final class ApprovedText {

  private ApprovedText() {}

  /**
   * The whole log, byte for byte.
   *
   * @param approved NumPy's output; if it is missing, nothing may pass as approved
   */
  public static void check(Path approved, String log) {
    read(approved);
    Approvals.verify(
        log, new Options(ApprovedText::firstDifference).withComparator(ApprovedText::sameBytes));
  }

  /** The whole log of a test that has no approved file of its own. */
  public static void checkSame(Path approved, String log) {
    compare(read(approved).split("\n", -1), log.split("\n", -1));
  }

  /** The first lines of a log whose end is another run's. */
  public static void checkStart(Path approved, String log, int lines) {
    compare(
        read(approved).lines().limit(lines).toList().toArray(String[]::new),
        log.lines().limit(lines).toArray(String[]::new));
  }

  private static VerifyResult sameBytes(File received, File approved) {
    try {
      return VerifyResult.from(Files.mismatch(received.toPath(), approved.toPath()) < 0);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Says which line differs; a diff tool that opens on somebody's desktop would say less. */
  private static boolean firstDifference(String received, String approved) {
    compare(read(Path.of(approved)).split("\n", -1), read(Path.of(received)).split("\n", -1));
    return true;
  }

  private static void compare(String[] approved, String[] received) {
    int line = Arrays.mismatch(approved, received);
    if (line >= 0) {
      throw new AssertionError(
          "line %s of the log differs from NumPy's\nexpected %s\ngot      %s"
              .formatted(line + 1, line(approved, line), line(received, line)));
    }
  }

  private static String line(String[] lines, int line) {
    return line < lines.length ? lines[line] : "nothing more";
  }

  private static String read(Path approved) {
    try {
      return Files.readString(approved);
    } catch (IOException missing) {
      throw new AssertionError("the approved file " + approved + " is missing", missing);
    }
  }
}
