package kata.guard;

import kata.step.StepStatus;

/** A step did not come back in time, did harm, or was not tried because it would do so again. */
public final class NotJudged extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final StepStatus state;

  /** The message goes on where "Step 1.1, Type.method, " stops. */
  public NotJudged(StepStatus state, String message) {
    super(message);
    this.state = state;
  }

  public StepStatus state() {
    return state;
  }
}
