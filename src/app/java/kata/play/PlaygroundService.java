package kata.play;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kata.Samples;
import kata.guard.Deadline;
import kata.report.LastTest;
import kata.training.Model;
import kata.training.NumberRange;
import kata.training.Problem;
import kata.training.Training;
import kata.training.TrainingConfig;

/** Answers what the page asks, by training; it keeps the last film for the next question. */
final class PlaygroundService {

  private static final Map<String, Map<String, String>> BONUS =
      Map.of(
          "batch", Map.of("bias", "true", "batch", "2"),
          "momentum", Map.of("bias", "true", "momentum", "0.5"));

  private final GuardedStages learner;
  private final LastTest lastTest =
      new LastTest(GuardedStages.classes(), Path.of(System.getProperty("kata.tree", "exercises")));
  private TrainingHistory last;
  private Map<String, Problem> bonus;

  /**
   * @param deadline how long it waits for the learner's code
   */
  PlaygroundService(Deadline deadline) {
    learner = new GuardedStages(deadline);
  }

  /**
   * What the page reads of a training.
   *
   * @param tree whose code it is, exercises or solutions
   * @param judged what the last run of the tests found wrong; null if nothing, or too long ago
   * @param limits of the numbers in its form, by name
   * @param bonus by knob: why it does not turn; only those that do not
   */
  record Shown(
      String tree,
      String judged,
      Map<String, NumberRange> limits,
      TrainingConfig setting,
      int epochs,
      Samples samples,
      List<Snapshot> frames,
      Problem trouble,
      Map<String, Problem> bonus) {}

  /** A training with its frames. */
  Shown training(PlaygroundRequest query) {
    TrainingHistory film = film(query);
    return new Shown(
        System.getProperty("kata.tree", "exercises"),
        lastTest.complaint().orElse(null),
        PlaygroundRequest.limits(),
        film.setting(),
        film.epochs(),
        film.samples(),
        film.frames(),
        film.trouble(),
        film.trouble() == null ? bonus() : Map.of());
  }

  /**
   * A value is set if an epoch can be made with it; the question is where a training goes without
   * it.
   */
  private synchronized Map<String, Problem> bonus() {
    if (bonus == null) {
      bonus = new TreeMap<>();
      BONUS.forEach(
          (knob, texts) -> {
            Training training = new Training(TrainingConfig.of(texts));
            learner.run(training::next).ifPresent(trouble -> bonus.put(knob, trouble));
          });
    }
    return bonus;
  }

  /**
   * The calls of one epoch for one sample.
   *
   * @throws IllegalArgumentException if the training has no frame of that epoch
   */
  List<Call> calls(PlaygroundRequest query) {
    return EpochTrace.of(moment(query), query.sample(), learner);
  }

  /**
   * The loss of one sample as a graph.
   *
   * @throws IllegalArgumentException if the training has no frame of that epoch
   */
  LossGraph graph(PlaygroundRequest query) {
    return LossGraph.of(moment(query), query.sample(), learner);
  }

  private EpochStart moment(PlaygroundRequest query) {
    TrainingHistory film = film(query);
    Model model = film.at(query.epoch()).orElseThrow(() -> noFrame(query.epoch()));
    return new EpochStart(film.setting(), film.samples(), model);
  }

  private static IllegalArgumentException noFrame(int epoch) {
    return new IllegalArgumentException(
        "epoch takes one that the training shows, not " + epoch + ".");
  }

  private synchronized TrainingHistory film(PlaygroundRequest query) {
    TrainingConfig setting = query.setting();
    int epochs = query.epochs();
    if (last == null || !last.setting().equals(setting) || last.epochs() != epochs) {
      last = HistoryRecorder.of(setting, epochs, learner);
    }
    return last;
  }
}
