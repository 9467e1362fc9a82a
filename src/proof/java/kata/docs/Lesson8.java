package kata.docs;

import java.util.Arrays;
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
import kata.stage8.Genetic;
import kata.stage8.Swarm;

/** The figures of lesson 8; those of its table are in {@link Lesson8Table}. */
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
    byHand();
    looks();
    searches();
  }

  private void byHand() {
    says(
        "point (%s,%s) (%s,%s) (%s,%s) (%s,%s) (%s,%s) (%s,%s) (%s,%s)",
        IntStream.of(0, 1, 2, 3, 4, 5, 8)
            .mapToObj(index -> BruteForce.point(index, LEVELS, 2))
            .flatMap(point -> Arrays.stream(point).mapToObj(Figures::plain))
            .toArray());
    says(
        "From a loss of 0.5 to one of 0.75 it is worse by 0.25. At temperature 0.125 that is"
            + " accepted with probability e^(-0.25 / 0.125) = e^-2, about %.3f. From 0.5 to 0.4"
            + " it is %s.",
        Annealing.acceptance(0.5, 0.75, 0.125), plain(Annealing.acceptance(0.5, 0.4, 0.125)));
    says(
        "In three steps from 0.1 to 0.001 the temperatures are %s, %s and %s:",
        temperature(0), temperature(1), temperature(2));
    child();
    velocity();
  }

  private static double temperature(int step) {
    return Math.round(Annealing.temperature(0.1, 0.001, step, 3) * 1e9) / 1e9;
  }

  private void child() {
    boolean[] mask = {true, false};
    double[] child = Genetic.crossover(new double[] {0.5, -1.25}, new double[] {-0.5, 1.5}, mask);
    double[] changed =
        Genetic.mutate(child, new boolean[] {false, true}, new double[] {0.25, -0.5});
    says(
        "Mother (0.5, -1.25), father (-0.5, 1.5), mask (true, false): the child is (%s, %s). If"
            + " only its second number mutates, with a noise of -0.5, it becomes (%s, %s).",
        child, changed);
  }

  private void velocity() {
    double[] velocity =
        Swarm.velocity(
            new double[] {2},
            new double[] {1},
            new double[] {3},
            new double[] {5},
            0.5,
            1.5,
            new double[] {0.25},
            new double[] {0.5});
    says("it moves to %s.", 1 + velocity[0]);
    says(
        "inertia 0.5, pull 1.5, the random factors 0.25 and 0.5: $$0.5 \\cdot 2 + 1.5 \\cdot 0.25"
            + " \\cdot (3 - 1) + 1.5 \\cdot 0.5 \\cdot (5 - 1) = 1 + 0.75 + 3 = %s$$",
        velocity);
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
        "Without mutation nothing is found, in %s of 60 searches: crossover only mixes numbers"
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
