package kata.stage5;

import static kata.testing.AnswerAssert.assertThat;

import kata.Matrix;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Fixtures;
import kata.testing.Generators;
import kata.testing.Generators.BiasTask;
import kata.testing.Oracle;
import kata.testing.Sizes;
import kata.testing.SquareFixtures;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Bias.class, method = "layer")
@Domain(Generators.class)
class Step1_LayerTest {

  static final Examples EXAMPLES =
      Examples.of(Step1_LayerTest.class)
          .gives(
              Matrix.of(new double[] {0.7310585786300049}),
              Matrix.of(new double[] {0}),
              Matrix.of(new double[] {3}),
              Matrix.of(new double[] {1}))
          .gives(
              Matrix.of(
                  new double[][] {
                    {0.4625701546562505, 0.5866175789173301, 0.6681877721681662},
                    {0.6681877721681662, 0.1679816148660755, 0.8519528019683106},
                    {0.41338242108267, 0.6952966693475653, 0.7502601055951177},
                    {0.3834334954786807, 0.7455466141264027, 0.3716838117046338},
                    {0.549833997312478, 0.389360766050778, 0.7772998611746911}
                  }),
              Fixtures.SAMPLES.inputs(),
              Fixtures.BIAS_NETWORK.weightsInputHidden(),
              Fixtures.BIAS_NETWORK.biasHidden())
          .givesForEqualSizes(
              Matrix.of(
                  new double[][] {
                    {0.9340109905087812, 0.235952400202534},
                    {0.6570104626734988, 0.5805423048206597}
                  }),
              SquareFixtures.SAMPLES.inputs(),
              SquareFixtures.NETWORK.weightsInputHidden(),
              SquareFixtures.BIAS_NETWORK.biasHidden());

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void addsToEachNeuronItsOwnBias(@ForAll BiasTask task) {
    Matrix inputs = task.samples().inputs();
    Matrix weights = task.network().weightsInputHidden();
    Matrix bias = task.network().biasHidden();
    assertThat(Bias.layer(inputs, weights, bias))
        .as(
            "inputs %s, weights %s, bias %s%s",
            inputs, weights, bias, Sizes.note(inputs.rows(), weights.rows(), weights.columns()))
        .isCloseTo(Oracle.layer(inputs, weights, bias), 1e-12);
  }

  @Law
  void isAWeightWhoseInputIsAlwaysOne(@ForAll BiasTask task) {
    Matrix inputs = task.samples().inputs();
    Matrix weights = task.network().weightsInputHidden();
    Matrix bias = task.network().biasHidden();
    Matrix none = Oracle.zeros(1, bias.columns());
    int last = inputs.columns();
    Matrix withOne = Matrix.of(inputs.rows(), last + 1, (r, c) -> c == last ? 1 : inputs.get(r, c));
    Matrix withBias =
        Matrix.of(
            last + 1, bias.columns(), (r, c) -> r == last ? bias.get(0, c) : weights.get(r, c));
    assertThat(Bias.layer(withOne, withBias, none))
        .as("the bias %s as the weight of one more input that is always 1", bias)
        .isCloseTo(Oracle.layer(inputs, weights, bias), 1e-12);
  }
}
