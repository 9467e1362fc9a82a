package kata.engine;

import java.util.Arrays;
import java.util.Optional;
import kata.report.Reason;

/**
 * What was seen of a call of a step: thrown where its result is wrong, and suppressed in what else
 * the step threw.
 */
public final class FailedCall extends AssertionError {

  private static final long serialVersionUID = 1;

  private final transient Reason seen;

  /**
   * @param diagnosis what was done wrong, if that is known, or what was tried
   * @param call with what the step was called; may be empty
   * @param difference what was expected, and what was got; may be empty
   */
  public FailedCall(String diagnosis, String call, String difference) {
    this(Reason.NONE.with(diagnosis, call, difference));
  }

  /** The same, and the parts of the answer with how they meet. */
  public FailedCall with(String working, String meeting) {
    return new FailedCall(seen.with(working, meeting));
  }

  private FailedCall(Reason seen) {
    super(seen.text());
    this.seen = seen;
  }

  /** What was seen, in parts. */
  public Reason seen() {
    return seen;
  }

  /** The same under a headline. */
  Reason under(Reason headline) {
    return headline
        .with(seen.diagnosis(), seen.call(), seen.difference())
        .with(seen.working(), seen.meeting());
  }

  /** Whether an example ended so. */
  static boolean wasSeen(Throwable cause) {
    return cause instanceof FailedCall failed
        ? !failed.seen.call().isEmpty()
        : suppressedIn(cause).isPresent();
  }

  static Optional<FailedCall> suppressedIn(Throwable cause) {
    return Arrays.stream(cause.getSuppressed())
        .filter(FailedCall.class::isInstance)
        .map(FailedCall.class::cast)
        .findFirst();
  }
}
