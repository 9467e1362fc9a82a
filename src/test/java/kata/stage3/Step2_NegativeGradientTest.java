package kata.stage3;

import static kata.testing.AnswerAssert.assertThat;

import kata.Matrix;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Generators.Layer;
import kata.testing.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = WeightUpdate.class, method = "negativeGradient")
@Domain(Generators.class)
class Step2_NegativeGradientTest {

  static final Examples EXAMPLES =
      Examples.of(Step2_NegativeGradientTest.class)
          .gives(
              Matrix.of(new double[][] {{0.2}, {-0.5}}),
              Matrix.of(new double[][] {{1, -0.5}, {-1, 1}, {0, 1}}),
              Matrix.of(new double[][] {{0.1}, {-0.1}, {-0.35}}))
          .gives(
              Matrix.of(
                  new double[][] {
                    {0.05, -0.075, 0.05, -0.075},
                    {0.02, 0.04, 0.09, -0.24},
                    {0.09, -0.12, 0.105, -0.18}
                  }),
              Matrix.of(new double[][] {{0.5, 0.2, 0.9}, {0.25, 0.8, 0.6}}),
              Matrix.of(new double[][] {{0.1, -0.2, 0.05, 0}, {0, 0.1, 0.1, -0.3}}))
          .givesForEqualSizes(
              Matrix.of(new double[][] {{0.0625, -0.025}, {0.06, 0.2}}),
              Matrix.of(new double[][] {{0.5, 0.2}, {0.25, 0.8}}),
              Matrix.of(new double[][] {{0.1, -0.2}, {0.05, 0.3}}));

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void sumsInputTimesDeltaOverTheSamples(@ForAll Layer given) {
    assertThat(WeightUpdate.negativeGradient(given.inputs(), given.deltas()))
        .as("inputs %s, deltas %s%s", given.inputs(), given.deltas(), given.note())
        .isCloseTo(Oracle.negativeGradient(given.inputs(), given.deltas()), 1e-12);
  }

  @Law
  void doublesWhenEverySampleComesTwice(@ForAll Layer given) {
    Matrix once = Oracle.negativeGradient(given.inputs(), given.deltas());
    assertThat(WeightUpdate.negativeGradient(twice(given.inputs()), twice(given.deltas())))
        .as("every sample of inputs %s twice: a sum doubles, a mean would not", given.inputs())
        .isCloseTo(once.plus(once), 1e-12);
  }

  private static Matrix twice(Matrix matrix) {
    int rows = matrix.rows();
    return Matrix.of(2 * rows, matrix.columns(), (row, column) -> matrix.get(row % rows, column));
  }
}
