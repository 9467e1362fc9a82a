package kata.search;

import kata.stage8.Genetic;

/**
 * Generations of points: the best live on, the others are children of two parents, each of which
 * has won a tournament.
 *
 * @param population how many points a generation has
 * @param elite how many of them live on unchanged
 * @param tournament how many contestants a tournament has
 * @param share how many genes of a child mutate, 0 to 1
 * @param noise the standard deviation of a mutation
 */
public record GeneticSearch(int population, int elite, int tournament, double share, double noise)
    implements Search {

  /** A setting that teaches a 2-3-1 network XOR from each of 60 starts. */
  public static final GeneticSearch USUAL = new GeneticSearch(100, 2, 3, 0.3, 2);

  @Override
  public SearchResult search(Loss loss, int budget, double goal, long seed) {
    RandomDraws chance = new RandomDraws(seed);
    SearchLog log = new SearchLog(loss, budget, goal);
    double[][] people = chance.points(population, loss.dimensions(), 5);
    double[] losses = log.look(people);
    while (!log.isClosed()) {
      people = next(people, losses, chance);
      losses = log.look(people);
    }
    return log.result();
  }

  private double[][] next(double[][] people, double[] losses, RandomDraws chance) {
    double[][] next = new double[population][];
    int[] best = Genetic.elite(losses, elite);
    for (int i = 0; i < population; i++) {
      next[i] = i < elite ? people[best[i]] : child(people, losses, chance);
    }
    return next;
  }

  private double[] child(double[][] people, double[] losses, RandomDraws chance) {
    double[] mother = people[parent(losses, chance)];
    double[] father = people[parent(losses, chance)];
    int genes = mother.length;
    double[] child = Genetic.crossover(mother, father, chance.mask(genes, 0.5));
    return Genetic.mutate(child, chance.mask(genes, share), chance.noise(genes, noise));
  }

  private int parent(double[] losses, RandomDraws chance) {
    int[] contestants = new int[tournament];
    for (int i = 0; i < tournament; i++) {
      contestants[i] = chance.below(population);
    }
    return Genetic.winner(losses, contestants);
  }
}
