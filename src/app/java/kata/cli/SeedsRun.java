package kata.cli;

import java.io.PrintStream;
import kata.article.TrainingLog;
import kata.training.Training;
import kata.training.TrainingConfig;
import kata.training.UnusableResult;

/** One training after the other, from seed to seed. */
final class SeedsRun implements Job {

  private static final double LEARNT = 0.1;

  private final TrainingConfig setting;
  private final long first;
  private final int count;
  private final int epochs;
  private final ProgressBar bar;
  private final SeedStatistics tally = new SeedStatistics();
  private volatile Training training;
  private int noNumber;

  /**
   * @param setting of every training but for the seed
   * @param first the first seed; those after it follow
   * @param epochs how many each training may take
   * @param terminal whether somebody watches, so that progress is shown
   */
  SeedsRun(TrainingConfig setting, long first, int count, int epochs, boolean terminal) {
    this.setting = setting;
    this.first = first;
    this.count = count;
    this.epochs = epochs;
    bar = new ProgressBar(terminal);
    training = new Training(setting.withSeed(first));
  }

  @Override
  public void run(PrintStream out) {
    try {
      trainAll(out);
    } finally {
      bar.hide(out);
    }
    String line = "%s of %s seeds learn: MAE is below %s within %,d epochs.";
    TrainingLog.print(out, line, tally.learnt(), count, LEARNT, epochs);
    tally.lines().forEach(more -> TrainingLog.print(out, "%s", more));
    if (noNumber > 0) {
      throw new UnusableResult(
          "The predictions of %s of %s seeds are no numbers any more.".formatted(noNumber, count),
          "A lower rate may help.");
    }
  }

  private void trainAll(PrintStream out) {
    for (long seed = first; seed < first + count; seed++) {
      bar.show(out, tally.count(), count, soFar());
      training = new Training(setting.withSeed(seed));
      tally.add(seed, training.until(LEARNT, epochs));
      noNumber += Double.isNaN(training.error()) ? 1 : 0;
    }
  }

  @Override
  public long done() {
    return tally.count() * (epochs + 1L) + training.epoch();
  }

  @Override
  public String soFar() {
    return "%s of %s seeds were trained, %s learn.".formatted(tally.count(), count, tally.learnt());
  }
}
