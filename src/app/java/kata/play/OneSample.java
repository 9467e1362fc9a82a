package kata.play;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.Sigmoid;
import kata.play.Call.Mark;
import kata.stage1.SigmoidDerivative;
import kata.stage2.Delta;
import kata.stage3.WeightUpdate;
import kata.stage5.Bias;
import kata.training.Training;

/** The part of a walk that one sample goes alone. */
final class OneSample {

  private final TraceRecorder script;
  private final List<Matrix> weights;
  private final List<Matrix> biases;
  private final double rate;
  private final double target;

  /** What comes into each layer, and at the end the prediction; each one row. */
  private final List<Matrix> signals = new ArrayList<>();

  OneSample(TraceRecorder script, Training moment, int sample) {
    this.script = script;
    weights = moment.model().weights();
    biases = moment.model().biases();
    rate = moment.setting().rate();
    target = moment.samples().targets().get(sample, 0);
    Matrix inputs = moment.samples().inputs();
    signals.add(Matrix.of(1, inputs.columns(), (row, input) -> inputs.get(sample, input)));
  }

  void walk() {
    script.begin("forward");
    for (int layer = 0; layer < weights.size(); layer++) {
      signals.add(forward(layer));
    }
    script.begin("back");
    double outputDelta = outputDelta();
    List<Matrix> deltas = new ArrayList<>(List.of(Matrix.of(new double[] {outputDelta})));
    if (weights.size() > 1) {
      deltas.add(0, hiddenDeltas(outputDelta));
    }
    script.begin("step");
    for (int layer = 0; layer < weights.size(); layer++) {
      step(layer, deltas.get(layer));
    }
  }

  private Matrix forward(int layer) {
    Matrix signal = signals.get(layer);
    Matrix layerWeights = weights.get(layer);
    int neurons = layerWeights.columns();
    if (biases.isEmpty()) {
      Matrix sums = signal.dot(layerWeights);
      return script
          .call("given", "Sigmoid.of", PartNames.layer(layer, weights))
          .named((row, to) -> PartNames.neuron(layer, to, weights))
          .with("weightedSums", sums)
          .matrix(1, neurons, () -> Sigmoid.of(sums), answers -> answered(layer, answers));
    }
    Matrix bias = biases.get(layer);
    return script
        .call("5.1", "Bias.layer", PartNames.layer(layer, weights))
        .named((row, to) -> PartNames.neuron(layer, to, weights))
        .with("inputs", signal)
        .with("weights", layerWeights)
        .with("bias", bias)
        .matrix(
            1,
            neurons,
            () -> Bias.layer(signal, layerWeights, bias),
            answers -> answered(layer, answers));
  }

  private static List<Mark> answered(int layer, Matrix answers) {
    return IntStream.range(0, answers.columns())
        .mapToObj(i -> new Mark(PartNames.node(layer + 1, i), "answer", answers.get(0, i)))
        .toList();
  }

  private double outputDelta() {
    double prediction = signals.get(weights.size()).get(0, 0);
    String node = PartNames.node(weights.size(), 0);
    slope(prediction, node, "the output");
    return script
        .call("2.1", "Delta.ofOutputNeuron", "the output")
        .with("target", target)
        .with("prediction", prediction)
        .number(
            () -> Delta.ofOutputNeuron(target, prediction),
            delta -> new Mark(node, "delta", delta));
  }

  private void slope(double output, String node, String about) {
    script
        .call("1.1", "SigmoidDerivative.ofOutput", about)
        .with("output", output)
        .number(() -> SigmoidDerivative.ofOutput(output), slope -> new Mark(node, "slope", slope));
  }

  private Matrix hiddenDeltas(double outputDelta) {
    return Matrix.of(
        1, weights.get(0).columns(), (row, neuron) -> hiddenDelta(neuron, outputDelta));
  }

  private double hiddenDelta(int neuron, double outputDelta) {
    double hiddenOutput = signals.get(1).get(0, neuron);
    double weight = weights.get(1).get(neuron, 0);
    String node = PartNames.node(1, neuron);
    String about = PartNames.hidden(neuron);
    slope(hiddenOutput, node, about);
    return script
        .call("2.2", "Delta.ofHiddenNeuron", about)
        .with("hiddenOutput", hiddenOutput)
        .with("weight", weight)
        .with("outputDelta", outputDelta)
        .number(
            () -> Delta.ofHiddenNeuron(hiddenOutput, weight, outputDelta),
            delta -> new Mark(node, "delta", delta));
  }

  private void step(int layer, Matrix deltas) {
    Matrix layerWeights = weights.get(layer);
    for (int from = 0; from < layerWeights.rows(); from++) {
      for (int to = 0; to < layerWeights.columns(); to++) {
        weightStep(layer, from, to, deltas.get(0, to));
      }
    }
    if (!biases.isEmpty()) {
      biasStep(layer, deltas);
    }
  }

  private void weightStep(int layer, int from, int to, double delta) {
    double weight = weights.get(layer).get(from, to);
    double input = signals.get(layer).get(0, from);
    script
        .call("3.1", "WeightUpdate.ofWeight", PartNames.connection(layer, from, to, weights))
        .with("weight", weight)
        .with("input", input)
        .with("delta", delta)
        .with("learningRate", rate)
        .number(
            () -> WeightUpdate.ofWeight(weight, input, delta, rate),
            moved -> new Mark(PartNames.weight(layer, from, to), "step", moved - weight));
  }

  private void biasStep(int layer, Matrix deltas) {
    Matrix bias = biases.get(layer);
    script
        .call("5.3", "Bias.update", PartNames.layer(layer, weights))
        .named((row, to) -> PartNames.biasOf(layer, to, weights))
        .with("bias", bias)
        .with("deltas", deltas)
        .with("learningRate", rate)
        .matrix(
            1,
            bias.columns(),
            () -> Bias.update(bias, deltas, rate),
            moved -> stepped(layer, moved.minus(bias)));
  }

  private static List<Mark> stepped(int layer, Matrix steps) {
    return IntStream.range(0, steps.columns())
        .mapToObj(to -> new Mark(PartNames.bias(layer, to), "step", steps.get(0, to)))
        .toList();
  }
}
