package kata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import kata.testing.TrainingLogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What digits prints; the numbers are NumPy's. */
class DigitsCommandTest {

  private final Console console = new Console();

  @Test
  void beginsAsNumPyDoes() throws IOException {
    assertThat(console.run("digits --epochs 2")).isZero();
    assertThat(console.err()).isEmpty();
    assertThat(console.out().lines().limit(3))
        .containsExactlyElementsOf(Files.readAllLines(TrainingLogs.DIGITS).subList(0, 3));
    assertThat(console.out()).contains("\nWritten down the side, read along the top:\n[[");
  }

  @Test
  void endsAfterOneEpochWithItsLine() {
    console.run("digits --epochs 1 --seen .1 --hidden 0");
    assertThat(console.out().lines().limit(3))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("Epoch 0 | cross entropy 2."),
            line -> assertThat(line).startsWith("Epoch 1 | ").contains(" of 179 | ", " of 1618"),
            line -> assertThat(line).startsWith("Written"));
  }

  @Test
  void saysWhichLossItDescends() {
    console.run("digits --epochs 1 --seen .05 --loss half-squared-error");
    assertThat(console.out()).startsWith("Epoch 0 | half squared error 1.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --hidden 0 --loss half-squared-error | --hidden takes 0 only with the cross entropy.
          --hidden 300 | --hidden takes a whole number from 0 to 256, not 300.
          --seen 1 | --seen takes a number from 0.01 to 0.99, not 1.
          --split half | --split takes order or random, not half.
          --loss mae | --loss takes cross-entropy or half-squared-error, not mae.
          --batch 0 | --batch takes a whole number from 1 to 2000, not 0.
          --bias | digits takes no '--bias', only --seed, --epochs, --hidden, --rate, --momentum, \
          --batch, --seen, --split, --loss, --help.
          """)
  void refusesWhatIsNotAllowed(String options, String sentence) {
    assertThat(console.run("digits " + options)).isEqualTo(2);
    assertThat(console.err()).containsExactly(sentence);
  }

  @Test
  void showsHowFarItIsAndTakesItBack() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    ProgressBar bar = new ProgressBar(true);
    bar.show(stream, 10, 30, "10 of 30 epochs were made.");
    bar.hide(stream);
    new ProgressBar(false).show(stream, 10, 30, "nobody watches");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\r[%s%s] 10 of 30 epochs were made.\r%s\r"
                .formatted("#".repeat(10), ".".repeat(20), " ".repeat(79)));
  }
}
