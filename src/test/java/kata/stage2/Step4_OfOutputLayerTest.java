package kata.stage2;

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

@StepTest(in = Delta.class, method = "ofOutputLayer")
@Domain(Generators.class)
class Step4_OfOutputLayerTest {

  static final Examples EXAMPLES =
      Examples.of(Step4_OfOutputLayerTest.class)
          .gives(
              matrix(new double[] {0.046875}),
              matrix(new double[] {1}),
              matrix(new double[] {0.75}))
          .gives(
              matrix(new double[] {0.046875, -0.125, -0.036}, new double[] {-0.046875, 0.081, 0}),
              matrix(new double[] {1, 0, 0.5}, new double[] {0, 1, 1}),
              matrix(new double[] {0.75, 0.5, 0.9}, new double[] {0.25, 0.1, 1}))
          .givesForEqualSizes(
              matrix(new double[] {0.046875, -0.036}, new double[] {-0.125, 0.140625}),
              matrix(new double[] {1, 0.5}, new double[] {0, 1}),
              matrix(new double[] {0.75, 0.9}, new double[] {0.5, 0.25}));

  private static Matrix matrix(double[]... rows) {
    return Matrix.of(rows);
  }

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void givesEverySampleAndOutputItsOwnDelta(@ForAll Generators.Output given) {
    String note = Sizes.note(given.targets().rows(), given.targets().columns());
    assertThat(Delta.ofOutputLayer(given.targets(), given.predictions()))
        .as("targets %s, predictions %s%s", given.targets(), given.predictions(), note)
        .isCloseTo(Oracle.outputDeltas(given.targets(), given.predictions()), 1e-15);
  }

  @Law
  void doesNotCareWhetherTheMatricesAreTransposed(@ForAll Generators.Output given) {
    Matrix targets = given.targets().transpose();
    Matrix predictions = given.predictions().transpose();
    assertThat(Delta.ofOutputLayer(targets, predictions))
        .as("targets %s, predictions %s, each transposed", given.targets(), given.predictions())
        .isCloseTo(Oracle.outputDeltas(targets, predictions), 1e-15);
  }

  @Law
  void isZeroOnceTheTargetsAreMet(@ForAll Matrix targets) {
    assertThat(Delta.ofOutputLayer(targets, targets))
        .as("predictions equal to their targets %s leave nothing to correct", targets)
        .isCloseTo(Oracle.zeros(targets.rows(), targets.columns()), 1e-15);
  }
}
