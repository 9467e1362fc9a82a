package kata.proof;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says at the end of a build what it proved. It reads what the tests and the proofs wrote since the
 * build began; what an earlier build left behind does not count.
 */
public final class ProofSummary {

  private static final Pattern SUITE =
      Pattern.compile(
          "<testsuite [^>]*\\btests=\"(\\d+)\" errors=\"0\" skipped=\"0\" failures=\"0\"");

  private final Path build;
  private final Instant start;

  ProofSummary(Path build, Instant start) {
    this.build = build;
    this.start = start;
  }

  /**
   * @param arguments when the build began
   */
  public static void main(String[] arguments) throws IOException {
    // Maven 4 puts a prefix before each line of System.out.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
    Path build = Path.of(System.getProperty("kata.build"));
    out.println(new ProofSummary(build, Instant.parse(arguments[0])).words());
  }

  /** All in one sentence. */
  String words() throws IOException {
    List<String> facts = new ArrayList<>();
    facts.add(
        "%s tests and %s proofs pass"
            .formatted(passed("surefire-reports"), passed("failsafe-reports")));
    for (ProvedAnswers answers : ProvedAnswers.values()) {
      answers.words(build, start).ifPresent(facts::add);
    }
    return "Proved: " + String.join("; ", facts) + ".";
  }

  /** How many tests passed; those of a class in which one did not are left out. */
  private int passed(String reports) throws IOException {
    int tests = 0;
    if (Files.isDirectory(build.resolve(reports))) {
      try (Stream<Path> files = Files.list(build.resolve(reports))) {
        for (Path report : files.filter(file -> file.toString().endsWith(".xml")).toList()) {
          boolean isNew = ProvedAnswers.isNew(report, start);
          Matcher suite = SUITE.matcher(isNew ? Files.readString(report) : "");
          tests += suite.find() ? Integer.parseInt(suite.group(1)) : 0;
        }
      }
    }
    return tests;
  }
}
