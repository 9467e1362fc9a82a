package kata.docs;

import static kata.docs.Figure.row;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.testing.NumpyTrace;

/** The first epoch of the script with bias, as NumPy computed it and lesson 5 works it. */
final class Lesson5ByHand {

  private static final String PAGE = "exercises/kata/stage5/README.md";
  private static final double RATE = 0.3;

  private final NumpyTrace.Epoch first = NumpyTrace.withBias().epochs().get(0);
  private final BiasNetwork before = first.before();
  private final Matrix answers = first.forward().predictions();

  List<Figure> figures() {
    return List.of(
        Figure.of(PAGE, "with bias, learning rate %s. For the sample (0,0)", () -> row(RATE)),
        Figure.of(
            PAGE,
            "In the first network each of these hidden outputs was %.1f.",
            () ->
                row(NumpyTrace.withoutBias().epochs().get(0).forward().hiddenOutputs().get(0, 0))),
        new Figure(PAGE, "hidden %d: %.3f sigmoid: %.3f", this::hidden),
        Figure.of(
            PAGE,
            "output: %.3f * %.3f + %.3f * %.3f + %.3f * %.3f + %.3f = %.3f + %.3f + %.3f + %.3f ="
                + " %.3f sigmoid: %.3f",
            this::output),
        new Figure(PAGE, "| (%.0f,%.0f) | %.4f | %.4f | %.4f | %.4f |", this::deltas),
        Figure.of(PAGE, "| sum | %.4f | %.4f | %.4f | %.4f |", () -> four(this::sum)),
        Figure.of(PAGE, "| bias before | %.4f | %.4f | %.4f | %.4f |", () -> four(this::bias)),
        Figure.of(PAGE, "| bias after | %.4f | %.4f | %.4f | %.4f |", () -> four(this::after)),
        Figure.of(
            PAGE,
            "For the output: %.4f + %s * %.4f = %.4f. All four answers were above %.2f,",
            () -> row(bias(3), RATE, sum(3), after(3), hundredthBelow())));
  }

  /** For the sample (0,0), whose sums are the biases. */
  private List<Object[]> hidden() {
    return IntStream.range(0, 3)
        .mapToObj(
            neuron -> row(neuron + 1, bias(neuron), first.forward().hiddenOutputs().get(0, neuron)))
        .toList();
  }

  private Object[] output() {
    return OnPaper.neuron(
        OnPaper.row(first.forward().hiddenOutputs(), 0),
        OnPaper.row(before.weightsHiddenOutput().transpose(), 0),
        bias(3));
  }

  private List<Object[]> deltas() {
    Matrix inputs = Samples.XOR.inputs();
    return IntStream.range(0, 4)
        .mapToObj(
            sample ->
                row(
                    inputs.get(sample, 0),
                    inputs.get(sample, 1),
                    delta(sample, 0),
                    delta(sample, 1),
                    delta(sample, 2),
                    delta(sample, 3)))
        .toList();
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

  private static Object[] four(IntToDoubleFunction neuron) {
    return IntStream.range(0, 4).mapToDouble(neuron).boxed().toArray();
  }

  private double hundredthBelow() {
    double lowest =
        IntStream.range(0, 4).mapToDouble(sample -> answers.get(sample, 0)).min().orElseThrow();
    return Math.floor(lowest * 100) / 100;
  }
}
