package kata.play;

import kata.training.Problem;

/** A step answered, but with something that the page cannot go on with. */
final class UnusableResult extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String where;

  UnusableResult(String what, String where) {
    super(what);
    this.where = where;
  }

  Problem trouble() {
    return new Problem(getMessage(), where);
  }
}
