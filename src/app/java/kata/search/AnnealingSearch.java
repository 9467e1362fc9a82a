package kata.search;

import kata.stage8.Annealing;

/**
 * One point that jumps at random, at first almost anywhere, later only to better places.
 *
 * @param start the temperature at the first jump
 * @param end the temperature at the last one
 * @param jump the standard deviation of a jump, in each coordinate
 * @param most no coordinate leaves the range from -{@code most} to {@code most}
 */
public record AnnealingSearch(double start, double end, double jump, double most)
    implements Search {

  /** A setting that teaches a 2-3-1 network XOR from each of 60 starts. */
  public static final AnnealingSearch USUAL = new AnnealingSearch(0.1, 1e-3, 2, 20);

  @Override
  public SearchResult search(Loss loss, int budget, double goal, long seed) {
    RandomDraws chance = new RandomDraws(seed);
    SearchLog log = new SearchLog(loss, budget, goal);
    double[] point = chance.point(loss.dimensions(), 5);
    double here = log.look(point);
    for (int step = 0; !log.isClosed(); step++) {
      double temperature = Annealing.temperature(start, end, step, Math.max(2, budget - 1));
      double[] candidate = jumped(point, chance);
      double there = log.look(candidate);
      if (chance.fraction() < Annealing.acceptance(here, there, temperature)) {
        point = candidate;
        here = there;
      }
    }
    return log.result();
  }

  private double[] jumped(double[] point, RandomDraws chance) {
    double[] candidate = chance.noise(point.length, jump);
    for (int i = 0; i < point.length; i++) {
      candidate[i] = Math.max(-most, Math.min(most, point[i] + candidate[i]));
    }
    return candidate;
  }
}
