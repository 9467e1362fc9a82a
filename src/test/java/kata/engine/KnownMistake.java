package kata.engine;

/** Goes with an exception of a learner's code: what was called, and if it is known, the mistake. */
public final class KnownMistake extends Exception {

  private static final long serialVersionUID = 1;

  public KnownMistake(String text) {
    super(text);
  }
}
