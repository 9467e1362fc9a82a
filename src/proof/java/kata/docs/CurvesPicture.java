package kata.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.MeanAbsoluteError;
import kata.MomentumState;
import kata.Samples;
import kata.article.Trainer;
import kata.testing.Oracle;
import kata.training.SampleOrders;

/** MAE over the epochs of three trainings of the network with bias, in one picture. */
final class CurvesPicture {

  private static final int EPOCHS = 4_000;
  private static final int EVERY = 20;
  private static final String[] KINDS = {"soft thick", "forward thick", "back thick dashed"};

  private final Svg svg;
  private int drawn;

  private CurvesPicture(String title) {
    svg = new Svg(700, 400, title);
    for (int tenths = 0; tenths <= 6; tenths++) {
      svg.line("faint", x(0), y(tenths / 10.0), x(EPOCHS), y(tenths / 10.0));
      svg.text("soft end", x(0) - 10, y(tenths / 10.0) + 5, "%.1f", tenths / 10.0);
    }
    for (int epoch = 0; epoch <= EPOCHS; epoch += 1_000) {
      svg.line("soft", x(epoch), y(0), x(epoch), y(0) + 6);
      svg.text("soft middle", x(epoch), y(0) + 24, "%,d", epoch);
    }
    svg.text("", x(0), y(0) + 48, "mean absolute error, MAE");
    svg.text("end", x(EPOCHS), y(0) + 48, "epoch");
  }

  /** Batches of 4, 2 and 1, each epoch in an order of its own. */
  static String batches() {
    CurvesPicture picture = new CurvesPicture("MAE in batches of 4, 2 and 1");
    for (int size : new int[] {4, 2, 1}) {
      SampleOrders orders = new SampleOrders(Trainer.SEED);
      picture.curve(
          "samples a step: " + size,
          state -> {
            Samples shuffled = Oracle.rows(Samples.XOR, orders.next(4));
            BiasNetwork network = state.network();
            return MomentumState.atRest(Oracle.epoch(network, Oracle.split(shuffled, size), 0.3));
          });
    }
    return picture.svg.file();
  }

  /** Momentum 0, .5 and .9. */
  static String momentum() {
    CurvesPicture picture = new CurvesPicture("MAE with momentum 0, 0.5 and 0.9");
    for (double momentum : new double[] {0, 0.5, 0.9}) {
      picture.curve(
          String.format(Locale.ROOT, "momentum %.1f", momentum),
          state -> Oracle.epoch(state, Samples.XOR, momentum, 0.3));
    }
    return picture.svg.file();
  }

  private static double x(int epoch) {
    return 60 + 0.15 * epoch;
  }

  private static double y(double error) {
    return 330 - 500 * error;
  }

  private void curve(String name, UnaryOperator<MomentumState> next) {
    List<Double> errors = new ArrayList<>();
    MomentumState state = MomentumState.atRest(Trainer.startWithBias(Trainer.SEED));
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      errors.add(mae(state.network()));
      state = next.apply(state);
    }
    svg.curve(
        KINDS[drawn],
        IntStream.rangeClosed(0, EPOCHS / EVERY)
            .map(step -> step * EVERY)
            .mapToObj(at -> new Svg.Point(x(at), y(errors.get(at))))
            .toList());
    int learnt = 0;
    while (errors.get(learnt) >= 0.1) {
      learnt++;
    }
    double height = 0.45 - 0.07 * drawn;
    svg.line(KINDS[drawn], x(1_900), y(height), x(2_160), y(height));
    svg.text("", x(2_220), y(height) + 5, "%s, below 0.1 at %,d", name, learnt);
    drawn++;
  }

  private static double mae(BiasNetwork network) {
    return MeanAbsoluteError.of(
        Samples.XOR.targets(), Oracle.forward(network, Samples.XOR.inputs()).predictions());
  }
}
