package kata.stage8;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random values for the laws of stage 8; no two losses are equal, unless a law asks for it. */
final class Drawn extends DomainContextBase {

  /** A grid that is small enough to be visited. */
  record Grid(double[] levels, int dimensions) {

    int points() {
      return (int) Math.pow(levels.length, dimensions);
    }

    @Override
    public String toString() {
      return "levels %s, dimensions %s".formatted(Arrays.toString(levels), dimensions);
    }
  }

  /** A search that stands somewhere: a loss, by how much a candidate is worse, and how warm. */
  record Jump(double loss, double worse, double temperature) {}

  /** The losses of a population and some of its indices. */
  record Population(double[] losses, int[] contestants) {

    /** The same, but for losses cut off after the point: most of them are 0 then, some are 1. */
    Population withEqualLosses() {
      return new Population(Arrays.stream(losses).map(Math::floor).toArray(), contestants);
    }

    @Override
    public String toString() {
      return "losses %s, contestants %s"
          .formatted(Arrays.toString(losses), Arrays.toString(contestants));
    }
  }

  /** Two parents, for each gene a choice, and for each a noise. */
  record Parents(double[] mother, double[] father, boolean[] mask, double[] noise) {

    @Override
    public String toString() {
      return "%s and %s, mask %s, noise %s"
          .formatted(
              Arrays.toString(mother),
              Arrays.toString(father),
              Arrays.toString(mask),
              Arrays.toString(noise));
    }
  }

  /** A particle in flight. */
  record Flight(
      double[] velocity,
      double[] position,
      double[] personalBest,
      double[] globalBest,
      double[] r1,
      double[] r2) {

    @Override
    public String toString() {
      return "velocity %s, position %s, personalBest %s, globalBest %s, r1 %s, r2 %s"
          .formatted(
              Arrays.toString(velocity),
              Arrays.toString(position),
              Arrays.toString(personalBest),
              Arrays.toString(globalBest),
              Arrays.toString(r1),
              Arrays.toString(r2));
    }
  }

  /** What a swarm remembers, and where it is now. */
  record Memory(double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {

    @Override
    public String toString() {
      return "bests %s with losses %s, positions %s with losses %s"
          .formatted(
              Arrays.deepToString(bests),
              Arrays.toString(bestLosses),
              Arrays.deepToString(positions),
              Arrays.toString(losses));
    }
  }

  @Provide
  Arbitrary<Grid> grids() {
    return Arbitraries.integers()
        .between(2, 4)
        .flatMap(count -> distinct(count).map(Drawn::centred))
        .flatMap(
            levels -> Arbitraries.integers().between(1, 4).map(size -> new Grid(levels, size)));
  }

  private static double[] centred(double[] values) {
    return Arrays.stream(values).map(value -> 4 * value - 1).toArray();
  }

  @Provide
  Arbitrary<Jump> jumps() {
    Arbitrary<Double> hundredths = Arbitraries.integers().between(1, 300).map(i -> i / 100.0);
    return Combinators.combine(hundredths, hundredths, hundredths).as(Jump::new);
  }

  @Provide
  Arbitrary<Population> populations() {
    return Arbitraries.integers()
        .between(2, 8)
        .flatMap(
            count ->
                Combinators.combine(
                        distinct(count),
                        Arbitraries.shuffle(IntStream.range(0, count).boxed().toList()),
                        Arbitraries.integers().between(1, count))
                    .as(
                        (losses, order, some) ->
                            new Population(
                                losses, order.stream().mapToInt(i -> i).limit(some).toArray())));
  }

  /** Numbers above 0, all of them different, in no order. */
  private static Arbitrary<double[]> distinct(int count) {
    return Arbitraries.shuffle(IntStream.rangeClosed(1, count).boxed().toList())
        .map(ranks -> ranks.stream().mapToDouble(rank -> rank * rank / 64.0).toArray());
  }

  @Provide
  Arbitrary<Parents> parents() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(
            genes ->
                Combinators.combine(
                        numbers(genes),
                        numbers(genes),
                        Arbitraries.of(true, false).array(boolean[].class).ofSize(genes),
                        numbers(genes))
                    .as(Parents::new));
  }

  @Provide
  Arbitrary<Flight> flights() {
    return Arbitraries.integers()
        .between(1, 5)
        .flatMap(
            size ->
                Combinators.combine(
                        numbers(size),
                        numbers(size),
                        numbers(size),
                        numbers(size),
                        numbers(size).map(Drawn::fractions),
                        numbers(size).map(Drawn::fractions))
                    .as(Flight::new));
  }

  private static double[] fractions(double[] numbers) {
    return Arrays.stream(numbers).map(number -> (number + 3) / 6).toArray();
  }

  @Provide
  Arbitrary<Memory> memories() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), Arbitraries.integers().between(4, 6))
        .flatAs(
            (dimensions, particles) ->
                Combinators.combine(
                        numbers(dimensions).array(double[][].class).ofSize(particles),
                        numbers(dimensions).array(double[][].class).ofSize(particles),
                        distinct(2 * particles))
                    .as(
                        (bests, positions, losses) ->
                            new Memory(
                                bests,
                                Arrays.copyOf(losses, particles),
                                positions,
                                Arrays.copyOfRange(losses, particles, 2 * particles))));
  }

  /** Any numbers from -3 to 3, in hundredths. */
  private static Arbitrary<double[]> numbers(int count) {
    return Arbitraries.integers()
        .between(-300, 300)
        .map(i -> i / 100.0)
        .array(double[].class)
        .ofSize(count);
  }
}
