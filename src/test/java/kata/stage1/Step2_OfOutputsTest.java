package kata.stage1;

import static kata.testing.AnswerAssert.assertThat;

import kata.Matrix;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Oracle;
import kata.testing.Sizes;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = SigmoidDerivative.class, method = "ofOutputs")
@Domain(Generators.class)
class Step2_OfOutputsTest {

  static final Examples EXAMPLES =
      Examples.of(Step2_OfOutputsTest.class)
          .gives(row(0.1875, 0.25, 0.09), row(0.25, 0.5, 0.9))
          .gives(row(0.16, 0.0, 0.24).transpose(), row(0.8, 0, 0.4).transpose())
          .givesForEqualSizes(
              Matrix.of(new double[][] {{0.25, 0.1875}, {0.09, 0.0}}),
              Matrix.of(new double[][] {{0.5, 0.25}, {0.9, 1}}));

  private static Matrix row(double... entries) {
    return Matrix.of(entries);
  }

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static Matrix slopes(Matrix outputs) {
    return Matrix.of(
        outputs.rows(), outputs.columns(), (row, column) -> Oracle.slope(outputs.get(row, column)));
  }

  @Law
  void givesEachEntryItsOwnSlope(@ForAll Matrix outputs) {
    assertThat(SigmoidDerivative.ofOutputs(outputs))
        .as(
            "every neuron has its own slope; outputs %s%s",
            outputs, Sizes.note(outputs.rows(), outputs.columns()))
        .isCloseTo(slopes(outputs), 1e-15);
  }

  @Law
  void doesNotCareWhetherTheMatrixIsTransposed(@ForAll Matrix outputs) {
    assertThat(SigmoidDerivative.ofOutputs(outputs.transpose()))
        .as("the slopes of the transposed outputs are the transposed slopes; outputs %s", outputs)
        .isCloseTo(slopes(outputs.transpose()), 1e-15);
  }
}
