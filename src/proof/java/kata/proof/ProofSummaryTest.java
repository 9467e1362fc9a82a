package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last words of a build count what was made in it. */
class ProofSummaryTest {

  private static final Instant START = Instant.parse("2020-01-01T12:00:00Z");

  @TempDir private Path build;

  private void write(String name, int seconds, String text) throws IOException {
    Path file = build.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(START.plusSeconds(seconds)));
  }

  private static String suite(int tests, int failures) {
    return "<testsuite name=\"x\" time=\"1\" tests=\"%s\" errors=\"0\" skipped=\"0\" failures=\"%s\""
        .formatted(tests, failures);
  }

  private String words() throws IOException {
    return new ProofSummary(build, START).words();
  }

  @Test
  void countsWhatThisBuildWrote() throws IOException {
    write("surefire-reports/TEST-a.xml", 1, suite(20, 0));
    write("surefire-reports/TEST-b.xml", 2, suite(3, 0));
    write("failsafe-reports/TEST-c.xml", 3, suite(4, 0));
    ProvedAnswers.WRONG.write(build, 6, 7, List.of("| table |"));
    ProvedAnswers.RIGHT.write(build, 5, 5, List.of());
    assertThat(words())
        .isEqualTo(
            "Proved: 23 tests and 4 proofs pass; 6 of 7 wrong answers caught and named;"
                + " 5 right answers accepted.");
  }

  @Test
  void passesOverWhatIsOldOrFailed() throws IOException {
    write("surefire-reports/TEST-a.xml", 1, suite(20, 0));
    write("surefire-reports/TEST-gone.xml", -1, suite(3, 0));
    write("surefire-reports/TEST-red.xml", 1, suite(3, 1));
    write("wrong-answers.tsv", -1, "7\t7");
    assertThat(words()).isEqualTo("Proved: 20 tests and 0 proofs pass.");
  }
}
