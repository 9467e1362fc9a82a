package kata.search;

import java.util.stream.IntStream;
import kata.stage8.Swarm;

/**
 * Particles that fly through the points, drawn by the best places that they have seen.
 *
 * @param particles how many there are
 * @param inertia how much of its last step a particle keeps
 * @param pull how strongly its own and the swarm's best place draw it
 */
public record SwarmSearch(int particles, double inertia, double pull) implements Search {

  /** A setting that teaches a 2-3-1 network XOR from each of 60 starts. */
  public static final SwarmSearch USUAL = new SwarmSearch(40, 0.729, 1.49445);

  @Override
  public SearchResult search(Loss loss, int budget, double goal, long seed) {
    RandomDraws chance = new RandomDraws(seed);
    SearchLog log = new SearchLog(loss, budget, goal);
    double[][] positions = chance.points(particles, loss.dimensions(), 5);
    double[][] velocities = new double[particles][loss.dimensions()];
    double[][] bests = positions.clone();
    double[] bestLosses = log.look(positions);
    while (!log.isClosed()) {
      double[] global = bests[lowest(bestLosses)];
      for (int i = 0; i < particles; i++) {
        velocities[i] = velocity(velocities[i], positions[i], bests[i], global, chance);
        positions[i] = sum(positions[i], velocities[i]);
      }
      double[] losses = log.look(positions);
      bests = Swarm.best(bests, bestLosses, positions, losses);
      bestLosses = lower(bestLosses, losses);
    }
    return log.result();
  }

  private double[] velocity(
      double[] velocity, double[] position, double[] best, double[] global, RandomDraws chance) {
    double[] r1 = chance.fractions(position.length);
    double[] r2 = chance.fractions(position.length);
    return Swarm.velocity(velocity, position, best, global, inertia, pull, r1, r2);
  }

  private static int lowest(double[] losses) {
    return IntStream.range(0, losses.length)
        .reduce(0, (lowest, i) -> losses[i] < losses[lowest] ? i : lowest);
  }

  private static double[] sum(double[] position, double[] step) {
    return IntStream.range(0, step.length).mapToDouble(i -> position[i] + step[i]).toArray();
  }

  private static double[] lower(double[] losses, double[] others) {
    return IntStream.range(0, losses.length)
        .mapToDouble(i -> Math.min(losses[i], others[i]))
        .toArray();
  }
}
