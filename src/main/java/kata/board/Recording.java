package kata.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Results in a file, one line each, written one by one: a run that dies leaves behind how far it
 * came.
 */
public final class Recording {

  private static final String SEPARATOR = "\t";

  private final Path file;

  /**
   * @param build the build directory of the tree that is judged
   */
  public Recording(Path build) {
    file = build.resolve("verdicts.tsv");
  }

  /** Starts anew, with how many tests each step has. */
  public void start(SortedMap<StepId, Integer> plan) {
    StringBuilder lines = new StringBuilder();
    plan.forEach((step, tests) -> lines.append(line("plan", step, tests)));
    write(lines.toString(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  public void add(Verdict verdict) {
    write(text(verdict), StandardOpenOption.APPEND);
  }

  /** Keeps one line of what a finished stage's code can do. */
  public void show(int stage, String text) {
    write(line("show", stage, text), StandardOpenOption.APPEND);
  }

  /** Marks the recording as complete. */
  public void end() {
    write(line("end"), StandardOpenOption.APPEND);
  }

  /** Reads the recording and takes it away, so that none is ever read twice. */
  Results take() throws IOException {
    Results results = read(file);
    discard();
    return results;
  }

  /** Whether a run left a recording that nobody has read. */
  public boolean isThere() {
    return Files.exists(file);
  }

  /** Takes it away unread. */
  public void discard() throws IOException {
    Files.deleteIfExists(file);
  }

  /** The recording that the run before left. */
  Results last() throws IOException {
    return read(lastFile());
  }

  /** When the run before was judged, if there was one. */
  Optional<FileTime> lastTime() throws IOException {
    return Files.exists(lastFile())
        ? Optional.of(Files.getLastModifiedTime(lastFile()))
        : Optional.empty();
  }

  void keepAsLast(Results results) throws IOException {
    StringBuilder lines = new StringBuilder();
    results.plan().forEach((step, tests) -> lines.append(line("plan", step, tests)));
    results.verdicts().forEach(verdict -> lines.append(text(verdict)));
    Path whole = file.resolveSibling("verdicts-new.tsv");
    Files.writeString(whole, lines);
    Files.move(whole, lastFile(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** From here on, these steps count as never judged; when the run before was made stays known. */
  public void forget(Predicate<StepId> steps) throws IOException {
    Optional<FileTime> time = lastTime();
    if (time.isPresent()) {
      Results last = last();
      SortedMap<StepId, Integer> plan = new TreeMap<>(last.plan());
      plan.keySet().removeIf(steps);
      List<Verdict> verdicts = new ArrayList<>(last.verdicts());
      verdicts.removeIf(verdict -> steps.test(verdict.step()));
      keepAsLast(new Results(plan, verdicts, last.shows(), last.ended()));
      Files.setLastModifiedTime(lastFile(), time.get());
    }
  }

  private Path lastFile() {
    return file.resolveSibling("verdicts-last.tsv");
  }

  private static Results read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Results.NONE;
    }
    SortedMap<StepId, Integer> plan = new TreeMap<>();
    List<Verdict> verdicts = new ArrayList<>();
    SortedMap<Integer, List<String>> shows = new TreeMap<>();
    boolean ended = false;
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split(SEPARATOR, -1);
      switch (parts[0]) {
        case "plan" -> plan.put(StepId.parse(parts[1]), Integer.valueOf(parts[2]));
        case "verdict" -> verdicts.add(verdict(parts));
        case "show" ->
            shows
                .computeIfAbsent(Integer.valueOf(parts[1]), stage -> new ArrayList<>())
                .add(parts[2].translateEscapes());
        default -> ended = true;
      }
    }
    return new Results(plan, verdicts, shows, ended);
  }

  private static String text(Verdict verdict) {
    return line("verdict", verdict.step(), verdict.test(), verdict.state(), verdict.message());
  }

  private static Verdict verdict(String[] parts) {
    return new Verdict(
        StepId.parse(parts[1]), parts[2], State.valueOf(parts[3]), parts[4].translateEscapes());
  }

  private static String line(Object... parts) {
    List<String> escaped = new ArrayList<>();
    for (Object part : parts) {
      escaped.add(
          part.toString()
              .replace("\r", "")
              .replace("\\", "\\\\")
              .replace("\n", "\\n")
              .replace("\t", "\\t"));
    }
    return String.join(SEPARATOR, escaped) + "\n";
  }

  private void write(String text, StandardOpenOption... options) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, options);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
