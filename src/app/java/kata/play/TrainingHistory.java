package kata.play;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kata.Samples;
import kata.training.Model;
import kata.training.Problem;
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

  /** The network at an epoch, if there is a frame of it. */
  Optional<Model> at(int epoch) {
    return IntStream.range(0, frames.size())
        .filter(i -> frames.get(i).epoch() == epoch)
        .mapToObj(models::get)
        .findFirst();
  }
}
