package kata.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a step carries everywhere, such as 2.5: stage 2, step 5. A stage's full training
 * comes after its steps; tests of the given code come before them all.
 */
public record StepId(int stage, int number) implements Comparable<StepId> {

  /** What belongs to no step. */
  public static final StepId GIVEN = new StepId(0, 0);

  /** The stages of the source article's code; those after them are bonus. */
  public static final int LAST_BEFORE_BONUS = 5;

  private static final int FULL_RUN = Integer.MAX_VALUE;

  /** All there are. */
  public static final List<StepId> FULL_RUNS =
      List.of(fullRun(4), fullRun(5), fullRun(9), fullRun(10));

  /** Which stages a full training of the bonus uses; the others use all up to their own. */
  private static final Map<Integer, Set<Integer>> USED =
      Map.of(9, Set.of(1, 2, 3, 4, 5, 6, 7, 9), 10, Set.of(10));

  private static final Pattern TEST = Pattern.compile("kata\\.stage(\\d+)\\.Step(\\d+)_\\w+");
  private static final Comparator<StepId> ORDER =
      Comparator.comparingInt(StepId::stage).thenComparingInt(StepId::number);

  /** The step that a test class judges, by where it stands; empty for any other class. */
  public static Optional<StepId> ofTest(String className) {
    Matcher matcher = TEST.matcher(className);
    return matcher.matches()
        ? Optional.of(
            new StepId(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** The full training after a stage; see {@link #uses}. */
  public static StepId fullRun(int stage) {
    return new StepId(stage, FULL_RUN);
  }

  /** Reads what {@link #toString} says. */
  public static StepId parse(String text) {
    String[] parts = text.split("\\.");
    int stage = Integer.parseInt(parts[0]);
    return parts[1].equals("run") ? fullRun(stage) : new StepId(stage, Integer.parseInt(parts[1]));
  }

  /** Whether a full training waits for this step. */
  public boolean uses(StepId step) {
    boolean isUsed = !USED.containsKey(stage) || USED.get(stage).contains(step.stage);
    return isUsed && step.compareTo(this) < 0;
  }

  public boolean isStep() {
    return stage > 0 && number < FULL_RUN;
  }

  public boolean isFullRun() {
    return number == FULL_RUN;
  }

  public boolean isBonus() {
    return stage > LAST_BEFORE_BONUS;
  }

  /** In a sentence: "2.5", or "the full run of stage 4". */
  public String words() {
    return isFullRun() ? "the full run of stage " + stage : toString();
  }

  /** Several in a sentence, in their order: "2.5, 3.1 and 4.1 to 4.3". */
  public static String words(List<StepId> steps) {
    List<String> words = new ArrayList<>();
    for (int first = 0, end; first < steps.size(); first = end) {
      end = first + 1;
      while (end < steps.size() && steps.get(end - 1).isBefore(steps.get(end))) {
        end++;
      }
      boolean isRow = end - first > 2;
      String last = steps.get(end - 1).words();
      words.add(isRow ? steps.get(first).words() + " to " + last : steps.get(first).words());
      end = isRow ? end : first + 1;
    }
    return String.join(", ", words).replaceFirst(", ([^,]*)$", " and $1");
  }

  private boolean isBefore(StepId other) {
    return stage == other.stage && number + 1 == other.number;
  }

  @Override
  public int compareTo(StepId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return stage + "." + (isFullRun() ? "run" : number);
  }
}
