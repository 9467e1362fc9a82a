package kata.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a proof with known answers leaves behind: a table for who reads it, and what it counted. */
enum ProvedAnswers {
  WRONG("wrong-answers", "%s of %s wrong answers caught and named"),
  RIGHT("right-answers", "%s right answers accepted"),
  RELATED("relations", "%s of %s told a relation without their sentence");

  private final String name;
  private final String words;

  ProvedAnswers(String name, String words) {
    this.name = name;
    this.words = words;
  }

  private String words(int passed, int tried) {
    return words.formatted(passed, tried);
  }

  private Path counts(Path build) {
    return build.resolve(name + ".tsv");
  }

  /** Writes the table, headed by how many of those that were tried passed. */
  void write(Path build, int passed, int tried, List<String> table) throws IOException {
    Files.writeString(counts(build), passed + "\t" + tried);
    List<String> lines = new ArrayList<>(List.of(words(passed, tried) + ".", ""));
    lines.addAll(table);
    Files.write(build.resolve(name + ".md"), lines);
  }

  /** What was proved, if that was since then. */
  Optional<String> words(Path build, Instant since) throws IOException {
    if (!isNew(counts(build), since)) {
      return Optional.empty();
    }
    String[] counts = Files.readString(counts(build)).split("\t");
    return Optional.of(words(Integer.parseInt(counts[0]), Integer.parseInt(counts[1])));
  }

  static boolean isNew(Path file, Instant since) throws IOException {
    return Files.exists(file) && !Files.getLastModifiedTime(file).toInstant().isBefore(since);
  }
}
