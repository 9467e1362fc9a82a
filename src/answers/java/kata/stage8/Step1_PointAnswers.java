package kata.stage8;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 8.1: wrong ones with what to say about them, and right ones in other words. */
final class Step1_PointAnswers {

  private Step1_PointAnswers() {}

  @Working(
      "The last coordinate takes the remainder of index divided by the number of levels; what is left goes on to the one before it.")
  static Map<String, Object> parts(long index, double[] levels, int dimensions) {
    return Parts.of(
        "the number of levels",
        levels.length,
        "the remainder of index divided by it",
        (double) (index % levels.length),
        "what is left",
        (double) (index / levels.length));
  }

  /** Which level each wheel shows, the last wheel turning fastest. */
  private static int[] wheels(long index, int base, int dimensions) {
    int[] wheels = new int[dimensions];
    long left = index;
    for (int wheel = dimensions - 1; wheel >= 0; wheel--) {
      wheels[wheel] = (int) (left % base);
      left /= base;
    }
    return wheels;
  }

  private static double[] shown(int[] wheels, double[] levels) {
    return Arrays.stream(wheels).mapToDouble(wheel -> levels[wheel]).toArray();
  }

  private static double[] turned(double[] values) {
    return IntStream.range(0, values.length)
        .mapToDouble(i -> values[values.length - 1 - i])
        .toArray();
  }

  @Wrong("The first coordinate turns fastest. On an odometer that is the last wheel.")
  static double[] firstFastest(long index, double[] levels, int dimensions) {
    return turned(shown(wheels(index, levels.length, dimensions), levels));
  }

  @Wrong(
      "Something was squeezed into an int, which ends at 2,147,483,647. A grid of many "
          + "dimensions has more points than that.")
  static double[] squeezed(long index, double[] levels, int dimensions) {
    return shown(wheels(index & 0x7FFF_FFFF, levels.length, dimensions), levels);
  }

  @Wrong(
      "The cast to int is made before the remainder is taken. A large index loses its upper bits "
          + "there, and may even turn negative.")
  static double[] castTooEarly(long index, double[] levels, int dimensions) {
    double[] point = new double[dimensions];
    long left = index;
    for (int wheel = dimensions - 1; wheel >= 0; wheel--) {
      point[wheel] = levels[(int) left % levels.length];
      left /= levels.length;
    }
    return point;
  }

  @Wrong(
      "What a wheel is worth is multiplied up in an int, and some wheels are worth more than "
          + "2,147,483,647.")
  static double[] worthSqueezed(long index, double[] levels, int dimensions) {
    double[] point = new double[dimensions];
    int worth = 1;
    for (int wheel = dimensions - 1; wheel >= 0; wheel--) {
      point[wheel] = levels[(int) Math.floorMod(index / worth, (long) levels.length)];
      worth *= levels.length;
    }
    return point;
  }

  @Wrong(
      "The index is divided by the number of dimensions from wheel to wheel. A wheel goes round "
          + "once in as many turns as there are levels.")
  static double[] dividedByDimensions(long index, double[] levels, int dimensions) {
    double[] point = new double[dimensions];
    long left = index;
    for (int wheel = dimensions - 1; wheel >= 0; wheel--) {
      point[wheel] = levels[(int) (left % levels.length)];
      left /= dimensions;
    }
    return point;
  }

  @Wrong("Every coordinate shows the same level: the index is not divided between two wheels.")
  static double[] sameEverywhere(long index, double[] levels, int dimensions) {
    double[] point = new double[dimensions];
    Arrays.fill(point, levels[(int) (index % levels.length)]);
    return point;
  }

  @Wrong(
      "The wheels count with the number of dimensions. A wheel shows as many digits as there are levels.")
  static double[] countedByDimensions(long index, double[] levels, int dimensions) {
    int[] wheels = wheels(index, dimensions, dimensions);
    return Arrays.stream(wheels).mapToDouble(wheel -> levels[wheel % levels.length]).toArray();
  }

  @Wrong("The last level is never used: the points of the grid's upper end are not visited.")
  static double[] halfOpen(long index, double[] levels, int dimensions) {
    return shown(wheels(index, levels.length - 1, dimensions), levels);
  }

  @Wrong("The first level is never used.")
  static double[] withoutTheFirst(long index, double[] levels, int dimensions) {
    int[] wheels = wheels(index, levels.length - 1, dimensions);
    return Arrays.stream(wheels).mapToDouble(wheel -> levels[wheel + 1]).toArray();
  }

  @Wrong("These are the indices of the levels, not the levels.")
  static double[] indices(long index, double[] levels, int dimensions) {
    int[] wheels = wheels(index, levels.length, dimensions);
    return Arrays.stream(wheels).asDoubleStream().toArray();
  }

  @Wrong("The index counts from 0, and this counts from 1.")
  static double[] fromOne(long index, double[] levels, int dimensions) {
    return shown(wheels(Math.max(0, index - 1), levels.length, dimensions), levels);
  }

  @Wrong("This is the point after the one asked for.")
  static double[] oneTooFar(long index, double[] levels, int dimensions) {
    return shown(wheels(index + 1, levels.length, dimensions), levels);
  }

  @Wrong("The levels are read from their end: index 0 is the first level everywhere.")
  static double[] levelsBackwards(long index, double[] levels, int dimensions) {
    return shown(wheels(index, levels.length, dimensions), turned(levels));
  }

  @Wrong("The levels were spread evenly between the first and the last. Take those that are given.")
  static double[] evenlySpread(long index, double[] levels, int dimensions) {
    double width = levels[levels.length - 1] - levels[0];
    return Arrays.stream(wheels(index, levels.length, dimensions))
        .mapToDouble(wheel -> levels[0] + wheel * width / (levels.length - 1))
        .toArray();
  }

  @Wrong("The levels were sorted first. They turn in the order in which they are given.")
  static double[] sorted(long index, double[] levels, int dimensions) {
    double[] inOrder = levels.clone();
    Arrays.sort(inOrder);
    return shown(wheels(index, levels.length, dimensions), inOrder);
  }

  @Wrong("Only the last wheel turns. When it has gone round, the one before it moves on by one.")
  static double[] oneWheel(long index, double[] levels, int dimensions) {
    int[] wheels = new int[dimensions];
    wheels[dimensions - 1] = (int) (index % levels.length);
    return shown(wheels, levels);
  }

  @Wrong("The first wheel is left out: its coordinate never turns.")
  static double[] firstWheelStands(long index, double[] levels, int dimensions) {
    int[] wheels = wheels(index, levels.length, dimensions);
    wheels[0] = 0;
    return shown(wheels, levels);
  }

  @Wrong(
      "The division is made once, which is enough for two coordinates. With more of them, what "
          + "comes out of it has to be divided again.")
  static double[] twoWheels(long index, double[] levels, int dimensions) {
    double[] point = new double[dimensions];
    Arrays.fill(point, levels[0]);
    point[dimensions - 1] = levels[(int) (index % levels.length)];
    point[0] = levels[(int) (index / levels.length)];
    return point;
  }

  @Wrong("The first coordinate is always 0: the loop ends before it.")
  static double[] firstIsZero(long index, double[] levels, int dimensions) {
    double[] point = shown(wheels(index, levels.length, dimensions), levels);
    point[0] = 0;
    return point;
  }

  @Wrong("The point has as many coordinates as there are levels, not as there are dimensions.")
  static double[] asLongAsTheLevels(long index, double[] levels, int dimensions) {
    return shown(wheels(index, levels.length, levels.length), levels);
  }

  @Wrong(
      "The first wheel moves on as often as the last but one. It stays at a level while "
          + "all the wheels after it go through everything that they can show.")
  static double[] quotientFirst(long index, double[] levels, int dimensions) {
    double[] point = new double[dimensions];
    long left = index;
    for (int wheel = 0; wheel < dimensions; wheel++) {
      point[wheel] = levels[(int) (left / levels.length)];
      left %= levels.length;
    }
    return point;
  }

  @Right
  static double[] byPowers(long index, double[] levels, int dimensions) {
    double[] point = new double[dimensions];
    long worth = 1;
    for (int wheel = dimensions - 1; wheel >= 0; wheel--) {
      point[wheel] = levels[(int) (index / worth % levels.length)];
      worth *= levels.length;
    }
    return point;
  }

  @Right
  static double[] byRecursion(long index, double[] levels, int dimensions) {
    if (dimensions == 0) {
      return new double[0];
    }
    double[] before = byRecursion(index / levels.length, levels, dimensions - 1);
    double[] point = Arrays.copyOf(before, dimensions);
    point[dimensions - 1] = levels[(int) (index % levels.length)];
    return point;
  }

  @Right
  static double[] byRadix(long index, double[] levels, int dimensions) {
    String digits = Long.toString(index, levels.length);
    double[] point = new double[dimensions];
    for (int i = 0; i < dimensions; i++) {
      int digit = digits.length() - dimensions + i;
      point[i] = levels[digit < 0 ? 0 : Character.digit(digits.charAt(digit), levels.length)];
    }
    return point;
  }
}
