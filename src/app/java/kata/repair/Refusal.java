package kata.repair;

/** Why nothing is changed: one sentence for whoever asked. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** What can be done about it. */
  private enum Kind {
    ASK_OTHERWISE,
    MAKE_THE_FILE_ANEW,
    CHANGE_THE_FILES
  }

  private final Kind kind;

  private Refusal(Kind kind, String sentence, Object... parts) {
    super(sentence.formatted(parts));
    this.kind = kind;
  }

  static Refusal of(String sentence, Object... parts) {
    return new Refusal(Kind.CHANGE_THE_FILES, sentence, parts);
  }

  /** What was asked for is not there. */
  static Refusal unknown(String sentence, Object... parts) {
    return new Refusal(Kind.ASK_OTHERWISE, sentence, parts);
  }

  /** The step is not found in its file. */
  static Refusal unreadable(String sentence, Object... parts) {
    return new Refusal(Kind.MAKE_THE_FILE_ANEW, sentence, parts);
  }

  boolean isUnreadable() {
    return kind == Kind.MAKE_THE_FILE_ANEW;
  }

  /** As everywhere in the command line, 2 for what was written wrongly. */
  int exitCode() {
    return kind == Kind.ASK_OTHERWISE ? 2 : 1;
  }
}
