package kata.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kata.digits.DigitsTraining;
import kata.digits.HandwrittenDigits;

/** The figures of lesson 9; those of its worked example are in {@link Lesson9ByHand}. */
final class Lesson9 extends Figures {

  /** The command without options, as it trains. */
  static final int EPOCHS = 30;

  private static final int PIXELS = 64;
  private static final int HIDDEN = 32;
  private static final int NUMBERS = PIXELS * HIDDEN + HIDDEN + HIDDEN * 10 + 10;

  Lesson9() {
    sizes();
    usualRun();
    says(
        "%d instead of %d. With ten other",
        () -> row(run("--split random").right(EPOCHS)[1], usual().unseenRight()));
    says(
        "%d, with %d weights and biases instead of %,d.",
        () -> row(run("--hidden 0").right(EPOCHS)[1], PIXELS * 10 + 10, NUMBERS));
    says(
        "reads %d of the %d. It pays when it is asked: each answer compares with all %,d images,",
        () -> row(nearest(), usual().unseen().count(), usual().seen().count()));
    losses("| half squared error |", "--loss half-squared-error", ".1", "1");
    losses("| cross entropy |", "--loss cross-entropy", ".1", ".3", "1");
    saysSlowly(
        "With half the squared error at rate 1 it still reads %.0f of 100 after 100 epochs:",
        () -> row(run("--loss half-squared-error --rate 1").percent(100)[0]));
    saysSlowly(
        "starts each: %d to %d of the 450 if they are drawn at random, %d to %d if they are the last"
            + " ones.",
        Lesson9::tenStarts);
    for (String seen : List.of(".1", ".25", ".5", ".75")) {
      saysSlowly("| %,d seen | %.0f | %.0f | %.0f | %.0f |", () -> hidden(seen));
    }
  }

  private void sizes() {
    says("%,d digits, written by", HandwrittenDigits.all().count());
    says("so a sample has %d inputs,", PIXELS);
    says("only larger: %d-%d-%d, with %,d weights and biases.", PIXELS, HIDDEN, 10, NUMBERS);
    says("that lead to a hidden neuron are %d, as many as", PIXELS);
    says("Here are eight of the %d,", HIDDEN);
  }

  private void usualRun() {
    says(
        "So it learns from the first %,d images only, those that are *seen*. The last %d it reads,",
        () -> row(usual().seen().count(), usual().unseen().count()));
    says(
        "trains %d epochs in about a second and prints what NumPy prints, digit for digit. In the"
            + " end it reads all %,d seen images and %d of the %d unseen ones.",
        () -> row(EPOCHS, usual().seenRight(), usual().unseenRight(), usual().unseen().count()));
    says("The log begins with %.2f:", () -> row(run("--split order").after(0).loss()));
    says(
        "%.0f of 100 seen images are right, and %.0f of 100 unseen ones.",
        () -> row(run("").percent(EPOCHS)));
    says(
        "In %d of the %d mistakes,",
        () -> {
          int[] counts = DigitRun.secondThoughts(usual());
          return row(counts[1], counts[0]);
        });
  }

  private static DigitRun run(String options) {
    return DigitRun.of(options);
  }

  /** The command without options, at its end. */
  static DigitsTraining usual() {
    return run("").after(EPOCHS);
  }

  private void losses(String begin, String options, String... rates) {
    for (String rate : rates) {
      DigitRun run = run(options + " --rate " + rate);
      saysSlowly(
          begin + " %s | %.0f / %.0f | %.0f / %.0f | %.0f / %.0f |",
          () ->
              row(
                  plain(Double.parseDouble(rate)),
                  run.percent(5),
                  run.percent(20),
                  run.percent(50)));
    }
  }

  private static Object[] tenStarts() {
    int[] random = tenStarts("--split random");
    int[] order = tenStarts("--split order");
    return row(random[0], random[9], order[0], order[9]);
  }

  /** How many unseen images ten starts read rightly, the fewest first. */
  private static int[] tenStarts(String options) {
    return IntStream.range(0, 10)
        .map(seed -> run(options + " --seed " + seed).right(EPOCHS)[1])
        .sorted()
        .toArray();
  }

  private static Object[] hidden(String seen) {
    List<Object> cells = new ArrayList<>();
    for (int hidden : new int[] {4, 8, 32, 128}) {
      DigitRun run = run("--seen %s --hidden %s".formatted(seen, hidden));
      cells.add(run.percent(EPOCHS)[1]);
      if (cells.size() == 1) {
        cells.add(0, run.after(EPOCHS).seen().count());
      }
    }
    return cells.toArray();
  }

  /** How many unseen images the three nearest seen ones tell rightly. */
  private static long nearest() {
    HandwrittenDigits unseen = usual().unseen();
    return IntStream.range(0, unseen.count())
        .filter(image -> vote(unseen.pixels()[image]) == unseen.labels()[image])
        .count();
  }

  /** What most of the three nearest are; where all differ, the smallest digit. */
  private static int vote(int[] image) {
    HandwrittenDigits seen = usual().seen();
    int[] votes = new int[HandwrittenDigits.CLASSES];
    int[] distances =
        IntStream.range(0, seen.count())
            .map(other -> distance(image, seen.pixels()[other]))
            .toArray();
    IntStream.range(0, seen.count())
        .boxed()
        .sorted(Comparator.comparingInt(other -> distances[other]))
        .limit(3)
        .forEach(other -> votes[seen.labels()[other]]++);
    return IntStream.range(0, votes.length)
        .reduce(0, (best, digit) -> votes[digit] > votes[best] ? digit : best);
  }

  private static int distance(int[] one, int[] other) {
    int sum = 0;
    for (int pixel = 0; pixel < one.length; pixel++) {
      sum += (one[pixel] - other[pixel]) * (one[pixel] - other[pixel]);
    }
    return sum;
  }
}
