package kata.repair;

/** Why nothing is changed: one sentence for whoever asked. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** As everywhere in the command line, 2 for what was written wrongly. */
  final int exitCode;

  /** The step is not found in its file, which can be made anew. */
  final boolean isUnreadable;

  private Refusal(int exitCode, boolean isUnreadable, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
    this.isUnreadable = isUnreadable;
  }

  static Refusal of(String sentence, Object... parts) {
    return new Refusal(1, false, sentence.formatted(parts));
  }

  /** What was asked for is not there. */
  static Refusal unknown(String sentence, Object... parts) {
    return new Refusal(2, false, sentence.formatted(parts));
  }

  static Refusal unreadable(String sentence, Object... parts) {
    return new Refusal(1, true, sentence.formatted(parts));
  }
}
