package kata.docs;

import static kata.docs.Figure.plain;
import static kata.docs.Figure.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kata.BiasNetwork;
import kata.Sigmoid;
import kata.article.StartWeights;
import kata.article.Trainer;
import kata.proof.FullTraining;
import kata.proof.Learners;
import kata.testing.Oracle;

/** The figures of lesson 2. */
final class Lesson2 {

  private static final String PAGE = "exercises/kata/stage2/README.md";

  private static final double OUTPUT = 0.25 * slope(0.75);
  private static final double NUDGE = 0.01;

  private Lesson2() {}

  static List<Figure> figures() {
    return List.of(
        Figure.given(PAGE, "What 2.1 does for one number,"),
        Figure.given(PAGE, "What 2.3 does for one neuron,"),
        Figure.of(
            PAGE,
            "At %s the nudge of stage 1 measures a slope of %.4f:",
            () -> row(LossPicture.START, LossPicture.slopeAtStart())),
        Figure.of(
            PAGE,
            "At %s and %s the loss falls. At %.0f the step leaps over the valley: the loss is higher"
                + " than before,",
            Lesson2::rates),
        Figure.of(
            PAGE,
            "An answer of %s that should be 1 has a loss of %s, half of %s squared. At %s it is %.4f."
                + " So a gain of %s takes %.5f away, %.3f for each unit: nearly the error, %s.",
            Lesson2::gain),
        Figure.of(
            PAGE,
            "A slope is at most %s, and on the way back each layer multiplies by its own. Take %s"
                + " hidden layers of 3 neurons, and call 2.5 for one after the other. Over %d random"
                + " starts the mean size of a delta is %s at the output, and from there, layer by"
                + " layer, %s, %s, %s, %s, %s and %s.",
            VanishingDeltas::measured),
        Figure.of(
            PAGE,
            "If an output is exactly %s and should be 0, its slope is exactly %.0f,",
            () -> row(1.0, slope(1))),
        Figure.of(
            PAGE,
            "target %.0f that answered %s: the error is %s, the slope there %s, the delta %s * %s ="
                + " %s.",
            () -> row(1.0, 0.75, 0.25, slope(0.75), 0.25, slope(0.75), OUTPUT)),
        Figure.of(
            PAGE,
            "Raise the sum by %s, and the prediction rises from %s to %.5f. The loss falls from"
                + " %.6f to %.6f, by %.6f. Divided by the nudge: %.4f.",
            Lesson2::nudgedOutput),
        Figure.of(
            PAGE,
            "a hidden neuron that answered %s, and their connection has the weight %.0f. Carried"
                + " back: %s * %.0f = %s. Times its own slope %s: %s.",
            () -> row(0.25, 2.0, OUTPUT, 2.0, OUTPUT * 2, slope(0.25), plain(hidden(2, OUTPUT)))),
        Figure.of(
            PAGE,
            "raise the hidden sum by %s and the loss falls by %.6f",
            () -> row(NUDGE, fallByHiddenNudge())),
        Figure.of(PAGE, "%.0f * %s + %.0f * %s = %s - %s = %s %s * %s = %s", Lesson2::twoOutputs),
        Figure.of(PAGE, "with weight %.0f, whose delta is %s", () -> row(-1.0, 0.125)),
        Figure.of(
            PAGE,
            "XOR takes %,d epochs to an MAE below 0.1 instead of %,d.",
            () -> row(errorAlone().learntAt(), FaultyBackprop.RIGHT.learntAt())),
        Figure.of(PAGE, "a delta twice as large and %,d epochs.", () -> row(twice().learntAt())),
        Figure.of(
            PAGE,
            "it climbs for the first %d epochs, from %.6f to %.6f. The loss falls meanwhile in every"
                + " single one, from %.3f to %.3f.",
            Lesson2::climb));
  }

  /** The deltas that keep only the size of a weight, from many starts. */
  static List<Figure> slowFigures() {
    return List.of(
        Figure.of(
            PAGE,
            "still learns XOR from %d of %d random starts. With right deltas it is %d.",
            () ->
                row(
                    learners(FaultyBackprop.RIGHT.back(weights -> weights.map(Math::abs))),
                    100,
                    learners(FaultyBackprop.RIGHT))));
  }

  private static long learners(FaultyBackprop variant) {
    return Learners.of(
            100, 30_000, seed -> variant.training(new StartWeights(seed, 0).withBias(2, 3), 0.3))
        .within(30_000);
  }

  static FaultyBackprop errorAlone() {
    return FaultyBackprop.withSlopes(output -> 1, Oracle::slope);
  }

  static FaultyBackprop twice() {
    return FaultyBackprop.withSlopes(output -> 2 * Oracle.slope(output), Oracle::slope);
  }

  private static double slope(double output) {
    return Oracle.slope(output);
  }

  private static double loss(double prediction) {
    return (1 - prediction) * (1 - prediction) / 2;
  }

  private static Object[] nudgedOutput() {
    double nudged = Sigmoid.of(Math.log(3) + NUDGE);
    double fall = loss(0.75) - loss(nudged);
    return row(NUDGE, 0.75, nudged, loss(0.75), loss(nudged), fall, fall / NUDGE);
  }

  /** Of the picture of a loss over one weight. */
  private static Object[] rates() {
    double before = LossPicture.loss(LossPicture.START);
    assertThat(LossPicture.loss(LossPicture.after(0.1))).isLessThan(before);
    assertThat(LossPicture.loss(LossPicture.after(0.6))).isLessThan(before);
    assertThat(LossPicture.loss(LossPicture.after(20))).isGreaterThan(before);
    return row(0.1, 0.6, 20.0);
  }

  private static Object[] gain() {
    double fall = loss(0.75) - loss(0.76);
    return row(0.75, loss(0.75), 0.25, 0.76, loss(0.76), NUDGE, fall, fall / NUDGE, 0.25);
  }

  private static double hidden(double weight, double outputDelta) {
    return slope(0.25) * weight * outputDelta;
  }

  /** The hidden neuron answers .25, and the output's sum is such that it answers .75. */
  private static double fallByHiddenNudge() {
    double rise = Sigmoid.of(Math.log(0.25 / 0.75) + NUDGE) - 0.25;
    return loss(0.75) - loss(Sigmoid.of(Math.log(3) + 2 * rise));
  }

  private static Object[] twoOutputs() {
    double carried = 2 * OUTPUT - 0.125;
    return row(
        2.0,
        OUTPUT,
        -1.0,
        0.125,
        2 * OUTPUT,
        0.125,
        carried,
        carried,
        slope(0.25),
        plain(carried * slope(0.25)));
  }

  /** How long MAE rises from epoch to epoch in the script with bias. */
  private static Object[] climb() {
    FullTraining training = FullTraining.withBias(Trainer.SEED, 0.3);
    BiasNetwork start = training.after(0);
    BiasNetwork top = start;
    BiasNetwork next = training.after(1);
    int epochs = 0;
    while (FullTraining.mae(next) > FullTraining.mae(top)) {
      top = next;
      epochs++;
      next = training.after(epochs + 1);
    }
    assertThat(training.rises(epochs)).isZero();
    return row(
        epochs,
        FullTraining.mae(start),
        FullTraining.mae(top),
        FullTraining.loss(start),
        FullTraining.loss(top));
  }
}
