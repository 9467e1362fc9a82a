package kata.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import kata.report.Checklist;
import kata.report.Judge;
import kata.report.Lessons;
import kata.report.Progress;
import kata.report.RunFile;
import kata.report.ScreenMode;
import kata.report.TerminalStyle;
import kata.report.TestRun;
import kata.report.Verdict;
import kata.step.StepId;
import kata.step.StepStatus;

/** A series of runs in which each screen says what changed since the one before. */
public final class WatchReport {

  private static final int WIDTH = 80;

  private final RunFile recording;
  private final RunFile memory;
  private final Path build;
  private final TerminalStyle look;
  private TestRun before;
  private TestRun now = TestRun.NONE;
  private String notice;

  /**
   * @param folder where the runs leave their verdicts
   * @param build the build directory in which {@code mvn test} remembers what it saw, and this, too
   * @param rich whether the terminal shows colour and symbols beyond ASCII
   */
  public WatchReport(Path folder, Path build, boolean rich) throws IOException {
    recording = new RunFile(folder);
    memory = new RunFile(build);
    this.build = build;
    look = rich ? TerminalStyle.RICH : TerminalStyle.PLAIN;
    begin();
  }

  /** From here on screens say what changed since the last run, whoever made it. */
  public void begin() throws IOException {
    notice = Judge.notice(memory);
    before = Judge.memory(memory);
  }

  private Progress progress() {
    return new Progress(now, before);
  }

  /**
   * Takes in a run. Of stages that it did not judge all stays as it was, but those after them may
   * have changed with them.
   *
   * @param stages those that it judged
   * @param trains whether it also had the full trainings from the first of these stages on
   * @return whether there was a run
   */
  public boolean take(SortedSet<Integer> stages, boolean trains) throws IOException {
    TestRun run = recording.take();
    if (run.plan().isEmpty()) {
      return false;
    }
    Predicate<StepId> stays =
        step ->
            step.isFullRun()
                ? !trains || step.stage() < stages.first()
                : !stages.contains(step.stage());
    StepId first = new StepId(stages.first(), 0);
    now = run.over(progress().remembered().of(stays).notSureOf(step -> first.compareTo(step) < 0));
    if (before.plan().isEmpty()) {
      // Nothing is news at first: who comes back wants the next step.
      before = now;
    }
    if (trains) {
      // A law was tried as often as it is in mvn test.
      memory.keepAsLast(progress().remembered());
    }
    Checklist.tick(progress().judged());
    return true;
  }

  /** The screen where nothing could be judged, and why. */
  public String problem(String message) throws IOException {
    return Judge.problem(build, message, look);
  }

  /** Whether there is anything to show. */
  public boolean hasJudged() {
    return !now.plan().isEmpty();
  }

  /** The screen, with so many hints for the next step; keys are pressed for more. */
  public String screen(int hints) throws IOException {
    return Judge.screen(progress(), hints, notice, ScreenMode.WATCH, look);
  }

  /**
   * What is said to a key that changes nothing; else empty.
   *
   * @param hints so many are shown already
   */
  String answer(int key, int hints) throws IOException {
    if (key == 'h') {
      int all = Judge.hints(progress(), Integer.MAX_VALUE).size();
      return hints < all ? "" : all == 0 ? "there is no hint now   " : "that was the last hint   ";
    }
    if (key == 't' && nextStep().isEmpty()) {
      return "no step is next now   ";
    }
    return "htlaq".indexOf(key) < 0 ? "there is no key %c   ".formatted(key) : "";
  }

  private Optional<StepId> nextStep() {
    return progress().next().map(Verdict::toDo).filter(StepId::isStep);
  }

  /** The page of a key: the next step's section of its lesson, or the list. */
  String page(char key) throws IOException {
    Optional<StepId> step = nextStep();
    return key == 'l' || step.isEmpty() ? list() : Lessons.plain(step.get().toString());
  }

  /**
   * Every step with its mark and the sentence that it should leave behind; the bonus steps are
   * counted until one of them is next.
   */
  public String list() throws IOException {
    boolean bonus = progress().next().map(next -> next.step().isBonus()).orElse(true);
    StringBuilder lines = new StringBuilder();
    for (Verdict verdict : now.steps().values()) {
      if (bonus || !verdict.step().isBonus()) {
        lines.append(line(verdict)).append("\n");
      }
    }
    return bonus ? lines.toString() : lines + bonus();
  }

  private String bonus() {
    List<Verdict> steps =
        now.steps().values().stream().filter(verdict -> verdict.step().isBonus()).toList();
    long done = steps.stream().filter(Verdict::done).count();
    return "  bonus from stage %s on: %s of %s steps done\n"
        .formatted(StepId.LAST_BEFORE_BONUS + 1, done, steps.size());
  }

  private String line(Verdict verdict) throws IOException {
    String sentence = Lessons.kept(verdict.step()).orElse("");
    String text = "%s %s".formatted(verdict.step().words(), sentence).strip();
    StepStatus shown = progress().shown(verdict);
    StepStatus state = verdict.done() || shown == StepStatus.EARLIER ? shown : StepStatus.WAITING;
    return look.mark(state, text.length() < WIDTH ? text : cut(text));
  }

  private static String cut(String text) {
    return text.substring(0, text.lastIndexOf(' ', WIDTH - 5)) + " ...";
  }

  /**
   * Whether a stage has to be judged again once something changed: a step depends on those before
   * it, and what is not written does not change by itself.
   *
   * @param changed in which stages; 0 for given code
   */
  public boolean concerns(int stage, SortedSet<Integer> changed) {
    boolean certain = changed.contains(stage) || changed.contains(0);
    return certain || stage > changed.first() && !now.isUnwritten(stage);
  }

  /** The first full training that waits, and for nothing but the time. */
  public OptionalInt fullRunToMake() {
    SortedMap<StepId, Verdict> steps = now.steps();
    return steps.values().stream()
        .filter(run -> run.step().isFullRun() && run.state() == StepStatus.WAITING)
        .map(Verdict::step)
        .filter(
            run ->
                steps.values().stream()
                    .filter(step -> run.uses(step.step()))
                    .allMatch(step -> step.done() || step.step().isFullRun()))
        .mapToInt(StepId::stage)
        .findFirst();
  }
}
