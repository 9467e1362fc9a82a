package kata.article;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.numpy.NumpyText;

/** Prints what the article's scripts print of a training; line ends are always {@code \n}. */
public final class TrainingLog {

  private final PrintStream out;
  private final Matrix targets;
  private final int epochs;
  private final int every;
  private Matrix predictions;

  /**
   * @param targets samples x outputs
   * @param epochs how many there will be
   * @param every how many epochs lie between two lines
   */
  public TrainingLog(PrintStream out, Matrix targets, int epochs, int every) {
    this.out = out;
    this.targets = targets;
    this.epochs = epochs;
    this.every = every;
  }

  /**
   * Hears of every epoch before its update. Predictions cost a forward pass, so they are computed
   * only where they will be printed.
   */
  public void epoch(int epoch, Supplier<Matrix> forward) {
    boolean last = epoch == epochs - 1;
    if (last || epoch % every == 0) {
      predictions = forward.get();
    }
    if (epoch % every == 0) {
      print(out, "Epoch %s | MAE: %.6f", epoch, MeanAbsoluteError.of(targets, predictions));
    }
  }

  /** The predictions of the last epoch under a title. */
  public void end(String title) {
    print(out, "\n--- %s Complete ---\nFinal predictions:\n%s", title, NumpyText.of(predictions));
  }

  /** The error of those predictions. */
  public void finalError() {
    print(out, "Final Error (MAE): %.6f", MeanAbsoluteError.of(targets, predictions));
  }

  /** Prints a line that is the same everywhere. */
  public static void print(PrintStream out, String line, Object... values) {
    out.print(String.format(Locale.ROOT, line, values) + "\n");
  }
}
