package kata.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kata.report.Paragraphs.Kind;
import kata.step.StepId;
import kata.step.StepStatus;

/** The one screen of a run: how far the learner is, what changed, and the one next step. */
public record Screen(Progress progress, Words words, ScreenMode mode, TerminalStyle look) {

  /**
   * What is said in the lessons.
   *
   * @param titles of the stages
   * @param sentence what the step that is done now should leave behind; may be empty
   * @param hints those that were asked for
   * @param notice what else has to be said; may be empty
   */
  record Words(Map<Integer, String> titles, String sentence, List<String> hints, String notice) {}

  private static final int HEIGHT = 24;

  /** Of files that are in both: without lessons, pictures and what was kept. */
  static final String COMPARE = "git diff --no-index --diff-filter=M exercises/kata solutions/kata";

  private static final String COMPARE_ALL = "Compare: " + COMPARE;
  private static final List<String> BEFORE_BONUS =
      List.of(
          "Stages 1 to 5 are done: your own code trains a network on XOR and prints, digit",
          "for digit, what NumPy prints. What follows is bonus; the build is green without.",
          COMPARE_ALL);
  private static final String BOLD = "1";

  String text() {
    if (now().asked().isEmpty()) {
      return "No test ran, so nothing was judged. Is there such a stage or test?\n";
    }
    if (now().asked().keySet().equals(Set.of(StepId.GIVEN)) && progress.next().isEmpty()) {
      return "The tests that ran passed. They are not those of a step, so no step was judged.\n";
    }
    List<String> lines = new Board(progress, words.titles(), look).lines();
    foot(HEIGHT - lines.size()).forEach(lines::add);
    for (String hint : words.hints()) {
      lines.add("");
      lines.addAll(Paragraphs.wrap(hint));
    }
    return text(lines);
  }

  /** Only what earlier runs saw, and a message. */
  String problem(String message) {
    List<String> lines = new Board(progress, words.titles(), look).linesBefore();
    Paragraphs foot = new Paragraphs();
    why(foot, Reason.of(message));
    foot.lines(HEIGHT - lines.size(), look).forEach(lines::add);
    return text(lines);
  }

  private String text(List<String> lines) {
    if (!words.notice().isEmpty()) {
      lines.add("");
      lines.add(words.notice());
    }
    return lines.stream().collect(joining("\n", "", "\n"));
  }

  private TestRun now() {
    return progress.now();
  }

  private TestRun before() {
    return progress.before();
  }

  /** The kata is done, and what comes next was not begun. */
  private boolean onlyBonusIsLeft() {
    return !now().isChosen() && now().green() && progress.next().isPresent();
  }

  private Stream<String> foot(int room) {
    if (progress.stop().isPresent()) {
      return Stream.concat(now().shows().get(progress.stop().get()).stream(), whatNext())
          .limit(room);
    }
    Paragraphs foot = new Paragraphs();
    boolean news = changes(foot);
    if (!news && onlyBonusIsLeft()) {
      BEFORE_BONUS.forEach(foot::text);
      foot.gap();
    }
    progress.next().ifPresentOrElse(next -> message(foot, next), () -> end(foot));
    return foot.lines(room, look).limit(room);
  }

  private Stream<String> whatNext() {
    if (now().isChosen()) {
      return Stream.of("The steps of this stage are done; mvn test says what is next.");
    }
    Stream<String> compare =
        progress
            .stop()
            .filter(stage -> stage == StepId.LAST_BEFORE_BONUS)
            .map(stage -> COMPARE_ALL)
            .stream();
    String next =
        progress
            .next()
            .map(Verdict::step)
            .map(step -> next(step) + step.words() + ". " + lesson(step))
            .orElse(allDone() + mode.again() + " says where to go from here.");
    return Stream.concat(compare, Stream.of(next));
  }

  private String allDone() {
    return now().allDone() ? "All of it is done. " : "";
  }

  private static String next(StepId step) {
    return step.isBonus() ? "Next, if you like, a bonus: " : "Next: ";
  }

  /** Says what is done now; false if nothing is. */
  private boolean changes(Paragraphs foot) {
    List<StepId> done = new ArrayList<>(progress.done().stream().map(Verdict::step).toList());
    List<StepId> again = new ArrayList<>(done);
    again.retainAll(before().seenDone());
    done.removeAll(again);
    if (!done.isEmpty()) {
      String sentence = words.sentence().isEmpty() ? "" : ". " + words.sentence();
      foot.add(Kind.NEWS, StepStatus.DONE.colour(), "Done now: " + StepId.words(done) + sentence)
          .gap();
    }
    if (!again.isEmpty()) {
      foot.add(Kind.NEWS, StepStatus.DONE.colour(), again(again)).gap();
    }
    return !done.isEmpty() || !again.isEmpty();
  }

  /** The first was mended, and with it came those after it. */
  private static String again(List<StepId> steps) {
    String first = steps.get(0).words() + " is right again";
    List<StepId> rest = steps.subList(1, steps.size());
    return rest.isEmpty()
        ? first
        : "%s; %s %s back".formatted(first, StepId.words(rest), rest.size() == 1 ? "is" : "are");
  }

  private void message(Paragraphs foot, Verdict next) {
    if (progress.broken().contains(next)) {
      List<StepId> rest =
          progress.broken().stream().skip(1).map(Verdict::step).filter(StepId::isStep).toList();
      String so = rest.size() == 1 ? "; so was " : "; so were ";
      String others = rest.isEmpty() ? "" : so + StepId.words(rest);
      String step = next.step().words();
      foot.add(Kind.NEWS, BOLD, "Broken: %s was done in an earlier run%s.".formatted(step, others));
    }
    why(foot, next.why());
    if (!words.hints().isEmpty() || hasFailedBefore(next.step())) {
      add(foot, Kind.TEXT, next.why().meeting());
    }
    if (next.toDo().isStep()) {
      foot.gap().text(lesson(next.toDo()) + " (a hint: " + mode.hint() + ")");
    }
  }

  private boolean hasFailedBefore(StepId step) {
    Verdict old = before().known().get(step);
    return old != null && (old.state() == StepStatus.WRONG || old.state() == StepStatus.CRASHED);
  }

  private void why(Paragraphs foot, Reason why) {
    String colour = BOLD;
    for (String line : why.headline(mode).lines().toList()) {
      foot.add(Kind.TEXT, colour, line);
      colour = "";
    }
    add(foot, Kind.TEXT, why.place());
    add(foot, Kind.TEXT, why.diagnosis());
    add(foot, Kind.ARGUMENTS, why.call());
    add(foot, Kind.TEXT, why.difference());
    add(foot, Kind.TEXT, why.working());
  }

  private static void add(Paragraphs foot, Kind kind, String text) {
    text.lines().forEach(line -> foot.add(kind, "", line));
  }

  static String lesson(StepId step) {
    return "Lesson: " + Lessons.shown(step.stage());
  }

  /** Nothing failed. */
  private void end(Paragraphs foot) {
    if (now().isChosen()) {
      new ChosenTests(progress).words().forEach(foot::text);
    } else if (now().allDone()) {
      mode.allDone().forEach(foot::text);
    } else {
      foot.text("Not all steps were judged in this run.");
    }
  }
}
