package kata.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import kata.step.StepId;

/**
 * Results in a file, one line each, written one by one: a run that dies leaves behind how far it
 * came.
 */
public final class RunFile {

  private final Path file;
  private OutputStream out = OutputStream.nullOutputStream();

  /**
   * @param build the build directory of the tree that is judged
   */
  public RunFile(Path build) {
    file = build.resolve("verdicts.tsv");
  }

  /** An empty recording, which a run may start. */
  void prepare() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }

  /** Starts anew, with how many tests each step has, and how many of them are to run. */
  public void start(SortedMap<StepId, Integer> plan, SortedMap<StepId, Integer> asked) {
    try {
      prepare();
      out = Files.newOutputStream(file);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    write(RunFormat.plan(plan, asked));
  }

  /**
   * A test begins. If nothing more is written, the run died in it.
   *
   * @param file where the step is written; may be empty
   * @param method what is written there
   */
  public void begin(StepId step, String file, String method) {
    write(RunFormat.line("begin", step, file, method));
  }

  public void add(Verdict verdict) {
    write(RunFormat.verdict(verdict));
  }

  /** Keeps one line of what a finished stage's code can do. */
  public void show(int stage, String text) {
    write(RunFormat.line("show", stage, text));
  }

  /** Marks the recording as complete. */
  public void end() {
    write(RunFormat.line("end"));
    try {
      out.close();
    } catch (IOException unlikely) {
      throw new UncheckedIOException(unlikely);
    }
  }

  /** Whether there is a recording that nobody took. */
  boolean exists() {
    return Files.exists(file);
  }

  /** Whether there is one in which a test has begun. */
  boolean isBegun() {
    return file.toFile().length() > 0;
  }

  /** Reads the recording and takes it away, so that none is ever read twice. */
  public TestRun take() throws IOException {
    TestRun results = Files.exists(file) ? run(file) : TestRun.NONE;
    Files.deleteIfExists(file);
    return results;
  }

  /** A run that died may leave half a line. */
  private static TestRun run(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return RunFormat.read(text.substring(0, text.lastIndexOf('\n') + 1).lines().toList());
  }

  /** What the runs before left behind; nothing, if that cannot be read. */
  TestRun last() throws IOException {
    return memory().orElse(TestRun.NONE);
  }

  /** Whether there is something from runs before that makes no sense. */
  boolean isUnreadable() throws IOException {
    return memory().isEmpty();
  }

  private Optional<TestRun> memory() throws IOException {
    if (!Files.exists(lastFile())) {
      return Optional.of(TestRun.NONE);
    }
    try {
      TestRun results = RunFormat.read(Files.readAllLines(lastFile()));
      return Optional.of(results).filter(TestRun::ended);
    } catch (IOException | RuntimeException odd) {
      return Optional.empty();
    }
  }

  /** When the run before was judged, if there was one. */
  Optional<FileTime> lastTime() throws IOException {
    return Files.exists(lastFile())
        ? Optional.of(Files.getLastModifiedTime(lastFile()))
        : Optional.empty();
  }

  /** Another run may do the same at this moment; whole files take turns. */
  public void keepAsLast(TestRun results) throws IOException {
    if (Files.isDirectory(lastFile())) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path whole = Files.createTempFile(file.getParent(), "verdicts-", ".tsv");
    Files.writeString(whole, RunFormat.of(results));
    Files.move(whole, lastFile(), StandardCopyOption.REPLACE_EXISTING);
  }

  /** From here on, these steps count as never judged; when the run before was made stays known. */
  public void forget(Predicate<StepId> steps) throws IOException {
    Optional<FileTime> time = lastTime();
    if (time.isPresent()) {
      keepAsLast(last().of(steps.negate()));
      Files.setLastModifiedTime(lastFile(), time.get());
    }
  }

  private Path lastFile() {
    return file.resolveSibling("verdicts-last.tsv");
  }

  /** At once, for the run may die. */
  private void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
