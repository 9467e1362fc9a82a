package kata.docs;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.Samples;
import kata.search.AnnealingSearch;
import kata.search.GeneticSearch;
import kata.search.Loss;
import kata.search.Search;
import kata.search.SearchResult;
import kata.search.SwarmSearch;
import kata.testing.Oracle;
import kata.training.Dataset;
import kata.training.Model;
import kata.training.TrainingConfig;
import kata.training.WeightInit;

/**
 * How many looks each way to learn needs, as the network and its task grow: parity of more and more
 * bits, of which XOR is the parity of two. Each way is tried with five values of one number, and
 * its best counts.
 *
 * @param bits how many inputs; the target is 1 if the number of ones is odd
 * @param hidden how many hidden neurons
 */
record Scale(int bits, int hidden) {

  private static final List<Double> JUMPS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);
  private static final List<Double> INERTIAS = List.of(0.5, 0.6, 0.7, 0.729, 0.8);
  private static final List<Double> RATES = List.of(0.1, 0.3, 1.0, 3.0, 10.0);

  private static final int BUDGET = 100_000;
  private static final int SEEDS = 11;
  private static final long NEVER = Long.MAX_VALUE;

  /** One forward pass, and about as much for the way back: the inputs get no deltas. */
  private static final int EPOCH = 2;

  /** The looks that one start needs, or {@link #NEVER}. */
  @FunctionalInterface
  private interface Way {
    long looks(Samples samples, long seed);
  }

  int weights() {
    return loss(samples()).dimensions();
  }

  /**
   * The looks that annealing, genetic algorithm, swarm, descent and momentum need: of each the
   * median in one digit, on which three orders of the samples agree, and if not all starts learn,
   * how many do with the samples in their usual order.
   */
  List<Object> numbers() {
    return Stream.of(
            best(JUMPS, jump -> search(new AnnealingSearch(0.1, 1e-3, jump, 20))),
            best(JUMPS, noise -> search(new GeneticSearch(100, 2, 3, 0.3, noise))),
            best(INERTIAS, inertia -> search(new SwarmSearch(40, inertia, 1.49445))),
            best(RATES, rate -> descent(rate, 0)),
            best(RATES, rate -> descent(rate, 0.9)))
        .flatMap(this::numbers)
        .toList();
  }

  /** What plain descent needs at one rate, without a better one being looked for. */
  long descentAt(double rate) {
    return (long) numbers(descent(rate, 0)).findFirst().orElseThrow();
  }

  /** The value with the smallest median. */
  private Way best(List<Double> values, DoubleFunction<Way> way) {
    return values.stream()
        .map(way::apply)
        .min(comparingLong(tried -> median(looks(tried, samples()))))
        .orElseThrow();
  }

  /** Of all starts, from the fewest to the most. */
  private long[] looks(Way way, Samples samples) {
    return LongStream.range(0, SEEDS)
        .parallel()
        .map(seed -> way.looks(samples, seed))
        .sorted()
        .toArray();
  }

  private static long median(long[] looks) {
    return Math.min(looks[SEEDS / 2], BUDGET);
  }

  private Stream<Object> numbers(Way way) {
    List<long[]> orders = orders().map(samples -> looks(way, samples)).toList();
    long median = agreed(orders.stream().map(Scale::median).toList());
    long learnt = LongStream.of(orders.get(0)).filter(looks -> looks < NEVER).count();
    return learnt == SEEDS ? Stream.of(median) : Stream.of(median, learnt);
  }

  /** The first digit, and zeros after it. */
  private static long agreed(List<Long> numbers) {
    List<Long> rounded = numbers.stream().map(Scale::rounded).distinct().toList();
    assertThat(rounded).as("first digits of %s", numbers).hasSize(1);
    return rounded.get(0);
  }

  private static long rounded(long number) {
    return new BigDecimal(number).round(new MathContext(1, RoundingMode.HALF_UP)).longValueExact();
  }

  /** The samples as they are, backwards, and the odd ones after the even ones. */
  private Stream<Samples> orders() {
    int last = samples().inputs().rows() - 1;
    int[] counted = IntStream.rangeClosed(0, last).toArray();
    int[] backwards = Arrays.stream(counted).map(row -> last - row).toArray();
    int[] oddLast =
        Arrays.stream(counted).map(row -> row <= last / 2 ? 2 * row : 2 * row - last).toArray();
    return Stream.of(counted, backwards, oddLast).map(order -> Oracle.rows(samples(), order));
  }

  private Samples samples() {
    return new Dataset("parity" + bits).samples();
  }

  private Loss loss(Samples samples) {
    return new Loss(samples, hidden);
  }

  /** A squared error of .01 a sample: all answers are right by far. */
  private double goal() {
    return 0.01 * (1 << bits);
  }

  private Way search(Search search) {
    return (samples, seed) -> {
      SearchResult result = search.search(loss(samples), BUDGET, goal(), seed);
      return result.loss() < goal() ? result.evaluations() : NEVER;
    };
  }

  private Way descent(double rate, double momentum) {
    Dataset data = new Dataset("parity" + bits);
    return (samples, seed) -> {
      Model model =
          Model.start(
              new TrainingConfig(
                  data, hidden, true, WeightInit.MINUS_ONE_TO_ONE, seed, rate, 0, momentum));
      for (int epoch = 0; epoch < BUDGET / EPOCH; epoch++) {
        Matrix answers = model.predictions(samples.inputs());
        if (2 * HalfSquaredError.of(samples.targets(), answers) < goal()) {
          return (long) EPOCH * epoch;
        }
        model = model.next(samples, rate);
      }
      return NEVER;
    };
  }
}
