package kata.search;

/** A way to look for a point with a small loss that never asks for a slope. */
@FunctionalInterface
public interface Search {

  /**
   * Looks at points until the budget is spent or the goal is reached.
   *
   * @param budget how many points it may look at, at least 1
   * @param goal a loss below which it is content; none is below 0
   * @param seed the same seed looks at the same points
   */
  SearchResult search(Loss loss, int budget, double goal, long seed);
}
