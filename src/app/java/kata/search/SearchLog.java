package kata.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Asks for losses until the budget is spent or the goal is reached, and keeps the best point that
 * was seen.
 */
final class SearchLog {

  private final Loss loss;
  private final long before;
  private final int budget;
  private final double goal;
  private final List<Double> history = new ArrayList<>();
  private double[] best;
  private double lowest = Double.POSITIVE_INFINITY;

  SearchLog(Loss loss, int budget, double goal) {
    this.loss = loss;
    this.before = loss.evaluations();
    this.budget = budget;
    this.goal = goal;
  }

  /** Whether the budget is spent or the goal is reached. */
  boolean isClosed() {
    return spent() >= budget || lowest < goal;
  }

  /** The loss at a point, which is copied if it is the best so far. */
  double look(double[] point) {
    double here = loss.of(point);
    if (best == null || here < lowest) {
      best = point.clone();
      lowest = here;
    }
    history.add(lowest);
    return here;
  }

  /** The losses at some points; once the book is closed, they are infinite. */
  double[] look(double[][] points) {
    return Arrays.stream(points)
        .mapToDouble(point -> isClosed() ? Double.POSITIVE_INFINITY : look(point))
        .toArray();
  }

  SearchResult result() {
    return new SearchResult(Arrays.stream(best).boxed().toList(), lowest, spent(), history);
  }

  private long spent() {
    return loss.evaluations() - before;
  }
}
