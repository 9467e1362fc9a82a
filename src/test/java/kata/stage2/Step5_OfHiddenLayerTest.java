package kata.stage2;

import static kata.testing.AnswerAssert.assertThat;

import kata.Matrix;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Generators.Hidden;
import kata.testing.Oracle;
import kata.testing.Sizes;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Delta.class, method = "ofHiddenLayer")
@Domain(Generators.class)
class Step5_OfHiddenLayerTest {

  static final Examples EXAMPLES =
      Examples.of(Step5_OfHiddenLayerTest.class)
          .gives(
              Matrix.of(new double[][] {{0.05, -0.05625}, {-0.15, 0.108}, {0.08, -0.18}}),
              Matrix.of(new double[][] {{0.5, 0.25}, {0.75, 0.1}, {0.2, 0.6}}),
              Matrix.of(new double[][] {{2}, {-3}}),
              Matrix.of(new double[][] {{0.1}, {-0.4}, {0.25}}))
          .gives(
              Matrix.of(
                  new double[][] {{0.18125, -0.0796875, 0.122625}, {-0.1640625, 0.147375, -0.195}}),
              Matrix.of(new double[][] {{0.5, 0.25, 0.9}, {0.75, 0.1, 0.6}}),
              Matrix.of(
                  new double[][] {{2, -1, 0.5, 1}, {-3, 0.25, 1.5, -0.5}, {0.75, -2, -0.25, 3}}),
              Matrix.of(new double[][] {{0.1, -0.2, 0.05, 0.3}, {-0.4, 0.15, 0.25, -0.05}}))
          .givesForEqualSizes(
              Matrix.of(new double[][] {{0.1, -0.065625}, {-0.178125, 0.111375}}),
              Matrix.of(new double[][] {{0.5, 0.25}, {0.75, 0.1}}),
              Matrix.of(new double[][] {{2, -1}, {-3, 0.25}}),
              Matrix.of(new double[][] {{0.1, -0.2}, {-0.4, 0.15}}));

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static Matrix deltas(Hidden given) {
    return Delta.ofHiddenLayer(given.hiddenOutputs(), given.weights(), given.outputDeltas());
  }

  private static Matrix expected(Hidden given) {
    return Oracle.hiddenDeltas(given.hiddenOutputs(), given.weights(), given.outputDeltas());
  }

  @Law
  void sumsOverTheOutputsForEverySampleAndHiddenNeuron(@ForAll Hidden given) {
    assertThat(deltas(given)).as(words(given)).isCloseTo(expected(given), 1e-12);
  }

  @Law
  void judgesEachSampleByItself(@ForAll Hidden given) {
    Matrix first = row(0, given.hiddenOutputs());
    assertThat(Delta.ofHiddenLayer(first, given.weights(), row(0, given.outputDeltas())))
        .as("the first sample alone; %s", words(given))
        .isCloseTo(row(0, expected(given)), 1e-12);
  }

  @Law
  void leavesANeuronWithoutConnectionsAlone(@ForAll Hidden given) {
    Matrix cut =
        Matrix.of(
            given.weights().rows(),
            given.weights().columns(),
            (neuron, output) -> neuron == 0 ? 0 : given.weights().get(neuron, output));
    Matrix deltas = Delta.ofHiddenLayer(given.hiddenOutputs(), cut, given.outputDeltas());
    for (int sample = 0; sample < deltas.rows(); sample++) {
      assertThat(deltas.get(sample, 0))
          .as(
              "the first hidden neuron has weights 0 only: it did not influence the outputs; %s",
              words(given))
          .is(0.0);
    }
  }

  private static Matrix row(int row, Matrix matrix) {
    return Matrix.of(1, matrix.columns(), (zero, column) -> matrix.get(row, column));
  }

  private static String words(Hidden given) {
    Matrix weights = given.weights();
    return "hiddenOutputs %s, weightsHiddenOutput %s, outputDeltas %s%s"
        .formatted(
            given.hiddenOutputs(),
            weights,
            given.outputDeltas(),
            Sizes.note(given.outputDeltas().rows(), weights.rows(), weights.columns()));
  }
}
