package kata.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "data takes xor, and, or, majority4, parity2 to parity6, not " + name + ".",
        () -> new Dataset(name));
  }

  @Test
  void refusesAnotherStart() {
    refused("start takes -1..1 or 0..1, not 1..2.", () -> WeightInit.of("1..2"));
    assertThat(Stream.of("-1..1", "0..1").map(WeightInit::of)).containsExactly(WeightInit.values());
  }

  @Test
  void readsTheArticlesSettingsFromNothing() {
    assertThat(TrainingConfig.of(Map.of())).isEqualTo(TrainingConfig.withoutBias());
    assertThat(TrainingConfig.of(Map.of("bias", "false"))).isEqualTo(TrainingConfig.withoutBias());
    assertThat(TrainingConfig.of(Map.of("bias", "true"))).isEqualTo(TrainingConfig.withBias());
  }

  @Test
  void readsEverythingThatCanBeChosen() {
    Map<String, String> texts =
        Map.of(
            "data", "parity3",
            "hidden", "6",
            "bias", "true",
            "start", "-1..1",
            "seed", "4294967295",
            "rate", "1e-1",
            "batch", "2",
            "momentum", ".9");
    assertThat(TrainingConfig.of(texts))
        .isEqualTo(
            new TrainingConfig(
                new Dataset("parity3"),
                6,
                true,
                WeightInit.MINUS_ONE_TO_ONE,
                4294967295L,
                0.1,
                2,
                0.9));
  }

  @ParameterizedTest
  @CsvSource({
    "hidden, many, a whole number from 0 to 64",
    "hidden, 2.5, 'a whole number from 0 to 64, in digits alone'",
    "hidden, 3.0, 'a whole number from 0 to 64, in digits alone'",
    "hidden, '1,0', 'a whole number from 0 to 64, in digits alone'",
    "hidden, 1e1, 'a whole number from 0 to 64, in digits alone'",
    "hidden, 0x10, 'a whole number from 0 to 64, in digits alone'",
    "hidden, 1_0, 'a whole number from 0 to 64, in digits alone'",
    "hidden, +5, 'a whole number from 0 to 64, in digits alone'",
    "hidden, ' 5', 'a whole number from 0 to 64, in digits alone'",
    "hidden, '5\n', 'a whole number from 0 to 64, in digits alone'",
    "hidden, 1 0, 'a whole number from 0 to 64, in digits alone'",
    "hidden, 5d, 'a whole number from 0 to 64, in digits alone'",
    "hidden, \u0663, 'a whole number from 0 to 64, in digits alone'",
    "hidden, -1, a whole number from 0 to 64",
    "hidden, Infinity, a whole number from 0 to 64",
    "rate, '0,5', 'a number above 0, written such as 0.5 or 1e-3'",
    "rate, 1d, 'a number above 0, written such as 0.5 or 1e-3'",
    "rate, 1_0, 'a number above 0, written such as 0.5 or 1e-3'",
    "rate, +5, 'a number above 0, written such as 0.5 or 1e-3'",
    "rate, 0x1p3, 'a number above 0, written such as 0.5 or 1e-3'",
    "rate, \u0663, 'a number above 0, written such as 0.5 or 1e-3'",
    "rate, 1.000.000, 'a number above 0, written such as 0.5 or 1e-3'",
    "rate, -.5, a number above 0",
    "rate, Infinity, a number above 0",
    "hidden, 99999999999999999999, a whole number from 0 to 64",
    "seed, NaN, a whole number from 0 to 4294967295",
    "rate, NaN, a number above 0",
    "rate, 1e999, a number above 0",
    "batch, 5, a whole number from 0 to 4",
    "momentum, 1, a number from 0 to below 1",
    "bias, yes, true or false"
  })
  void refusesWithTheTextAsItWasWritten(String name, String text, String takes) {
    assertThatThrownBy(() -> TrainingConfig.of(Map.of(name, text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("%s takes %s, not %s.", name, takes, text);
  }

  @ParameterizedTest
  @CsvSource({".5, 0.5", "0.5, 0.5", "1., 1", "1, 1", "007, 7", "1e-3, 0.001", "1E+2, 100"})
  void readsARateAsItIsMeant(String text, double rate) {
    assertThat(TrainingConfig.of(Map.of("rate", text)).rate()).isEqualTo(rate);
  }

  @Test
  void refusesAnEmptyText() {
    assertThatThrownBy(() -> TrainingConfig.of(Map.of("rate", "")))
        .hasMessage("rate takes a number above 0, not nothing.");
  }
}
