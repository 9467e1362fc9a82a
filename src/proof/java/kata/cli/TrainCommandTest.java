package kata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kata.testing.TrainingLogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What train prints; the numbers are NumPy's. */
class TrainCommandTest {

  private final Console console = new Console();

  private String train(String options) {
    assertThat(console.run("train " + options)).isZero();
    assertThat(console.err()).isEmpty();
    return console.out();
  }

  @Test
  void printsWhatNumpyPrintsWithoutBias() throws IOException {
    beginsLike(TrainingLogs.WITHOUT_BIAS, train("--epochs 30001"), 4);
  }

  @Test
  void printsWhatNumpyPrintsWithBias() throws IOException {
    beginsLike(TrainingLogs.WITH_BIAS, train("--bias --epochs 50001"), 2);
  }

  private static void beginsLike(Path numPy, String printed, int lines) throws IOException {
    assertThat(printed.lines().limit(lines))
        .containsExactlyElementsOf(Files.readAllLines(numPy).subList(0, lines));
  }

  @Test
  void endsWithThePredictionsBeforeTheLastUpdate() {
    assertThat(train("--epochs 1"))
        .isEqualTo(
            """
            Epoch 0 | MAE: 0.500357

            --- Training Complete ---
            Final predictions:
            [[0.50634335]
             [0.45691428]
             [0.56421315]
             [0.51621239]]
            Final Error (MAE): 0.500357
            """);
  }

  @Test
  void logsAsOftenAsAsked() {
    assertThat(
            train("--epochs 1001 --log-every 500").lines().filter(line -> line.contains("Epoch")))
        .containsExactly(
            "Epoch 0 | MAE: 0.500357", "Epoch 500 | MAE: 0.499486", "Epoch 1000 | MAE: 0.495856");
  }

  @ParameterizedTest
  @CsvSource({"and, 0.017005", "or, 0.011977", "xor, 0.500000"})
  void trainsTheSingleLayer(String data, String error) {
    String layer = "--bias --hidden 0 --start -1..1 --rate .6 ";
    assertThat(train(layer + "--epochs 10001 --log-every 10000 --data " + data))
        .contains("\nEpoch 10000 | MAE: " + error + "\n");
  }

  /** NumPy has never seen this; the other samples leave the answer open, and XOR's is 1. */
  @Test
  void asksTheSampleThatWasLeftOutAtTheEnd() {
    String learnt = "--bias --rate 1 --start -1..1 --log-every 5000 --epochs 5001 ";
    assertThat(train(learnt + "--holdout 01")).containsPattern("Left out: 01, target 1, answer 0");
    assertThat(train(learnt + "--holdout 0111 --hidden 10 --data majority4"))
        .containsPattern("Left out: 0111, target 1, answer 0\\.[89]");
  }

  @Test
  void saysWhenTheNumbersAreGone() {
    String blowsUp = "--bias --rate 1e308 --momentum .999 ";
    assertThat(console.run("train --epochs 1000 " + blowsUp)).isEqualTo(1);
    assertThat(console.run("seeds --seeds 0..1 --epochs 1000 " + blowsUp)).isEqualTo(1);
    String hint = "A lower rate may help.";
    assertThat(console.err())
        .containsExactly(
            "The predictions are no numbers any more.",
            hint,
            "The predictions of 2 of 2 seeds are no numbers any more.",
            hint);
  }
}
