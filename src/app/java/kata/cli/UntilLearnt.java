package kata.cli;

import java.io.PrintStream;
import java.util.function.IntConsumer;
import kata.EpochListener;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Samples;
import kata.article.Trainer;
import kata.article.TrainingLog;
import kata.stage4.Backprop;
import kata.training.UnusableResult;

/** Stages 1 to 4: at which epoch of the article's run without bias MAE first is below .1. */
final class UntilLearnt {

  private static final double LEARNT = 0.1;
  private static final int EPOCHS = 30_000;

  private UntilLearnt() {}

  /**
   * @param progress hears of every epoch
   * @throws UnusableResult if MAE is NaN at some epoch
   */
  static void run(PrintStream out, IntConsumer progress) {
    int[] first = {EPOCHS};
    int[] firstNaN = {EPOCHS};
    EpochListener watch =
        (number, network) -> {
          progress.accept(number);
          Matrix answers = network.forward(Samples.XOR.inputs()).predictions();
          double mae = MeanAbsoluteError.of(Samples.XOR.targets(), answers);
          if (mae < LEARNT) {
            first[0] = Math.min(first[0], number);
          }
          if (Double.isNaN(mae)) {
            firstNaN[0] = Math.min(firstNaN[0], number);
          }
        };
    Backprop.train(Trainer.startWithoutBias(Trainer.SEED), Samples.XOR, 0.6, EPOCHS, watch);
    if (firstNaN[0] < EPOCHS) {
      throw new UnusableResult(
          "MAE is NaN from epoch %s on.".formatted(firstNaN[0]), "mvn test says more.");
    }
    String line =
        first[0] < EPOCHS
            ? "MAE is first below %s at epoch %,d."
            : "MAE is not below %s within %,d epochs.";
    TrainingLog.print(out, line, LEARNT, first[0]);
  }
}
