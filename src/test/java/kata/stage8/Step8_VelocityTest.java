package kata.stage8;

import static kata.testing.AnswerAssert.assertThat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.stage8.Drawn.Flight;
import kata.testing.Examples;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Swarm.class, method = "velocity")
@Domain(Drawn.class)
class Step8_VelocityTest {

  static final Examples EXAMPLES =
      Examples.of(Step8_VelocityTest.class)
          .gives(
              array(4.75),
              array(2),
              array(1),
              array(3),
              array(5),
              0.5,
              1.5,
              array(0.25),
              array(0.5))
          .gives(
              array(-1.5, 4.5, 1.4375),
              array(2, -1, 0.5),
              array(1, 0, -2),
              array(-1, 2, 1.5),
              array(0, 3, -1.75),
              0.5,
              2.0,
              array(0.25, 0.5, 0.125),
              array(0.75, 0.5, 0.625))
          .gives(
              array(0.5, -2.4),
              array(1, -3),
              array(0.5, 2),
              array(4, 1),
              array(-2, 5),
              0.75,
              0.5,
              array(0, 0.3),
              array(0.2, 0))
          .gives(
              array(-1.7),
              array(0),
              array(2),
              array(3),
              array(-1),
              0.9,
              1.0,
              array(0.4),
              array(0.7))
          .gives(
              array(1.4, -3.6),
              array(0.4, -0.6),
              array(1, 1),
              array(1, -2),
              array(3, 1),
              1.0,
              2.0,
              array(1, 0.5),
              array(0.25, 1))
          .gives(
              array(45, -50),
              array(40, -40),
              array(10, 20),
              array(30, -20),
              array(40, 0),
              0.5,
              2.0,
              array(0.25, 0.25),
              array(0.25, 0.25));

  private static double[] array(double... coordinates) {
    return coordinates;
  }

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static double[] next(Flight given, double inertia, double pull) {
    return Swarm.velocity(
        given.velocity(),
        given.position(),
        given.personalBest(),
        given.globalBest(),
        inertia,
        pull,
        given.r1(),
        given.r2());
  }

  private static double[] each(Flight given, IntToDoubleFunction coordinate) {
    return IntStream.range(0, given.velocity().length).mapToDouble(coordinate).toArray();
  }

  @Law
  void keepsSomeAndIsPulledByBoth(@ForAll Flight given) {
    double[] expected =
        each(
            given,
            i ->
                0.7 * given.velocity()[i]
                    + 1.5 * given.r1()[i] * (given.personalBest()[i] - given.position()[i])
                    + 1.5 * given.r2()[i] * (given.globalBest()[i] - given.position()[i]));
    assertThat(next(given, 0.7, 1.5))
        .as("inertia .7, pull 1.5; %s", given)
        .isCloseTo(expected, 1e-12);
  }

  @Law
  void goesStraightOnWhereNothingPulls(@ForAll Flight given) {
    assertThat(next(given, 1, 0))
        .as("inertia 1, pull 0; %s", given)
        .isCloseTo(given.velocity(), 1e-12);
    assertThat(next(given, 0.5, 0))
        .as("inertia .5, pull 0; %s", given)
        .isCloseTo(each(given, i -> given.velocity()[i] / 2), 1e-12);
  }

  @Law
  void restsWhereBothBestPlacesAre(@ForAll Flight given) {
    double[] place = given.position();
    double[] rest = new double[place.length];
    assertThat(
            Swarm.velocity(rest, place, place.clone(), place.clone(), 0.7, 1.5, rest, rest.clone()))
        .as("at both best places, at rest; %s", given)
        .isCloseTo(rest, 1e-12);
  }

  @Law
  void isPulledByItsOwnBestPlaceAlone(@ForAll Flight given) {
    double[] none = new double[given.velocity().length];
    double[] pulled =
        Swarm.velocity(
            none,
            given.position(),
            given.personalBest(),
            given.globalBest(),
            0.7,
            2,
            each(given, i -> 0.5),
            none.clone());
    assertThat(pulled)
        .as("from rest, r1 .5 and r2 0 everywhere, pull 2; %s", given)
        .isCloseTo(each(given, i -> given.personalBest()[i] - given.position()[i]), 1e-12);
  }

  @Law
  void doesNotCareWhereTheOriginIs(@ForAll Flight given) {
    Flight moved =
        new Flight(
            given.velocity(),
            each(given, i -> given.position()[i] + i + 2),
            each(given, i -> given.personalBest()[i] + i + 2),
            each(given, i -> given.globalBest()[i] + i + 2),
            given.r1(),
            given.r2());
    assertThat(next(moved, 0.7, 1.5))
        .as("all three places moved together; %s", given)
        .isCloseTo(next(given, 0.7, 1.5), 1e-12);
  }

  @Law
  void leavesWhatItIsGivenAsItWas(@ForAll Flight given) {
    String before = given.toString();
    Arrays.fill(next(given, 0.7, 1.5), 99);
    assertThat(given.toString())
        .as("what was given, after 99 was written into the result")
        .is(before);
  }
}
