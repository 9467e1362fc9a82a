package kata.board;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import kata.board.Paragraphs.Kind;

/** The one screen of a run: how far the learner is, what changed, and the one next step. */
record Screen(Results now, Results before, Words words, Look look) {

  /**
   * What is said in the lessons.
   *
   * @param titles of the stages
   * @param sentence what the step that is done now should leave behind; may be empty
   * @param hints those that were asked for
   */
  record Words(Map<Integer, String> titles, String sentence, List<String> hints) {}

  /** How to ask for a hint, and for another screen, where Maven is what answers. */
  static final String HINT = "mvn test -Dhint";

  static final String AGAIN = "One more mvn test";

  private static final int HEIGHT = 19;
  private static final List<String> BEFORE_BONUS =
      List.of(
          "Stages 1 to 5 are done: your own code trains a network on XOR and prints, digit",
          "for digit, what NumPy prints. What follows is bonus; the build is green without.");
  private static final List<String> ALL_DONE =
      List.of(
          "All of it is done: your own code trains a network on XOR and prints, digit for",
          "digit, what NumPy prints. See it learn, and compare your answers with ours:",
          "",
          "  mvn compile exec:java -Drun=play",
          "  git diff --no-index exercises/kata solutions/kata");
  private static final String BOLD = "1";
  private static final String FAINT = "2";

  String text() {
    if (now.plan().isEmpty()) {
      return "No test ran, so nothing was judged. Is there such a stage or test?\n";
    }
    if (now.stages().isEmpty() && now.next(before).isEmpty()) {
      return "The tests that ran passed. They are not those of a step, so no step was judged.\n";
    }
    List<String> lines = new ArrayList<>(board());
    lines.add("");
    foot(HEIGHT - lines.size()).forEach(lines::add);
    for (String hint : words.hints()) {
      lines.add("");
      lines.addAll(Paragraphs.wrap(hint));
    }
    return lines.stream().collect(joining("\n", "", "\n"));
  }

  private List<String> board() {
    List<String> lines = new ArrayList<>();
    lines.add(head());
    lines.add("");
    Set<State> seen = EnumSet.noneOf(State.class);
    SortedMap<StepId, Verdict> judged = now.steps();
    SortedMap<StepId, Verdict> old = before.without(now);
    List<Integer> folded = now.over(before).stages().stream().filter(this::isFolded).toList();
    if (folded.contains(1)) {
      lines.add(
          look.paint(FAINT, "  1 to %s: %s".formatted(StepId.LAST_BEFORE_BONUS, mainSteps())));
    }
    for (int stage : now.over(before).stages()) {
      boolean fresh = now.stages().contains(stage);
      if (!folded.contains(stage)) {
        lines.add(row(stage, fresh ? judged : old, fresh ? seen : EnumSet.noneOf(State.class)));
      }
    }
    if (stop().isEmpty()) {
      boolean fits = !seen.contains(State.EARLIER);
      boolean bonusLater = !folded.isEmpty() && !folded.contains(1);
      String rest = bonusLater && fits ? bonusFrom(folded.get(0)) : "";
      lines.add(look.paint(FAINT, "  ") + legend(seen) + rest);
    }
    return lines;
  }

  private String bonusFrom(int stage) {
    return look.paint(FAINT, "   (bonus from stage %s on)".formatted(stage));
  }

  /** The bonus takes lines only where it is next, and then the stages before it need just one. */
  private boolean isFolded(int stage) {
    return stage > StepId.LAST_BEFORE_BONUS
        ? !isBonusNext()
        : isBonusNext() && (stop().isPresent() || bonusBegun());
  }

  private boolean isBonusNext() {
    boolean alone = now.stages().size() == 1;
    return stop()
        .filter(stage -> !alone)
        .map(stage -> stage > StepId.LAST_BEFORE_BONUS)
        .orElseGet(
            () ->
                now.next(before)
                    .map(next -> next.step().isBonus())
                    .orElseGet(() -> now.plan().keySet().stream().anyMatch(StepId::isBonus)));
  }

  /** A bonus step is done or was tried, and not all of them are done. */
  private boolean bonusBegun() {
    return now.next(before).isPresent()
        && now.steps().values().stream()
            .anyMatch(verdict -> verdict.step().isBonus() && verdict.state() != State.UNWRITTEN);
  }

  private String mainSteps() {
    return count(now.over(before), false, "steps done");
  }

  private String head() {
    String counts =
        Stream.of(count(now, false, "steps"), isBonusNext() ? count(now, true, "bonus steps") : "")
            .filter(text -> !text.isEmpty())
            .reduce((main, bonus) -> main + ", " + bonus)
            .orElse("0 of 0 steps");
    String part = now.stages().size() == 1 ? " in stage " + now.stages().get(0) : "";
    String count = "Backprop Kata: %s done%s".formatted(counts, part);
    String what = stop().map(stage -> ". Stage %s is finished.".formatted(stage)).orElse("");
    return look.paint(BOLD, count + what);
  }

  private static String count(Results results, boolean bonus, String name) {
    List<Verdict> steps =
        results.steps().values().stream()
            .filter(verdict -> verdict.step().isStep() && verdict.step().isBonus() == bonus)
            .toList();
    long done = steps.stream().filter(Verdict::done).count();
    return steps.isEmpty() ? "" : "%s of %s %s".formatted(done, steps.size(), name);
  }

  /** The kata is done, and what comes next was not begun. */
  private boolean onlyBonusIsLeft() {
    boolean whole = !now.plan().keySet().stream().allMatch(StepId::isBonus);
    return whole && now.green() && now.next(before).isPresent();
  }

  private String row(int stage, SortedMap<StepId, Verdict> steps, Set<State> seen) {
    int width = words.titles().values().stream().mapToInt(String::length).max().orElse(0);
    boolean fresh = now.stages().contains(stage);
    String title = fresh ? words.titles().getOrDefault(stage, "") : "(from an earlier run)";
    String marks =
        steps.subMap(new StepId(stage, 0), new StepId(stage + 1, 0)).values().stream()
            .map(verdict -> mark(verdict, seen))
            .collect(joining("  "));
    return ("  %s %-" + width + "s  ").formatted(stage, title) + marks;
  }

  private String mark(Verdict verdict, Set<State> seen) {
    State state = now.shown(verdict, before);
    seen.add(state);
    StepId step = verdict.step();
    return state.mark(step.isFullRun() ? "full run" : step.toString(), look);
  }

  private String legend(Set<State> seen) {
    return seen.stream()
        .map(state -> state.mark(" " + state.words(), look))
        .collect(joining("   "));
  }

  private Stream<String> foot(int room) {
    if (stop().isPresent()) {
      return Stream.concat(now.shows().get(stop().get()).stream(), whatNext()).limit(room);
    }
    Paragraphs foot = new Paragraphs();
    boolean news = changes(foot);
    if (!news && onlyBonusIsLeft()) {
      BEFORE_BONUS.forEach(foot::text);
      foot.gap();
    }
    now.next(before).ifPresentOrElse(next -> message(foot, next), () -> end(foot));
    return foot.lines(room, look).limit(room);
  }

  /** The stage that was finished in this run: a place to stop and look. */
  private Optional<Integer> stop() {
    boolean alone = now.stages().size() == 1;
    if (now.next(before).filter(next -> next.state() != State.UNWRITTEN).isPresent()) {
      return Optional.empty();
    }
    return now.stages().stream()
        .filter(stage -> now.finished(stage) && now.shows().containsKey(stage))
        .filter(stage -> alone || !before.finished(stage))
        .reduce((first, last) -> last);
  }

  private Stream<String> whatNext() {
    return now.next(before)
        .map(Verdict::step)
        .map(next -> Stream.of(next(next) + next.words() + ". " + lesson(next)))
        .orElseGet(
            () ->
                Stream.of(
                    now.stages().size() == 1
                        ? "This stage is done; mvn test says what is next."
                        : "All of it is done. " + AGAIN + " says where to go from here."));
  }

  private static String next(StepId step) {
    return step.isBonus() ? "Next, if you like, a bonus: " : "Next: ";
  }

  /** Says what is done now; false if nothing is. */
  private boolean changes(Paragraphs foot) {
    List<Verdict> done = now.changed(before, true);
    if (!done.isEmpty()) {
      String steps = done.stream().map(verdict -> verdict.step().words()).collect(joining(", "));
      String sentence = words.sentence().isEmpty() ? "" : ". " + words.sentence();
      foot.add(Kind.NEWS, State.DONE.colour(), "Done now: " + steps + sentence).gap();
    }
    return !done.isEmpty();
  }

  private void message(Paragraphs foot, Verdict next) {
    if (now.changed(before, false).contains(next)) {
      String step = next.step().words();
      foot.add(Kind.NEWS, BOLD, "Broken: %s was done in an earlier run.".formatted(step));
    }
    String colour = BOLD;
    for (String line : next.message().lines().toList()) {
      foot.add(line.startsWith("called with") ? Kind.ARGUMENTS : Kind.TEXT, colour, line);
      colour = "";
    }
    if (next.step().isStep()) {
      foot.gap().text(lesson(next.step()) + " (a hint: " + HINT + ")");
    }
  }

  private static String lesson(StepId step) {
    return "Lesson: " + Lessons.shown(step.stage());
  }

  private void end(Paragraphs foot) {
    if (now.ended()) {
      ALL_DONE.forEach(foot::text);
    } else {
      foot.text("The tests ended before their end: did your code end them?");
    }
  }
}
