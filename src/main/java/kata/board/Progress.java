package kata.board;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a run says to someone who knows what the runs before it said. */
record Progress(Results now, Results before) {

  /**
   * What to look at next: the first step that is not done. One that was done and broke again comes
   * before those not written yet. A failed test of the given code comes last.
   */
  Optional<Verdict> next() {
    List<Verdict> broken = changed(false);
    List<Verdict> open =
        now.steps().values().stream()
            .filter(verdict -> !verdict.done() && !verdict.step().equals(StepId.GIVEN))
            .toList();
    return now.verdicts().stream()
        .filter(verdict -> verdict.state() == State.DIED)
        .findFirst()
        .or(() -> open.stream().filter(verdict -> isToDo(verdict, broken)).findFirst())
        .or(() -> open.stream().filter(now::isToldToWait).findFirst())
        .or(() -> now.verdicts().stream().filter(v -> !v.done() && !v.isSilent()).findFirst());
  }

  private static boolean isToDo(Verdict open, List<Verdict> broken) {
    return !open.isSilent()
        && (broken.isEmpty() || open.state() != State.UNWRITTEN || broken.contains(open));
  }

  /** Steps that became done since another run judged them, or that one saw done and are not. */
  List<Verdict> changed(boolean nowDone) {
    Map<StepId, Verdict> old = before.known();
    Set<StepId> once = before.seenDone();
    return now.steps().values().stream()
        .filter(verdict -> verdict.done() == nowDone && !verdict.isSilent())
        .filter(verdict -> verdict.state() != State.UNWRITTEN || verdict.isStub())
        .filter(verdict -> verdict.step().isStep() || verdict.step().isFullRun())
        .filter(verdict -> verdict.state() != State.DIED)
        .filter(
            verdict ->
                nowDone
                    ? old.containsKey(verdict.step()) && !old.get(verdict.step()).done()
                    : once.contains(verdict.step()))
        .toList();
  }

  /**
   * What an earlier run saw done, and of which this one says nothing: it was not asked, or the step
   * stands behind one that is not right.
   */
  Set<StepId> earlier() {
    Set<StepId> seen = before.seenDone();
    SortedMap<StepId, Verdict> old = before.known();
    StepId next = next().map(Verdict::step).orElse(StepId.GIVEN);
    return now.steps().values().stream()
        .filter(verdict -> !verdict.done() && !verdict.isStub())
        .filter(
            verdict ->
                verdict.isSilent()
                    ? wasDone(verdict.step(), old)
                    : seen.contains(verdict.step()) && next.compareTo(verdict.step()) < 0)
        .map(Verdict::step)
        .collect(toCollection(TreeSet::new));
  }

  private static boolean wasDone(StepId step, Map<StepId, Verdict> old) {
    return old.containsKey(step)
        && (old.get(step).done() || old.get(step).state() == State.EARLIER);
  }

  /** How a step is shown: behind the next one, what is not done waits, whatever its tests say. */
  State shown(Verdict verdict) {
    StepId step = verdict.step();
    if (earlier().contains(step)) {
      return State.EARLIER;
    }
    boolean isNext = next().filter(next -> next.step().equals(step)).isPresent();
    return verdict.done() || isNext ? verdict.state() : State.WAITING;
  }

  /** The verdicts that say something about their own step. */
  SortedMap<StepId, Verdict> judged() {
    SortedMap<StepId, Verdict> judged = now.steps();
    judged.keySet().removeAll(earlier());
    return judged;
  }

  /** What a later run compares with. A step that is a stub again starts anew. */
  Results remembered() {
    Results both = now.over(before);
    Set<StepId> behind = earlier();
    List<Verdict> kept = new ArrayList<>();
    for (Verdict verdict : both.verdicts()) {
      boolean waits = behind.contains(verdict.step()) && !verdict.done();
      kept.add(waits ? new Verdict(verdict.step(), "", State.EARLIER, "") : verdict);
    }
    SortedSet<StepId> seen = both.seenDone();
    kept.stream().filter(Verdict::isStub).map(Verdict::step).forEach(seen::remove);
    return new Results(both.plan(), both.asked(), kept, seen, both.shows(), both.ended());
  }
}
