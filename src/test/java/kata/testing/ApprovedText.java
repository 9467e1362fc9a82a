package kata.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.approvaltests.Approvals;
import org.approvaltests.approvers.FileApprover;
import org.approvaltests.core.Options;
import org.approvaltests.core.VerifyResult;

/** Compares a text with an approved file, byte for byte. */
public final class ApprovedText {

  private static final String NOT_NUMPYS = "of the log differs from NumPy's";

  static {
    // Two trainings may have to print the same file: stage 10 does what stage 4 did.
    FileApprover.tracker.addAllowedDuplicates(approved -> true);
  }

  private ApprovedText() {}

  /**
   * A text that somebody may approve: a screen, a picture, a list.
   *
   * @param approved the file, from the repository's root; if it is missing, nothing is approved
   */
  public static void check(Path approved, String text) {
    String next = "is not as approved. If the new file is right: cp %s %s";
    check(approved, text, next.formatted(received(approved), approved));
  }

  /** What a training prints; what NumPy printed is the approved file. */
  public static void checkLog(Path approved, String log) {
    check(approved, log, NOT_NUMPYS);
  }

  /** The first lines of a log whose end is another run's. */
  public static void checkStart(Path approved, String log, int lines) {
    compare(
        read(approved).lines().limit(lines).toArray(String[]::new),
        log.lines().limit(lines).toArray(String[]::new),
        NOT_NUMPYS);
  }

  /** Says which line differs; a diff tool that opens on somebody's desktop would say less. */
  private static void check(Path approved, String text, String words) {
    Options options =
        new Options(
            (received, file) -> {
              compare(read(approved).split("\n", -1), text.split("\n", -1), words);
              return true;
            });
    File received = received(approved).toFile();
    Approvals.verify(
        new FileApprover(
            received, approved.toFile(), options.createWriter(text), ApprovedText::sameBytes),
        options);
  }

  private static Path received(Path approved) {
    return Path.of("target/received").resolve(approved);
  }

  private static VerifyResult sameBytes(File received, File approved) {
    try {
      return VerifyResult.from(Files.readString(received.toPath()).equals(text(approved.toPath())));
    } catch (IOException missing) {
      return VerifyResult.FAILURE;
    }
  }

  private static void compare(String[] approved, String[] received, String words) {
    int line = Arrays.mismatch(approved, received);
    if (line >= 0) {
      throw new AssertionError(
          "line %s %s\nexpected %s\ngot      %s"
              .formatted(line + 1, words, line(approved, line), line(received, line)));
    }
  }

  private static String line(String[] lines, int line) {
    return line < lines.length ? lines[line].replace("\r", "\\r") : "nothing more";
  }

  private static String read(Path approved) {
    try {
      return text(approved);
    } catch (IOException missing) {
      throw new AssertionError("the approved file " + approved + " is missing", missing);
    }
  }

  /** Line ends are not NumPy's: on the way here somebody's tools may have changed them. */
  private static String text(Path approved) throws IOException {
    return Files.readString(approved).replace("\r\n", "\n");
  }
}
