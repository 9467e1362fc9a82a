package kata.stage2;

import static kata.testing.AnswerAssert.assertThat;

import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

@StepTest(in = Delta.class, method = "ofOutputNeuron")
class Step1_OfOutputNeuronTest {

  static final Examples EXAMPLES =
      Examples.of(Step1_OfOutputNeuronTest.class)
          .gives(0.046875, 1.0, 0.75)
          .gives(-0.125, 0.0, 0.5)
          .gives(-0.140625, 0.0, 0.75)
          .gives(0.081, 1.0, 0.1)
          .gives(-0.036, 0.5, 0.9)
          .gives(0.0, 0.0, 1.0)
          .gives(0.0, 0.6, 0.6);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void pointsWhereHalfTheSquaredErrorFalls(
      @ForAll @DoubleRange(min = 0, max = 1) double target,
      @ForAll @DoubleRange(min = -10, max = 10) double z) {
    double nudge = 1e-5;
    double rise = halfSquaredError(target, z + nudge) - halfSquaredError(target, z - nudge);
    assertThat(Delta.ofOutputNeuron(target, Oracle.sigmoid(z)))
        .as("weighted sum %s, target %s: a nudge of the sum shows how the loss falls", z, target)
        .isCloseTo(-rise / (2 * nudge), 1e-9);
  }

  private static double halfSquaredError(double target, double z) {
    double error = target - Oracle.sigmoid(z);
    return error * error / 2;
  }

  @Law
  void isZeroOnceTheTargetIsMet(@ForAll @DoubleRange(min = 0, max = 1) double target) {
    assertThat(Delta.ofOutputNeuron(target, target))
        .as("target and prediction are both %s: nothing is left to correct", target)
        .isCloseTo(0.0, 1e-15);
  }

  @Law
  void growsWithTheError(
      @ForAll @DoubleRange(min = 0, max = 1) double prediction,
      @ForAll @DoubleRange(min = -1, max = 1) double error) {
    assertThat(Delta.ofOutputNeuron(prediction + 2 * error, prediction))
        .as("prediction %s, error %s: twice the error makes twice the delta", prediction, error)
        .isCloseTo(2 * Delta.ofOutputNeuron(prediction + error, prediction), 1e-15);
  }

  @Law
  void changesItsSignWithTheError(
      @ForAll @DoubleRange(min = 0, max = 1) double target,
      @ForAll @DoubleRange(min = 0, max = 1) double prediction) {
    assertThat(Delta.ofOutputNeuron(1 - target, 1 - prediction))
        .as(
            "target %s, prediction %s, both mirrored: the delta changes its sign",
            target, prediction)
        .isCloseTo(-Delta.ofOutputNeuron(target, prediction), 1e-15);
  }

  @Law
  void leavesASaturatedNeuronAlone(@ForAll @DoubleRange(min = 0, max = 1) double target) {
    assertThat(Delta.ofOutputNeuron(target, 1))
        .as("a prediction of exactly 1 is flat: no delta, whatever the target (%s)", target)
        .is(0.0);
    assertThat(Delta.ofOutputNeuron(target, 0))
        .as("a prediction of exactly 0 is flat: no delta, whatever the target (%s)", target)
        .is(0.0);
  }
}
