package kata.page;

import static kata.page.Figure.row;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.Loss;
import kata.Samples;
import kata.rivals.AnnealingSearch;
import kata.rivals.BruteForceSearch;
import kata.rivals.GeneticSearch;
import kata.rivals.Search;
import kata.rivals.SwarmSearch;
import kata.stage8.BruteForce;

/** The figures of lesson 8; those of its worked examples are in {@link Lesson8ByHand}. */
final class Lesson8 {

  private static final String PAGE = "exercises/kata/stage8/README.md";

  private Lesson8() {}

  static List<Figure> figures() {
    return List.of(
        Figure.given(PAGE, "a network of about 200 weights"),
        Figure.given(PAGE, "at about 200 weights"),
        Figure.given(PAGE, "From 9 to 201 weights"),
        Figure.given(
            PAGE,
            "until the squared error is below 0.01 a sample, the median of 11 starts, in brackets"
                + " how many of the 11 got there if not all:"),
        Figure.given(PAGE, "| momentum 0.9 |"),
        Figure.given(
            PAGE,
            "A start that has not learnt after 100,000 looks counts as the longest. The seeds are 0 to"
                + " 10, the learning rate is 0.3,"),
        Figure.of(
            PAGE,
            "Three levels for nine weights are %,d points, and exactly %s of them know XOR:",
            () -> row(points(2), Words.number(knowing()))),
        Figure.of(
            PAGE,
            "with the levels -10, -5 and 10; with -10, 0 and 10 the best of all points has an MAE of"
                + " %.4f. Thirteen weights make %,d points. With 26 weights it is"
                + " %.1f trillion.",
            () -> row(bestWithout5(), points(3), Math.pow(3, 26) / 1e12)));
  }

  private static long points(int hidden) {
    return (long) new BruteForceSearch(-10, -5, 10).points(new Loss(Samples.XOR, hidden));
  }

  private static int knowing() {
    Loss loss = new Loss(Samples.XOR, 2);
    double[] levels = {-10, -5, 10};
    return (int)
        IntStream.range(0, (int) points(2))
            .mapToObj(index -> BruteForce.point(index, levels, loss.dimensions()))
            .filter(point -> loss.meanAbsoluteError(point) < 0.1)
            .count();
  }

  private static double bestWithout5() {
    Loss loss = new Loss(Samples.XOR, 2);
    return loss.meanAbsoluteError(
        new BruteForceSearch(-10, 0, 10).search(loss, 20_000, 0, 0).best());
  }

  static List<Figure> slowFigures() {
    return Stream.concat(searches(), scale()).toList();
  }

  private static Stream<Figure> searches() {
    return Stream.of(
        Figure.of(
            PAGE,
            "With 20,000 looks each, annealing, genetic algorithm and swarm bring a 2-3-1 network"
                + " with bias to an MAE below 0.01 in %s of 60 searches each.",
            () ->
                row(
                    Stream.of(AnnealingSearch.USUAL, GeneticSearch.USUAL, SwarmSearch.USUAL)
                        .mapToLong(Lesson8::learn)
                        .min()
                        .orElseThrow())),
        Figure.of(
            PAGE,
            "at a temperature near 0 throughout, learns in %s of 60 searches instead of 60. One that"
                + " is as warm as 10 throughout, and so accepts nearly everything, in %s:",
            () -> row(learn(constant(1e-9)), learn(constant(10)))),
        Figure.of(
            PAGE,
            "Without mutation nothing is found, in %s of 60 searches: crossover only shuffles numbers"
                + " that are there. Without an elite it is %s of 60.",
            () ->
                row(
                    learn(new GeneticSearch(100, 2, 3, 0, 2)),
                    learn(new GeneticSearch(100, 0, 3, 0.3, 2)))),
        Figure.of(
            PAGE,
            "the swarm is stuck at an MAE of 0.25 in %s of 60 searches, with the squared error in %s.",
            () -> row(stuck(Lesson8::watchedInstead), Words.number((int) stuck(Lesson8::xor)))));
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

  private static Stream<Figure> scale() {
    return Stream.of(
        scale(2, 2, "%,d | %,d (%d) | %,d | %,d | %,d"),
        scale(2, 50, "%,d | %,d | %,d | %,d | %,d"),
        scale(3, 4, "%,d | %,d | %,d | %,d | %,d"),
        scale(3, 40, "%,d | %,d | %,d | %,d | %,d"),
        scale(4, 10, "%,d | %,d | %,d | %,d | %,d"),
        scale(4, 33, "%,d | %,d | %,d (%d) | %,d (%d) | %,d (%d)"),
        scale(5, 12, "over %,d (%d) | %,d (%d) | %,d | %,d (%d) | %,d"),
        scale(5, 29, "over %,d (%d) | %,d | %,d (%d) | %,d (%d) | %,d (%d)"));
  }

  private static Figure scale(int bits, int hidden, String ways) {
    Scale task = new Scale(bits, hidden);
    long grid = Math.round(task.weights() * Math.log10(3));
    String row = "| %d | %d | %d | 10^%d | ".formatted(bits, hidden, task.weights(), grid);
    return Figure.of(PAGE, row + ways + " |", () -> task.numbers().toArray());
  }
}
