package kata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import kata.article.Trainer;
import kata.digits.DigitsLog;
import kata.digits.DigitsSetting;
import kata.digits.DigitsTraining;
import kata.numpy.NumpyText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is printed is the same wherever it is printed: Germans write a comma for the point, Turks
 * another small i, Egyptians other digits.
 */
class LocaleTest {

  private final Matrix matrix = Matrix.of(new double[][] {{-1234.5, 0.25, 1.0 / 3}, {0, 1, 1e-7}});

  /** Were this to fail, the other tests would prove nothing. */
  @Test
  void localesDifferOnThisMachine() {
    assertThat(in("de-DE", () -> String.format("%.1f", 0.5))).isEqualTo("0,5");
    assertThat(in("tr-TR", () -> "I".toLowerCase())).isEqualTo("ı");
    assertThat(in("ar-EG", () -> String.format("%d", 5))).isEqualTo("٥");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "hi-IN"})
  void matrixPrintsTheSame(String tag) {
    assertSame(tag, matrix::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "hi-IN"})
  void scientificNumpyTextIsTheSame(String tag) {
    assertSame(tag, () -> NumpyText.of(matrix));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "hi-IN"})
  void fixedNumpyTextIsTheSame(String tag) {
    assertSame(tag, () -> NumpyText.of(Matrix.of(new double[][] {{-100.5, 10}, {1.0 / 3, 0}})));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "hi-IN"})
  void stubsSayTheSame(String tag) {
    assertSame(tag, () -> new NotWritten("1.1", "the slope").getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "hi-IN"})
  void shapeErrorsSayTheSame(String tag) {
    assertSame(tag, () -> catchThrowable(() -> matrix.dot(matrix)).getMessage());
    assertSame(tag, () -> catchThrowable(() -> matrix.get(1234567, -1)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "hi-IN"})
  void logWithoutBiasIsTheSame(String tag) {
    assertSame(tag, LocaleTest::logOfOneEpoch);
  }

  private static String logOfOneEpoch() {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    new Trainer(new PrintStream(log, true, StandardCharsets.UTF_8), epoch -> {}).withoutBias(1);
    return log.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "hi-IN"})
  void logOfDigitsIsTheSame(String tag) {
    assertSame(tag, LocaleTest::logOfDigits);
  }

  private static String logOfDigits() {
    DigitsSetting few = DigitsSetting.of(Map.of("seen", ".01", "hidden", "2"));
    StringBuilder log = new StringBuilder();
    new DigitsLog(line -> log.append(line).append('\n'))
        .train(new DigitsTraining(few), 1, epoch -> {});
    return log.toString();
  }

  private static void assertSame(String tag, Supplier<String> text) {
    assertThat(in(tag, text)).isEqualTo(in("", text));
  }

  /** The text as it comes out under the locale of this tag; no tag is {@link Locale#ROOT}. */
  private static String in(String tag, Supplier<String> text) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      return text.get();
    } finally {
      Locale.setDefault(before);
    }
  }
}
