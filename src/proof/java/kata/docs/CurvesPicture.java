package kata.docs;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.BiasNetwork;
import kata.article.Trainer;
import kata.proof.FullTraining;

/** Errors over the epochs of trainings, in one picture. */
final class CurvesPicture {

  private static final String[] KINDS = {"soft thick", "forward thick", "back thick dashed"};

  private final Svg svg;
  private final int epochs;
  private int drawn;

  /** With an axis of epochs that has a number at every so many. */
  private CurvesPicture(String title, int epochs, int every) {
    this.epochs = epochs;
    svg = new Svg(700, 400, title);
    for (int tenths = 0; tenths <= 6; tenths++) {
      svg.line("faint", x(0), y(tenths / 10.0), x(epochs), y(tenths / 10.0));
      svg.text("soft end", x(0) - 10, y(tenths / 10.0) + 5, "%.1f", tenths / 10.0);
    }
    for (int epoch = 0; epoch <= epochs; epoch += every) {
      svg.line("soft", x(epoch), y(0), x(epoch), y(0) + 6);
      svg.text("soft middle", x(epoch), y(0) + 24, "%,d", epoch);
    }
    svg.text("end", x(epochs), y(0) + 48, "epoch");
  }

  /** Both errors over the first 10,000 epochs of the run without bias. */
  static String learning() {
    FullTraining training = FullTraining.withoutBias(Trainer.SEED, 0.6);
    CurvesPicture picture = new CurvesPicture("Both errors over 10,000 epochs", 10_000, 2_000);
    List<Double> errors = picture.curve("forward thick", training, FullTraining::mae);
    picture.curve("back thick dashed", training, FullTraining::loss);
    picture.name("forward", "", 0.45, "mean absolute error, MAE");
    picture.name("back", " dashed", 0.35, "half squared error, the loss");
    picture.circle(500, errors.get(500));
    Svg svg = picture.svg;
    double height = picture.y(0.55) + 5;
    svg.text("", picture.x(150), height, "plateau: MAE still %.4f at epoch 500", errors.get(500));
    int learnt = learnt(errors);
    picture.circle(learnt, errors.get(learnt));
    height = picture.y(0.13) + 5;
    svg.text("", picture.x(learnt) + 10, height, "MAE below 0.1 from epoch %,d on", learnt);
    return svg.file();
  }

  /** Batches of 4, 2 and 1, each epoch in an order of its own. */
  static String batches() {
    CurvesPicture picture = maes("MAE in batches of 4, 2 and 1");
    for (int size : new int[] {4, 2, 1}) {
      picture.named("samples per step: " + size, Lesson6.inBatches(Trainer.SEED, size, true));
    }
    return picture.svg.file();
  }

  /** Momentum 0, .5 and .9. */
  static String momentum() {
    CurvesPicture picture = maes("MAE with momentum 0, 0.5 and 0.9");
    FullTraining plain = FullTraining.withBias(Trainer.SEED, 0.3);
    for (double momentum : new double[] {0, 0.5, 0.9}) {
      picture.named(
          String.format(Locale.ROOT, "momentum %.1f", momentum), plain.withMomentum(momentum, 0.3));
    }
    return picture.svg.file();
  }

  private static CurvesPicture maes(String title) {
    CurvesPicture picture = new CurvesPicture(title, 4_000, 1_000);
    picture.svg.text("", picture.x(0), picture.y(0) + 48, "mean absolute error, MAE");
    return picture;
  }

  private double x(int epoch) {
    return 60 + 600.0 * epoch / epochs;
  }

  private double y(double error) {
    return 330 - 500 * error;
  }

  private List<Double> curve(
      String kind, FullTraining training, ToDoubleFunction<BiasNetwork> error) {
    List<Double> errors =
        Stream.iterate(training.start(), training.epoch())
            .limit(epochs + 1)
            .map(state -> error.applyAsDouble(state.network()))
            .toList();
    svg.curve(
        kind,
        IntStream.rangeClosed(0, 200)
            .map(step -> step * epochs / 200)
            .mapToObj(at -> new Svg.Point(x(at), y(errors.get(at))))
            .toList());
    return errors;
  }

  private static int learnt(List<Double> errors) {
    return (int) errors.stream().takeWhile(error -> error >= 0.1).count();
  }

  private void name(String kind, String dashed, double height, String name) {
    svg.line(kind + " thick" + dashed, x(5_000), y(height), x(5_700), y(height));
    svg.text(kind + " bold", x(5_850), y(height) + 5, name);
  }

  private void circle(int epoch, double error) {
    svg.circle("forward", x(epoch), y(error), 5);
  }

  /** A curve of MAE, and below the others its name. */
  private void named(String name, FullTraining training) {
    List<Double> errors = curve(KINDS[drawn], training, FullTraining::mae);
    double height = y(0.45 - 0.07 * drawn);
    svg.line(KINDS[drawn], x(1_900), height, x(2_160), height);
    svg.text("", x(2_220), height + 5, "%s, below 0.1 at %,d", name, learnt(errors));
    drawn++;
  }
}
