package kata.board;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kata.board.Paragraphs.Kind;

/** The one screen of a run: how far the learner is, what changed, and the one next step. */
record Screen(Progress progress, Words words, Look look) {

  /**
   * What is said in the lessons.
   *
   * @param titles of the stages
   * @param sentence what the step that is done now should leave behind; may be empty
   * @param hints those that were asked for
   * @param notice what else has to be said; may be empty
   */
  record Words(Map<Integer, String> titles, String sentence, List<String> hints, String notice) {}

  /** How to ask for a hint, and for another screen, where Maven is what answers. */
  static final String HINT = "mvn test -Dhint";

  static final String AGAIN = "One more mvn test";

  private static final int HEIGHT = 20;
  private static final String COMPARE =
      "Compare with ours: git diff --no-index exercises/kata solutions/kata";
  private static final List<String> BEFORE_BONUS =
      List.of(
          "Stages 1 to 5 are done: your own code trains a network on XOR and prints, digit",
          "for digit, what NumPy prints. What follows is bonus; the build is green without.",
          COMPARE);
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
    if (now().asked().isEmpty()) {
      return "No test ran, so nothing was judged. Is there such a stage or test?\n";
    }
    if (now().asked().keySet().equals(Set.of(StepId.GIVEN)) && progress.next().isEmpty()) {
      return "The tests that ran passed. They are not those of a step, so no step was judged.\n";
    }
    List<String> lines = new ArrayList<>(board(head()));
    foot(HEIGHT - lines.size()).forEach(lines::add);
    for (String hint : words.hints()) {
      lines.add("");
      lines.addAll(Paragraphs.wrap(hint));
    }
    return text(lines);
  }

  /** Only what earlier runs saw, and a message. */
  String problem(String message) {
    List<String> lines = new ArrayList<>(board("Backprop Kata: " + countBefore()));
    Paragraphs foot = new Paragraphs();
    message(foot, message);
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

  private Results now() {
    return progress.now();
  }

  private List<String> board(String head) {
    List<String> lines = new ArrayList<>();
    lines.add(look.paint(BOLD, head));
    lines.add("");
    Set<State> seen = EnumSet.noneOf(State.class);
    List<Integer> folded = now().stages().stream().filter(this::isFolded).toList();
    if (folded.contains(1)) {
      lines.add(
          look.paint(FAINT, "  1 to %s: %s".formatted(StepId.LAST_BEFORE_BONUS, mainSteps())));
    }
    now().stages().stream()
        .filter(stage -> !folded.contains(stage))
        .forEach(stage -> lines.add(row(stage, seen)));
    if (stop().isEmpty() || now().isChosen()) {
      boolean fits = seen.stream().mapToInt(state -> state.words().length() + 5).sum() < 56;
      boolean bonusLater = !folded.isEmpty() && !folded.contains(1);
      String rest = bonusLater && fits ? bonusFrom(folded.get(0)) : "";
      lines.add(look.paint(FAINT, "  ") + legend(seen) + rest);
    }
    lines.add("");
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
    if (now().isChosen()) {
      return now().asked().keySet().stream().anyMatch(StepId::isBonus)
          || now().asked().isEmpty() && isBonusNext(before(), before());
    }
    return stop()
        .map(stage -> stage > StepId.LAST_BEFORE_BONUS)
        .orElseGet(() -> isBonusNext(now(), before()));
  }

  private static boolean isBonusNext(Results now, Results before) {
    return now.next(before)
        .map(next -> next.step().isBonus())
        .orElseGet(() -> now.plan().keySet().stream().anyMatch(StepId::isBonus));
  }

  private Results before() {
    return progress.before();
  }

  /** A bonus step is done or was tried, and not all of them are done. */
  private boolean bonusBegun() {
    return !now().isChosen()
        && progress.next().isPresent()
        && now().steps().values().stream()
            .anyMatch(verdict -> verdict.step().isBonus() && verdict.state() != State.UNWRITTEN);
  }

  private String mainSteps() {
    return now().isChosen() ? "not judged" : count(false, "steps done", Verdict::done);
  }

  private String head() {
    if (!now().ended()) {
      return "Backprop Kata: the tests did not come to their end";
    }
    Optional<Integer> alone = now().stageAlone();
    if (now().isChosen() && alone.isEmpty()) {
      long passed = now().verdicts().stream().filter(Verdict::done).count();
      int chosen = now().asked().values().stream().mapToInt(Integer::intValue).sum();
      return "Backprop Kata: %s of %s chosen tests passed".formatted(passed, chosen);
    }
    String part = alone.map(stage -> " in stage " + stage).orElse("");
    String finished =
        stop().filter(now()::finished).map(". Stage %s is finished."::formatted).orElse("");
    return "Backprop Kata: %s done%s%s".formatted(counts(Verdict::done), part, finished);
  }

  private String countBefore() {
    Set<StepId> done = progress.earlier();
    return done.isEmpty()
        ? "no step was judged"
        : counts(step -> done.contains(step.step())) + " were done before";
  }

  private String counts(Predicate<Verdict> done) {
    return Stream.of(
            count(false, "steps", done), isBonusNext() ? count(true, "bonus steps", done) : "")
        .filter(text -> !text.isEmpty())
        .collect(joining(", "));
  }

  /** Such as "2 of 5 steps"; empty if none of them was asked. */
  private String count(boolean bonus, String name, Predicate<Verdict> done) {
    Set<StepId> asked = now().asked().isEmpty() ? now().plan().keySet() : now().asked().keySet();
    List<Verdict> steps =
        now().steps().values().stream()
            .filter(verdict -> verdict.step().isStep() && verdict.step().isBonus() == bonus)
            .filter(verdict -> asked.contains(verdict.step()))
            .toList();
    return steps.isEmpty()
        ? ""
        : "%s of %s %s".formatted(steps.stream().filter(done).count(), steps.size(), name);
  }

  /** The kata is done, and what comes next was not begun. */
  private boolean onlyBonusIsLeft() {
    return !now().isChosen() && now().green() && progress.next().isPresent();
  }

  private String row(int stage, Set<State> seen) {
    int width = words.titles().values().stream().mapToInt(String::length).max().orElse(0);
    String marks =
        now().ofStage(stage).values().stream()
            .map(verdict -> mark(verdict, seen))
            .collect(joining("  "));
    return ("  %s %-" + width + "s  ").formatted(stage, words.titles().getOrDefault(stage, ""))
        + marks;
  }

  private String mark(Verdict verdict, Set<State> seen) {
    State state = progress.shown(verdict);
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
      return Stream.concat(now().shows().get(stop().get()).stream(), whatNext()).limit(room);
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

  /** The stage that was finished in this run, for the first time: a place to stop and look. */
  private Optional<Integer> stop() {
    if (progress.next().filter(next -> next.state() != State.UNWRITTEN).isPresent()) {
      return Optional.empty();
    }
    Optional<Integer> alone = now().stageAlone();
    Set<StepId> seen = before().seenDone();
    return now().stages().stream()
        .filter(stage -> now().shows().containsKey(stage))
        .filter(
            stage ->
                alone.isPresent()
                    ? alone.get().equals(stage) && now().green()
                    : now().finished(stage) && !seen.containsAll(now().ofStage(stage).keySet()))
        .reduce((first, last) -> last);
  }

  private Stream<String> whatNext() {
    if (now().isChosen()) {
      return Stream.of("The steps of this stage are done; mvn test says what is next.");
    }
    Stream<String> compare =
        stop().filter(stage -> stage == StepId.LAST_BEFORE_BONUS).map(stage -> COMPARE).stream();
    String next =
        progress
            .next()
            .map(Verdict::step)
            .map(step -> next(step) + step.words() + ". " + lesson(step))
            .orElse("All of it is done. " + AGAIN + " says where to go from here.");
    return Stream.concat(compare, Stream.of(next));
  }

  private static String next(StepId step) {
    return step.isBonus() ? "Next, if you like, a bonus: " : "Next: ";
  }

  /** Says what is done now; false if nothing is. */
  private boolean changes(Paragraphs foot) {
    List<StepId> done = new ArrayList<>(steps(progress.changed(true)));
    List<StepId> again = new ArrayList<>(done);
    again.retainAll(before().seenDone());
    done.removeAll(again);
    if (!done.isEmpty()) {
      String sentence = words.sentence().isEmpty() ? "" : ". " + words.sentence();
      foot.add(Kind.NEWS, State.DONE.colour(), "Done now: " + StepId.words(done) + sentence).gap();
    }
    if (!again.isEmpty()) {
      foot.add(Kind.NEWS, State.DONE.colour(), again(again)).gap();
    }
    return !done.isEmpty() || !again.isEmpty();
  }

  private static List<StepId> steps(List<Verdict> verdicts) {
    return verdicts.stream().map(Verdict::step).toList();
  }

  /** The first was mended, and with it came those behind it. */
  private static String again(List<StepId> steps) {
    String first = steps.get(0).words() + " is right again";
    List<StepId> rest = steps.subList(1, steps.size());
    return rest.isEmpty()
        ? first
        : "%s; %s %s back".formatted(first, StepId.words(rest), rest.size() == 1 ? "is" : "are");
  }

  private void message(Paragraphs foot, Verdict next) {
    if (progress.changed(false).contains(next)) {
      String step = next.step().words();
      foot.add(Kind.NEWS, BOLD, "Broken: %s was done in an earlier run.".formatted(step));
    }
    message(foot, next.message());
    if (next.step().isStep()) {
      foot.gap().text(lesson(next.step()) + " (a hint: " + HINT + ")");
    }
  }

  private static void message(Paragraphs foot, String message) {
    String colour = BOLD;
    for (String line : message.lines().toList()) {
      foot.add(line.startsWith("called with") ? Kind.ARGUMENTS : Kind.TEXT, colour, line);
      colour = "";
    }
  }

  private static String lesson(StepId step) {
    return "Lesson: " + Lessons.shown(step.stage());
  }

  /** Nothing failed. */
  private void end(Paragraphs foot) {
    if (now().isChosen()) {
      passed(foot);
    } else if (now().allDone()) {
      ALL_DONE.forEach(foot::text);
    } else {
      foot.text("Not all steps were judged in this run.");
    }
  }

  /** What the chosen tests say, and what is next as far as that is known. */
  private void passed(Paragraphs foot) {
    SortedMap<StepId, Integer> asked = new TreeMap<>(now().asked());
    asked.remove(StepId.GIVEN);
    List<StepId> whole = new ArrayList<>(asked.keySet());
    whole.removeIf(step -> !now().isWhole(step));
    asked.keySet().removeAll(whole);
    whole.removeAll(steps(progress.changed(true)));
    if (!whole.isEmpty()) {
      String their = whole.size() == 1 ? "its" : "their";
      foot.text("Right: %s. All of %s tests passed.".formatted(StepId.words(whole), their));
    }
    if (asked.size() == 1) {
      StepId step = asked.firstKey();
      foot.text(
          "Step %s: %s of its %s tests ran and passed. mvn test judges all of it."
              .formatted(step, asked.get(step), now().plan().get(step)));
    } else if (!asked.isEmpty()) {
      foot.text(
          "Of %s only some tests ran, and they passed. mvn test judges all of them."
              .formatted(StepId.words(List.copyOf(asked.keySet()))));
    }
    foot.text(knownNext(asked.keySet()));
  }

  /** What was not judged now may have changed since, so nothing is said to be done. */
  private String knownNext(Set<StepId> partly) {
    Results known = now().over(before());
    Optional<StepId> next = known.next(before()).map(Verdict::step);
    if (next.isPresent() && !partly.contains(next.get())) {
      return "Next, as far as earlier runs saw: %s. %s"
          .formatted(next.get().words(), lesson(next.get()));
    }
    return known.allDone()
        ? "Earlier runs saw the rest done; mvn test judges it as it is now."
        : "mvn test says what is next.";
  }
}
