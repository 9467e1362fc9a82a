package kata.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What the tests of one run said.
 *
 * @param plan how many tests each step has, judged or not
 * @param shows for a finished stage what its code can do
 * @param ended whether the run came to its end
 */
public record Results(
    SortedMap<StepId, Integer> plan,
    List<Verdict> verdicts,
    SortedMap<Integer, List<String>> shows,
    boolean ended) {

  /** No test ran. */
  public static final Results NONE =
      new Results(new TreeMap<>(), List.of(), new TreeMap<>(), false);

  /** For each planned step and full training, in order, the verdict that speaks for it. */
  SortedMap<StepId, Verdict> steps() {
    Map<StepId, List<Verdict>> tests = verdicts.stream().collect(groupingBy(Verdict::step));
    SortedMap<StepId, Verdict> steps = new TreeMap<>();
    plan.forEach((step, count) -> steps.put(step, speaker(step, count, tests.get(step))));
    return steps;
  }

  /** A step is done when all its tests passed; else its example speaks before its laws. */
  private static Verdict speaker(StepId step, int count, List<Verdict> tests) {
    List<Verdict> judged = tests == null ? List.of() : tests;
    return judged.stream()
        .filter(test -> !test.done())
        .min(Comparator.comparing(test -> !test.isExample()))
        .orElseGet(
            () ->
                judged.size() < count
                    ? new Verdict(step, "", State.CRASHED, ended(step))
                    : new Verdict(step, "", State.DONE, ""));
  }

  private static String ended(StepId step) {
    return """
        Step %s was not judged to its end: the program that runs the tests ended before.
        Does your code call exit or halt?"""
        .formatted(step);
  }

  /** The steps of a stage, its full training included, are all done. */
  boolean finished(int stage) {
    var steps = steps().subMap(new StepId(stage, 0), new StepId(stage + 1, 0));
    return !steps.isEmpty() && steps.values().stream().allMatch(Verdict::done);
  }

  List<Integer> stages() {
    return new ArrayList<>(
        new TreeSet<>(plan.keySet().stream().map(StepId::stage).filter(s -> s > 0).toList()));
  }

  /**
   * What to look at next: the first step that is not done. One that was done and broke again comes
   * before those not written yet. A failed test of the given code comes last.
   */
  public Optional<Verdict> next(Results before) {
    List<Verdict> broken = changed(before, false);
    List<Verdict> open =
        steps().values().stream()
            .filter(verdict -> !verdict.done() && !verdict.step().equals(StepId.GIVEN))
            .toList();
    return open.stream()
        .filter(verdict -> verdict.state() != State.WAITING)
        .filter(
            verdict ->
                broken.isEmpty() || verdict.state() != State.UNWRITTEN || broken.contains(verdict))
        .findFirst()
        .or(() -> open.stream().findFirst())
        .or(() -> verdicts.stream().filter(verdict -> !verdict.done()).findFirst());
  }

  /** Steps whose verdict changed to this side since another run judged them. */
  List<Verdict> changed(Results before, boolean nowDone) {
    Map<StepId, Verdict> old = before.steps();
    return steps().values().stream()
        .filter(verdict -> verdict.done() == nowDone && verdict.state() != State.WAITING)
        .filter(verdict -> verdict.state() != State.UNWRITTEN || verdict.isStub())
        .filter(verdict -> verdict.step().isStep() || verdict.step().isFullRun())
        .filter(verdict -> old.containsKey(verdict.step()))
        .filter(verdict -> old.get(verdict.step()).done() != nowDone)
        .toList();
  }

  /**
   * What an earlier run saw done, and what now waits: behind a step that is not, or for the time.
   */
  Set<StepId> earlier(Results before) {
    Map<StepId, Verdict> old = before.steps();
    StepId next = next(before).map(Verdict::step).orElse(StepId.GIVEN);
    return steps().values().stream()
        .filter(verdict -> !verdict.done() && !verdict.isStub())
        .filter(verdict -> next.compareTo(verdict.step()) < 0 || verdict.isPostponed())
        .map(Verdict::step)
        .filter(step -> old.containsKey(step) && old.get(step).done())
        .collect(toCollection(TreeSet::new));
  }

  /** How a step is shown: behind the next one, what is not done waits, whatever its tests say. */
  State shown(Verdict verdict, Results before) {
    StepId step = verdict.step();
    if (earlier(before).contains(step)) {
      return State.EARLIER;
    }
    boolean isNext = next(before).filter(next -> next.step().equals(step)).isPresent();
    return verdict.done() || isNext ? verdict.state() : State.WAITING;
  }

  /** The verdicts that say something about their own step. */
  SortedMap<StepId, Verdict> judged(Results before) {
    SortedMap<StepId, Verdict> judged = steps();
    judged.keySet().removeAll(earlier(before));
    return judged;
  }

  /** These results, with another run's where these say nothing: a waiting step was not judged. */
  Results over(Results before) {
    return keeping(before, Set.of());
  }

  /** What a later run compares with: steps that wait behind one that broke are still done. */
  Results remembered(Results before) {
    return keeping(before, earlier(before));
  }

  private Results keeping(Results before, Set<StepId> earlier) {
    SortedMap<StepId, Verdict> steps = steps();
    Set<StepId> silent = new TreeSet<>(before.plan.keySet());
    Set<StepId> heard = before.verdicts.stream().map(Verdict::step).collect(toSet());
    silent.removeIf(
        step ->
            steps.containsKey(step)
                && (steps.get(step).state() != State.WAITING || !heard.contains(step)));
    silent.addAll(earlier);
    SortedMap<StepId, Integer> all = new TreeMap<>(plan);
    silent.forEach(step -> all.put(step, before.plan.get(step)));
    List<Verdict> both = new ArrayList<>();
    verdicts.stream().filter(now -> !silent.contains(now.step())).forEach(both::add);
    before.verdicts.stream().filter(old -> silent.contains(old.step())).forEach(both::add);
    return new Results(all, both, shows, ended);
  }

  /** Only what was said of such steps and trainings. */
  Results of(Predicate<StepId> wanted) {
    SortedMap<StepId, Integer> some = new TreeMap<>(plan);
    some.keySet().removeIf(wanted.negate());
    List<Verdict> said = verdicts.stream().filter(old -> wanted.test(old.step())).toList();
    return new Results(some, said, shows, ended);
  }

  /** Whether every step of a stage is still a stub. */
  boolean isUnwritten(int stage) {
    List<Verdict> steps =
        steps().values().stream()
            .filter(verdict -> verdict.step().isStep() && verdict.step().stage() == stage)
            .toList();
    return !steps.isEmpty() && steps.stream().allMatch(Verdict::isStub);
  }

  /** Only the steps of the stages that another run judged and these results did not. */
  SortedMap<StepId, Verdict> without(Results now) {
    SortedMap<StepId, Verdict> rest = steps();
    rest.keySet().removeAll(now.plan.keySet());
    return rest;
  }

  /** What was judged is done; bonus steps may stay unwritten where the rest is judged with them. */
  boolean green() {
    boolean bonusAlone = plan.keySet().stream().allMatch(StepId::isBonus);
    return ended
        && !verdicts.isEmpty()
        && verdicts.stream()
            .allMatch(
                verdict ->
                    verdict.done()
                        || verdict.step().isBonus()
                            && !bonusAlone
                            && verdict.state() == State.UNWRITTEN);
  }
}
