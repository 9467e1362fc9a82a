package kata.cli;

import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.training.Option;
import kata.training.TrainingConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Trains from many start weights: how many networks learn, and when. */
@Command(
    name = "seeds",
    abbreviateSynopsis = true,
    sortOptions = false,
    header = "Trains from many start weights, and says how many learn, and when",
    description = {"", "A network has learnt once its mean absolute error is below .1.", ""})
final class SeedsCommand implements Callable<Integer> {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,10})\\.\\.(\\d{1,10})");
  private static final int MOST = 100_000;

  private final Watchdog overseer;
  private final boolean terminal;

  @Mixin
  private final TrainingOptions chosen =
      new TrainingOptions(Option.HIDDEN, Option.SEEDS, Option.EPOCHS_OF_EACH);

  /**
   * @param terminal whether somebody watches, so that progress is shown
   */
  SeedsCommand(Watchdog overseer, boolean terminal) {
    this.overseer = overseer;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TrainingConfig setting = chosen.read(() -> TrainingConfig.of(chosen.texts()));
    int most = chosen.number(Option.EPOCHS_OF_EACH);
    Range range = chosen.read(() -> range(Option.SEEDS.read(chosen.texts())));
    return overseer.run(new SeedsRun(setting, range.first(), range.count(), most, terminal));
  }

  private record Range(long first, int count) {}

  private static Range range(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      long first = Long.parseLong(range.group(1));
      long last = Long.parseLong(range.group(2));
      long count = last - first + 1;
      if (count >= 1 && count <= MOST && Option.SEED.range().has(last)) {
        return new Range(first, (int) count);
      }
    }
    throw new IllegalArgumentException(
        "seeds takes a range such as 0..199 of at most %s seeds up to 4294967295, not %s."
            .formatted(MOST, text));
  }
}
