package kata.engine;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import kata.guard.ExitCallScanner.Found;
import kata.guard.FailureWords;
import kata.guard.Guard;
import kata.guard.NotJudged;
import kata.report.Lessons;
import kata.report.TestRun;
import kata.report.Verdict;
import kata.step.StepId;
import kata.step.StepStatus;

/**
 * A run of the tests while it lasts: what is to be judged, what was said so far, and the guard. A
 * test may make a run of its own, which leaves the one around it as it is.
 */
final class CurrentRun {

  /** The engines make their extensions themselves, so these can only find the run here. */
  private static volatile CurrentRun innermost =
      new CurrentRun(new Guard(), new TreeMap<>(), new TreeMap<>(), null);

  private final Guard guard;
  private final SortedMap<StepId, Integer> plan;
  private final SortedMap<StepId, Integer> asked;
  private final CurrentRun outer;
  private final List<Verdict> verdicts = new ArrayList<>();

  /** By stage; the class files are read once a run, not at each of a law's tries. */
  private final Map<Integer, Optional<Found>> exits = new ConcurrentHashMap<>();

  private CurrentRun(
      Guard guard,
      SortedMap<StepId, Integer> plan,
      SortedMap<StepId, Integer> asked,
      CurrentRun outer) {
    this.guard = guard;
    this.plan = plan;
    this.asked = asked;
    this.outer = outer;
  }

  /** The run whose test is running. */
  static CurrentRun innermost() {
    return innermost;
  }

  /**
   * A run begins, perhaps inside another.
   *
   * @param plan how many tests each step has
   * @param asked how many of them are to run
   */
  static CurrentRun start(
      Guard guard, SortedMap<StepId, Integer> plan, SortedMap<StepId, Integer> asked) {
    guard.reset();
    innermost = new CurrentRun(guard, plan, asked, innermost);
    return innermost;
  }

  /** The one around it goes on. */
  void end() {
    innermost = outer;
  }

  Guard guard() {
    return guard;
  }

  void add(Verdict verdict) {
    verdicts.add(verdict);
  }

  /** What was said so far. */
  TestRun results() {
    return new TestRun(plan, asked, List.copyOf(verdicts), new TreeSet<>(), new TreeMap<>(), true);
  }

  /** The first stage up to this one whose code calls exit or halt, searched for once. */
  Optional<Found> exits(int stage, Function<Integer, Optional<Found>> search) {
    return exits.computeIfAbsent(stage, search);
  }

  /**
   * Fails unless every step that was judged in this run, and that the training uses, has passed.
   */
  void requireDone(int stage) {
    SortedSet<StepId> open = open(stage, StepId.fullRun(stage)::uses);
    if (!open.isEmpty()) {
      throw new NotJudged(StepStatus.WAITING, FailureWords.waits(open.first()));
    }
  }

  /** Stages that were judged with all their steps, and have passed. */
  List<Integer> finished() {
    return plan.keySet().stream()
        .map(StepId::stage)
        .distinct()
        .filter(stage -> open(stage, step -> step.stage() <= stage).isEmpty() && isWhole(stage))
        .toList();
  }

  /** Which of some are not done; for a training that waits, only its own stage waits. */
  private SortedSet<StepId> open(int stage, Predicate<StepId> wanted) {
    return verdicts.stream()
        .filter(verdict -> !verdict.done() && !verdict.step().equals(StepId.GIVEN))
        .filter(verdict -> !verdict.isPostponed() || verdict.step().stage() == stage)
        .map(Verdict::step)
        .filter(wanted)
        .collect(toCollection(TreeSet::new));
  }

  /** Whether all tests of all steps that the stage has were to run. */
  private boolean isWhole(int stage) {
    try {
      return Lessons.steps().stream()
          .filter(step -> step.stage() == stage && step.isStep())
          .allMatch(step -> asked.containsKey(step) && asked.get(step) >= plan.get(step));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
