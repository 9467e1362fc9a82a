package kata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The forward pass, on a network with 2 inputs, 3 hidden neurons and 4 outputs. */
class NetworkTest {

  private final Random random = new Random(1);
  private final Network network = new Network(random(2, 3), random(3, 4));
  private final Matrix inputs = random(5, 2);
  private final Forward forward = network.forward(inputs);

  @Test
  void givesOneRowASampleAndOneColumnANeuron() {
    assertThat(forward.hiddenOutputs().rows()).isEqualTo(5);
    assertThat(forward.hiddenOutputs().columns()).isEqualTo(3);
    assertThat(forward.predictions().rows()).isEqualTo(5);
    assertThat(forward.predictions().columns()).isEqualTo(4);
  }

  @Test
  void computesTheHiddenOutputsFromTheInputs() {
    assertLayer(inputs, network.weightsInputHidden(), forward.hiddenOutputs());
  }

  @Test
  void computesThePredictionsFromTheHiddenOutputs() {
    assertLayer(forward.hiddenOutputs(), network.weightsHiddenOutput(), forward.predictions());
  }

  @Test
  void hasHiddenOutputsOfOneHalfWhereAllInputsAreZero() {
    Matrix zeros = Matrix.of(new double[] {0, 0});

    assertThat(network.forward(zeros).hiddenOutputs()).hasToString("[[0.5, 0.5, 0.5]]");
  }

  @Test
  void answersASampleAloneAsAmongOthers() {
    Matrix alone = Matrix.of(1, 2, (row, column) -> inputs.get(3, column));

    Matrix predictions = network.forward(alone).predictions();

    for (int output = 0; output < 4; output++) {
      assertThat(predictions.get(0, output)).isEqualTo(forward.predictions().get(3, output));
    }
  }

  @Test
  void refusesSamplesWithAnotherNumberOfInputs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.forward(random(5, 3)))
        .withMessageStartingWith("dot: 5 x 3 times 2 x 3 does not fit");
  }

  /** The weighted sums and the sigmoid once more, in plain loops. */
  private static void assertLayer(Matrix from, Matrix weights, Matrix to) {
    for (int sample = 0; sample < to.rows(); sample++) {
      for (int neuron = 0; neuron < to.columns(); neuron++) {
        double sum = 0;
        for (int source = 0; source < weights.rows(); source++) {
          sum += from.get(sample, source) * weights.get(source, neuron);
        }
        assertThat(to.get(sample, neuron)).isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-12));
      }
    }
  }

  private Matrix random(int rows, int columns) {
    return Matrix.of(rows, columns, (row, column) -> random.nextDouble(-2, 2));
  }
}
