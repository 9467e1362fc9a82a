package kata.training;

import java.io.PrintStream;
import java.util.List;
import java.util.function.IntConsumer;
import kata.Samples;
import kata.Value;
import kata.article.Trainer;
import kata.article.TrainingLog;
import kata.stage10.Engine;

/** The two programs of the source article once more, trained by the engine of stage 10. */
public final class EngineTraining {

  private final PrintStream out;
  private final IntConsumer progress;

  /**
   * @param out where the log goes, line ends always {@code \n}
   * @param progress hears of every epoch
   */
  public EngineTraining(PrintStream out, IntConsumer progress) {
    this.out = out;
    this.progress = progress;
  }

  /** Prints what {@link Trainer#withoutBias} prints. */
  public void withoutBias(int epochs) {
    ValueNetwork network = ValueNetwork.of(Trainer.startWithoutBias(Trainer.SEED));
    TrainingLog log = new TrainingLog(out, Samples.XOR.targets(), epochs, 10_000);
    train(network, 0.6, epochs, log);
    log.end("Training");
    log.finalError();
  }

  /** Prints what {@link Trainer#withBias} prints. */
  public void withBias(int epochs) {
    ValueNetwork network = ValueNetwork.of(Trainer.startWithBias(Trainer.SEED));
    TrainingLog log = new TrainingLog(out, Samples.XOR.targets(), epochs, 50_000);
    train(network, 0.3, epochs, log);
    log.end("Training with Bias");
  }

  private void train(ValueNetwork network, double rate, int epochs, TrainingLog log) {
    List<Value> weights = network.weights();
    for (int epoch = 0; epoch < epochs; epoch++) {
      progress.accept(epoch);
      log.epoch(epoch, () -> network.predictions(Samples.XOR.inputs()));
      Engine.step(weights, () -> network.loss(Samples.XOR), rate);
    }
  }
}
