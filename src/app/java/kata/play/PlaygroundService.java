package kata.play;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import kata.Samples;
import kata.guard.Deadline;
import kata.report.LastTest;
import kata.training.NumberRange;
import kata.training.Problem;
import kata.training.Training;
import kata.training.TrainingConfig;

/** Answers what the page asks, by training; it keeps the last trainings for the next question. */
final class PlaygroundService {

  private static final Map<String, Map<String, String>> BONUS =
      Map.of(
          "batch", Map.of("bias", "true", "batch", "2"),
          "momentum", Map.of("bias", "true", "momentum", "0.5"));

  /** So many pages can be open without training anew for each question. */
  private static final int KEPT = 4;

  private final GuardedStages learner;
  private final LastTest lastTest =
      new LastTest(GuardedStages.classes(), Path.of(System.getProperty("kata.tree", "exercises")));
  private final Map<Asked, TrainingHistory> kept = new LinkedHashMap<>(KEPT, 1, true);
  private Map<String, Problem> bonus;

  private record Asked(TrainingConfig setting, int epochs, List<HandMove> hand) {}

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
        FirstUnwritten.before(film.trouble(), learner),
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

  /** One epoch, whether or not the training has a frame of it. */
  Snapshot frame(PlaygroundRequest query) {
    return at(query, Snapshot::of);
  }

  /** The calls of one epoch for one sample. */
  List<Call> calls(PlaygroundRequest query) {
    return EpochTrace.of(moment(query), query.sample(), learner);
  }

  /** The loss of one sample as a graph. */
  LossGraph graph(PlaygroundRequest query) {
    return LossGraph.of(moment(query), query.sample(), learner);
  }

  private Training moment(PlaygroundRequest query) {
    return at(query, training -> training);
  }

  /** Whether each step of an epoch is downhill. */
  Downhill downhill(PlaygroundRequest query) {
    return Downhill.of(moment(query), learner);
  }

  /**
   * Something of the training as it stands at an epoch.
   *
   * @throws IllegalArgumentException if it did not come as far: a sentence
   */
  private <T> T at(PlaygroundRequest query, Function<Training, T> wanted) {
    TrainingHistory film = film(query);
    int epoch = film.within(query.epoch());
    AtomicReference<T> found = new AtomicReference<>();
    Optional<Problem> trouble = learner.run(() -> found.set(wanted.apply(film.at(epoch))));
    if (trouble.isPresent()) {
      throw new IllegalArgumentException(trouble.get().what());
    }
    return found.get();
  }

  private synchronized TrainingHistory film(PlaygroundRequest query) {
    Asked asked = new Asked(query.setting(), query.epochs(), query.hand());
    TrainingHistory film = kept.get(asked);
    if (film == null) {
      film = HistoryRecorder.of(asked.setting(), asked.epochs(), asked.hand(), learner);
      kept.put(asked, film);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return film;
  }
}
