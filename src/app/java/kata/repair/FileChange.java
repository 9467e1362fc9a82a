package kata.repair;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import kata.report.RunFile;
import kata.step.StepId;

/**
 * What becomes of a file, and is not written yet.
 *
 * @param anew why and how all of it was made anew; empty if it was not
 * @param methods of all steps in the file
 * @param changed the named steps that were changed one by one
 * @param same those that were as they should be
 */
record FileChange(
    StepAction action,
    ExerciseFile file,
    Exercise exercise,
    String anew,
    SortedMap<StepId, String> methods,
    List<StepId> changed,
    List<StepId> same) {

  /**
   * The named steps of a file are changed. If its whole stage was named, a file that cannot be read
   * is made anew first.
   */
  static FileChange of(StepAction action, ExerciseFile file, Targets targets) throws IOException {
    Optional<StepSource> reference = file.reference();
    if (reference.isEmpty() && action == StepAction.GIVE) {
      throw Refusal.of("give takes code from solutions/%s, and that is not there.", file.path());
    }
    if (!file.exists()) {
      return anew(action, file, targets, file.shown() + " was not there. It was made anew.");
    }
    boolean isWhole = targets.isWhole(file.path());
    try {
      Exercise exercise = new Exercise(file.shown(), file.own(), reference);
      FileChange change = of(action, file, exercise, "", targets);
      Optional<String> error = exercise.error().filter(no -> isWhole);
      if (error.isPresent()) {
        throw Refusal.unreadable("%s", error.get());
      }
      return change;
    } catch (Refusal refused) {
      String why = refused.getMessage();
      if (!refused.isUnreadable || reference.isEmpty()) {
        throw refused;
      }
      if (!isWhole) {
        throw Refusal.of(
            "%s Correct that, or take the whole stage: %s %s",
            why, action, targets.all(file.path()).firstKey().stage());
      }
      return anew(action, file, targets, why + " So all of it was made anew.");
    }
  }

  /** From stubs, which only the reference can tell. */
  private static FileChange anew(
      StepAction action, ExerciseFile file, Targets targets, String sentence) throws IOException {
    Optional<StepSource> reference = file.reference();
    if (reference.isEmpty()) {
      throw Refusal.of(
          "%s is not there, and it can only be made anew from solutions/%s, which is not there"
              + " either.",
          file.shown(), file.path());
    }
    StepSource stubs = Exercise.published(reference.get(), targets.all(file.path()));
    return of(action, file, new Exercise(file.shown(), stubs, reference), sentence, targets);
  }

  private static FileChange of(
      StepAction action, ExerciseFile file, Exercise exercise, String anew, Targets targets) {
    SortedMap<StepId, String> methods = targets.all(file.path());
    List<StepId> changed = new ArrayList<>();
    List<StepId> same = new ArrayList<>();
    for (StepId step : methods.keySet()) {
      if (targets.steps().contains(step)) {
        (action.change(exercise, step, methods.get(step)) ? changed : same).add(step);
      }
    }
    return new FileChange(action, file, exercise, anew, methods, changed, same);
  }

  boolean isOne() {
    return !anew.isEmpty() || !changed.isEmpty();
  }

  /**
   * Writes the file, and makes the board forget the steps that became stubs.
   *
   * @return in sentences, what was done
   */
  List<String> write() throws IOException {
    List<String> words = words();
    if (isOne()) {
      file.write(exercise.source()).ifPresent(old -> words.add("What was there is kept in " + old));
      SortedSet<StepId> stubs = new TreeSet<>(anew.isEmpty() ? changed : methods.keySet());
      if (action == StepAction.GIVE) {
        stubs.removeAll(changed);
      }
      new RunFile(file.project().resolve("target/exercises")).forget(stubs::contains);
    }
    return words;
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    if (!anew.isEmpty()) {
      words.add(anew);
    }
    if (!changed.isEmpty()) {
      StepId first = changed.get(0);
      String place = file.shown() + ":" + exercise.line(first, methods.get(first));
      words.add("%s %s: %s".formatted(list(changed), action.says(changed.size(), "now"), place));
    }
    if (!same.isEmpty() && anew.isEmpty()) {
      words.add("%s %s.".formatted(list(same), action.says(same.size(), "already")));
    }
    exercise.error().ifPresent(words::add);
    if (!exercise.came.isEmpty()) {
      words.add("Private methods that came along: %s.".formatted(list(exercise.came)));
    }
    if (!exercise.went.isEmpty()) {
      words.add(
          "Private methods that nothing calls any more went: %s.".formatted(list(exercise.went)));
    }
    return words;
  }

  /** As in a sentence: 2.1, 2.2 and 2.4. */
  private static String list(Collection<?> parts) {
    String names = parts.stream().map(String::valueOf).collect(joining(", "));
    return names.replaceFirst(", ([^,]*)$", " and $1");
  }
}
