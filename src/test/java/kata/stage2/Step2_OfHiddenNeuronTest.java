package kata.stage2;

import static kata.testing.AnswerAssert.assertThat;

import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

@StepTest(in = Delta.class, method = "ofHiddenNeuron")
class Step2_OfHiddenNeuronTest {

  static final Examples EXAMPLES =
      Examples.of(Step2_OfHiddenNeuronTest.class)
          .gives(0.017578125, 0.25, 2.0, 0.046875)
          .gives(-0.0375, 0.75, -2.0, 0.1)
          .gives(-0.045, 0.9, 1.25, -0.4)
          .gives(0.15, 0.5, -3.0, -0.2)
          .gives(0.0, 0.5, 0.0, 0.2)
          .gives(0.0, 1.0, 2.0, 0.2);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void followsTheLossThroughTheConnection(
      @ForAll @DoubleRange(min = -4, max = 4) double z,
      @ForAll @DoubleRange(min = -5, max = 5) double weight,
      @ForAll @DoubleRange(min = 0, max = 1) double target) {
    double nudge = 1e-5;
    double rise = loss(z + nudge, weight, target) - loss(z - nudge, weight, target);
    double prediction = Oracle.sigmoid(Oracle.sigmoid(z) * weight);
    double outputDelta = (target - prediction) * Oracle.slope(prediction);
    assertThat(Delta.ofHiddenNeuron(Oracle.sigmoid(z), weight, outputDelta))
        .as("nudging the hidden neuron's weighted sum %s (weight %s, target %s)", z, weight, target)
        .isCloseTo(-rise / (2 * nudge), 1e-8);
  }

  private static double loss(double z, double weight, double target) {
    double error = target - Oracle.sigmoid(Oracle.sigmoid(z) * weight);
    return error * error / 2;
  }

  @Law
  void isTheSlopeTimesWhatComesBack(
      @ForAll @DoubleRange(min = 0, max = 1) double hiddenOutput,
      @ForAll @DoubleRange(min = -5, max = 5) double weight,
      @ForAll @DoubleRange(min = -1, max = 1) double outputDelta) {
    assertThat(Delta.ofHiddenNeuron(hiddenOutput, weight, outputDelta))
        .as("hiddenOutput %s, weight %s, outputDelta %s", hiddenOutput, weight, outputDelta)
        .isCloseTo(weight * outputDelta * Oracle.slope(hiddenOutput), 1e-12);
  }

  @Law
  void takesNothingThroughAConnectionOfWeightZero(
      @ForAll @DoubleRange(min = 0, max = 1) double hiddenOutput,
      @ForAll @DoubleRange(min = -1, max = 1) double outputDelta) {
    assertThat(Delta.ofHiddenNeuron(hiddenOutput, 0, outputDelta))
        .as(
            "weight 0: hiddenOutput %s did not influence the output; outputDelta %s",
            hiddenOutput, outputDelta)
        .is(0.0);
  }

  @Law
  void leavesASaturatedNeuronAlone(
      @ForAll @DoubleRange(min = -5, max = 5) double weight,
      @ForAll @DoubleRange(min = -1, max = 1) double outputDelta) {
    assertThat(Delta.ofHiddenNeuron(1, weight, outputDelta))
        .as("a hiddenOutput of exactly 1 is flat; weight %s, outputDelta %s", weight, outputDelta)
        .is(0.0);
  }
}
