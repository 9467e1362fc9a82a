package kata.stage1;

import static kata.testing.AnswerAssert.assertThat;

import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

@StepTest(in = SigmoidDerivative.class, method = "ofOutput")
class Step1_OfOutputTest {

  static final Examples EXAMPLES =
      Examples.of(Step1_OfOutputTest.class)
          .gives(0.25, 0.5)
          .gives(0.1875, 0.25)
          .gives(0.1875, 0.75)
          .gives(0.09, 0.9)
          .gives(0.0, 0.0)
          .gives(0.0, 1.0);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void isTheSlopeOfTheSigmoid(@ForAll @DoubleRange(min = -40, max = 40) double z) {
    double nudge = 1e-5;
    double rise = Oracle.sigmoid(z + nudge) - Oracle.sigmoid(z - nudge);
    assertThat(SigmoidDerivative.ofOutput(Oracle.sigmoid(z)))
        .as("nudging the weighted sum %s up and down shows how steep the sigmoid is there", z)
        .isCloseTo(rise / (2 * nudge), 1e-9);
  }

  @Law
  void isTheSameFromBothEnds(@ForAll @DoubleRange(min = 0, max = 1) double output) {
    assertThat(SigmoidDerivative.ofOutput(output))
        .as(
            "output %s lies as far from 0 as %s from 1, so both slopes are equal",
            output, 1 - output)
        .isCloseTo(SigmoidDerivative.ofOutput(1 - output), 1e-15);
  }

  @Law
  void isNeverNegativeAndNeverAboveAQuarter(@ForAll @DoubleRange(min = 0, max = 1) double output) {
    assertThat(SigmoidDerivative.ofOutput(output))
        .as("the sigmoid never falls and is nowhere steeper than in its middle; output %s", output)
        .isAtLeast(0)
        .isAtMost(0.25);
  }

  @Law
  void isExactlyZeroOnceSaturated(@ForAll @DoubleRange(min = 37, max = 1000) double z) {
    assertThat(SigmoidDerivative.ofOutput(Oracle.sigmoid(z)))
        .as("from a weighted sum of about 37 the output is exactly 1, and flat; here it is %s", z)
        .is(0.0);
  }
}
