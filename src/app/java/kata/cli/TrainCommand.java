package kata.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import kata.Samples;
import kata.article.TrainingLog;
import kata.training.Option;
import kata.training.Training;
import kata.training.TrainingConfig;
import kata.training.UnusableResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  private final Watchdog overseer;

  @Mixin
  private final TrainingOptions chosen =
      new TrainingOptions(
          Option.HIDDEN, Option.SEED, Option.EPOCHS, Option.LOG_EVERY, Option.HOLDOUT);

  TrainCommand(Watchdog overseer) {
    this.overseer = overseer;
  }

  @Override
  public Integer call() {
    TrainingConfig setting = chosen.read(() -> TrainingConfig.of(chosen.texts()));
    String heldOut = Option.HOLDOUT.read(chosen.texts());
    Training training =
        heldOut.isEmpty()
            ? new Training(setting)
            : new Training(setting, chosen.read(() -> setting.data().without(heldOut)));
    int epochs = chosen.number(Option.EPOCHS);
    int every = chosen.number(Option.LOG_EVERY);
    return overseer.run(new Run(training, epochs, every, heldOut));
  }

  private record Run(Training training, int epochs, int every, String heldOut) implements Job {

    @Override
    public void run(PrintStream out) {
      TrainingLog log = new TrainingLog(out, training.samples().targets(), epochs, every);
      for (int epoch = 0; epoch < epochs; epoch++) {
        log.epoch(epoch, training::predictions);
        training.next();
      }
      if (Double.isNaN(training.error())) {
        throw new UnusableResult(
            "The predictions are no numbers any more.", "A lower rate may help.");
      }
      if (training.setting().bias()) {
        log.end("Training with Bias");
      } else {
        log.end("Training");
        log.finalError();
      }
      if (!heldOut.isEmpty()) {
        Samples one = training.setting().data().only(heldOut);
        double answer = training.model().predictions(one.inputs()).get(0, 0);
        double target = one.targets().get(0, 0);
        TrainingLog.print(out, "Left out: %s, target %.0f, answer %.3f", heldOut, target, answer);
      }
    }

    @Override
    public long done() {
      return training.epoch();
    }

    @Override
    public String soFar() {
      return Job.epochsMade(training.epoch(), epochs);
    }
  }
}
