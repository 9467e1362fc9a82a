package kata.page;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kata.BiasNetwork;
import kata.HalfSquaredError;
import kata.Loss;
import kata.Matrix;
import kata.Result;
import kata.Samples;
import kata.State;
import kata.numpy.NumpyRandom;
import kata.rivals.AnnealingSearch;
import kata.rivals.GeneticSearch;
import kata.rivals.Search;
import kata.rivals.SwarmSearch;
import kata.stage5.Bias;
import kata.stage7.Momentum;

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

  private Samples samples() {
    int count = 1 << bits;
    return new Samples(
        Matrix.of(count, bits, (sample, bit) -> sample >> bit & 1),
        Matrix.of(count, 1, (sample, one) -> Integer.bitCount(sample) % 2));
  }

  private Loss loss() {
    return new Loss(samples(), hidden);
  }

  /** A squared error of .01 a sample: all answers are right by far. */
  private double goal() {
    return 0.01 * (1 << bits);
  }

  private OptionalLong evaluations(Search rival, long seed) {
    Result result = rival.search(loss(), BUDGET, goal(), seed);
    return result.loss() < goal() ? OptionalLong.of(result.evaluations()) : OptionalLong.empty();
  }

  private OptionalLong evaluations(double momentum, long seed) {
    State state = State.atRest(start(seed));
    Samples samples = samples();
    for (int epoch = 0; epoch < BUDGET / EPOCH; epoch++) {
      Matrix predictions = Bias.forward(state.network(), samples.inputs()).predictions();
      if (2 * HalfSquaredError.of(samples.targets(), predictions) < goal()) {
        return OptionalLong.of((long) EPOCH * epoch);
      }
      state = Momentum.epoch(state, samples, momentum, 0.3);
    }
    return OptionalLong.empty();
  }

  private BiasNetwork start(long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    double[] point =
        IntStream.range(0, loss().dimensions()).mapToDouble(i -> 2 * random.next() - 1).toArray();
    return loss().network(point);
  }
}
