package kata.digits;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Trains, and says how well digits are read. */
public final class DigitsLog {

  /** Early epochs change much, late ones little. */
  private static final List<Integer> LOGGED =
      List.of(0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000);

  private final Consumer<String> out;

  /**
   * @param out takes the lines, without their ends
   */
  public DigitsLog(Consumer<String> out) {
    this.out = out;
  }

  /**
   * Logs some epochs before they are made, and the end.
   *
   * @param progress hears how many epochs are made, before each
   */
  public void train(DigitsTraining training, int epochs, IntConsumer progress) {
    for (int epoch = 0; epoch < epochs; epoch++) {
      if (LOGGED.contains(epoch)) {
        line(training, epoch);
      }
      progress.accept(epoch);
      training.next();
    }
    line(training, epochs);
    out.accept("Written down the side, read along the top:");
    out.accept(table(training));
  }

  private void line(DigitsTraining training, int epoch) {
    out.accept(
        String.format(
            Locale.ROOT,
            "Epoch %s | %s %.6f | seen %s of %s | unseen %s of %s",
            epoch,
            training.setting().loss().words(),
            training.loss(),
            training.seenRight(),
            training.seen().count(),
            training.unseenRight(),
            training.unseen().count()));
  }

  /** As NumPy prints whole numbers: all as wide as the widest. */
  private static String table(DigitsTraining training) {
    int[][] table = training.confusion();
    int width =
        Arrays.stream(table)
            .flatMapToInt(IntStream::of)
            .map(count -> String.valueOf(count).length())
            .max()
            .orElseThrow();
    return Arrays.stream(table)
        .map(
            row ->
                IntStream.of(row)
                    .mapToObj(count -> String.format(Locale.ROOT, "%" + width + "d", count))
                    .collect(joining(" ", "[", "]")))
        .collect(joining("\n ", "[", "]"));
  }
}
