package kata.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import kata.article.Trainer;
import kata.article.TrainingLog;
import kata.training.NumberOption;
import kata.training.Training;
import kata.training.TrainingConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains what is chosen; by default one of the article's programs, whose lines it prints. */
@Command(
    name = "train",
    abbreviateSynopsis = true,
    sortOptions = false,
    header = "Trains what you choose, and logs its error",
    description = {
      "",
      "With no option it is the article's program without bias, with --bias alone the",
      "one with bias: both print what NumPy prints.",
      ""
    })
final class TrainCommand implements Callable<Integer> {

  private static final NumberOption EPOCHS = NumberOption.whole("epochs", 1, 1_000_000_000);
  private static final NumberOption LOG_EVERY = NumberOption.whole("log-every", 1, 1_000_000_000);

  private final Watchdog overseer;

  @Option(names = "--seed", paramLabel = "N", description = "of the start weights; default 42")
  private String seed;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      description = "how many; default 1000000, with --bias 500000")
  private String epochs;

  @Option(
      names = "--log-every",
      paramLabel = "N",
      description = "epochs from line to line; default 10000, with --bias 50000")
  private String logEvery;

  @Mixin private TrainingOptions chosen;

  TrainCommand(Watchdog overseer) {
    this.overseer = overseer;
  }

  @Override
  public Integer call() {
    boolean bias = chosen.bias();
    TrainingConfig setting = chosen.setting();
    int most = bias ? Trainer.EPOCHS_WITH_BIAS : Trainer.EPOCHS_WITHOUT_BIAS;
    return overseer.run(
        new Run(
            new Training(setting),
            chosen.number(EPOCHS, epochs, most),
            chosen.number(LOG_EVERY, logEvery, bias ? 50_000 : 10_000)));
  }

  private record Run(Training training, int epochs, int every) implements Job {

    @Override
    public void run(PrintStream out) {
      TrainingLog log = new TrainingLog(out, training.samples().targets(), epochs, every);
      for (int epoch = 0; epoch < epochs; epoch++) {
        log.epoch(epoch, training::predictions);
        training.next();
      }
      if (Double.isNaN(training.error())) {
        TrainingLog.print(out, "\nThe predictions are no numbers any more; a lower rate may help.");
      } else if (training.setting().bias()) {
        log.end("Training with Bias");
      } else {
        log.end("Training");
        log.finalError();
      }
    }

    @Override
    public long done() {
      return training.epoch();
    }

    @Override
    public String soFar() {
      return String.format(Locale.ROOT, "%,d of %,d epochs were made.", training.epoch(), epochs);
    }
  }
}
