package kata.docs;

import static kata.docs.Figure.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.digits.DigitsTraining;
import kata.digits.HandwrittenDigits;

/** The figures of lesson 9; those of its worked example are in {@link Lesson9ByHand}. */
final class Lesson9 {

  private static final String PAGE = "exercises/kata/stage9/README.md";

  /** The command without options, as it trains. */
  static final int EPOCHS = 30;

  private static final int PIXELS = 64;
  private static final int HIDDEN = 32;

  private Lesson9() {}

  static List<Figure> figures() {
    return List.of(
        Figure.of(
            PAGE,
            "%,d digits, written by %d people.",
            () -> row(HandwrittenDigits.all().count(), 13)),
        Figure.of(PAGE, "so a sample has %d inputs,", () -> row(PIXELS)),
        Figure.of(
            PAGE,
            "only larger: %d-%d-%d, with %,d weights and biases.",
            () -> row(PIXELS, HIDDEN, 10, numbers())),
        Figure.of(
            PAGE,
            "So it learns from the first %,d images only, those that are *seen*. The last %d it reads,",
            () -> row(usual().seen().count(), usual().unseen().count())),
        Figure.of(
            PAGE,
            "trains %d epochs in about a second and prints what NumPy prints, digit for digit. In the"
                + " end it reads all %,d seen images and %d of the %d unseen ones.",
            () -> row(EPOCHS, usual().seenRight(), usual().unseenRight(), unseen())),
        Figure.given(PAGE, "How many of 100 images are read rightly,"),
        new Figure(
            PAGE,
            "half-squared-error --rate .1 --epochs 50\"",
            () -> List.<Object[]>of(row(), row())),
        Figure.of(PAGE, "to a hidden neuron are %d, as many as", () -> row(PIXELS)),
        Figure.given(PAGE, "How many of 100 unseen images are read rightly after 30 epochs;"),
        Figure.of(
            PAGE,
            "%.0f of 100 seen images are right, and %.0f of 100 unseen ones.",
            () -> row(run("").percent(EPOCHS)[0], run("").percent(EPOCHS)[1])),
        Figure.given(PAGE, "the 450 unseen ones are by people of whom it has seen others."),
        Figure.of(
            PAGE,
            "%d instead of %d. With ten other",
            () -> row(run("--split random").right(EPOCHS)[1], usual().unseenRight())),
        Figure.given(PAGE, "| after 20 | after 50 |"),
        Figure.given(PAGE, "| 32 | 128 |"),
        Figure.given(PAGE, "How many of the 450?"),
        Figure.of(
            PAGE,
            "%d, with %d weights and biases instead of %,d.",
            () -> row(run("--hidden 0").right(EPOCHS)[1], PIXELS * 10 + 10, numbers())),
        Figure.of(
            PAGE,
            "reads %d of the %d. It pays when it is asked: each answer compares with all %,d images,",
            () -> row(nearest(), unseen(), usual().seen().count())),
        Figure.given(
            PAGE,
            "reads 418 to 421 of the 450 after 50 epochs, in five starts; its logistic regression 412 to"
                + " 414."),
        Figure.of(PAGE, "Here are eight of the %d,", () -> row(HIDDEN)),
        Figure.of(
            PAGE,
            "In %d of the %d mistakes,",
            () -> {
              int[] counts = DigitRun.secondThoughts(usual());
              return row(counts[1], counts[0]);
            }),
        Figure.of(PAGE, "The log begins with %.2f:", () -> row(startLoss())),
        Figure.given(PAGE, "our network reads 100 of 100."));
  }

  /** Of many trainings. */
  static List<Figure> slowFigures() {
    return List.of(
        new Figure(
            PAGE,
            "| half squared error | %s | %.0f / %.0f | %.0f / %.0f | %.0f / %.0f |",
            () -> losses("half-squared-error", "0.1", "1")),
        new Figure(
            PAGE,
            "| cross entropy | %s | %.0f / %.0f | %.0f / %.0f | %.0f / %.0f |",
            () -> losses("cross-entropy", "0.1", "0.3", "1")),
        Figure.of(
            PAGE,
            "With half the squared error at rate 1 it still reads %.0f of 100 after 100 epochs:",
            () -> row(run("--loss half-squared-error --rate 1").percent(100)[0])),
        Figure.of(
            PAGE,
            "starts each: %d to %d of the 450 if they are drawn at random, %d to %d if they are the last"
                + " ones.",
            () -> {
              int[] random = tenStarts("--split random");
              int[] order = tenStarts("--split order");
              return row(random[0], random[9], order[0], order[9]);
            }),
        new Figure(PAGE, "| %,d | %.0f | %.0f | %.0f | %.0f |", Lesson9::sizes));
  }

  private static DigitRun run(String options) {
    return DigitRun.of(options);
  }

  /** The command without options, at its end. */
  static DigitsTraining usual() {
    return run("").after(EPOCHS);
  }

  private static int unseen() {
    return usual().unseen().count();
  }

  private static int numbers() {
    return PIXELS * HIDDEN + HIDDEN + HIDDEN * 10 + 10;
  }

  private static double startLoss() {
    return run("--split order").after(0).loss();
  }

  private static List<Object[]> losses(String loss, String... rates) {
    return Stream.of(rates).map(rate -> cells(loss, rate)).toList();
  }

  private static Object[] cells(String loss, String rate) {
    DigitRun run = run("--loss %s --rate %s".formatted(loss, rate));
    List<Object> cells = new ArrayList<>(List.of(rate));
    for (int epoch : new int[] {5, 20, 50}) {
      cells.add(run.percent(epoch)[0]);
      cells.add(run.percent(epoch)[1]);
    }
    return cells.toArray();
  }

  /** How many unseen images ten starts read rightly, the fewest first. */
  private static int[] tenStarts(String options) {
    return IntStream.range(0, 10)
        .map(seed -> run(options + " --seed " + seed).right(EPOCHS)[1])
        .sorted()
        .toArray();
  }

  private static List<Object[]> sizes() {
    return List.of(".1", ".25", ".5", ".75").stream().map(Lesson9::sizes).toList();
  }

  private static Object[] sizes(String seen) {
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
