package kata.docs;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.Samples;
import kata.search.AnnealingSearch;
import kata.search.BruteForceSearch;
import kata.search.GeneticSearch;
import kata.search.Loss;
import kata.search.Search;
import kata.search.SwarmSearch;
import kata.stage8.Annealing;
import kata.stage8.BruteForce;

/**
 * The figures of lesson 8; those of its worked examples are in {@link Lesson8ByHand}, those of its
 * table in {@link Lesson8Table}.
 */
final class Lesson8 extends Figures {

  private static final double[] LEVELS = {-10, -5, 10};
  private static final Loss SMALL = new Loss(Samples.XOR, 2);

  Lesson8() {
    says(
        "temperatures from 0.1 to 0.001 over 100,000 looks, weights from -20 to 20. So here it"
            + " hardly cools: after 4,000 looks the temperature is still %.3f.",
        Annealing.temperature(0.1, 1e-3, 4_000, 100_000));
    says(
        "Three levels for nine weights are %,d points, and %s of them have an MAE below 0.1:",
        points(2), NumberWords.number(knowing()));
    says(
        "with the levels -10, -5 and 10; with -10, 0 and 10 the best has an MAE of %.4f. Thirteen"
            + " weights make %,d points, 26 make %.1f trillion.",
        bestWithout5(), points(3), Math.pow(3, 26) / 1e12);
    looks();
    searches();
  }

  private void looks() {
    saysSlowly(
        "needs %,d looks at a learning rate of 0.3, but %,d at a rate of 10, and annealing %,d.",
        () -> {
          Scale small = new Scale(2, 2);
          return row(small.descentAt(0.3), small.descentAt(10), small.numbers().get(0));
        });
    saysSlowly(
        "With 20,000 looks each, annealing, the genetic algorithm and the swarm train a 2-3-1"
            + " network with bias to an MAE below 0.01, in %s of 60 searches each.",
        () ->
            row(
                Stream.of(AnnealingSearch.USUAL, GeneticSearch.USUAL, SwarmSearch.USUAL)
                    .mapToLong(Lesson8::learn)
                    .min()
                    .orElseThrow()));
  }

  private void searches() {
    saysSlowly(
        "at a temperature near 0 throughout, learns in %s of 60 searches instead of 60. One that"
            + " is as warm as 10 throughout, and so accepts nearly everything, in %s.",
        () -> row(learn(constant(1e-9)), learn(constant(10))));
    saysSlowly(
        "Without mutation nothing is found, in %s of 60 searches: crossover only shuffles numbers"
            + " that are there. Without an elite it is %s of 60.",
        () ->
            row(
                learn(new GeneticSearch(100, 2, 3, 0, 2)),
                learn(new GeneticSearch(100, 0, 3, 0.3, 2))));
    saysSlowly(
        "the swarm is stuck at an MAE of 0.25 in %s of 60 searches, with the squared error in %s.",
        () -> row(stuck(Lesson8::watchedInstead), NumberWords.number(stuck(Lesson8::xor))));
  }

  private static long points(int hidden) {
    return (long) new BruteForceSearch(LEVELS).points(new Loss(Samples.XOR, hidden));
  }

  private static long knowing() {
    return IntStream.range(0, (int) points(2))
        .mapToObj(index -> BruteForce.point(index, LEVELS, SMALL.dimensions()))
        .filter(point -> SMALL.meanAbsoluteError(point) < 0.1)
        .count();
  }

  private static double bestWithout5() {
    return SMALL.meanAbsoluteError(
        new BruteForceSearch(-10, 0, 10).search(SMALL, 20_000, 0, 0).best());
  }

  private static Loss xor() {
    return new Loss(Samples.XOR, 3);
  }

  private static double error(Search search, Loss loss, int seed) {
    return loss.meanAbsoluteError(search.search(loss, 20_000, 0, seed).best());
  }

  private static long learn(Search search) {
    return IntStream.range(0, 60).filter(seed -> error(search, xor(), seed) < 0.01).count();
  }

  private static Search constant(double temperature) {
    return new AnnealingSearch(temperature, temperature, 2, 20);
  }

  private static long stuck(Supplier<Loss> loss) {
    return IntStream.range(0, 60)
        .mapToDouble(seed -> error(SwarmSearch.USUAL, loss.get(), seed))
        .filter(error -> error > 0.24 && error < 0.26)
        .count();
  }

  /** The mean absolute error in place of the loss. */
  private static Loss watchedInstead() {
    return new Loss(Samples.XOR, 3) {
      @Override
      public double of(double[] point) {
        super.of(point);
        return meanAbsoluteError(point);
      }
    };
  }
}
