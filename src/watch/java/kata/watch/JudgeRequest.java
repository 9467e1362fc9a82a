package kata.watch;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import kata.engine.StepExtension;
import kata.rejudge.StepTests;

/**
 * What is to be judged: these stages, of which a full judgement makes the full trainings, too.
 *
 * @param stages at least one
 */
record JudgeRequest(Kind kind, SortedSet<Integer> stages) {

  /** How thoroughly. */
  enum Kind {
    /** For the first answer to a save: a law is tried less often than in {@code mvn test}. */
    QUICK,
    /** As {@code mvn test} does, but the full trainings wait. */
    ALL,
    /** As {@code mvn test} does. */
    FULL
  }

  /** As it was written in {@link #text}. */
  static JudgeRequest of(String text) {
    String[] parts = text.split(" ");
    SortedSet<Integer> stages = new TreeSet<>();
    Stream.of(parts[1].split(",")).map(Integer::valueOf).forEach(stages::add);
    return new JudgeRequest(Kind.valueOf(parts[0]), stages);
  }

  /** In one line. */
  String text() {
    String names = stages.stream().map(String::valueOf).collect(joining(","));
    return kind + " " + names;
  }

  boolean isQuick() {
    return kind == Kind.QUICK;
  }

  /** The names of the test classes. */
  List<String> tests() {
    List<String> steps = StepTests.of(step -> stages.contains(step.stage()));
    return isQuick()
        ? steps
        : Stream.concat(steps.stream(), StepTests.trainings().stream()).toList();
  }

  /** For the engines. */
  Map<String, String> settings() {
    return switch (kind) {
      case QUICK -> Map.of("jqwik.tries.default", "20");
      case ALL -> Map.of(StepExtension.FULL_RUNS_FROM, "" + Integer.MAX_VALUE);
      case FULL -> Map.of(StepExtension.FULL_RUNS_FROM, "" + stages.first());
    };
  }

  /** Every stage, without what takes its time. */
  static JudgeRequest all() {
    return new JudgeRequest(Kind.ALL, allStages());
  }

  /** Every stage there is. */
  static SortedSet<Integer> allStages() {
    SortedSet<Integer> stages = new TreeSet<>();
    StepTests.all().values().forEach(step -> stages.add(step.stage()));
    return Collections.unmodifiableSortedSet(stages);
  }
}
