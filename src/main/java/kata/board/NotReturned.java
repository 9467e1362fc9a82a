package kata.board;

/** A step did not come back in time, or was not tried because it would not come back. */
public final class NotReturned extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** The message goes on where "Step 1.1, Type.method, " stops. */
  public NotReturned(String message) {
    super(message);
  }
}
