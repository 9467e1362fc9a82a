package kata.play;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.training.Model;
import kata.training.Problem;
import kata.training.StepCheck;
import kata.training.StepCheck.Entry;
import kata.training.Training;

/**
 * Whether the step of each weight and bias goes downhill as steeply as nudges measure the loss.
 *
 * @param verdict one sentence about all of them; empty if there is trouble
 * @param nudges one sentence: who measured
 * @param weights each weight, then each bias
 * @param trouble why nothing could be compared; null if it could
 */
record Downhill(String verdict, String nudges, List<Slope> weights, Problem trouble) {

  /** How far a curve goes to both sides, and how many points it has there. */
  private static final double SPAN = 4;

  private static final int POINTS = 20;

  /**
   * One weight or bias.
   *
   * @param at its place in the drawing
   * @param name in words
   * @param step that its epoch takes at learning rate 1, for all samples and without momentum
   * @param downhill the slope of the loss, as measured, turned round
   * @param agrees whether these two are the same
   * @param span the first and the last place of the curve are so far from the value
   * @param losses half the squared error at places with equal gaps
   */
  record Slope(
      String at,
      String name,
      double value,
      double step,
      double downhill,
      boolean agrees,
      double span,
      List<Double> losses) {}

  static Downhill of(Training moment, GuardedStages learner) {
    AtomicReference<Downhill> made = new AtomicReference<>();
    return learner
        .run(() -> made.set(of(moment)))
        .map(trouble -> FirstUnwritten.before(trouble, learner))
        .map(trouble -> new Downhill("", "", List.of(), trouble))
        .orElseGet(made::get);
  }

  private static Downhill of(Training moment) {
    Model model = moment.model();
    StepCheck check = new StepCheck(model, moment.samples());
    List<Slope> slopes =
        check.entries().stream().map(entry -> slope(check, entry, model.weights())).toList();
    return new Downhill(verdict(check, slopes, moment), nudges(check), slopes, null);
  }

  private static Slope slope(StepCheck check, Entry entry, List<Matrix> weights) {
    int layer = entry.layer();
    double value = check.value(entry);
    return new Slope(
        entry.bias()
            ? PartNames.bias(layer, entry.to())
            : PartNames.weight(layer, entry.from(), entry.to()),
        entry.bias()
            ? PartNames.biasOf(layer, entry.to(), weights)
            : PartNames.connection(layer, entry.from(), entry.to(), weights),
        value,
        entry.step(),
        entry.downhill(),
        entry.isRight(),
        SPAN,
        IntStream.rangeClosed(-POINTS, POINTS)
            .mapToObj(i -> check.loss(entry, value + i * SPAN / POINTS))
            .toList());
  }

  private static String verdict(StepCheck check, List<Slope> slopes, Training moment) {
    long all = slopes.size();
    long agree = slopes.stream().filter(Slope::agrees).count();
    if (check.isFlat()) {
      return "The loss is flat here in every direction: nothing can be compared.";
    }
    if (agree == all) {
      return "%s of %s steps are downhill as steep as the loss is.".formatted(agree, all);
    }
    return ("%s of %s steps are downhill as steep as the loss is."
            + " The first step of the kata that is not what a nudge measures: %s.")
        .formatted(agree, all, DifferingStep.of(moment.model(), moment.samples()));
  }

  private static String nudges(StepCheck check) {
    return switch (check.nudges()) {
      case OWN -> "Measured by the nudge of 3.4.";
      case OURS_FOR_UNWRITTEN -> "Measured by our nudge: 1.3 or 3.4 is not written yet.";
      case OURS_FOR_WRONG -> "Measured by our nudge: 1.3 or 3.4 is not right.";
    };
  }
}
