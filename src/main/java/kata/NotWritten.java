package kata;

/** What every stub throws until the learner writes it. Nothing else throws it. */
public final class NotWritten extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String step;

  /**
   * @param step the number that the step carries everywhere, such as 2.1
   * @param whatBelongsHere in a few words
   */
  public NotWritten(String step, String whatBelongsHere) {
    super("Step %s is not written yet: %s.".formatted(step, whatBelongsHere));
    this.step = step;
  }

  /** The step's number. */
  public String step() {
    return step;
  }
}
