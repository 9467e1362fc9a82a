package kata.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Samples;
import kata.article.Trainer;
import kata.stage4.Backprop;

/** Both errors over the first 10,000 epochs of the run without bias. */
final class LearningPicture {

  /** Both errors before one epoch's update. */
  private record Errors(double mae, double loss) {}

  private static final int EPOCHS = 10_000;
  private static final int EVERY = 50;
  private static final int PLATEAU = 500;

  private final Svg svg = new Svg(700, 400, "Both errors over 10,000 epochs");
  private final List<Errors> errors = new ArrayList<>();

  private LearningPicture() {
    Matrix targets = Samples.XOR.targets();
    Backprop.train(
        Trainer.startWithoutBias(Trainer.SEED),
        Samples.XOR,
        0.6,
        EPOCHS + 1,
        (epoch, network) -> {
          Matrix answers = network.forward(Samples.XOR.inputs()).predictions();
          errors.add(
              new Errors(
                  MeanAbsoluteError.of(targets, answers), HalfSquaredError.of(targets, answers)));
        });
  }

  static String draw() {
    LearningPicture picture = new LearningPicture();
    picture.axes();
    picture.curve("forward thick", Errors::mae);
    picture.curve("back thick dashed", Errors::loss);
    picture.names();
    picture.plateau();
    picture.learnt();
    return picture.svg.file();
  }

  private static double x(int epoch) {
    return 60 + 0.06 * epoch;
  }

  private static double y(double error) {
    return 330 - 500 * error;
  }

  private void axes() {
    for (int tenths = 0; tenths <= 6; tenths++) {
      svg.line("faint", x(0), y(tenths / 10.0), x(EPOCHS), y(tenths / 10.0));
      svg.text("soft end", x(0) - 10, y(tenths / 10.0) + 5, "%.1f", tenths / 10.0);
    }
    for (int epoch = 0; epoch <= EPOCHS; epoch += 2_000) {
      svg.line("soft", x(epoch), y(0), x(epoch), y(0) + 6);
      svg.text("soft middle", x(epoch), y(0) + 24, "%,d", epoch);
    }
    svg.text("end", x(EPOCHS), y(0) + 48, "epoch");
  }

  private void curve(String kind, ToDoubleFunction<Errors> error) {
    svg.curve(
        kind,
        IntStream.rangeClosed(0, EPOCHS / EVERY)
            .map(step -> step * EVERY)
            .mapToObj(at -> new Svg.Point(x(at), y(error.applyAsDouble(errors.get(at)))))
            .toList());
  }

  private void names() {
    svg.line("forward thick", x(5_000), y(0.45), x(5_700), y(0.45));
    svg.text("forward bold", x(5_850), y(0.45) + 5, "mean absolute error, MAE");
    svg.line("back thick dashed", x(5_000), y(0.35), x(5_700), y(0.35));
    svg.text("back bold", x(5_850), y(0.35) + 5, "half squared error, the loss");
  }

  private void plateau() {
    double mae = errors.get(PLATEAU).mae();
    svg.circle("forward", x(PLATEAU), y(mae), 5);
    svg.text("", x(150), y(0.55) + 5, "plateau: MAE still %.4f at epoch %d", mae, PLATEAU);
  }

  private void learnt() {
    int epoch = 0;
    while (errors.get(epoch).mae() >= 0.1) {
      epoch++;
    }
    svg.circle("forward", x(epoch), y(errors.get(epoch).mae()), 5);
    svg.text("", x(epoch) + 10, y(0.13) + 5, "MAE below 0.1 from epoch %,d on", epoch);
  }
}
