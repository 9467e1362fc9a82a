package kata.play;

import java.util.List;
import kata.Matrix;
import kata.play.Call.Mark;
import kata.stage3.WeightUpdate;
import kata.stage5.Bias;
import kata.stage7.Momentum;
import kata.training.Model;
import kata.training.MomentumModel;
import kata.training.TrainingConfig;

/** How the weights and biases of a layer find their step, with momentum or without. */
final class LayerSteps {

  private final TraceRecorder script;
  private final TrainingConfig setting;
  private final Model model;
  private final List<Matrix> weights;

  LayerSteps(TraceRecorder script, TrainingConfig setting, Model model) {
    this.script = script;
    this.setting = setting;
    this.model = model;
    weights = model.weights();
  }

  void walk(int layer, Matrix inputs, Matrix deltas) {
    Matrix old = weights.get(layer);
    Matrix downhill =
        ofWeights("3.2", "WeightUpdate.negativeGradient", layer)
            .with("inputs", inputs)
            .with("deltas", deltas)
            .matrix(
                old.rows(),
                old.columns(),
                () -> WeightUpdate.negativeGradient(inputs, deltas),
                way -> withoutMomentum(layer, way));
    if (model instanceof MomentumModel momentum) {
      Model velocity = momentum.velocity();
      velocity(layer, velocity.weights().get(layer), downhill, false);
      velocity(layer, velocity.biases().get(layer), deltas.columnSums(), true);
      return;
    }
    ofWeights("3.3", "WeightUpdate.ofLayer", layer)
        .with("weights", old)
        .with("inputs", inputs)
        .with("deltas", deltas)
        .with("learningRate", setting.rate())
        .matrix(
            old.rows(),
            old.columns(),
            () -> WeightUpdate.ofLayer(old, inputs, deltas, setting.rate()),
            moved -> AllSamples.weights(layer, "step", moved.minus(old)));
    if (!model.biases().isEmpty()) {
      bias(layer, deltas);
    }
  }

  /** With momentum, the step of the slope alone; else 3.3 tells it. */
  private List<Mark> withoutMomentum(int layer, Matrix downhill) {
    return model instanceof MomentumModel
        ? AllSamples.weights(layer, "step", downhill.scale(setting.rate()))
        : List.of();
  }

  private TraceRecorder.Line ofWeights(String step, String method, int layer) {
    return script
        .call(step, method, "the weights of " + PartNames.layer(layer, weights))
        .named((from, to) -> PartNames.connection(layer, from, to, weights));
  }

  private TraceRecorder.Line ofBiases(String step, String method, int layer) {
    return script
        .call(step, method, "the bias of " + PartNames.layer(layer, weights))
        .named((row, to) -> PartNames.biasOf(layer, to, weights));
  }

  private void bias(int layer, Matrix deltas) {
    Matrix bias = model.biases().get(layer);
    ofBiases("5.3", "Bias.update", layer)
        .with("bias", bias)
        .with("deltas", deltas)
        .with("learningRate", setting.rate())
        .matrix(
            1,
            bias.columns(),
            () -> Bias.update(bias, deltas, setting.rate()),
            moved -> AllSamples.biases(layer, "step", moved.minus(bias)));
  }

  private void velocity(int layer, Matrix velocity, Matrix downhill, boolean bias) {
    String method = "Momentum.velocity";
    (bias ? ofBiases("7.1", method, layer) : ofWeights("7.1", method, layer))
        .with("velocity", velocity)
        .with("negativeGradient", downhill)
        .with("momentum", setting.momentum())
        .with("learningRate", setting.rate())
        .matrix(
            velocity.rows(),
            velocity.columns(),
            () -> Momentum.velocity(velocity, downhill, setting.momentum(), setting.rate()),
            step ->
                bias
                    ? AllSamples.biases(layer, "velocity", step)
                    : AllSamples.weights(layer, "velocity", step));
  }
}
