package kata.play;

import java.util.List;
import java.util.OptionalInt;
import kata.BiasNetwork;
import kata.Matrix;
import kata.play.Call.Value;
import kata.stage2.Delta;
import kata.stage3.WeightUpdate;
import kata.stage5.Bias;
import kata.stage9.CrossEntropy;
import kata.stage9.Softmax;

/** How one image is read, call by call, and what it asks of the weights once its digit is known. */
final class DigitTrace {

  private final TraceRecorder script = new TraceRecorder();
  private final BiasNetwork network;
  private final Matrix inputs;
  private Matrix hidden;
  private Matrix probabilities;

  private DigitTrace(BiasNetwork network, Matrix inputs) {
    this.network = network;
    this.inputs = inputs;
  }

  /**
   * The calls, as far as the stages are written; the last one tells of trouble.
   *
   * @param inputs 1 x pixels
   * @param digit what it is; if that is not said, there is no way back
   */
  static List<Call> of(
      BiasNetwork network, Matrix inputs, OptionalInt digit, GuardedStages learner) {
    DigitTrace trace = new DigitTrace(network, inputs);
    learner
        .run(
            () -> {
              trace.forward();
              digit.ifPresent(trace::back);
            })
        .ifPresent(trace.script::stop);
    return trace.script.calls();
  }

  private void forward() {
    script.begin("forward");
    Matrix weights = network.weightsInputHidden();
    hidden =
        script
            .call("5.1", "Bias.layer", "the hidden layer")
            .with("inputs", inputs)
            .with("weights", weights)
            .with("bias", network.biasHidden())
            .matrix(1, weights.columns(), () -> Bias.layer(inputs, weights, network.biasHidden()));
    Matrix output = network.weightsHiddenOutput();
    Matrix sums =
        script
            .call("given", "Matrix.dot and plusRow", "the weighted sums of the outputs")
            .with("hiddenOutputs", hidden)
            .with("weights", output)
            .with("bias", network.biasOutput())
            .matrix(1, output.columns(), () -> hidden.dot(output).plusRow(network.biasOutput()));
    probabilities =
        script
            .call("9.1", "Softmax.of", "the ten outputs")
            .with("weightedSums", sums)
            .matrix(1, sums.columns(), () -> Softmax.of(sums));
  }

  private void back(int digit) {
    script.begin("back");
    int digits = probabilities.columns();
    Matrix targets = Matrix.of(1, digits, (row, output) -> output == digit ? 1 : 0);
    script
        .call("9.2", "CrossEntropy.of", "this image")
        .with("targets", targets)
        .with("predictions", probabilities)
        .parts(() -> CrossEntropy.of(targets, probabilities), loss -> List.of(new Value("", loss)));
    Matrix deltas =
        script
            .call("9.3", "CrossEntropy.outputDeltas", "the ten outputs")
            .with("targets", targets)
            .with("predictions", probabilities)
            .matrix(1, digits, () -> CrossEntropy.outputDeltas(targets, probabilities));
    Matrix weights = network.weightsHiddenOutput();
    Matrix hiddenDeltas =
        script
            .call("2.5", "Delta.ofHiddenLayer", "the hidden layer")
            .with("hiddenOutputs", hidden)
            .with("weights", weights)
            .with("outputDeltas", deltas)
            .matrix(1, weights.rows(), () -> Delta.ofHiddenLayer(hidden, weights, deltas));
    script.begin("step");
    downhill("the weights to the outputs", hidden, deltas);
    downhill("the weights from the pixels", inputs, hiddenDeltas);
  }

  private void downhill(String about, Matrix signals, Matrix deltas) {
    script
        .call("3.2", "WeightUpdate.negativeGradient", about)
        .with("inputs", signals)
        .with("deltas", deltas)
        .matrix(
            signals.columns(),
            deltas.columns(),
            () -> WeightUpdate.negativeGradient(signals, deltas));
  }
}
