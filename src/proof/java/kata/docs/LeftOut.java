package kata.docs;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kata.Samples;
import kata.training.Dataset;
import kata.training.Training;
import kata.training.TrainingConfig;
import kata.training.WeightInit;

/**
 * Trainings in which one sample is left out and asked at the end.
 *
 * @param data what is to be learnt
 * @param hidden how many hidden neurons
 */
record LeftOut(String data, int hidden) {

  private static final int STARTS = 10;
  static final int EPOCHS = 5_000;

  /** A row of the table: hidden neurons, trainings, how many learnt, and how many are right. */
  Object[] count() {
    int samples = new Dataset(data).count();
    List<Boolean> right =
        IntStream.range(0, STARTS * samples)
            .parallel()
            .mapToObj(number -> isRight(number / STARTS, number % STARTS))
            .flatMap(Optional::stream)
            .toList();
    return Figures.row(hidden, STARTS * samples, right.size(), Collections.frequency(right, true));
  }

  /** Whether the sample that was left out is answered right; empty if the others are not learnt. */
  private Optional<Boolean> isRight(int sample, long seed) {
    Dataset all = new Dataset(data);
    String bits = Integer.toBinaryString(all.count() + sample).substring(1);
    Training training =
        new Training(
            new TrainingConfig(all, hidden, true, WeightInit.MINUS_ONE_TO_ONE, seed, 1, 0, 0),
            all.without(bits));
    while (training.epoch() < EPOCHS) {
      training.next();
    }
    if (training.error() >= 0.1) {
      return Optional.empty();
    }
    Samples asked = all.only(bits);
    double answer = training.model().predictions(asked.inputs()).get(0, 0);
    return Optional.of(Math.abs(asked.targets().get(0, 0) - answer) < 0.5);
  }
}
