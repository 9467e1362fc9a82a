package kata.play;

import java.util.List;
import java.util.Map;
import kata.Samples;
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

  private final Learner learner = new Learner();
  private Film last;

  /**
   * What the page reads of a training.
   *
   * @param tree whose code it is, exercises or solutions
   * @param bonus by knob: why it does not turn; only those that do not
   */
  record Shown(
      String tree,
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
        film.setting(),
        film.epochs(),
        film.samples(),
        film.frames(),
        film.trouble(),
        Map.of());
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
