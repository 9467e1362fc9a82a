package kata.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.digits.DigitsSetting;
import kata.digits.DigitsTraining;
import kata.digits.HandwrittenDigits;
import kata.stage3.GradientCheck;
import kata.stage9.Classifier;
import kata.stage9.CrossEntropy;
import kata.stage9.Softmax;

/** How many digits are read rightly, and one that is not, with its second thought and its delta. */
public final class Stage9 implements Demo {

  private static final List<Integer> SHOWN = List.of(0, 1, 10, 30);
  private static final double NUDGE = 1e-5;

  private final DigitsTraining training = new DigitsTraining(DigitsSetting.usual());
  private Matrix predictions;

  @Override
  public List<String> lines() {
    List<String> left = new ArrayList<>();
    left.add("  epoch    seen, of 1347   unseen, of 450");
    for (int epoch : SHOWN) {
      while (training.epochs() < epoch) {
        training.next();
      }
      left.add(text("%7d %,16d %16d", epoch, training.seenRight(), training.unseenRight()));
    }
    predictions = training.unseenPredictions();
    int image = mistake();
    left.addAll(secondThought(image));
    List<String> lines = new ArrayList<>();
    lines.add("Your code reads digits of people whose hand it has never seen:");
    for (int row = 0; row < HandwrittenDigits.SIDE; row++) {
      lines.add("%-52s  %s".formatted(left.get(row), row(image, row)).stripTrailing());
    }
    lines.add("Draw one yourself: mvn compile exec:java \"-Drun=play --digits\"");
    return lines;
  }

  /** The first image that is not read rightly while the second thought would have been right. */
  private int mistake() {
    int[] chosen = Classifier.classes(predictions);
    return IntStream.range(0, chosen.length)
        .filter(image -> chosen[image] != written(image) && second(image) == written(image))
        .findFirst()
        .orElse(0);
  }

  private int written(int image) {
    return training.unseen().labels()[image];
  }

  private int second(int image) {
    return ranked(image)[1];
  }

  /** The digits, the most probable first. */
  private int[] ranked(int image) {
    return IntStream.range(0, predictions.columns())
        .boxed()
        .sorted((one, other) -> Double.compare(probability(image, other), probability(image, one)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private double probability(int image, int digit) {
    return predictions.get(image, digit);
  }

  private List<String> secondThought(int image) {
    int[] digits = ranked(image);
    int written = written(image);
    Matrix targets = Matrix.of(1, digits.length, (row, digit) -> digit == written ? 1 : 0);
    Matrix answer = Matrix.of(1, digits.length, (row, digit) -> probability(image, digit));
    double delta = CrossEntropy.outputDeltas(targets, answer).get(0, written);
    return List.of(
        text(
            "Written %d. It says %d (%.2f); second thought: %d (%.2f).",
            written,
            digits[0],
            probability(image, digits[0]),
            digits[1],
            probability(image, digits[1])),
        text("Delta of output %d by 9.3: %26.4f", written, delta),
        text("by 3.4, which nudges your 9.2: %21.4f", nudged(targets, answer).get(0, written)));
  }

  /** Downhill. The logarithms of probabilities are weighted sums of which softmax makes these. */
  private static Matrix nudged(Matrix targets, Matrix answer) {
    return GradientCheck.gradient(
            sums -> CrossEntropy.of(targets, Softmax.of(sums)), answer.map(Math::log), NUDGE)
        .scale(-1);
  }

  private String row(int image, int row) {
    return training.unseen().row(image, row);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
