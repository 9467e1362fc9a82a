package kata.digits;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.Samples;
import kata.digits.DigitsModel.OneLayer;
import kata.digits.DigitsModel.WithSigmoids;
import kata.digits.DigitsModel.WithSoftmax;
import kata.digits.DigitsSetting.Loss;
import kata.numpy.NumpyRandom;
import kata.stage6.MiniBatch;
import kata.stage9.Classifier;
import kata.stage9.CrossEntropy;

/** A training on digits under way, epoch after epoch, made by the compiled stages. */
public final class DigitsTraining {

  /** Start weights are drawn evenly from minus this to this. */
  private static final double LARGEST_START = 0.3;

  private final DigitsSetting setting;
  private final NumpyRandom random;
  private final HandwrittenDigits seenDigits;
  private final HandwrittenDigits unseenDigits;
  private final Samples seen;
  private final Samples unseen;
  private DigitsModel model;
  private volatile int epochs;
  private volatile int steps;

  /** Stands at the setting's start weights. */
  public DigitsTraining(DigitsSetting setting) {
    this.setting = setting;
    random = new NumpyRandom(setting.seed());
    HandwrittenDigits all = HandwrittenDigits.all();
    int[] rows = setting.random() ? order(all.count()) : IntStream.range(0, all.count()).toArray();
    int count = (int) (setting.seen() * all.count());
    seenDigits = all.some(IntStream.of(rows).limit(count).toArray());
    unseenDigits = all.some(IntStream.of(rows).skip(count).toArray());
    seen = seenDigits.samples();
    unseen = unseenDigits.samples();
    model = start();
  }

  /** An order like NumPy's {@code argsort} of random numbers. */
  private int[] order(int count) {
    double[] keys = IntStream.range(0, count).mapToDouble(i -> random.next()).toArray();
    return IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> keys[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private DigitsModel start() {
    int pixels = seen.inputs().columns();
    int digits = seen.targets().columns();
    if (setting.hidden() == 0) {
      return OneLayer.atRest(layer(pixels, digits));
    }
    Matrix hidden = layer(pixels, setting.hidden());
    Matrix output = layer(setting.hidden(), digits);
    return setting.loss() == Loss.CROSS_ENTROPY
        ? new WithSoftmax(DigitsModel.atRest(hidden, output))
        : new WithSigmoids(DigitsModel.atRest(hidden, output));
  }

  private Matrix layer(int from, int to) {
    return random.next(from, to).map(entry -> LARGEST_START * (2 * entry - 1));
  }

  /** Makes one epoch: every image that is seen, in batches, in another order each time. */
  public void next() {
    int[] order = order(seenDigits.count());
    for (int start = 0; start < order.length; start += setting.batch()) {
      int end = Math.min(start + setting.batch(), order.length);
      Samples batch = MiniBatch.reorder(seen, Arrays.copyOfRange(order, start, end));
      model = model.next(batch, setting.momentum(), setting.rate() / (end - start));
      steps = steps + 1;
    }
    epochs = epochs + 1;
  }

  /** How many epochs were made; another thread may ask. */
  public int epochs() {
    return epochs;
  }

  /** How many steps were made; another thread may ask. */
  public int steps() {
    return steps;
  }

  public DigitsSetting setting() {
    return setting;
  }

  /** As the steps so far left it. */
  public DigitsModel model() {
    return model;
  }

  /** The images that are learnt from. */
  public HandwrittenDigits seen() {
    return seenDigits;
  }

  /** The images that are only read. */
  public HandwrittenDigits unseen() {
    return unseenDigits;
  }

  /** For each unseen image and digit what the network answers. */
  public Matrix unseenPredictions() {
    return model.predictions(unseen.inputs());
  }

  /** The loss of what is seen, per image. */
  public double loss() {
    Matrix predictions = model.predictions(seen.inputs());
    double sum =
        setting.loss() == Loss.CROSS_ENTROPY
            ? CrossEntropy.of(seen.targets(), predictions)
            : HalfSquaredError.of(seen.targets(), predictions);
    return sum / seenDigits.count();
  }

  /** How many of the seen images are read rightly. */
  public int seenRight() {
    return right(seenDigits, model.predictions(seen.inputs()));
  }

  /** How many of the unseen images are read rightly. */
  public int unseenRight() {
    return right(unseenDigits, unseenPredictions());
  }

  private static int right(HandwrittenDigits digits, Matrix predictions) {
    int[][] table =
        Classifier.confusion(
            digits.labels(), Classifier.classes(predictions), HandwrittenDigits.CLASSES);
    return IntStream.range(0, table.length).map(digit -> table[digit][digit]).sum();
  }

  /** Of the unseen images: in row 3, column 8 how many threes are read as eights. */
  public int[][] confusion() {
    return Classifier.confusion(
        unseenDigits.labels(), Classifier.classes(unseenPredictions()), HandwrittenDigits.CLASSES);
  }
}
