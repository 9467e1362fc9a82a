package kata.report;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kata.step.StepId;
import kata.step.StepStatus;

/** Every step as a mark, a row for each stage, and above them how far the learner is. */
record Board(Progress progress, Map<Integer, String> titles, TerminalStyle look) {

  private static final String BOLD = "1";
  private static final String FAINT = "2";

  /** The rows of a run, with a head above and an empty line below. */
  List<String> lines() {
    return lines(head());
  }

  /** Where there was no run. */
  List<String> linesBefore() {
    return lines("Backprop Kata: " + countBefore());
  }

  private TestRun now() {
    return progress.now();
  }

  private List<String> lines(String head) {
    Map<Boolean, List<Integer>> stages =
        now().stages().stream().collect(partitioningBy(this::isFolded));
    List<Integer> folded = stages.get(true);
    List<Integer> rows = stages.get(false);
    List<String> lines = new ArrayList<>(List.of(look.paint(BOLD, head), ""));
    if (folded.contains(1)) {
      lines.add(
          look.paint(FAINT, "  1 to %s: %s".formatted(StepId.LAST_BEFORE_BONUS, mainSteps())));
    }
    int digits = rows.stream().mapToInt(stage -> ("" + stage).length()).max().orElse(1);
    rows.forEach(stage -> lines.add(row(stage, digits)));
    if (progress.stop().isEmpty() || now().isChosen()) {
      boolean bonusLater = !folded.isEmpty() && !folded.contains(1);
      lines.add(look.paint(FAINT, "  ") + legend(rows, bonusLater ? bonusFrom(folded.get(0)) : ""));
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
        : isBonusNext() && (progress.stop().isPresent() || bonusBegun());
  }

  private boolean isBonusNext() {
    if (now().isChosen()) {
      return now().asked().keySet().stream().anyMatch(StepId::isBonus)
          || now().asked().isEmpty() && isBonusNext(progress.before(), progress.before());
    }
    return progress
        .stop()
        .map(stage -> stage > StepId.LAST_BEFORE_BONUS)
        .orElseGet(() -> isBonusNext(now(), progress.before()));
  }

  private static boolean isBonusNext(TestRun now, TestRun before) {
    return now.next(before)
        .map(next -> next.step().isBonus())
        .orElseGet(() -> now.plan().keySet().stream().anyMatch(StepId::isBonus));
  }

  /** A bonus step is done or was tried, and not all of them are done. */
  private boolean bonusBegun() {
    return !now().isChosen()
        && progress.next().isPresent()
        && now().steps().values().stream()
            .anyMatch(
                verdict -> verdict.step().isBonus() && verdict.state() != StepStatus.UNWRITTEN);
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
      int asked = now().asked().values().stream().mapToInt(Integer::intValue).sum();
      // A test with parameters is several, which show only when it runs.
      int chosen = Math.max(asked, now().verdicts().size());
      return "Backprop Kata: %s of %s chosen tests passed".formatted(passed, chosen);
    }
    String part = alone.map(stage -> " in stage " + stage).orElse("");
    String finished =
        progress
            .stop()
            .filter(now()::finished)
            .map(". Stage %s is finished."::formatted)
            .orElse("");
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

  private String row(int stage, int digits) {
    int width = titles.values().stream().mapToInt(String::length).max().orElse(0);
    String marks = now().ofStage(stage).values().stream().map(this::mark).collect(joining("  "));
    String title = titles.getOrDefault(stage, "");
    return ("  %" + digits + "s %-" + width + "s  ").formatted(stage, title) + marks;
  }

  private String mark(Verdict verdict) {
    StepId step = verdict.step();
    return look.mark(progress.shown(verdict), step.isFullRun() ? "full run" : step.toString());
  }

  /** What the marks in these rows mean, and the rest where there is room for it. */
  private String legend(List<Integer> rows, String rest) {
    Set<StepStatus> shown =
        rows.stream()
            .flatMap(stage -> now().ofStage(stage).values().stream())
            .map(progress::shown)
            .collect(toCollection(() -> EnumSet.noneOf(StepStatus.class)));
    boolean fits = shown.stream().mapToInt(status -> status.words().length() + 5).sum() < 56;
    return shown.stream()
        .map(status -> look.mark(status, " " + status.words()))
        .collect(joining("   ", "", fits ? rest : ""));
  }
}
