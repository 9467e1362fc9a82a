package kata.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.Value;
import kata.article.Trainer;
import kata.stage10.Engine;
import kata.stage4.Backprop;
import kata.training.ValueNetwork;

/** The engine's gradients beside the step that stage 4 takes, in the first epoch on XOR. */
public final class Stage10 implements Demo {

  private final List<String> lines = new ArrayList<>();
  private double largest;

  @Override
  public List<String> lines() {
    Network start = Trainer.startWithoutBias(Trainer.SEED);
    Network moved = Backprop.epoch(start, Samples.XOR, 1);
    ValueNetwork network = ValueNetwork.of(start);
    Value loss = network.loss(Samples.XOR);
    Engine.backward(loss);
    lines.add("Your engine's gradients, and your step of stage 4, in the first epoch on XOR:");
    lines.add("");
    lines.add("  weight                   gradient   step at rate 1");
    Matrix hidden = moved.weightsInputHidden().minus(start.weightsInputHidden());
    Matrix output = moved.weightsHiddenOutput().minus(start.weightsHiddenOutput());
    for (int neuron = 0; neuron < 3; neuron++) {
      List<Value> weights = network.hidden().get(neuron);
      compare("input 1 to hidden " + (neuron + 1), weights.get(0), hidden.get(0, neuron));
    }
    for (int neuron = 0; neuron < 3; neuron++) {
      compare(
          "hidden %s to output".formatted(neuron + 1),
          network.output().get(neuron),
          output.get(neuron, 0));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "No two differ by more than %.0e but for the sign, and all it saw were %s values.",
            largest,
            Engine.order(loss).size()));
    return lines;
  }

  private void compare(String name, Value weight, double step) {
    largest = Math.max(largest, Math.abs(weight.gradient + step));
    lines.add(String.format(Locale.ROOT, "  %-20s %12.8f %16.8f", name, weight.gradient, step));
  }
}
