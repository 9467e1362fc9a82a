package kata.report;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import kata.step.StepId;
import kata.step.StepStatus;

/**
 * What the tests of one run said, or what several left behind.
 *
 * @param plan how many tests each step has, judged or not
 * @param asked how many of them were to run; fewer where tests were chosen
 * @param once steps that an earlier run saw done, however they stand now
 * @param shows for a finished stage what its code can do
 * @param ended whether the run came to its end
 */
public record TestRun(
    SortedMap<StepId, Integer> plan,
    SortedMap<StepId, Integer> asked,
    List<Verdict> verdicts,
    SortedSet<StepId> once,
    SortedMap<Integer, List<String>> shows,
    boolean ended) {

  /** No test ran. */
  public static final TestRun NONE =
      new TestRun(new TreeMap<>(), List.of(), new TreeMap<>(), false);

  /** Of a run that was to judge all that is planned. */
  TestRun(
      SortedMap<StepId, Integer> plan,
      List<Verdict> verdicts,
      SortedMap<Integer, List<String>> shows,
      boolean ended) {
    this(plan, plan, verdicts, new TreeSet<>(), shows, ended);
  }

  /** For each planned step and full training, in order, the verdict that speaks for it. */
  public SortedMap<StepId, Verdict> steps() {
    Map<StepId, List<Verdict>> all = verdicts.stream().collect(groupingBy(Verdict::step));
    SortedMap<StepId, Verdict> steps = new TreeMap<>();
    plan.forEach(
        (step, tests) ->
            steps.put(step, Verdict.of(step, tests, all.getOrDefault(step, List.of()))));
    return steps;
  }

  /** The steps of which something was found out, or at least a reason why not. */
  SortedMap<StepId, Verdict> known() {
    SortedMap<StepId, Verdict> known = steps();
    known.values().removeIf(v -> v.state() == StepStatus.WAITING && !isToldToWait(v));
    return known;
  }

  /** Such as a full training that was not made yet. */
  boolean isToldToWait(Verdict open) {
    return open.state() == StepStatus.WAITING && verdicts.contains(open);
  }

  /** Not all that there is was to be judged. */
  boolean isChosen() {
    return !asked.equals(plan);
  }

  /** All tests of a step were to run. */
  boolean isWhole(StepId step) {
    return asked.getOrDefault(step, 0) >= plan.get(step);
  }

  /** Everything that there is, is done. */
  boolean allDone() {
    return !plan.isEmpty() && steps().values().stream().allMatch(Verdict::done);
  }

  /** The steps of a stage, its full training included, are all done. */
  boolean finished(int stage) {
    var steps = ofStage(stage);
    return !steps.isEmpty() && steps.values().stream().allMatch(Verdict::done);
  }

  SortedMap<StepId, Verdict> ofStage(int stage) {
    return steps().subMap(new StepId(stage, 0), new StepId(stage + 1, 0));
  }

  List<Integer> stages() {
    return plan.keySet().stream().map(StepId::stage).filter(s -> s > 0).distinct().toList();
  }

  /** The one stage that was to be judged alone, with all its steps. */
  Optional<Integer> stageAlone() {
    List<Integer> stages = asked.keySet().stream().map(StepId::stage).distinct().toList();
    return Optional.of(stages)
        .filter(some -> isChosen() && some.size() == 1 && some.get(0) > 0)
        .map(some -> some.get(0))
        .filter(
            stage ->
                ofStage(stage).keySet().stream().filter(StepId::isStep).allMatch(this::isWhole));
  }

  /** What to look at next, for who has seen another run's results before. */
  public Optional<Verdict> next(TestRun before) {
    return new Progress(this, before).next();
  }

  /** Steps that some run saw done. */
  SortedSet<StepId> seenDone() {
    SortedSet<StepId> seen = new TreeSet<>(once);
    steps().values().stream()
        .filter(verdict -> verdict.done() || verdict.state() == StepStatus.EARLIER)
        .map(Verdict::step)
        .forEach(seen::add);
    return seen;
  }

  /** These results, with another run's where these say nothing. One verdict speaks for a step. */
  public TestRun over(TestRun before) {
    SortedMap<StepId, Verdict> both = new TreeMap<>(before.known());
    known()
        .forEach((step, now) -> both.merge(step, now, (old, new_) -> new_.isSilent() ? old : new_));
    SortedMap<StepId, Integer> all = new TreeMap<>();
    before.plan.keySet().forEach(step -> all.put(step, 1));
    plan.keySet().forEach(step -> all.put(step, 1));
    SortedSet<StepId> seen = before.seenDone();
    seen.addAll(once);
    return new TestRun(all, all, List.copyOf(both.values()), seen, shows, ended);
  }

  /** The same among all steps that there are; of the others nothing was asked. */
  TestRun among(Set<StepId> all) {
    SortedMap<StepId, Integer> whole = new TreeMap<>(plan);
    all.forEach(step -> whole.putIfAbsent(step, 1));
    return new TestRun(whole, asked, verdicts, once, shows, ended);
  }

  /** Only what was said of such steps and trainings. */
  public TestRun of(Predicate<StepId> wanted) {
    SortedMap<StepId, Integer> some = new TreeMap<>(plan);
    some.keySet().removeIf(wanted.negate());
    SortedMap<StepId, Integer> someAsked = new TreeMap<>(asked);
    someAsked.keySet().removeIf(wanted.negate());
    List<Verdict> said = verdicts.stream().filter(old -> wanted.test(old.step())).toList();
    SortedSet<StepId> seen = new TreeSet<>(once);
    seen.removeIf(wanted.negate());
    return new TestRun(some, someAsked, said, seen, shows, ended);
  }

  /** The same, but of such steps and trainings no more than that earlier runs saw them done. */
  public TestRun notSureOf(Predicate<StepId> unsure) {
    List<Verdict> sure = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (!unsure.test(verdict.step()) || verdict.isStub()) {
        sure.add(verdict);
      } else if (verdict.done()) {
        sure.add(new Verdict(verdict.step(), "", StepStatus.EARLIER, Reason.NONE));
      }
    }
    return new TestRun(plan, asked, sure, once, shows, ended);
  }

  /** Whether every step of a stage is still a stub. */
  public boolean isUnwritten(int stage) {
    List<Verdict> steps =
        ofStage(stage).values().stream().filter(verdict -> verdict.step().isStep()).toList();
    return !steps.isEmpty() && steps.stream().allMatch(Verdict::isStub);
  }

  /**
   * All that was asked has passed; bonus steps may stay unwritten where everything else is judged
   * with them, and then a training waits for them.
   */
  boolean green() {
    int wanted = asked.values().stream().mapToInt(Integer::intValue).sum();
    return ended
        && !verdicts.isEmpty()
        && verdicts.size() >= wanted
        && verdicts.stream()
            .allMatch(
                verdict ->
                    verdict.done()
                        || verdict.step().isBonus()
                            && !isChosen()
                            && (verdict.state() == StepStatus.UNWRITTEN || verdict.isPostponed()));
  }
}
