package kata.stage1;

import static kata.testing.AnswerAssert.assertThat;

import java.util.function.DoubleUnaryOperator;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

@StepTest(in = Nudge.class, method = "slope")
class Step3_SlopeTest {

  /** A function that reads in a message as it is written in Java. */
  private record Formula(String java, DoubleUnaryOperator function) implements DoubleUnaryOperator {

    @Override
    public double applyAsDouble(double x) {
      return function.applyAsDouble(x);
    }

    @Override
    public String toString() {
      return java;
    }
  }

  /** Large nudges, so that what is only nearly the same gives another number. */
  static final Examples EXAMPLES =
      Examples.of(Step3_SlopeTest.class)
          .gives(6.0, new Formula("x -> x * x", x -> x * x), 3.0, 0.5)
          .gives(-2.0, new Formula("x -> 5 - 2 * x", x -> 5 - 2 * x), 4.0, 0.25)
          .gives(12.25, new Formula("x -> x * x * x", x -> x * x * x), 2.0, 0.5)
          .gives(0.75 + 0.01, new Formula("x -> x * x * x", x -> x * x * x), -0.5, 0.1)
          .gives(0.231058578630005, new Formula("Sigmoid::of", Oracle::sigmoid), 0.0, 1.0);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void isExactForAParabolaWhateverTheNudge(
      @ForAll @DoubleRange(min = -5, max = 5) double bend,
      @ForAll @DoubleRange(min = -5, max = 5) double tilt,
      @ForAll @DoubleRange(min = -3, max = 3) double at,
      @ForAll @DoubleRange(min = 0.01, max = 2) double nudge) {
    assertThat(Nudge.slope(x -> bend * x * x + tilt * x + 1, at, nudge))
        .as("function x -> %s * x * x + %s * x + 1, at %s, nudge %s", bend, tilt, at, nudge)
        .isCloseTo(2 * bend * at + tilt, 1e-9);
  }

  @Law
  void goesAsFarAsTheNudgeSays(
      @ForAll @DoubleRange(min = -5, max = 5) double factor,
      @ForAll @DoubleRange(min = -3, max = 3) double at,
      @ForAll @DoubleRange(min = 0.01, max = 2) double nudge) {
    assertThat(Nudge.slope(x -> factor * x * x * x, at, nudge))
        .as("function x -> %s * x * x * x, at %s, nudge %s", factor, at, nudge)
        .isCloseTo(factor * (3 * at * at + nudge * nudge), 1e-9);
  }

  @Law
  void isTheSlopeOfTheSigmoid(@ForAll @DoubleRange(min = -40, max = 40) double z) {
    assertThat(Nudge.slope(Oracle::sigmoid, z, 1e-5))
        .as("a small nudge at %s measures how steep the sigmoid is there", z)
        .isCloseTo(Oracle.slope(Oracle.sigmoid(z)), 1e-9);
  }

  @Law
  void isZeroWhereNothingChanges(
      @ForAll @DoubleRange(min = -5, max = 5) double value,
      @ForAll @DoubleRange(min = 0.01, max = 2) double nudge) {
    assertThat(Nudge.slope(x -> value, 1, nudge))
        .as("the function is %s everywhere, nudge %s", value, nudge)
        .isCloseTo(0.0, 1e-12);
  }
}
