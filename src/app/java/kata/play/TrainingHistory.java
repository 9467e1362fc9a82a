package kata.play;

import java.util.List;
import kata.Samples;
import kata.training.Model;
import kata.training.Problem;
import kata.training.Training;
import kata.training.TrainingConfig;

/**
 * What a training looked like on its way.
 *
 * @param epochs how many were asked for
 * @param frames in order, from the start weights on; fewer where there was trouble
 * @param models for each frame the network that it shows
 * @param trouble why it did not go on; null if it did
 */
record TrainingHistory(
    TrainingConfig setting,
    int epochs,
    Samples samples,
    List<Snapshot> frames,
    List<Model> models,
    Problem trouble) {

  /**
   * The same epoch.
   *
   * @throws IllegalArgumentException if the training did not come as far: a sentence
   */
  int within(int epoch) {
    if (frames.isEmpty() || epoch > frames.get(frames.size() - 1).epoch()) {
      throw new IllegalArgumentException(
          "epoch takes one that the training shows, not " + epoch + ".");
    }
    return epoch;
  }

  /**
   * The training as it stands at an epoch. Between two frames it goes on from the one before, by
   * the compiled stages.
   */
  Training at(int epoch) {
    int before = frames.size() - 1;
    while (frames.get(before).epoch() > epoch) {
      before--;
    }
    Training training = new Training(setting, samples);
    training.goOnFrom(models.get(before), frames.get(before).epoch());
    while (training.epoch() < epoch) {
      training.next();
    }
    return training;
  }
}
