package kata.show;

import java.util.List;
import java.util.Locale;
import kata.Loss;
import kata.Result;
import kata.Samples;
import kata.rivals.AnnealingSearch;
import kata.rivals.BruteForceSearch;
import kata.rivals.GeneticSearch;
import kata.rivals.Search;
import kata.rivals.SwarmSearch;

/** What the four searches find within 20,000 looks at the loss. */
public final class Stage8 implements Show {

  private static final int BUDGET = 20_000;

  @Override
  public List<String> lines() {
    return List.of(
        "Your code looks for a network that knows XOR, and never asks for a slope:",
        "",
        "  search              neurons    looks    of these until MAE < .1    MAE found",
        line("brute force", new BruteForceSearch(-10, -5, 10), 2),
        line("annealing", AnnealingSearch.USUAL, 3),
        line("genetic algorithm", GeneticSearch.USUAL, 3),
        line("particle swarm", SwarmSearch.USUAL, 3),
        "",
        "Few weights and few samples suit them. Lesson 8 says where that ends.");
  }

  private static String line(String name, Search search, int hidden) {
    Loss loss = new Loss(Samples.XOR, hidden);
    Result result = search.search(loss, BUDGET, 0, 42);
    double error = loss.meanAbsoluteError(result.best());
    String neurons = "2-%d-1".formatted(hidden);
    String format = "  %-18s %8s %,8d %,26d %12.6f";
    return String.format(
        Locale.ROOT, format, name, neurons, result.evaluations(), learnt(loss, search), error);
  }

  /** A mean squared error of .01 is a mean absolute one of .1 at most. */
  private static long learnt(Loss loss, Search search) {
    return search.search(loss, BUDGET, 0.01 * Samples.XOR.inputs().rows(), 42).evaluations();
  }
}
