package kata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SamplesTest {

  @Test
  void xorIsOneWhereExactlyOneInputIsOne() {
    assertThat(Samples.XOR.inputs())
        .hasToString("[[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]");
    assertThat(Samples.XOR.targets()).hasToString("[[0.0], [1.0], [1.0], [0.0]]");
  }

  @Test
  void mayHaveOtherNumbersOfInputsAndOutputs() {
    Samples samples = new Samples(Matrix.of(2, 3, (r, c) -> r), Matrix.of(2, 5, (r, c) -> c));

    assertThat(samples.inputs().columns()).isEqualTo(3);
    assertThat(samples.targets().columns()).isEqualTo(5);
  }

  @Test
  void refusesFewerTargetsThanInputs() {
    Matrix targets = Matrix.of(new double[][] {{0}, {1}, {1}});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Samples(Samples.XOR.inputs(), targets))
        .withMessage(
            "each sample needs its target, but there are 4 rows of inputs and 3 of targets");
  }

  @Test
  void refusesTargetsThatLieInOneRow() {
    Matrix targets = Samples.XOR.targets().transpose();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Samples(Samples.XOR.inputs(), targets))
        .withMessage(
            "each sample needs its target, but there are 4 rows of inputs and 1 of targets");
  }
}
