package kata.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import kata.digits.DigitsLog;
import kata.digits.DigitsSetting;
import kata.digits.DigitsTraining;
import kata.training.Option;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains a network to read digits; by default the run that NumPy made, too. */
@Command(
    name = "digits",
    abbreviateSynopsis = true,
    sortOptions = false,
    header = "Learns to read handwritten digits; stages 1 to 7 and 9",
    description = {
      "",
      "1,797 images of 8 x 8 pixels, written by 13 people. With no option it prints",
      "what NumPy prints.",
      ""
    })
final class DigitsCommand implements Callable<Integer> {

  private final Watchdog overseer;
  private final boolean terminal;

  @Mixin
  private final TrainingOptions chosen =
      new TrainingOptions(Option.ofDigits(), Option.SEED, Option.EPOCHS_OF_DIGITS);

  /**
   * @param terminal whether somebody watches, so that progress is shown
   */
  DigitsCommand(Watchdog overseer, boolean terminal) {
    this.overseer = overseer;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DigitsSetting setting = chosen.read(() -> DigitsSetting.of(chosen.texts()));
    int epochs = chosen.number(Option.EPOCHS_OF_DIGITS);
    return overseer.run(new Run(new DigitsTraining(setting), epochs, new ProgressBar(terminal)));
  }

  private record Run(DigitsTraining training, int epochs, ProgressBar bar) implements Job {

    @Override
    public void run(PrintStream out) {
      DigitsLog log =
          new DigitsLog(
              line -> {
                bar.hide(out);
                out.print(line + "\n");
              });
      log.train(training, epochs, made -> bar.show(out, made, epochs, soFar()));
    }

    /** Steps: on a slow machine an epoch takes seconds. */
    @Override
    public long done() {
      return training.steps();
    }

    @Override
    public String soFar() {
      return Job.epochsMade(training.epochs(), epochs);
    }
  }
}
