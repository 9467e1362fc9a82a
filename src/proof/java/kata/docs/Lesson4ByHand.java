package kata.docs;

import static kata.docs.Figure.row;

import java.util.List;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Deltas;
import kata.Matrix;
import kata.Samples;
import kata.proof.FullTraining;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;

/** The first epoch of the script without bias, as NumPy computed it and lesson 4 works it. */
final class Lesson4ByHand {

  private static final String PAGE = "exercises/kata/stage4/README.md";
  private static final double RATE = 0.6;

  private final NumpyTrace.Epoch first = NumpyTrace.withoutBias().epochs().get(0);
  private final Matrix inputs = Samples.XOR.inputs();
  private final Matrix hidden = first.forward().hiddenOutputs();
  private final Deltas deltas = first.deltas();
  private final BiasNetwork before = first.before();
  private final BiasNetwork after = first.after();

  List<Figure> figures() {
    return List.of(
        Figure.of(PAGE, "with learning rate %s. It was", () -> row(RATE)),
        new Figure(PAGE, "| (%.0f,%.0f) | %.4f | %.0f | %.4f | %.4f | %.4f |", this::outputs),
        Figure.of(
            PAGE,
            "The MAE is %.4f, the loss %.4f.",
            () -> row(FullTraining.mae(before), FullTraining.loss(before))),
        Figure.of(PAGE, "| %.4f * weight |", () -> row(deltas.output().get(1, 0))),
        new Figure(PAGE, "| %d | %.4f | %.4f | %.4f | %.4f | %.4f |", this::hiddenNeurons),
        Figure.of(
            PAGE,
            "for the four samples are %.1f, %.4f, %.4f and %.4f:",
            () -> IntStream.range(0, 4).mapToObj(sample -> hidden.get(sample, 0)).toArray()),
        Figure.of(
            PAGE,
            "%.1f * %.4f + %.4f * %.4f + %.4f * %.4f + %.4f * %.4f = %.4f"
                + " %.4f + %.4f * %s = %.4f",
            this::toOutput),
        Figure.of(
            PAGE,
            "for those two are %.4f and %.4f: ``` 1 * %.4f + 1 * %.4f = %.4f"
                + " %.4f + %.4f * %s = %.4f",
            this::fromSecondInput),
        Figure.of(
            PAGE,
            "After this epoch the MAE is %.4f and the loss %.4f.",
            () -> row(FullTraining.mae(after), FullTraining.loss(after))));
  }

  private List<Object[]> outputs() {
    return IntStream.range(0, 4)
        .mapToObj(
            sample -> {
              double answer = first.forward().predictions().get(sample, 0);
              double target = Samples.XOR.targets().get(sample, 0);
              return row(
                  inputs.get(sample, 0),
                  inputs.get(sample, 1),
                  answer,
                  target,
                  target - answer,
                  Oracle.slope(answer),
                  deltas.output().get(sample, 0));
            })
        .toList();
  }

  /** For the sample (0,1). */
  private List<Object[]> hiddenNeurons() {
    return IntStream.range(0, 3)
        .mapToObj(
            neuron -> {
              double output = hidden.get(1, neuron);
              double weight = before.weightsHiddenOutput().get(neuron, 0);
              return row(
                  neuron + 1,
                  output,
                  Oracle.slope(output),
                  weight,
                  deltas.output().get(1, 0) * weight,
                  deltas.hidden().get(1, neuron));
            })
        .toList();
  }

  private Object[] toOutput() {
    Object[] numbers = new Object[13];
    double sum = 0;
    for (int sample = 0; sample < 4; sample++) {
      numbers[2 * sample] = hidden.get(sample, 0);
      numbers[2 * sample + 1] = deltas.output().get(sample, 0);
      sum += hidden.get(sample, 0) * deltas.output().get(sample, 0);
    }
    numbers[8] = sum;
    numbers[9] = before.weightsHiddenOutput().get(0, 0);
    numbers[10] = sum;
    numbers[11] = RATE;
    numbers[12] = after.weightsHiddenOutput().get(0, 0);
    return numbers;
  }

  private Object[] fromSecondInput() {
    double second = deltas.hidden().get(1, 0);
    double last = deltas.hidden().get(3, 0);
    return row(
        second,
        last,
        second,
        last,
        second + last,
        before.weightsInputHidden().get(1, 0),
        second + last,
        RATE,
        after.weightsInputHidden().get(1, 0));
  }
}
