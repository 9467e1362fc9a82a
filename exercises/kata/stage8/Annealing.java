package kata.stage8;

import kata.NotWritten;

/** Stage 8: the rival that cools down; the article only mentions it. */
public final class Annealing {

  private Annealing() {}

  /**
   * Step 8.2: how likely a candidate is accepted.
   *
   * <p>Always if it is no worse; else the less likely the worse it is, and the less likely the
   * colder it is (Metropolis and others, 1953).
   *
   * @param loss where the search stands
   * @param candidateLoss at the point that it might go to
   * @param temperature 0 or more, in units of the loss; at 0 nothing worse is accepted
   * @return a probability, 0 to 1
   */
  public static double acceptance(double loss, double candidateLoss, double temperature) {
    throw new NotWritten("8.2", "how likely a candidate is accepted");
  }

  /**
   * Step 8.3: how warm it is at a step.
   *
   * <p>It cools from start to end, each step by the same factor.
   *
   * @param start the temperature at step 0
   * @param end the temperature at the last step
   * @param step 0 to {@code steps} - 1
   * @param steps how many there are, at least 2
   * @return the temperature
   */
  public static double temperature(double start, double end, int step, int steps) {
    throw new NotWritten("8.3", "how warm it is at a step");
  }
}
