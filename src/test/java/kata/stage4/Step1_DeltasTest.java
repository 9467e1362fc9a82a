package kata.stage4;

import static kata.testing.AnswerAssert.assertThat;

import kata.Deltas;
import kata.Forward;
import kata.Matrix;
import kata.Samples;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Generators.Task;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;
import kata.testing.Sizes;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Backprop.class, method = "deltas")
@Domain(Generators.class)
class Step1_DeltasTest {

  static final Examples EXAMPLES =
      Examples.of(Step1_DeltasTest.class)
          .gives(
              new Deltas(
                  Matrix.of(new double[] {0.017578125, -0.0140625}),
                  Matrix.of(new double[] {0.046875})),
              new Forward(Matrix.of(new double[] {0.25, 0.9}), Matrix.of(new double[] {0.75})),
              Matrix.of(new double[] {1}),
              Matrix.of(new double[][] {{2}, {-10.0 / 3}}))
          .gives(
              new Deltas(
                  Matrix.of(
                      new double[][] {
                        {0.089, -0.082171875, 0.05265}, {-0.01790625, 0.032535, -0.08676}
                      }),
                  Matrix.of(
                      new double[][] {
                        {0.096, -0.063, -0.048, 0.125}, {-0.032, 0.009, 0.144, -0.0945}
                      })),
              new Forward(
                  Matrix.of(new double[][] {{0.5, 0.25, 0.9}, {0.75, 0.1, 0.6}}),
                  Matrix.of(new double[][] {{0.6, 0.3, 0.8, 0.5}, {0.2, 0.9, 0.4, 0.7}})),
              Matrix.of(new double[][] {{1, 0, 0.5, 1}, {0, 1, 1, 0.25}}),
              Matrix.of(
                  new double[][] {{2, -1, 0.5, 1}, {-3, 0.25, 1.5, -0.5}, {0.75, -2, -0.25, 3}}))
          .givesForEqualSizes(
              new Deltas(
                  Matrix.of(
                      new double[][] {{0.0324375, -0.0280546875}, {-0.0732421875, 0.0369140625}}),
                  Matrix.of(new double[][] {{0.046875, -0.036}, {-0.125, 0.140625}})),
              new Forward(
                  Matrix.of(new double[][] {{0.5, 0.25}, {0.75, 0.1}}),
                  Matrix.of(new double[][] {{0.75, 0.9}, {0.5, 0.25}})),
              Matrix.of(new double[][] {{1, 0.5}, {0, 1}}),
              Matrix.of(new double[][] {{2, -1}, {-3, 0.25}}));

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Test
  void areThoseThatNumPyTraced() {
    for (NumpyTrace.Epoch epoch : NumpyTrace.withoutBias().epochs()) {
      if (epoch.before() != null) {
        Matrix weights = epoch.before().weightsHiddenOutput();
        assertThat(Backprop.deltas(epoch.forward(), Samples.XOR.targets(), weights))
            .as("epoch %s of the run without bias, from NumPy's own weights", epoch.number())
            .isCloseTo(epoch.deltas(), 1e-12);
      }
    }
  }

  @Law
  void carryTheOutputDeltasBackThroughTheGivenWeights(@ForAll Task task) {
    Matrix targets = task.samples().targets();
    Matrix weights = task.network().weightsHiddenOutput();
    Forward forward = Oracle.forward(Oracle.withoutBias(task.network()), task.samples().inputs());
    assertThat(Backprop.deltas(forward, targets, weights))
        .as(
            "targets %s, weightsHiddenOutput %s, %s%s",
            targets,
            weights,
            forward,
            Sizes.note(targets.rows(), weights.rows(), weights.columns()))
        .isCloseTo(Oracle.deltas(forward, targets, weights), 1e-12);
  }

  @Law
  void areZeroWhereTheTargetsAreMet(@ForAll Task task) {
    Forward forward = Oracle.forward(Oracle.withoutBias(task.network()), task.samples().inputs());
    Matrix hidden = forward.hiddenOutputs();
    Matrix predictions = forward.predictions();
    assertThat(Backprop.deltas(forward, predictions, task.network().weightsHiddenOutput()))
        .as("targets equal to the predictions %s leave nothing to correct", predictions)
        .isCloseTo(
            new Deltas(
                Oracle.zeros(hidden.rows(), hidden.columns()),
                Oracle.zeros(predictions.rows(), predictions.columns())),
            1e-12);
  }
}
