package kata.play;

import kata.training.Trouble;

/** A step answered, but with something that the page cannot go on with. */
final class WrongAnswer extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String where;

  WrongAnswer(String what, String where) {
    super(what);
    this.where = where;
  }

  Trouble trouble() {
    return new Trouble(getMessage(), where);
  }
}
