package kata.docs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.digits.DigitsSetting;
import kata.digits.DigitsTraining;
import kata.stage9.Classifier;

/** A training on digits, as the command makes it, and how it went from epoch to epoch. */
final class DigitRun {

  private static final Map<String, DigitRun> MADE = new ConcurrentHashMap<>();

  private final DigitsTraining training;
  private final Map<Integer, int[]> right = new TreeMap<>();

  private DigitRun(String options) {
    Map<String, String> texts = new HashMap<>();
    for (String option : options.strip().split("\\s*--")) {
      String[] parts = option.split(" ");
      if (parts.length == 2) {
        texts.put(parts[0], parts[1]);
      }
    }
    training = new DigitsTraining(DigitsSetting.of(texts));
  }

  /** The one with these options; each is made once. */
  static DigitRun of(String options) {
    return MADE.computeIfAbsent(options, DigitRun::new);
  }

  /** How many images are read rightly after so many epochs: seen ones, unseen ones. */
  synchronized int[] right(int epoch) {
    while (training.epochs() <= epoch && !right.containsKey(epoch)) {
      right.put(training.epochs(), new int[] {training.seenRight(), training.unseenRight()});
      if (training.epochs() < epoch) {
        training.next();
      }
    }
    return right.get(epoch);
  }

  /** The same, of 100 each. */
  double[] percent(int epoch) {
    int[] counts = right(epoch);
    return new double[] {
      100.0 * counts[0] / training.seen().count(), 100.0 * counts[1] / training.unseen().count()
    };
  }

  /** As it is after so many epochs; it must not have gone on. */
  DigitsTraining after(int epoch) {
    right(epoch);
    if (training.epochs() != epoch) {
      throw new IllegalStateException("epoch " + training.epochs() + " was made");
    }
    return training;
  }

  /** The unseen images, the one first whose digit got the least. */
  static int[] worstFirst(DigitsTraining trained) {
    Matrix answers = trained.unseenPredictions();
    int[] written = trained.unseen().labels();
    return IntStream.range(0, written.length)
        .boxed()
        .sorted(Comparator.comparingDouble(image -> answers.get(image, written[image])))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * How many unseen images are not read rightly, and for how many of them the second thought is.
   */
  static int[] secondThoughts(DigitsTraining trained) {
    Matrix answers = trained.unseenPredictions();
    int[] written = trained.unseen().labels();
    int[] chosen = Classifier.classes(answers);
    int wrong = 0;
    int second = 0;
    for (int image = 0; image < written.length; image++) {
      if (chosen[image] != written[image]) {
        wrong++;
        second += before(answers, image, written[image]) == 1 ? 1 : 0;
      }
    }
    return new int[] {wrong, second};
  }

  private static long before(Matrix answers, int image, int digit) {
    return IntStream.range(0, answers.columns())
        .filter(other -> answers.get(image, other) > answers.get(image, digit))
        .count();
  }
}
