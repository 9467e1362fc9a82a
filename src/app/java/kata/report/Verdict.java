package kata.report;

import java.util.Comparator;
import java.util.List;
import kata.step.StepId;
import kata.step.StepStatus;

/**
 * What one test said.
 *
 * @param step what it judges: a step, a full training, or {@link StepId#GIVEN}
 * @param test its class and method
 * @param state {@link StepStatus#DONE} if it passed
 * @param why it did not pass; {@link Reason#NONE} if it passed
 */
public record Verdict(StepId step, String test, StepStatus state, Reason why) {

  /**
   * What speaks for a step: it is done when all its tests passed; else its example speaks before
   * its laws.
   *
   * @param tests how many it has, judged or not
   */
  static Verdict of(StepId step, int tests, List<Verdict> judged) {
    boolean isDone = !judged.isEmpty() && judged.size() >= tests;
    return judged.stream()
        .filter(test -> !test.done())
        .min(
            Comparator.comparing((Verdict test) -> test.state != StepStatus.DIED)
                .thenComparing(test -> !test.isExample()))
        .orElse(new Verdict(step, "", isDone ? StepStatus.DONE : StepStatus.WAITING, Reason.NONE));
  }

  /**
   * The program that runs the tests was gone while this was judged.
   *
   * @param place where the step begins; may be empty
   */
  static Verdict died(StepId step, String place) {
    String when =
        step.equals(StepId.GIVEN)
            ? "before they were done"
            : "while %s%s was judged".formatted(step.isStep() ? "step " : "", step.words());
    String headline = "The tests ended %s: the program that runs them is gone.".formatted(when);
    String question = "Did your code end it, or use up all memory? Look at what you wrote last.";
    Reason why = Reason.at(place, headline).with(question, "", "");
    return new Verdict(step, "", StepStatus.DIED, why);
  }

  /** All that it says, as Maven and an IDE show it. */
  public String message() {
    return why.text();
  }

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

  /** The step to look at: where one calls a stub, that stub. */
  public StepId toDo() {
    return why.stub().isEmpty() ? step : StepId.parse(why.stub());
  }

  /** The step itself is a stub; unwritten is as well what calls one. */
  boolean isStub() {
    return state == StepStatus.UNWRITTEN && why.stub().equals(step.toString());
  }
}
