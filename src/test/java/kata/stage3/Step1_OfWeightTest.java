package kata.stage3;

import static kata.testing.AnswerAssert.assertThat;

import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

@StepTest(in = WeightUpdate.class, method = "ofWeight")
class Step1_OfWeightTest {

  static final Examples EXAMPLES =
      Examples.of(Step1_OfWeightTest.class)
          .gives(1.0, 0.8, 4.0, 0.1, 0.5)
          .gives(-0.545, -0.5, 0.75, -0.2, 0.3)
          .gives(1.35, 1.5, -0.25, 0.4, 1.5)
          .gives(-0.2, -0.2, 3.0, 0.5, 0.0)
          .gives(0.7, 0.7, 0.0, 0.5, 0.6)
          .gives(0.3, 0.3, 2.0, 0.0, 0.6);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void addsTheProductOfInputDeltaAndRate(
      @ForAll @DoubleRange(min = -5, max = 5) double weight,
      @ForAll @DoubleRange(min = -2, max = 2) double input,
      @ForAll @DoubleRange(min = -1, max = 1) double delta,
      @ForAll @DoubleRange(min = 0, max = 2) double rate) {
    assertThat(WeightUpdate.ofWeight(weight, input, delta, rate))
        .as("weight %s, input %s, delta %s, learningRate %s", weight, input, delta, rate)
        .isCloseTo(weight + rate * delta * input, 1e-12);
  }

  @Law
  void standsStillWithoutInputDeltaOrRate(
      @ForAll @DoubleRange(min = -5, max = 5) double weight,
      @ForAll @DoubleRange(min = -2, max = 2) double other) {
    assertThat(WeightUpdate.ofWeight(weight, 0, other, 0.5))
        .as("weight %s: nothing came through (input 0), so the weight stays", weight)
        .is(weight);
    assertThat(WeightUpdate.ofWeight(weight, other, 0, 0.5))
        .as("weight %s: the neuron has nothing to correct (delta 0)", weight)
        .is(weight);
    assertThat(WeightUpdate.ofWeight(weight, other, 0.25, 0))
        .as("weight %s: a learning rate of 0 changes nothing", weight)
        .is(weight);
  }

  @Law
  void stepsTheSameWayFromEveryWeight(
      @ForAll @DoubleRange(min = -5, max = 5) double weight,
      @ForAll @DoubleRange(min = -2, max = 2) double input) {
    double step = WeightUpdate.ofWeight(0, input, 0.25, 0.5);
    assertThat(WeightUpdate.ofWeight(weight, input, 0.25, 0.5) - weight)
        .as("the step depends on input %s, not on the weight %s", input, weight)
        .isCloseTo(step, 1e-12);
  }
}
