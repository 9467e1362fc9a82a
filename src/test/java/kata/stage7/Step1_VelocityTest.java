package kata.stage7;

import static kata.testing.AnswerAssert.assertThat;

import kata.Matrix;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Generators.Layer;
import kata.testing.Oracle;
import kata.testing.Sizes;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Momentum.class, method = "velocity")
@Domain(Generators.class)
class Step1_VelocityTest {

  static final Examples EXAMPLES =
      Examples.of(Step1_VelocityTest.class)
          .gives(
              Matrix.of(new double[] {0.65}),
              Matrix.of(new double[] {0.5}),
              Matrix.of(new double[] {2}),
              0.9,
              0.1)
          .gives(
              Matrix.of(new double[] {2.71}),
              Matrix.of(new double[] {1.9}),
              Matrix.of(new double[] {1}),
              0.9,
              1.0)
          .gives(
              Matrix.of(new double[][] {{0.65, -1.1, 0.25}, {-0.1, 0.2, 2.15}}),
              Matrix.of(new double[][] {{1, -2, 0}, {0.2, 0.4, 4}}),
              Matrix.of(new double[][] {{0.6, -0.4, 1}, {-0.8, 0, 0.6}}),
              0.5,
              0.25)
          .givesForEqualSizes(
              Matrix.of(new double[][] {{0.65, -1.1}, {-0.1, 0.45}}),
              Matrix.of(new double[][] {{1, -2}, {0.2, 0.4}}),
              Matrix.of(new double[][] {{0.6, -0.4}, {-0.8, 1}}),
              0.5,
              0.25);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static Matrix next(Matrix velocity, Matrix downhill, double momentum, double rate) {
    return Momentum.velocity(velocity, downhill, momentum, rate);
  }

  @Law
  void keepsSomeAndAddsSome(@ForAll Layer given, @ForAll double rate) {
    Matrix downhill = given.weights().map(weight -> 1 - weight / 2);
    String note = Sizes.note(downhill.rows(), downhill.columns());
    assertThat(next(given.weights(), downhill, 0.75, rate))
        .as(
            "velocity %s, downhill %s, momentum .75, rate %s%s",
            given.weights(), downhill, rate, note)
        .isCloseTo(Oracle.sum(0.75, given.weights(), rate, downhill), 1e-12);
  }

  @Law
  void isThePlainStepWithoutMomentum(@ForAll Layer given, @ForAll double rate) {
    Matrix downhill = given.weights();
    Matrix last = downhill.map(entry -> 3 - entry);
    assertThat(next(last, downhill, 0, rate))
        .as("momentum 0 keeps nothing of %s; downhill %s, rate %s", last, downhill, rate)
        .isCloseTo(downhill.map(entry -> entry * rate), 1e-12);
  }

  @Law
  void isThePlainStepFromRest(@ForAll Layer given, @ForAll double rate) {
    Matrix downhill = given.weights();
    assertThat(next(downhill.map(entry -> 0), downhill, 0.9, rate))
        .as("nothing has moved yet; downhill %s, momentum .9, rate %s", downhill, rate)
        .isCloseTo(downhill.map(entry -> entry * rate), 1e-12);
  }

  @Law
  void keepsAPartOfTheLastStepWhereItIsFlat(@ForAll Layer given, @ForAll double rate) {
    Matrix velocity = given.weights();
    Matrix flat = velocity.map(entry -> 0);
    for (int step = 1; step < 5; step++) {
      double left = Math.pow(0.9, step);
      velocity = next(velocity, flat, 0.9, rate);
      assertThat(velocity)
          .as("step %s on flat ground, momentum .9, from velocity %s", step, given.weights())
          .isCloseTo(given.weights().map(entry -> entry * left), 1e-12);
    }
  }

  @Law
  void standsStillWhereNothingMovesAndNothingPulls(@ForAll Layer given, @ForAll double rate) {
    Matrix nothing = given.weights().map(entry -> 0);
    assertThat(next(nothing, nothing, 0.9, rate))
        .as("velocity 0 and gradient 0, momentum .9, rate %s", rate)
        .is(nothing);
  }

  @Law
  void becomesFasterOnAnEvenSlope(@ForAll Layer given, @ForAll double rate) {
    Matrix downhill = given.weights();
    Matrix velocity = downhill.map(entry -> 0);
    for (int step = 1; step < 20; step++) {
      double times = rate * (1 - Math.pow(0.9, step)) / (1 - 0.9);
      velocity = next(velocity, downhill, 0.9, rate);
      assertThat(velocity)
          .as("step %s with the same gradient %s, momentum .9, rate %s", step, downhill, rate)
          .isCloseTo(downhill.map(entry -> entry * times), 1e-10);
    }
  }

  @Law
  void slowsDownWhereTheSlopeChangesItsSignEachTime(@ForAll Layer given, @ForAll double rate) {
    Matrix velocity = given.weights().map(entry -> 0);
    double sign = 1;
    for (int step = 0; step < 300; step++) {
      sign = -sign;
      double turned = sign;
      velocity = next(velocity, given.weights().map(entry -> turned * entry), 0.9, rate);
    }
    assertThat(velocity)
        .as("300 steps with the gradient %s, its sign changed each time", given.weights())
        .isCloseTo(given.weights().map(entry -> entry * rate / 1.9), 1e-9);
  }

  @Law
  void movesOnlyWhereThereIsAGradient(@ForAll Layer given, @ForAll double rate) {
    Matrix rest = given.weights().map(entry -> 0);
    Matrix corner = Matrix.of(rest.rows(), rest.columns(), (r, c) -> r == 0 && c == 0 ? 0.25 : 0);
    assertThat(next(rest, corner, 0.9, rate))
        .as("from rest, with a gradient in row 0, column 0 alone; rate %s", rate)
        .is(corner.map(entry -> entry * rate));
  }
}
