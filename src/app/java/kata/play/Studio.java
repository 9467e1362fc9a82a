package kata.play;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kata.Samples;
import kata.board.LastTest;
import kata.training.Chosen;
import kata.training.Model;
import kata.training.Setting;
import kata.training.Training;
import kata.training.Trouble;

/** Answers what the page asks, by training; it keeps the last film for the next question. */
final class Studio {

  private static final Map<String, Map<String, String>> BONUS =
      Map.of(
          "batch", Map.of("bias", "true", "batch", "2"),
          "momentum", Map.of("bias", "true", "momentum", "0.5"));

  private final Learner learner;
  private final LastTest lastTest =
      new LastTest(Learner.classes(), Path.of(System.getProperty("kata.tree", "exercises")));
  private Film last;
  private Map<String, Trouble> bonus;

  /**
   * @param patience how long it waits for the learner's code
   */
  Studio(Duration patience) {
    learner = new Learner(patience);
  }

  /**
   * What the page reads of a training.
   *
   * @param tree whose code it is, exercises or solutions
   * @param judged what the last run of the tests found wrong; null if nothing, or too long ago
   * @param bonus by knob: why it does not turn; only those that do not
   */
  record Shown(
      String tree,
      String judged,
      Setting setting,
      int epochs,
      Samples samples,
      List<Frame> frames,
      Trouble trouble,
      Map<String, Trouble> bonus) {}

  /** A training with its frames. */
  Shown training(Query query) {
    Film film = film(query);
    return new Shown(
        System.getProperty("kata.tree", "exercises"),
        lastTest.complaint().orElse(null),
        film.setting(),
        film.epochs(),
        film.samples(),
        film.frames(),
        film.trouble(),
        film.trouble() == null ? bonus() : Map.of());
  }

  /** A knob turns once an epoch can be made with it; asked where a training without it goes. */
  private synchronized Map<String, Trouble> bonus() {
    if (bonus == null) {
      bonus = new TreeMap<>();
      BONUS.forEach(
          (knob, texts) -> {
            Training training = new Training(Chosen.setting(texts));
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
  List<Call> calls(Query query) {
    Film film = film(query);
    Model model = film.at(query.epoch()).orElseThrow(() -> noFrame(query.epoch()));
    Moment moment = new Moment(film.setting(), film.samples(), model);
    return Walk.of(moment, query.sample(), learner);
  }

  private static IllegalArgumentException noFrame(int epoch) {
    return new IllegalArgumentException(
        "epoch takes one that the training shows, not " + epoch + ".");
  }

  private synchronized Film film(Query query) {
    Setting setting = query.setting();
    int epochs = query.epochs();
    if (last == null || !last.setting().equals(setting) || last.epochs() != epochs) {
      last = Filming.of(setting, epochs, learner);
    }
    return last;
  }
}
