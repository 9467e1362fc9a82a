package kata.board;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a step carries everywhere, such as 2.5: stage 2, step 5. */
public record StepId(int stage, int number) implements Comparable<StepId> {

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

  /** Reads a number such as 2.5; empty if it is none. */
  static Optional<StepId> parse(String text) {
    String[] parts = text.split("\\.");
    return text.matches("\\d+\\.\\d+")
        ? Optional.of(new StepId(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
        : Optional.empty();
  }

  @Override
  public int compareTo(StepId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return stage + "." + number;
  }
}
