package kata.demo;

import java.util.List;
import java.util.Locale;
import kata.Samples;
import kata.search.AnnealingSearch;
import kata.search.BruteForceSearch;
import kata.search.GeneticSearch;
import kata.search.Loss;
import kata.search.Search;
import kata.search.SearchResult;
import kata.search.SwarmSearch;

/** What the four searches find within 20,000 looks at the loss. */
public final class Stage8 implements Demo {

  private static final int BUDGET = 20_000;

  @Override
  public List<String> lines() {
    return List.of(
        "Your code looks for a network that knows XOR, and never asks for a slope:",
        "",
        "  search              neurons    looks    learnt at look    MAE found",
        line("brute force", new BruteForceSearch(-10, -5, 10), 2),
        line("annealing", AnnealingSearch.USUAL, 3),
        line("genetic algorithm", GeneticSearch.USUAL, 3),
        line("particle swarm", SwarmSearch.USUAL, 3),
        "",
        "Learnt: the squared error is below 0.01 a sample, as in the table of lesson 8.",
        "XOR is an easy task. The lesson says what harder ones cost.");
  }

  private static String line(String name, Search search, int hidden) {
    Loss loss = new Loss(Samples.XOR, hidden);
    SearchResult result = search.search(loss, BUDGET, 0, 42);
    double error = loss.meanAbsoluteError(result.best());
    String neurons = "2-%d-1".formatted(hidden);
    String format = "  %-18s %8s %,8d %,17d %12.6f";
    return String.format(
        Locale.ROOT, format, name, neurons, result.evaluations(), learnt(result), error);
  }

  /** The first look with a squared error below .01 a sample; every answer is right by far then. */
  private static int learnt(SearchResult result) {
    int look = 1;
    while (result.history().get(look - 1) >= 0.01 * Samples.XOR.inputs().rows()) {
      look++;
    }
    return look;
  }
}
