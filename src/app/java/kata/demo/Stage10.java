package kata.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kata.Network;
import kata.Samples;
import kata.Value;
import kata.article.Trainer;
import kata.stage10.Engine;
import kata.stage4.Backprop;
import kata.training.ValueNetwork;

/** The engine's gradients beside the step that stage 4 takes, in the first epoch on XOR. */
public final class Stage10 implements Demo {

  /** Of the weights that are shown; the second input's are only compared. */
  private static final List<String> NAMES =
      List.of(
          "input 1 to hidden 1",
          "",
          "input 1 to hidden 2",
          "",
          "input 1 to hidden 3",
          "",
          "hidden 1 to output",
          "hidden 2 to output",
          "hidden 3 to output");

  @Override
  public List<String> lines() {
    Network start = Trainer.startWithoutBias(Trainer.SEED);
    List<Value> moved = ValueNetwork.of(Backprop.epoch(start, Samples.XOR, 1)).weights();
    ValueNetwork network = ValueNetwork.of(start);
    Value loss = network.loss(Samples.XOR);
    Engine.backward(loss);
    List<String> lines = new ArrayList<>();
    lines.add("Your engine's gradients, and your step of stage 4, in the first epoch on XOR:");
    lines.add("");
    lines.add("  weight                   gradient   step at rate 1");
    double largest = 0;
    for (int i = 0; i < NAMES.size(); i++) {
      Value weight = network.weights().get(i);
      double step = moved.get(i).data - weight.data;
      largest = Math.max(largest, Math.abs(weight.gradient + step));
      if (!NAMES.get(i).isEmpty()) {
        lines.add(text("  %-20s %12.8f %16.8f", NAMES.get(i), weight.gradient, step));
      }
    }
    String end = "Largest difference, but for the sign: %.0e. It saw %s values, and no layer.";
    lines.add(text(end, largest, Engine.order(loss).size()));
    return lines;
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
