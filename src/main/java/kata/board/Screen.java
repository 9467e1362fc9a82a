package kata.board;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  private static final int WIDTH = 80;
  private static final int HEIGHT = 19;
  private static final List<String> BEFORE_BONUS =
      List.of(
          "Stages 1 to 5 are done: your own code trains a network on XOR and prints, digit",
          "for digit, what NumPy prints. What follows is bonus; the build is green without.",
          "");
  private static final String BOLD = "1";
  private static final String FAINT = "2";

  String text() {
    if (now.plan().isEmpty()) {
      return "No test ran, so nothing was judged. Is there such a stage or test?\n";
    }
    List<String> lines = new ArrayList<>(board());
    lines.add("");
    foot(HEIGHT - lines.size()).limit(HEIGHT - lines.size()).forEach(lines::add);
    words.hints().forEach(hint -> Stream.concat(Stream.of(""), wrap(hint)).forEach(lines::add));
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
      String rest = folded.isEmpty() || folded.contains(1) ? "" : bonusFrom(folded.get(0));
      lines.add(look.paint(FAINT, "  ") + legend(seen) + rest);
    }
    return lines;
  }

  private String bonusFrom(int stage) {
    return look.paint(FAINT, "   (bonus from stage %s on)".formatted(stage));
  }

  /** The bonus takes lines only where it is next, and then the stages before it need just one. */
  private boolean isFolded(int stage) {
    return stage > StepId.LAST_BEFORE_BONUS ? !isBonusNext() : isBonusNext() && bonusBegun();
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

  /** Behind the next step everything that is not done is waiting, whatever its tests say. */
  private String mark(Verdict verdict, Set<State> seen) {
    boolean isNext =
        now.next(before).filter(next -> next.step().equals(verdict.step())).isPresent();
    State state = verdict.done() || isNext ? verdict.state() : State.WAITING;
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
      return Stream.concat(now.shows().get(stop().get()).stream(), whatNext());
    }
    List<String> first = new ArrayList<>(changes().toList());
    if (first.isEmpty() && onlyBonusIsLeft()) {
      first.addAll(BEFORE_BONUS);
    }
    int left = room - first.size();
    return Stream.concat(
        first.stream(), now.next(before).map(next -> message(next, left)).orElseGet(this::end));
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

  private Stream<String> changes() {
    List<Verdict> done = now.changed(before, true);
    if (done.isEmpty()) {
      return Stream.empty();
    }
    String steps = done.stream().map(verdict -> verdict.step().words()).collect(joining(", "));
    String sentence = words.sentence().isEmpty() ? "" : ". " + words.sentence();
    return Stream.concat(
        wrap("Done now: " + steps + sentence).map(line -> look.paint(State.DONE.colour(), line)),
        Stream.of(""));
  }

  private Stream<String> message(Verdict next, int room) {
    List<String> again =
        now.changed(before, false).contains(next)
            ? List.of("Broken: %s was done in an earlier run.".formatted(next.step().words()))
            : List.of();
    List<String> where = where(next.step()).toList();
    List<String> why = fitted(next.message(), room - again.size() - where.size());
    Stream<String> bold = Stream.concat(again.stream(), why.stream().limit(1));
    return Stream.of(bold.map(line -> look.paint(BOLD, line)), why.stream().skip(1), where.stream())
        .flatMap(lines -> lines);
  }

  /** A message in so many lines. Long arguments are shortened first, they are in the test too. */
  private static List<String> fitted(String message, int room) {
    List<List<String>> paragraphs = new ArrayList<>();
    message.lines().forEach(line -> paragraphs.add(new ArrayList<>(wrap(line).toList())));
    for (int over = paragraphs.stream().mapToInt(List::size).sum() - room; over > 0; over--) {
      paragraphs.stream()
          .filter(lines -> lines.size() > 1)
          .max(Comparator.comparingInt(Screen::dispensable))
          .ifPresent(Screen::shorten);
    }
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  private static void shorten(List<String> lines) {
    lines.remove(lines.size() - 1);
    String last = lines.get(lines.size() - 1);
    lines.set(lines.size() - 1, last.substring(0, Math.min(last.length(), WIDTH - 4)) + " ...");
  }

  private static int dispensable(List<String> lines) {
    return lines.size() + (lines.get(0).startsWith("called with") ? HEIGHT : 0);
  }

  private static Stream<String> where(StepId step) {
    return step.isStep() ? Stream.of("", lesson(step) + " (a hint: " + HINT + ")") : Stream.empty();
  }

  private static String lesson(StepId step) {
    return "Lesson: " + Lessons.file(step.stage()).toString().replace('\\', '/');
  }

  private Stream<String> end() {
    if (!now.ended()) {
      return Stream.of("The tests ended before their end: did your code end them?");
    }
    return Stream.of(
        "All of it is done: your own code trains a network on XOR and prints, digit for",
        "digit, what NumPy prints. See it learn, and compare your answers with ours:",
        "",
        "  mvn compile exec:java -Drun=bias",
        "  git diff --no-index exercises/kata solutions/kata");
  }

  /** Breaks a paragraph at its blanks. */
  private static Stream<String> wrap(String paragraph) {
    return Pattern.compile(".{1," + WIDTH + "}(?:\\s+|$)|\\S{" + WIDTH + "}")
        .matcher(paragraph)
        .results()
        .map(line -> line.group().stripTrailing());
  }
}
