package kata.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings read from text. */
class ConfigParserTest {

  @Test
  void readsTheArticlesSettingsFromNothing() {
    assertThat(ConfigParser.setting(Map.of())).isEqualTo(TrainingConfig.withoutBias());
    assertThat(ConfigParser.setting(Map.of("bias", "false")))
        .isEqualTo(TrainingConfig.withoutBias());
    assertThat(ConfigParser.setting(Map.of("bias", "true"))).isEqualTo(TrainingConfig.withBias());
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
    assertThat(ConfigParser.setting(texts))
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
    assertThatThrownBy(() -> ConfigParser.setting(Map.of(name, text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("%s takes %s, not %s.", name, takes, text);
  }

  @ParameterizedTest
  @CsvSource({".5, 0.5", "0.5, 0.5", "1., 1", "1, 1", "007, 7", "1e-3, 0.001", "1E+2, 100"})
  void readsARateAsItIsMeant(String text, double rate) {
    assertThat(ConfigParser.setting(Map.of("rate", text)).rate()).isEqualTo(rate);
  }

  @Test
  void refusesAnEmptyText() {
    assertThatThrownBy(() -> ConfigParser.setting(Map.of("rate", "")))
        .hasMessage("rate takes a number above 0, not nothing.");
  }
}
