package kata.report;

import kata.step.StepId;
import kata.step.StepStatus;

/**
 * What one test said.
 *
 * @param step what it judges: a step, a full training, or {@link StepId#GIVEN}
 * @param test its class and method
 * @param state {@link StepStatus#DONE} if it passed
 * @param message why it did not pass, in a learner's words; empty if it passed
 */
public record Verdict(StepId step, String test, StepStatus state, String message) {

  public boolean done() {
    return state == StepStatus.DONE;
  }

  /** A step's example speaks before its laws, which are harder to read. */
  boolean isExample() {
    return test.endsWith(".examples");
  }

  /** A full training that was not made. */
  public boolean isPostponed() {
    return state == StepStatus.WAITING && step.isFullRun();
  }

  /** Nothing was found out about the step. */
  boolean isSilent() {
    return state == StepStatus.WAITING || state == StepStatus.EARLIER;
  }

  /** The step itself is a stub; unwritten is as well what calls one. */
  boolean isStub() {
    return state == StepStatus.UNWRITTEN
        && message.startsWith("Step %s is not written".formatted(step));
  }
}
