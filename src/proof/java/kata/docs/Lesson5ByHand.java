package kata.docs;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Samples;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;

/** The first epoch of the script with bias, as NumPy computed it and lesson 5 works it. */
final class Lesson5ByHand extends Figures {

  private static final double RATE = 0.3;

  private final NumpyTrace.Epoch first = NumpyTrace.withBias().epochs().get(0);
  private final BiasNetwork before = first.before();

  Lesson5ByHand() {
    forward();
    deltas();
    update();
  }

  /** For the sample (0,0), whose sums are the biases. */
  private void forward() {
    says("with bias, learning rate %s. For the sample (0,0)", RATE);
    says(
        "In the network without bias each of these hidden outputs was %.1f.",
        NumpyTrace.withoutBias().epochs().get(0).forward().hiddenOutputs().get(0, 0));
    double[] hidden = OnPaper.row(first.forward().hiddenOutputs(), 0);
    for (int neuron = 0; neuron < 3; neuron++) {
      says("hidden %d: %.3f sigmoid: %.3f", neuron + 1, bias(neuron), hidden[neuron]);
    }
    says(
        "output: %.3f * %.3f + %.3f * %.3f + %.3f * %.3f + %.3f = %.3f + %.3f + %.3f + %.3f ="
            + " %.3f sigmoid: %.3f",
        OnPaper.neuron(hidden, OnPaper.row(before.weightsHiddenOutput().transpose(), 0), bias(3)));
  }

  private void deltas() {
    for (int number = 0; number < 4; number++) {
      int sample = number;
      says(
          "| (%.0f,%.0f) | %.4f | %.4f | %.4f | %.4f |",
          Oracle.rows(Samples.XOR.inputs(), sample), four(neuron -> delta(sample, neuron)));
    }
  }

  private void update() {
    says("| sum | %.4f | %.4f | %.4f | %.4f |", four(this::sum));
    says("| bias before | %.4f | %.4f | %.4f | %.4f |", four(this::bias));
    says("| bias after | %.4f | %.4f | %.4f | %.4f |", four(this::after));
    says(
        "For the output: %.4f + %s * %.4f = %.4f. All four answers were above %.2f.",
        bias(3), RATE, sum(3), after(3), floor(sorted(first.forward().predictions())[0]));
  }

  /** Of a hidden neuron, or 3 for the output. */
  private double delta(int sample, int neuron) {
    return neuron < 3
        ? first.deltas().hidden().get(sample, neuron)
        : first.deltas().output().get(sample, 0);
  }

  private double sum(int neuron) {
    return IntStream.range(0, 4).mapToDouble(sample -> delta(sample, neuron)).sum();
  }

  private double bias(int neuron) {
    return bias(before, neuron);
  }

  private double after(int neuron) {
    return bias(first.after(), neuron);
  }

  private static double bias(BiasNetwork network, int neuron) {
    return neuron < 3 ? network.biasHidden().get(0, neuron) : network.biasOutput().get(0, 0);
  }

  private static double[] four(IntToDoubleFunction neuron) {
    return IntStream.range(0, 4).mapToDouble(neuron).toArray();
  }
}
