package kata.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kata.step.StepId;

/** The words for a run in which some of all tests were to run, and passed. */
record ChosenTests(Progress progress) {

  /** What passed, and what is next as far as that is known. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    TestRun now = progress.now();
    SortedMap<StepId, Integer> asked = new TreeMap<>(now.asked());
    asked.remove(StepId.GIVEN);
    List<StepId> whole = new ArrayList<>(asked.keySet());
    whole.removeIf(step -> !now.isWhole(step));
    asked.keySet().removeAll(whole);
    whole.removeAll(progress.done().stream().map(Verdict::step).toList());
    if (!whole.isEmpty()) {
      String their = whole.size() == 1 ? "its" : "their";
      words.add("Right: %s. All of %s tests passed.".formatted(StepId.words(whole), their));
    }
    if (!asked.isEmpty()) {
      words.add(partly(asked));
    }
    words.add(knownNext(asked.keySet()));
    return words;
  }

  private String partly(SortedMap<StepId, Integer> asked) {
    StepId step = asked.firstKey();
    return asked.size() == 1
        ? "Step %s: %s of its %s tests ran and passed. mvn test judges all of it."
            .formatted(step, asked.get(step), progress.now().plan().get(step))
        : "Of %s only some tests ran, and they passed. mvn test judges all of them."
            .formatted(StepId.words(List.copyOf(asked.keySet())));
  }

  /** What was not judged now may have changed since, so nothing is said to be done. */
  private String knownNext(Set<StepId> partly) {
    TestRun before = progress.before();
    TestRun known = progress.now().over(before);
    Optional<StepId> next = known.next(before).map(Verdict::step);
    if (next.isPresent() && !partly.contains(next.get())) {
      return "Next, as far as earlier runs saw: %s. %s"
          .formatted(next.get().words(), Screen.lesson(next.get()));
    }
    return known.allDone()
        ? "Earlier runs saw the rest done; mvn test judges it as it is now."
        : "mvn test says what is next.";
  }
}
