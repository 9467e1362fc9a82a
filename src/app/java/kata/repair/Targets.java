package kata.repair;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kata.step.StepId;

/**
 * Which steps somebody named, by number or with their whole stage.
 *
 * @param all the steps that there are, each with its method, such as {@code Delta.ofHiddenLayer}
 * @param steps those that were named
 * @param stages those named as a whole
 */
record Targets(SortedMap<StepId, String> all, Set<StepId> steps, Set<Integer> stages) {

  /**
   * @throws Refusal in a sentence that says what there is
   */
  static Targets of(SortedMap<StepId, String> all, List<String> words) {
    if (words.isEmpty()) {
      throw Refusal.unknown("Say which step, such as 2.4, or which stage, such as 2.");
    }
    Targets targets = new Targets(all, new TreeSet<>(), new TreeSet<>());
    words.forEach(targets::add);
    return targets;
  }

  private void add(String word) {
    if (!word.matches("[1-9][0-9]{0,3}(\\.[1-9][0-9]{0,3})?")) {
      throw Refusal.unknown("'%s' is no step such as 2.4 and no stage such as 2.", word);
    }
    int stage = Integer.parseInt(word.split("\\.")[0]);
    SortedMap<StepId, String> there = all.subMap(new StepId(stage, 0), new StepId(stage + 1, 0));
    if (there.isEmpty()) {
      throw Refusal.unknown(
          "There is no stage %s: the stages are %s to %s.",
          stage, all.firstKey().stage(), all.lastKey().stage());
    }
    if (!word.contains(".")) {
      steps.addAll(there.keySet());
      stages.add(stage);
    } else if (there.containsKey(StepId.parse(word))) {
      steps.add(StepId.parse(word));
    } else {
      throw Refusal.unknown(
          "There is no step %s: stage %s has steps %s to %s.",
          word, stage, there.firstKey(), there.lastKey());
    }
  }

  /** The files of the named steps, from the root of a tree. */
  Set<String> files() {
    Set<String> files = new TreeSet<>();
    steps.forEach(step -> files.add(file(step)));
    return files;
  }

  private String file(StepId step) {
    return "kata/stage%s/%s.java".formatted(step.stage(), all.get(step).split("\\.")[0]);
  }

  /** Whether the stage of a file was named as a whole. */
  boolean isWhole(String file) {
    return stages.contains(all(file).firstKey().stage());
  }

  /** All steps of a file, each with its method's name. */
  SortedMap<StepId, String> all(String file) {
    SortedMap<StepId, String> methods = new TreeMap<>();
    all.forEach((step, method) -> methods.put(step, method.split("\\.")[1]));
    methods.keySet().removeIf(step -> !file(step).equals(file));
    return methods;
  }
}
