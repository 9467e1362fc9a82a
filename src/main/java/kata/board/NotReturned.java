package kata.board;

/** A step did not come back in time, or was not even tried because one before it did not. */
public final class NotReturned extends RuntimeException {

  private static final long serialVersionUID = 1;

  NotReturned(String message) {
    super(message);
  }
}
