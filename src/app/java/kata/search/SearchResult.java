package kata.search;

import java.util.List;

/**
 * What a search came to.
 *
 * @param point the best point that it visited
 * @param loss the loss there
 * @param evaluations how many points it visited
 * @param history the best loss so far, after each evaluation; it never rises
 */
public record SearchResult(
    List<Double> point, double loss, long evaluations, List<Double> history) {

  public SearchResult {
    point = List.copyOf(point);
    history = List.copyOf(history);
  }

  /** The best point, to be written into at will. */
  public double[] best() {
    return point.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
