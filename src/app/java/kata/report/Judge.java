package kata.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import kata.step.StepId;

/** Says after the tests how far the learner is; the build fails unless everything is done. */
public final class Judge {

  private static final String DID_NOT_RUN =
      """
      The tests did not run: their program did not start, or ended at once.
      What it said, if it said anything, is in %s/surefire-reports.
      Then mvn test once more.""";

  private static final String SKIPPED =
      """
      The tests were skipped, as -DskipTests asks, so nothing was judged.
      To have your steps judged: mvn test""";

  private Judge() {}

  /** Called within Maven, which says in which build directory the tests left their verdicts. */
  public static void main(String[] arguments) throws IOException {
    Path build = Path.of(System.getProperty("kata.build"));
    RunFile recording = new RunFile(build);
    boolean isLearners = !build.endsWith("solutions");
    TestRun run = recording.take().among(Lessons.steps());
    // Of the reference nothing is news.
    Progress progress = new Progress(run, isLearners ? memory(recording) : run);
    TerminalStyle look = TerminalStyle.ofTerminal();
    // Not closed: Maven itself still writes to the same descriptor.
    PrintStream out = look.out();
    out.print(
        progress.now().asked().isEmpty() && !isSaid("test", "stage")
            ? problem(build, whyNone(build), look)
            : screen(
                progress,
                hints(),
                isLearners ? notice(recording) : "",
                isLearners ? ScreenMode.MAVEN : ScreenMode.REFERENCE,
                look));
    out.flush();
    if (isLearners && !progress.now().asked().isEmpty()) {
      recording.keepAsLast(progress.remembered());
      tick(build, progress);
    }
    if (!progress.now().green()) {
      System.exit(1);
    }
  }

  /** Whether one of these options was given to Maven. */
  private static boolean isSaid(String... names) {
    return Stream.of(names).anyMatch(name -> !System.getProperty(name, "false").equals("false"));
  }

  private static String whyNone(Path build) {
    return isSaid("skipTests", "maven.test.skip") ? SKIPPED : DID_NOT_RUN.formatted(shown(build));
  }

  private static int hints() {
    String asked = System.getProperty("hint", "0");
    return asked.matches("\\d") ? Integer.parseInt(asked) : 1;
  }

  private static String shown(Path build) {
    return Lessons.PROJECT.toAbsolutePath().relativize(build).toString().replace('\\', '/');
  }

  /** The checklist is the learner's: neither the reference nor an IDE ticks it. */
  private static void tick(Path build, Progress progress) throws IOException {
    if (build.endsWith("exercises")) {
      Checklist.tick(progress.judged());
    }
  }

  /** What earlier runs left behind of the steps that there are. */
  public static TestRun memory(RunFile recording) throws IOException {
    SortedSet<StepId> steps = Lessons.steps();
    return recording.last().of(step -> steps.contains(step) || step.equals(StepId.GIVEN));
  }

  /** Said where what earlier runs left behind makes no sense; else empty. */
  public static String notice(RunFile recording) throws IOException {
    return recording.isUnreadable()
        ? "What earlier runs saw cannot be read, so nothing of it is told here."
        : "";
  }

  /**
   * The screen of a run that ended before any test: what earlier runs saw, and a message.
   *
   * @param build the build directory of the tree that was to be judged
   * @param message in lines; the first one says what is wrong
   */
  public static String problem(Path build, String message, TerminalStyle look) throws IOException {
    RunFile recording = new RunFile(build);
    TestRun none = TestRun.NONE.among(Lessons.steps());
    Progress progress = new Progress(none, memory(recording));
    Screen.Words words = new Screen.Words(titles(none), "", List.of(), notice(recording));
    return new Screen(progress, words, ScreenMode.MAVEN, look).problem(message);
  }

  /** The screen of a run, with the words of the lessons and so many hints for the next step. */
  public static String screen(
      Progress progress, int hints, String notice, ScreenMode mode, TerminalStyle look)
      throws IOException {
    List<Verdict> done = progress.done();
    String sentence = done.size() == 1 ? Lessons.kept(done.get(0).step()).orElse("") : "";
    List<String> told = hints(progress, hints);
    Screen.Words words = new Screen.Words(titles(progress.now()), sentence, told, notice);
    return new Screen(progress, words, mode, look).text();
  }

  private static Map<Integer, String> titles(TestRun now) throws IOException {
    Map<Integer, String> titles = new TreeMap<>();
    for (int stage : now.stages()) {
      titles.put(stage, Lessons.title(stage));
    }
    return titles;
  }

  /** As many hints for the next step as {@code -Dhint=2} asks for; {@code -Dhint} asks for one. */
  public static List<String> hints(Progress progress, int count) throws IOException {
    StepId step = progress.next().map(Verdict::toDo).orElse(StepId.GIVEN);
    List<String> hints = step.isStep() ? Lessons.hints(step) : List.of();
    return hints.subList(0, Math.min(count, hints.size()));
  }
}
