package kata.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import kata.article.Trainer;
import kata.digits.DigitsLog;
import kata.digits.DigitsSetting;
import kata.digits.DigitsTraining;

/** What the full trainings print, and what NumPy printed of them. */
public final class TrainingLogs {

  /** NumPy's output of the run without bias. */
  public static final Path WITHOUT_BIAS = approved("stage4/TrainingWithoutBiasTest");

  /** NumPy's output of the run with bias. */
  public static final Path WITH_BIAS = approved("stage5/TrainingWithBiasTest");

  /** NumPy's output of the run that reads digits. */
  public static final Path DIGITS = approved("stage9/TrainingDigitsTest");

  private static final int EPOCHS_OF_DIGITS = 30;

  private TrainingLogs() {}

  private static Path approved(String test) {
    return Path.of("src/test/java/kata/" + test + ".printsWhatNumPyPrints.approved.txt");
  }

  /** What a run of the trainer prints. */
  public static String printed(Consumer<Trainer> run) {
    return printedTo(out -> run.accept(new Trainer(out, epoch -> {})));
  }

  /** What any other training prints. */
  public static String printedTo(Consumer<PrintStream> run) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run.accept(new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What the run that reads digits prints. */
  public static String digits() {
    StringBuilder printed = new StringBuilder();
    new DigitsLog(line -> printed.append(line).append('\n'))
        .train(new DigitsTraining(DigitsSetting.usual()), EPOCHS_OF_DIGITS, epoch -> {});
    return printed.toString();
  }
}
