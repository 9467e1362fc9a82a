package kata.stage5;

import static kata.testing.AnswerAssert.assertThat;

import kata.Matrix;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Generators.Layer;
import kata.testing.Oracle;
import kata.testing.Sizes;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Bias.class, method = "update")
@Domain(Generators.class)
class Step3_UpdateTest {

  static final Examples EXAMPLES =
      Examples.of(Step3_UpdateTest.class)
          .gives(
              Matrix.of(new double[] {0.425}),
              Matrix.of(new double[] {0.4}),
              Matrix.of(new double[][] {{0.3}, {-0.2}}),
              0.25)
          .gives(
              Matrix.of(new double[] {0.45}),
              Matrix.of(new double[] {0.4}),
              Matrix.of(new double[][] {{0.3}, {-0.2}}),
              0.5)
          .gives(
              Matrix.of(new double[] {1.175, -2.075, 0.775, 2.95}),
              Matrix.of(new double[] {1, -2, 0.5, 3}),
              Matrix.of(
                  new double[][] {
                    {0.1, -0.2, 0.05, 0}, {0, 0.1, 0.1, -0.3}, {0.25, -0.05, 0.4, 0.2}
                  }),
              0.5)
          .givesForEqualSizes(
              Matrix.of(new double[] {1.075, -1.95}),
              Matrix.of(new double[] {1, -2}),
              Matrix.of(new double[][] {{0.1, -0.2}, {0.05, 0.3}}),
              0.5);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static Matrix bias(Layer given) {
    return Matrix.of(1, given.deltas().columns(), (row, neuron) -> given.weights().get(0, neuron));
  }

  @Law
  void movesEachBiasByTheDeltasOfItsOwnNeuron(@ForAll Layer given, @ForAll double rate) {
    String note = Sizes.note(given.deltas().rows(), given.deltas().columns());
    assertThat(Bias.update(bias(given), given.deltas(), rate))
        .as("bias %s, deltas %s, learningRate %s%s", bias(given), given.deltas(), rate, note)
        .isCloseTo(Oracle.afterStep(bias(given), given.deltas(), rate), 1e-12);
  }

  @Law
  void standsStillAtRateZero(@ForAll Layer given) {
    assertThat(Bias.update(bias(given), given.deltas(), 0))
        .as("a learning rate of 0 changes nothing; bias %s", bias(given))
        .is(bias(given));
  }

  @Law
  void movesOnlyWhereThereIsADelta(@ForAll Layer given) {
    Matrix first =
        Matrix.of(
            given.deltas().rows(),
            given.deltas().columns(),
            (sample, neuron) -> neuron == 0 ? 0.25 : 0);
    Matrix after = Bias.update(bias(given), first, 0.5);
    for (int neuron = 1; neuron < after.columns(); neuron++) {
      assertThat(after.get(0, neuron))
          .as("the bias of neuron %s, while only neuron 0 has a delta", neuron)
          .is(bias(given).get(0, neuron));
    }
    assertThat(after.get(0, 0))
        .as("the bias of neuron 0, whose delta is .25 in each of %s samples", first.rows())
        .isCloseTo(bias(given).get(0, 0) + 0.125 * first.rows(), 1e-12);
  }
}
