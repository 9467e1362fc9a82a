package kata.report;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import kata.step.StepId;
import kata.step.StepStatus;

/** What a run says to someone who knows what the runs before it said. */
public final class Progress {

  private final TestRun now;
  private final TestRun before;
  private final List<Verdict> done;
  private final List<Verdict> broken;
  private final Optional<Verdict> next;
  private final Set<StepId> earlier;

  public Progress(TestRun now, TestRun before) {
    this.now = now;
    this.before = before;
    SortedMap<StepId, Verdict> old = before.known();
    SortedSet<StepId> seen = before.seenDone();
    done = changed(true, step -> old.containsKey(step) && !old.get(step).done());
    broken = changed(false, seen::contains);
    next = findNext();
    earlier = findEarlier(seen, old);
  }

  TestRun now() {
    return now;
  }

  TestRun before() {
    return before;
  }

  /** Steps that became done since another run judged them. */
  List<Verdict> done() {
    return done;
  }

  /** Steps that some run saw done and that are not. */
  List<Verdict> broken() {
    return broken;
  }

  private List<Verdict> changed(boolean nowDone, Predicate<StepId> wasNot) {
    return now.steps().values().stream()
        .filter(verdict -> verdict.done() == nowDone && !verdict.isSilent())
        .filter(verdict -> verdict.state() != StepStatus.UNWRITTEN || verdict.isStub())
        .filter(verdict -> verdict.step().isStep() || verdict.step().isFullRun())
        .filter(verdict -> verdict.state() != StepStatus.DIED && wasNot.test(verdict.step()))
        .toList();
  }

  /**
   * What to look at next: the first step that is not done. One that was done and broke again comes
   * before those not written yet. A failed test of the given code comes last.
   */
  public Optional<Verdict> next() {
    return next;
  }

  private Optional<Verdict> findNext() {
    List<Verdict> open =
        now.steps().values().stream()
            .filter(verdict -> !verdict.done() && !verdict.step().equals(StepId.GIVEN))
            .toList();
    return now.verdicts().stream()
        .filter(verdict -> verdict.state() == StepStatus.DIED)
        .findFirst()
        .or(() -> open.stream().filter(verdict -> isToDo(verdict)).findFirst())
        .or(() -> open.stream().filter(now::isToldToWait).findFirst())
        .or(() -> now.verdicts().stream().filter(v -> !v.done() && !v.isSilent()).findFirst());
  }

  private boolean isToDo(Verdict open) {
    return !open.isSilent()
        && (broken.isEmpty() || open.state() != StepStatus.UNWRITTEN || broken.contains(open));
  }

  /**
   * What an earlier run saw done, and of which this one says nothing: it was not asked, or the step
   * stands after one that is not right.
   */
  Set<StepId> earlier() {
    return earlier;
  }

  private Set<StepId> findEarlier(Set<StepId> seen, SortedMap<StepId, Verdict> old) {
    StepId first = next.map(Verdict::step).orElse(StepId.GIVEN);
    return now.steps().values().stream()
        .filter(
            verdict -> !verdict.done() && !verdict.isStub() && !waitsForStub(verdict.step(), old))
        .filter(
            verdict ->
                verdict.isSilent()
                    ? wasDone(verdict.step(), old)
                    : seen.contains(verdict.step()) && first.compareTo(verdict.step()) < 0)
        .map(Verdict::step)
        .collect(toCollection(TreeSet::new));
  }

  /** A full training cannot be made as long as a step that it uses is not known to be written. */
  private boolean waitsForStub(StepId step, SortedMap<StepId, Verdict> old) {
    return step.isFullRun()
        && now.steps().values().stream()
            .filter(verdict -> step.uses(verdict.step()))
            .map(verdict -> verdict.isSilent() ? old.get(verdict.step()) : verdict)
            .anyMatch(verdict -> verdict != null && verdict.isStub());
  }

  private static boolean wasDone(StepId step, Map<StepId, Verdict> old) {
    return old.containsKey(step)
        && (old.get(step).done() || old.get(step).state() == StepStatus.EARLIER);
  }

  /** How a step is shown: after the next one, what is not done waits, whatever its tests say. */
  public StepStatus shown(Verdict verdict) {
    StepId step = verdict.step();
    if (earlier.contains(step)) {
      return StepStatus.EARLIER;
    }
    boolean isNext = next.filter(found -> found.toDo().equals(step)).isPresent();
    return verdict.done() || isNext ? verdict.state() : StepStatus.WAITING;
  }

  /** The stage that was finished in this run, for the first time: a place to stop and look. */
  Optional<Integer> stop() {
    if (next.filter(found -> found.state() != StepStatus.UNWRITTEN).isPresent()) {
      return Optional.empty();
    }
    Optional<Integer> alone = now.stageAlone();
    Set<StepId> seen = before.seenDone();
    return now.stages().stream()
        .filter(stage -> now.shows().containsKey(stage))
        .filter(
            stage ->
                alone.isPresent()
                    ? alone.get().equals(stage) && now.green()
                    : now.finished(stage) && !seen.containsAll(now.ofStage(stage).keySet()))
        .reduce((first, last) -> last);
  }

  /** The verdicts that say something about their own step. */
  public SortedMap<StepId, Verdict> judged() {
    SortedMap<StepId, Verdict> judged = now.steps();
    judged.keySet().removeAll(earlier);
    return judged;
  }

  /** What a later run compares with. A step that is a stub again starts anew. */
  public TestRun remembered() {
    TestRun both = now.over(before);
    List<Verdict> kept = new ArrayList<>();
    for (Verdict verdict : both.verdicts()) {
      boolean waits = earlier.contains(verdict.step()) && !verdict.done();
      kept.add(waits ? new Verdict(verdict.step(), "", StepStatus.EARLIER, Reason.NONE) : verdict);
    }
    SortedSet<StepId> seen = both.seenDone();
    kept.stream().filter(Verdict::isStub).map(Verdict::step).forEach(seen::remove);
    return new TestRun(both.plan(), both.asked(), kept, seen, both.shows(), both.ended());
  }
}
