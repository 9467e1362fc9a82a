package kata.page;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kata.HalfSquaredError;
import kata.Loss;
import kata.Matrix;
import kata.Result;
import kata.rivals.AnnealingSearch;
import kata.rivals.GeneticSearch;
import kata.rivals.Search;
import kata.rivals.SwarmSearch;
import kata.training.Data;
import kata.training.Setting;
import kata.training.Start;
import kata.training.Training;

/**
 * How many evaluations each way to learn needs, as the network and its task grow: parity of more
 * and more bits, of which XOR is the parity of two.
 *
 * @param bits how many inputs; the target is 1 if the number of ones is odd
 * @param hidden how many hidden neurons
 */
record Scale(int bits, int hidden) {

  private static final List<Search> RIVALS =
      List.of(AnnealingSearch.USUAL, GeneticSearch.USUAL, SwarmSearch.USUAL);

  private static final int BUDGET = 100_000;
  private static final int SEEDS = 11;

  /** Forward and back: an epoch costs what three evaluations of the loss cost. */
  private static final int EPOCH = 3;

  int weights() {
    return loss().dimensions();
  }

  /**
   * The evaluations that annealing, genetic algorithm, swarm, descent and momentum need: of each
   * the median, and if not all starts learn, how many do.
   */
  List<Object> numbers() {
    Stream<LongFunction<OptionalLong>> rivals =
        RIVALS.stream().map(rival -> seed -> evaluations(rival, seed));
    Stream<LongFunction<OptionalLong>> descents =
        Stream.of(seed -> evaluations(0, seed), seed -> evaluations(0.9, seed));
    return Stream.concat(rivals, descents).flatMap(this::numbers).toList();
  }

  private Stream<Object> numbers(LongFunction<OptionalLong> way) {
    long[] needed =
        LongStream.range(0, SEEDS)
            .mapToObj(way)
            .flatMapToLong(OptionalLong::stream)
            .sorted()
            .toArray();
    long median = needed.length > SEEDS / 2 ? needed[SEEDS / 2] : BUDGET;
    return needed.length == SEEDS ? Stream.of(median) : Stream.of(median, needed.length);
  }

  private Data data() {
    return new Data("parity" + bits);
  }

  private Loss loss() {
    return new Loss(data().samples(), hidden);
  }

  /** A squared error of .01 a sample: all answers are right by far. */
  private double goal() {
    return 0.01 * data().count();
  }

  private OptionalLong evaluations(Search rival, long seed) {
    Result result = rival.search(loss(), BUDGET, goal(), seed);
    return result.loss() < goal() ? OptionalLong.of(result.evaluations()) : OptionalLong.empty();
  }

  private OptionalLong evaluations(double momentum, long seed) {
    Training training =
        new Training(
            new Setting(data(), hidden, true, Start.MINUS_ONE_TO_ONE, seed, 0.3, 0, momentum));
    while (training.epoch() < BUDGET / EPOCH) {
      Matrix targets = training.samples().targets();
      if (2 * HalfSquaredError.of(targets, training.predictions()) < goal()) {
        return OptionalLong.of((long) EPOCH * training.epoch());
      }
      training.next();
    }
    return OptionalLong.empty();
  }
}
