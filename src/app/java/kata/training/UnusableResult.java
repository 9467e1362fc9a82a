package kata.training;

/** The steps gave results, but with something that a training cannot go on with. */
public final class UnusableResult extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String where;

  /**
   * @param what one sentence
   * @param where one more, about what may be the reason
   */
  public UnusableResult(String what, String where) {
    super(what);
    this.where = where;
  }

  Problem problem() {
    return new Problem(getMessage(), where);
  }
}
