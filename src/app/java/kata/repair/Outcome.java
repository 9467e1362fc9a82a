package kata.repair;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import kata.step.StepId;

/**
 * What becomes of a file.
 *
 * @param anew why and how all of it was made anew; empty if it was not
 * @param stubs the steps that became stubs, since the board has to forget them
 * @param changed the named steps that were changed one by one
 * @param same those that were as they should be
 */
record Outcome(
    ExerciseFile file,
    Exercise exercise,
    String anew,
    Set<StepId> stubs,
    List<StepId> changed,
    List<StepId> same) {

  /** The named steps of a class are changed, each by itself. */
  static Outcome of(
      StepAction action, ExerciseFile file, Exercise exercise, Targets targets, String anew) {
    List<StepId> changed = new ArrayList<>();
    List<StepId> same = new ArrayList<>();
    targets
        .named(file.path())
        .forEach(
            (step, method) -> (action.change(exercise, step, method) ? changed : same).add(step));
    SortedSet<StepId> stubs = new TreeSet<>();
    if (!anew.isEmpty()) {
      stubs.addAll(targets.all(file.path()).keySet());
      stubs.removeAll(changed);
      same.clear();
    }
    if (action == StepAction.RESET) {
      stubs.addAll(changed);
    }
    return new Outcome(file, exercise, anew, stubs, changed, same);
  }

  boolean hasChanged() {
    return !anew.isEmpty() || !changed.isEmpty();
  }

  /** In sentences, what was done. */
  List<String> words(StepAction action, Targets targets) {
    List<String> words = new ArrayList<>();
    if (!anew.isEmpty()) {
      words.add(anew);
    }
    if (!changed.isEmpty()) {
      String method = targets.all(file.path()).get(changed.get(0));
      String place = file.shown() + ":" + exercise.line(changed.get(0), method);
      words.add("%s %s: %s".formatted(list(changed), action.says(changed.size(), "now"), place));
    }
    if (!same.isEmpty()) {
      words.add("%s %s.".formatted(list(same), action.says(same.size(), "already")));
    }
    exercise.error().ifPresent(words::add);
    if (!exercise.came().isEmpty()) {
      words.add("Private methods that came along: %s.".formatted(list(exercise.came())));
    }
    if (!exercise.went().isEmpty()) {
      words.add(
          "Private methods that nothing calls any more went: %s.".formatted(list(exercise.went())));
    }
    return words;
  }

  /** As in a sentence: 2.1, 2.2 and 2.4. */
  private static String list(Collection<?> parts) {
    List<String> names = parts.stream().map(String::valueOf).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : names.stream().limit(last).collect(joining(", ")) + " and " + names.get(last);
  }
}
