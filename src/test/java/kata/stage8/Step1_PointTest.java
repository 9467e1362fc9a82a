package kata.stage8;

import static kata.testing.AnswerAssert.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.stage8.Drawn.Grid;
import kata.testing.Examples;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = BruteForce.class, method = "point")
@Domain(Drawn.class)
class Step1_PointTest {

  static final Examples EXAMPLES =
      Examples.of(Step1_PointTest.class)
          .gives(array(-10, -10), 0L, array(-10, -5, 10), 2)
          .gives(array(-10, -5), 1L, array(-10, -5, 10), 2)
          .gives(array(-5, 10), 5L, array(-10, -5, 10), 2)
          .gives(array(10, 10), 8L, array(-10, -5, 10), 2)
          .gives(array(0.5, 7, 3, -4, 0.5), 228L, array(0.5, -4, 3, 7), 5)
          .gives(array(10, -10, -10, 10, 10, 10, -5, -5, -5), 13_837L, array(-10, -5, 10), 9)
          .gives(
              array(
                  -5, -5, -10, 10, 10, -10, -5, -5, -10, -5, -10, -5, -10, 10, 10, -5, 10, -10, -10,
                  10, -10),
              5_000_000_001L,
              array(-10, -5, 10),
              21)
          .gives(
              array(
                  2, -1, -1, 2, -1, 2, -1, 2, -1, -1, -1, -1, -1, -1, 2, -1, 2, 2, 2, 2, 2, -1, -1,
                  2, -1, -1, -1, -1, -1, -1, -1, -1, 2),
              5_000_000_001L,
              array(-1, 2),
              33);

  private static double[] array(double... coordinates) {
    return coordinates;
  }

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void visitsEveryPointOfTheGridOnce(@ForAll Grid grid) {
    Set<String> visited = new HashSet<>();
    for (int index = 0; index < grid.points(); index++) {
      visited.add(Arrays.toString(BruteForce.point(index, grid.levels(), grid.dimensions())));
    }
    assertThat(visited.size()).as("how many different points; %s", grid).is(grid.points());
  }

  @Law
  void hasNothingButLevels(@ForAll Grid grid) {
    for (int index = 0; index < grid.points(); index++) {
      for (double coordinate : BruteForce.point(index, grid.levels(), grid.dimensions())) {
        assertThat(Arrays.stream(grid.levels()).anyMatch(level -> level == coordinate))
            .as("coordinate %s at index %s is a level; %s", coordinate, index, grid)
            .is(true);
      }
    }
  }

  @Law
  void countsLikeAnOdometer(@ForAll Grid grid) {
    int[] wheels = new int[grid.dimensions()];
    for (int index = 0; index < grid.points(); index++) {
      double[] expected =
          Arrays.stream(wheels).mapToDouble(wheel -> grid.levels()[wheel]).toArray();
      assertThat(BruteForce.point(index, grid.levels(), grid.dimensions()))
          .as("index %s; %s", index, grid)
          .is(expected);
      turn(wheels, grid.levels().length);
    }
  }

  /** The points after the first that has the second level in a dimension further to the left. */
  @Law
  void countsOnBeyondTheLargestInt(@ForAll Grid grid) {
    double[] levels = grid.levels();
    int dimensions = grid.dimensions();
    long far = grid.points();
    while (far <= Integer.MAX_VALUE) {
      far *= levels.length;
      dimensions++;
    }
    double[] expected = new double[dimensions + 1];
    Arrays.fill(expected, levels[0]);
    expected[0] = levels[1];
    for (int last = 0; last < levels.length; last++) {
      expected[dimensions] = levels[last];
      assertThat(BruteForce.point(far + last, levels, dimensions + 1))
          .as(
              "index %s in %s dimensions; levels %s",
              far + last, dimensions + 1, Arrays.toString(levels))
          .is(expected);
    }
  }

  private static void turn(int[] wheels, int levels) {
    int wheel = wheels.length - 1;
    while (wheel >= 0 && wheels[wheel] == levels - 1) {
      wheels[wheel] = 0;
      wheel--;
    }
    if (wheel >= 0) {
      wheels[wheel]++;
    }
  }

  @Law
  void hasTheFirstLevelInDimensionsThatTheIndexDoesNotReach(@ForAll Grid grid) {
    double[] levels = grid.levels();
    for (int index = 0; index < grid.points(); index++) {
      double[] narrow = BruteForce.point(index, levels, grid.dimensions());
      double[] wide = BruteForce.point(index, levels, grid.dimensions() + 2);
      assertThat(Arrays.copyOfRange(wide, 2, wide.length))
          .as("index %s in two dimensions more than %s: the last coordinates", index, grid)
          .is(narrow);
      assertThat(Arrays.copyOf(wide, 2))
          .as("index %s in two dimensions more than %s: the first two", index, grid)
          .is(array(levels[0], levels[0]));
    }
  }
}
