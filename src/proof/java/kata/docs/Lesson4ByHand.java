package kata.docs;

import static kata.proof.FullTraining.loss;
import static kata.proof.FullTraining.mae;

import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Deltas;
import kata.Matrix;
import kata.Samples;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;

/** The first epoch of the script without bias, as NumPy computed it and lesson 4 works it. */
final class Lesson4ByHand extends Figures {

  private static final double RATE = 0.6;

  private final NumpyTrace.Epoch first = NumpyTrace.withoutBias().epochs().get(0);
  private final Matrix hidden = first.forward().hiddenOutputs();
  private final Deltas deltas = first.deltas();
  private final BiasNetwork before = first.before();
  private final BiasNetwork after = first.after();

  Lesson4ByHand() {
    outputs();
    hiddenNeurons();
    toOutput();
    fromSecondInput();
    says("After this epoch the MAE is %.4f and the loss %.4f.", mae(after), loss(after));
  }

  private void outputs() {
    says("with learning rate %s. It was", RATE);
    for (int sample = 0; sample < 4; sample++) {
      Matrix inputs = Oracle.rows(Samples.XOR.inputs(), sample);
      double answer = first.forward().predictions().get(sample, 0);
      double target = Samples.XOR.targets().get(sample, 0);
      double delta = deltas.output().get(sample, 0);
      says(
          "| (%.0f,%.0f) | %.4f | %.0f | %.4f | %.4f | %.4f |",
          inputs, answer, target, target - answer, Oracle.slope(answer), delta);
    }
    says("The MAE is %.4f, the loss %.4f.", mae(before), loss(before));
  }

  /** For the sample (0,1). */
  private void hiddenNeurons() {
    double delta = deltas.output().get(1, 0);
    says("| %.4f * weight |", delta);
    for (int neuron = 0; neuron < 3; neuron++) {
      double output = hidden.get(1, neuron);
      double weight = before.weightsHiddenOutput().get(neuron, 0);
      double own = deltas.hidden().get(1, neuron);
      says(
          "| %d | %.4f | %.4f | %.4f | %.4f | %.4f |",
          neuron + 1, output, Oracle.slope(output), weight, delta * weight, own);
    }
  }

  private void toOutput() {
    double[] outputs = OnPaper.row(hidden.transpose(), 0);
    says("for the four samples are %.1f, %.4f, %.4f and %.4f:", outputs);
    Object[] pairs =
        IntStream.range(0, 4)
            .mapToObj(sample -> row(outputs[sample], deltas.output().get(sample, 0)))
            .toArray();
    double sum = hidden.transpose().dot(deltas.output()).get(0, 0);
    double old = before.weightsHiddenOutput().get(0, 0);
    says(
        "%.1f * %.4f + %.4f * %.4f + %.4f * %.4f + %.4f * %.4f = %.4f %.4f + %.4f * %s = %.4f",
        pairs, sum, old, sum, RATE, after.weightsHiddenOutput().get(0, 0));
  }

  private void fromSecondInput() {
    double[] two = {deltas.hidden().get(1, 0), deltas.hidden().get(3, 0)};
    double sum = two[0] + two[1];
    double old = before.weightsInputHidden().get(1, 0);
    says(
        "for those two are %.4f and %.4f: ``` 1 * %.4f + 1 * %.4f = %.4f"
            + " %.4f + %.4f * %s = %.4f",
        two, two, sum, old, sum, RATE, after.weightsInputHidden().get(1, 0));
  }
}
