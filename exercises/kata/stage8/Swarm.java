package kata.stage8;

import kata.NotWritten;

/** Stage 8: the rival that flies in a flock; the article only mentions it. */
public final class Swarm {

  private Swarm() {}

  /**
   * Step 8.8: a particle's next step.
   *
   * <p>It goes partly as before, partly towards the best place that the particle has seen itself,
   * partly towards the best place that any of them has seen (Kennedy and Eberhart, 1995, with the
   * inertia of Shi and Eberhart, 1998).
   *
   * @param velocity its last step
   * @param position where it is
   * @param personalBest the best place that it has seen
   * @param globalBest the best place that any particle has seen
   * @param inertia how much of the last step is kept
   * @param pull how strongly both places draw it
   * @param r1 for each coordinate a random factor, 0 to 1, for the personal best
   * @param r2 the same for the global best
   * @return its next step, in as many coordinates
   */
  public static double[] velocity(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double inertia,
      double pull,
      double[] r1,
      double[] r2) {
    throw new NotWritten("8.8", "a particle's next step");
  }

  /**
   * Step 8.9: what a swarm remembers.
   *
   * <p>For each particle it is the better one of the best place that it has seen so far and the
   * place where it is now.
   *
   * @param bests for each particle the best place so far
   * @param bestLosses the losses there
   * @param positions for each particle where it is now
   * @param losses the losses there
   * @return for each particle its best place; if both are equally good, either
   */
  public static double[][] best(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    throw new NotWritten("8.9", "what a swarm remembers");
  }
}
