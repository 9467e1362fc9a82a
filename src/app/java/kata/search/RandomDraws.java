package kata.search;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hipparchus.random.MersenneTwister;

/** The random numbers of a search; every one of them is drawn here, so that a seed says it all. */
final class RandomDraws {

  private final MersenneTwister twister;

  RandomDraws(long seed) {
    twister = new MersenneTwister(seed);
  }

  /** Evenly from 0 to below 1. */
  double fraction() {
    return twister.nextDouble();
  }

  /** 0 to {@code count} - 1. */
  int below(int count) {
    return twister.nextInt(count);
  }

  /** Evenly from 0 to 1. */
  double[] fractions(int count) {
    return DoubleStream.generate(this::fraction).limit(count).toArray();
  }

  /** Some points, each coordinate evenly from -{@code most} to {@code most}. */
  double[][] points(int count, int dimensions, double most) {
    return Stream.generate(() -> point(dimensions, most)).limit(count).toArray(double[][]::new);
  }

  /** Evenly from -{@code most} to {@code most} in each coordinate. */
  double[] point(int dimensions, double most) {
    return DoubleStream.generate(() -> most * (2 * fraction() - 1)).limit(dimensions).toArray();
  }

  /** Bell curves around 0, {@code width} their standard deviation. */
  double[] noise(int count, double width) {
    return DoubleStream.generate(() -> width * twister.nextGaussian()).limit(count).toArray();
  }

  /** True as often as {@code share} says, 0 to 1. */
  boolean[] mask(int count, double share) {
    boolean[] mask = new boolean[count];
    for (int i = 0; i < count; i++) {
      mask[i] = fraction() < share;
    }
    return mask;
  }
}
