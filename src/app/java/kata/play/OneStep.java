package kata.play;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kata.Deltas;
import kata.Forward;
import kata.Matrix;
import kata.Samples;
import kata.play.Call.Mark;
import kata.play.Call.Value;
import kata.stage1.SigmoidDerivative;
import kata.stage2.Delta;
import kata.stage4.Backprop;
import kata.training.Model;
import kata.training.MomentumModel;
import kata.training.TrainingConfig;

/** One step of all weights, for which several samples speak, taken apart. */
final class OneStep {

  private final TraceRecorder script;
  private final TrainingConfig setting;
  private final Model model;
  private final Samples samples;
  private final String about;
  private final List<Matrix> weights;
  private final boolean hasBias;

  /** What comes into each layer, and at the end the predictions. */
  private final List<Matrix> signals = new ArrayList<>();

  /**
   * @param about for which samples, in words
   */
  OneStep(
      TraceRecorder script, TrainingConfig setting, Model model, Samples samples, String about) {
    this.script = script;
    this.setting = setting;
    this.model = model;
    this.samples = samples;
    this.about = about;
    weights = model.weights();
    hasBias = !model.biases().isEmpty();
  }

  void walk() {
    signals.add(samples.inputs());
    signals.addAll(forward());
    List<Matrix> deltas = weights.size() > 1 ? bothLayers() : List.of(outputDeltas());
    LayerSteps steps = new LayerSteps(script, setting, model);
    for (int layer = 0; layer < weights.size(); layer++) {
      steps.walk(layer, signals.get(layer), deltas.get(layer));
    }
    if (weights.size() > 1) {
      epoch();
    }
  }

  private List<Matrix> forward() {
    boolean oneLayer = weights.size() == 1;
    String step = !hasBias ? "given" : oneLayer ? "5.1" : "5.2";
    String method = !hasBias ? "Network.forward" : oneLayer ? "Bias.layer" : "Bias.forward";
    return call(step, method)
        .with("inputs", samples.inputs())
        .parts(() -> model.answers(samples.inputs()), this::answers);
  }

  private List<Value> answers(List<Matrix> answers) {
    return answers.size() == 1
        ? List.of(new Value("", answers.get(0)))
        : List.of(
            new Value("hiddenOutputs", answers.get(0)), new Value("predictions", answers.get(1)));
  }

  /** A call that takes the network. */
  private TraceRecorder.Line call(String step, String method) {
    TraceRecorder.Line line = script.call(step, method, about);
    parts(model).forEach(part -> line.with(part.name(), part.value()));
    return line;
  }

  /** A network's matrices by their names, and what momentum remembers. */
  static List<Value> parts(Model model) {
    List<Matrix> weights = model.weights();
    List<Matrix> biases = model.biases();
    if (weights.size() == 1) {
      return List.of(new Value("weights", weights.get(0)), new Value("bias", biases.get(0)));
    }
    List<Value> parts = new ArrayList<>(named("", weights, biases));
    if (model instanceof MomentumModel momentum) {
      Model velocity = momentum.velocity();
      parts.addAll(named("velocity of ", velocity.weights(), velocity.biases()));
    }
    return parts;
  }

  private static List<Value> named(String before, List<Matrix> weights, List<Matrix> biases) {
    List<Value> parts = new ArrayList<>();
    parts.add(new Value(before + "weightsInputHidden", weights.get(0)));
    parts.add(new Value(before + "weightsHiddenOutput", weights.get(1)));
    if (!biases.isEmpty()) {
      parts.add(new Value(before + "biasHidden", biases.get(0)));
      parts.add(new Value(before + "biasOutput", biases.get(1)));
    }
    return parts;
  }

  private Matrix predictions() {
    return signals.get(weights.size());
  }

  private Matrix outputDeltas() {
    slopes(predictions());
    return script
        .call("2.4", "Delta.ofOutputLayer", about)
        .with("targets", samples.targets())
        .with("predictions", predictions())
        .matrix(
            samples.targets().rows(),
            1,
            () -> Delta.ofOutputLayer(samples.targets(), predictions()),
            deltas -> sums(weights.size(), deltas));
  }

  private static List<Mark> sums(int layer, Matrix deltas) {
    Matrix sums = deltas.columnSums();
    return IntStream.range(0, sums.columns())
        .mapToObj(to -> new Mark(PartNames.node(layer, to), "deltas", sums.get(0, to)))
        .toList();
  }

  private void slopes(Matrix outputs) {
    script
        .call("1.2", "SigmoidDerivative.ofOutputs", about)
        .with("outputs", outputs)
        .matrix(outputs.rows(), outputs.columns(), () -> SigmoidDerivative.ofOutputs(outputs));
  }

  private List<Matrix> bothLayers() {
    Matrix hidden = signals.get(1);
    Matrix output = outputDeltas();
    slopes(hidden);
    script
        .call("2.5", "Delta.ofHiddenLayer", about)
        .with("hiddenOutputs", hidden)
        .with("weightsHiddenOutput", weights.get(1))
        .with("outputDeltas", output)
        .matrix(
            hidden.rows(),
            hidden.columns(),
            () -> Delta.ofHiddenLayer(hidden, weights.get(1), output),
            deltas -> sums(1, deltas));
    Deltas deltas =
        script
            .call("4.1", "Backprop.deltas", about)
            .with("hiddenOutputs", hidden)
            .with("predictions", predictions())
            .with("targets", samples.targets())
            .with("weightsHiddenOutput", weights.get(1))
            .parts(
                () ->
                    Backprop.deltas(
                        new Forward(hidden, predictions()), samples.targets(), weights.get(1)),
                both ->
                    List.of(
                        new Value("hidden", both.hidden()), new Value("output", both.output())));
    return List.of(deltas.hidden(), deltas.output());
  }

  /** All of it in one call. */
  private void epoch() {
    boolean momentum = model instanceof MomentumModel;
    String step = !hasBias ? "4.2" : momentum ? "7.2" : "5.4";
    String method = !hasBias ? "Backprop" : momentum ? "Momentum" : "Bias";
    TraceRecorder.Line line = AllSamples.samples(call(step, method + ".epoch"), samples);
    if (momentum) {
      line.with("momentum", setting.momentum());
    }
    line.with("learningRate", setting.rate())
        .parts(
            () -> model.next(samples, setting.rate()),
            OneStep::parts,
            moved -> AllSamples.moves(model, moved));
  }
}
