package kata.search;

import kata.stage8.BruteForce;

/** Visits the points of a grid in their order, each once. */
public record BruteForceSearch(double... levels) implements Search {

  /** How many points the grid has; more than a long can count for many weights. */
  public double points(Loss loss) {
    return Math.pow(levels.length, loss.dimensions());
  }

  @Override
  public SearchResult search(Loss loss, int budget, double goal, long seed) {
    SearchLog log = new SearchLog(loss, budget, goal);
    for (long index = 0; index < points(loss) && !log.isClosed(); index++) {
      log.look(BruteForce.point(index, levels, loss.dimensions()));
    }
    return log.result();
  }
}
