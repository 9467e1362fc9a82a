package kata.board;

/** Goes with an exception of a learner's code, and says what a known mistake is about. */
public final class Named extends Exception {

  private static final long serialVersionUID = 1;

  public Named(String sentence) {
    super(sentence);
  }
}
