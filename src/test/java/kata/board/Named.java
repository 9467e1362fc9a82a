package kata.board;

/** Goes with an exception of a learner's code: what was called, and if it is known, the mistake. */
public final class Named extends Exception {

  private static final long serialVersionUID = 1;

  public Named(String text) {
    super(text);
  }
}
