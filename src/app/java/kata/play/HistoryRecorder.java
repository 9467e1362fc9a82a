package kata.play;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kata.Matrix;
import kata.guard.Deadline;
import kata.training.Model;
import kata.training.Problem;
import kata.training.Training;
import kata.training.TrainingConfig;
import kata.training.UnusableResult;

/** Trains a network of the compiled stages, and keeps a frame of each of its moments. */
final class HistoryRecorder {

  private final Training training;
  private final int[] moments;
  private final List<HandMove> hand;
  private final List<Snapshot> frames = new CopyOnWriteArrayList<>();
  private final List<Model> models = new CopyOnWriteArrayList<>();

  private HistoryRecorder(TrainingConfig setting, int epochs, List<HandMove> hand) {
    training = new Training(setting);
    moments = SnapshotEpochs.until(epochs, hand.stream().mapToInt(HandMove::epoch).toArray());
    this.hand = hand;
    hand.forEach(move -> move.applied(training.model()));
  }

  /**
   * Trains so many epochs, or as many as go.
   *
   * @param hand what the reader moves by hand on the way
   */
  static TrainingHistory of(
      TrainingConfig setting, int epochs, List<HandMove> hand, GuardedStages learner) {
    HistoryRecorder filming = new HistoryRecorder(setting, epochs, hand);
    Deadline.Countdown left = Deadline.TRAINING.start();
    Problem trouble = null;
    while (trouble == null && !filming.isDone()) {
      trouble =
          left.isOver() ? filming.tooLong(epochs) : learner.run(filming::advance).orElse(null);
    }
    return filming.film(epochs, trouble);
  }

  private TrainingHistory film(int epochs, Problem trouble) {
    return new TrainingHistory(
        training.setting(),
        epochs,
        training.samples(),
        List.copyOf(frames),
        List.copyOf(models),
        trouble);
  }

  private boolean isDone() {
    return frames.size() == moments.length;
  }

  private Problem tooLong(int epochs) {
    return new Problem(
        "After %s s it stands at epoch %s of %s, and is shown as far as that."
            .formatted(Deadline.TRAINING.time().toSeconds(), training.epoch(), epochs),
        "With fewer epochs, inputs or hidden neurons it gets to the end.");
  }

  /** Goes on for a moment, so that whoever waits can tell a long training from an endless loop. */
  private void advance() {
    Deadline.Countdown left = Deadline.SLICE.start();
    while (!isDone() && !left.isOver()) {
      if (training.epoch() == moments[frames.size()]) {
        keep();
      } else {
        epoch();
      }
    }
  }

  private void keep() {
    for (HandMove move : hand) {
      if (move.epoch() == training.epoch()) {
        training.goOnFrom(move.applied(training.model()), training.epoch());
      }
    }
    Snapshot frame = Snapshot.of(training);
    if (!frame.isFinite()) {
      throw new UnusableResult(
          "By epoch %s the network holds something that is no number.".formatted(frame.epoch()),
          "A learning rate that is too high does this, or a step that divides by zero.");
    }
    models.add(training.model());
    frames.add(frame);
  }

  private void epoch() {
    List<Matrix> before = training.model().weights();
    List<Matrix> biases = training.model().biases();
    training.next();
    ShapeCheck.requireSame("weights", before, training.model().weights());
    ShapeCheck.requireSame("biases", biases, training.model().biases());
  }
}
