package kata.repair;

import java.util.Locale;
import kata.step.StepId;

/** What can be done with a step. */
enum StepAction {
  /** The stub comes back. */
  RESET(
      "Puts the stub of a step back, or those of a stage",
      "What was there is kept in a file beside it. Needs neither git nor network.",
      "is a stub",
      "are stubs"),

  /** The reference's code goes in. */
  GIVE(
      "Puts the reference's code into a step, or a stage",
      "To catch up. What was there is kept in a file beside it. Needs solutions/.",
      "has the reference's code",
      "have the reference's code");

  final String summary;
  final String description;
  private final String one;
  private final String many;

  StepAction(String summary, String description, String one, String many) {
    this.summary = summary;
    this.description = description;
    this.one = one;
    this.many = many;
  }

  /**
   * Changes one step.
   *
   * @return whether something had to be changed
   * @throws Refusal if it cannot be done
   */
  boolean change(Exercise exercise, StepId step, String method) {
    return this == GIVE ? exercise.give(step, method) : exercise.reset(step, method);
  }

  /** What steps are: "2.4 is a stub now". */
  String says(int steps, String when) {
    return (steps == 1 ? one : many) + " " + when;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
