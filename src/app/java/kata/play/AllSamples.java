package kata.play;

import java.util.ArrayList;
import java.util.List;
import kata.Deltas;
import kata.Forward;
import kata.Matrix;
import kata.Samples;
import kata.play.Call.Value;
import kata.stage1.SigmoidDerivative;
import kata.stage2.Delta;
import kata.stage3.WeightUpdate;
import kata.stage4.Backprop;
import kata.stage5.Bias;
import kata.training.Model;
import kata.training.MomentumModel;

/** The part of a walk that all samples go together: one epoch, taken apart. */
final class AllSamples {

  private static final String EVERYBODY = "all samples";

  private final TraceRecorder script;
  private final Model model;
  private final Samples samples;
  private final List<Matrix> weights;
  private final List<Matrix> biases;
  private final double rate;

  /** What comes into each layer, and at the end the predictions. */
  private final List<Matrix> signals = new ArrayList<>();

  AllSamples(TraceRecorder script, EpochStart moment) {
    this.script = script;
    model = moment.model();
    samples = moment.samples();
    weights = model.weights();
    biases = model.biases();
    rate = moment.setting().rate();
  }

  void walk() {
    script.begin("together");
    signals.add(samples.inputs());
    signals.addAll(forward());
    List<Matrix> deltas = weights.size() > 1 ? bothLayers() : List.of(outputDeltas());
    for (int layer = 0; layer < weights.size(); layer++) {
      update(layer, deltas.get(layer));
    }
    if (weights.size() > 1) {
      epoch();
    }
  }

  private List<Matrix> forward() {
    return call(forwardStep(), forwardMethod())
        .with("inputs", samples.inputs())
        .parts(() -> model.answers(samples.inputs()), this::answers);
  }

  private String forwardStep() {
    return biases.isEmpty() ? "given" : weights.size() == 1 ? "5.1" : "5.2";
  }

  private String forwardMethod() {
    return biases.isEmpty()
        ? "Network.forward"
        : weights.size() == 1 ? "Bias.layer" : "Bias.forward";
  }

  private List<Value> answers(List<Matrix> answers) {
    return answers.size() == 1
        ? List.of(new Value("", answers.get(0)))
        : List.of(
            new Value("hiddenOutputs", answers.get(0)), new Value("predictions", answers.get(1)));
  }

  /** A call that takes the network. */
  private TraceRecorder.Line call(String step, String method) {
    TraceRecorder.Line line = script.call(step, method, EVERYBODY);
    parts(model).forEach(part -> line.with(part.name(), part.value()));
    return line;
  }

  private static List<Value> parts(Model model) {
    List<Matrix> weights = model.weights();
    List<Matrix> biases = model.biases();
    if (weights.size() == 1) {
      return List.of(new Value("weights", weights.get(0)), new Value("bias", biases.get(0)));
    }
    List<Value> parts = new ArrayList<>();
    parts.add(new Value("weightsInputHidden", weights.get(0)));
    parts.add(new Value("weightsHiddenOutput", weights.get(1)));
    if (!biases.isEmpty()) {
      parts.add(new Value("biasHidden", biases.get(0)));
      parts.add(new Value("biasOutput", biases.get(1)));
    }
    return parts;
  }

  private Matrix predictions() {
    return signals.get(weights.size());
  }

  private Matrix outputDeltas() {
    slopes(predictions());
    return script
        .call("2.4", "Delta.ofOutputLayer", EVERYBODY)
        .with("targets", samples.targets())
        .with("predictions", predictions())
        .matrix(
            samples.targets().rows(),
            1,
            () -> Delta.ofOutputLayer(samples.targets(), predictions()));
  }

  private void slopes(Matrix outputs) {
    script
        .call("1.2", "SigmoidDerivative.ofOutputs", EVERYBODY)
        .with("outputs", outputs)
        .matrix(outputs.rows(), outputs.columns(), () -> SigmoidDerivative.ofOutputs(outputs));
  }

  private List<Matrix> bothLayers() {
    Matrix hidden = signals.get(1);
    Matrix output = outputDeltas();
    slopes(hidden);
    script
        .call("2.5", "Delta.ofHiddenLayer", EVERYBODY)
        .with("hiddenOutputs", hidden)
        .with("weightsHiddenOutput", weights.get(1))
        .with("outputDeltas", output)
        .matrix(
            hidden.rows(),
            hidden.columns(),
            () -> Delta.ofHiddenLayer(hidden, weights.get(1), output));
    Deltas deltas =
        script
            .call("4.1", "Backprop.deltas", EVERYBODY)
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

  private void update(int layer, Matrix deltas) {
    Matrix old = weights.get(layer);
    Matrix inputs = signals.get(layer);
    String about = PartNames.layer(layer, weights);
    script
        .call("3.2", "WeightUpdate.negativeGradient", about)
        .with("inputs", inputs)
        .with("deltas", deltas)
        .matrix(old.rows(), old.columns(), () -> WeightUpdate.negativeGradient(inputs, deltas));
    script
        .call("3.3", "WeightUpdate.ofLayer", about)
        .with("weights", old)
        .with("inputs", inputs)
        .with("deltas", deltas)
        .with("learningRate", rate)
        .matrix(old.rows(), old.columns(), () -> WeightUpdate.ofLayer(old, inputs, deltas, rate));
    if (!biases.isEmpty()) {
      updateBias(layer, deltas, about);
    }
  }

  private void updateBias(int layer, Matrix deltas, String about) {
    Matrix bias = biases.get(layer);
    script
        .call("5.3", "Bias.update", about)
        .with("bias", bias)
        .with("deltas", deltas)
        .with("learningRate", rate)
        .matrix(1, bias.columns(), () -> Bias.update(bias, deltas, rate));
  }

  /** All of it in one call. */
  private void epoch() {
    boolean momentum = model instanceof MomentumModel;
    String step = biases.isEmpty() ? "4.2" : momentum ? "7.2" : "5.4";
    String method = biases.isEmpty() ? "Backprop" : momentum ? "Momentum" : "Bias";
    call(step, method + ".epoch")
        .with("inputs", samples.inputs())
        .with("targets", samples.targets())
        .with("learningRate", rate)
        .parts(() -> model.next(samples, rate), AllSamples::parts);
  }
}
