package kata.step;

/** Why a step is left as it is: one sentence for whoever asked. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean isUnreadable;

  private Refusal(String sentence, boolean isUnreadable) {
    super(sentence);
    this.isUnreadable = isUnreadable;
  }

  static Refusal of(String sentence, Object... parts) {
    return new Refusal(sentence.formatted(parts), false);
  }

  /** The step is not found in its file, which can be made anew as a whole. */
  static Refusal unreadable(String sentence, Object... parts) {
    return new Refusal(sentence.formatted(parts), true);
  }

  boolean isUnreadable() {
    return isUnreadable;
  }
}
