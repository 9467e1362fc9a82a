package kata.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import kata.step.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be chosen, and what is refused. */
class TrainingConfigTest {

  private static final Dataset XOR = new Dataset("xor");
  private static final WeightInit START = WeightInit.ZERO_TO_ONE;

  private static TrainingConfig setting(int hidden, boolean bias, int batch, double momentum) {
    return new TrainingConfig(XOR, hidden, bias, START, 42, 0.3, batch, momentum);
  }

  private static TrainingConfig setting(long seed, double rate) {
    return new TrainingConfig(XOR, 3, true, START, seed, rate, 0, 0);
  }

  private static void refused(String sentence, Runnable setting) {
    assertThatThrownBy(setting::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }

  @Test
  void refusesHiddenNeuronsOutOfRange() {
    refused("hidden takes a whole number from 0 to 64, not -1.", () -> setting(-1, true, 0, 0));
    refused("hidden takes a whole number from 0 to 64, not 65.", () -> setting(65, true, 0, 0));
  }

  @Test
  void refusesASeedThatNumpyDoesNotTake() {
    String takes = "seed takes a whole number from 0 to 4294967295, not ";
    refused(takes + "-1.", () -> setting(-1, 0.3));
    refused(takes + "4294967296.", () -> setting(1L << 32, 0.3));
    assertThat(setting((1L << 32) - 1, 0.3).seed()).isEqualTo(4294967295L);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesARateThatIsNoPositiveNumber(double rate) {
    refused("rate takes a number above 0, not " + rate + ".", () -> setting(1, rate));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesAMomentumThatWouldNeverFade(double momentum) {
    refused(
        "momentum takes a number from 0 to below 1, not " + momentum + ".",
        () -> setting(3, true, 0, momentum));
  }

  @Test
  void refusesABatchOfMoreThanAllSamples() {
    String takes = "batch takes a whole number from 0 to 4, not ";
    refused(takes + "5.", () -> setting(3, true, 5, 0));
    refused(takes + "-1.", () -> setting(3, true, -1, 0));
  }

  @Test
  void takesABatchOfAllSamplesForNone() {
    assertThat(setting(3, true, 4, 0)).isEqualTo(setting(3, true, 0, 0));
    assertThat(setting(3, false, 4, 0).hasBatches()).isFalse();
  }

  @Test
  void refusesWhatNoStageTrains() {
    refused(
        "hidden takes 0 only with bias: without it the layer learns little.",
        () -> setting(0, false, 0, 0));
    String network = " takes a network with bias and hidden neurons.";
    refused("batch" + network, () -> setting(3, false, 2, 0));
    refused("batch" + network, () -> setting(0, true, 2, 0));
    refused("momentum" + network, () -> setting(3, false, 0, 0.9));
    refused("momentum" + network, () -> setting(0, true, 0, 0.9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "XOR", "parity", "parity1", "parity7", "parity33", "xor "})
  void refusesDataThatIsNotThere(String name) {
    refused(
        "data takes xor, and, or, or parity2 to parity6, not " + name + ".",
        () -> new Dataset(name));
  }

  @Test
  void refusesAnotherStart() {
    refused("start takes -1..1 or 0..1, not 1..2.", () -> WeightInit.of("1..2"));
    assertThat(Stream.of("-1..1", "0..1").map(WeightInit::of)).containsExactly(WeightInit.values());
  }

  @Test
  void namesTheStepsThatATrainingCalls() {
    assertThat(TrainingConfig.withoutBias().steps()).isEqualTo(steps("4.2"));
    assertThat(TrainingConfig.withBias().steps()).isEqualTo(steps("5.2", "5.4"));
    assertThat(setting(0, true, 0, 0).steps()).isEqualTo(steps("2.4", "3.3", "5.1", "5.3"));
    assertThat(setting(3, true, 1, 0).steps()).isEqualTo(steps("5.2", "6.1", "6.2", "6.3"));
    assertThat(setting(3, true, 0, 0.9).steps()).isEqualTo(steps("5.2", "7.2"));
    assertThat(setting(3, true, 1, 0.9).steps()).isEqualTo(steps("5.2", "6.1", "6.2", "7.2"));
  }

  private static List<StepId> steps(String... numbers) {
    return Stream.of(numbers).map(StepId::parse).toList();
  }
}
