package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Samples;
import kata.Value;
import kata.article.Trainer;
import kata.proof.FullTraining;
import kata.stage10.Engine;
import kata.testing.Oracle;
import kata.training.ValueNetwork;

/** The figures of lesson 10. */
final class Lesson10 extends Figures {

  private static final FullTraining RIGHT = FullTraining.withoutBias(Trainer.SEED, 0.6);

  private final OneNeuron neuron = new OneNeuron();

  Lesson10() {
    fromTheEnd();
    toTheWeights();
    size();
    says(
        "MAE is %.4f at epoch %d, and not still %.4f.",
        maeNeverCleared(100), 100, FullTraining.mae(RIGHT.after(100)));
    says("and after %,d epochs MAE is %.4f and stays there.", 5_000, maeNeverCleared(5_000));
    assertThat(maeNeverCleared(10_000)).isCloseTo(maeNeverCleared(5_000), within(1e-4));
  }

  /** Of a training in which each way back adds to all those before it. */
  private static double maeNeverCleared(int epochs) {
    ValueNetwork network = ValueNetwork.of(Trainer.startWithoutBias(Trainer.SEED));
    for (int epoch = 0; epoch < epochs; epoch++) {
      Engine.backward(network.loss(Samples.XOR));
      network.weights().forEach(weight -> weight.data -= 0.6 * weight.gradient);
    }
    Matrix predictions = network.predictions(Samples.XOR.inputs());
    return MeanAbsoluteError.of(Samples.XOR.targets(), predictions);
  }

  private void fromTheEnd() {
    Value error = neuron.error;
    Value sum = neuron.sum();
    double slope = Oracle.slope(neuron.prediction.data);
    says("| loss | %s * square | %.4f | 1 | the end |", neuron.half.data, neuron.loss.data);
    says(
        "| square | error * error | %.4f | %.4f | %s * 1 |",
        neuron.square.data, neuron.square.gradient, neuron.half.data);
    says(
        "| error | prediction + (-1) | %.4f | %.4f | two paths: error * %s + error * %s |",
        error.data, error.gradient, neuron.square.gradient, neuron.square.gradient);
    says(
        "| prediction | sigmoid of the sum | %.4f | %.4f | 1 * %.4f |",
        neuron.prediction.data, neuron.prediction.gradient, error.gradient);
    says(
        "| sum | all products | %.4f | %.4f | %.4f * %.4f |",
        sum.data, sum.gradient, slope, neuron.prediction.gradient);
  }

  private void toTheWeights() {
    Value sum = neuron.sum();
    Value product = neuron.products.get(0);
    Value weight = neuron.weights.get(0);
    Value hidden = neuron.hidden.get(0);
    says(
        "| product 1 | weight 1 * hidden 1 | %.4f | %.4f | 1 * %.4f |",
        product.data, product.gradient, sum.gradient);
    says(
        "| weight 1 | given | %.4f | %.4f | %.4f * %.4f |",
        weight.data, weight.gradient, hidden.data, product.gradient);
    says(
        "| hidden 1 | given | %.4f | %.4f | %.4f * %.4f |",
        hidden.data, hidden.gradient, weight.data, product.gradient);
    says("its gradient is the delta %.4f of lesson 4,", -sum.gradient);
  }

  private void size() {
    ValueNetwork network = ValueNetwork.of(Trainer.startWithoutBias(Trainer.SEED));
    List<Value> values = Engine.order(network.loss(Samples.XOR));
    says(
        "the engine builds %d values with %d edges, %d of the values given,",
        values.size(),
        values.stream().mapToInt(value -> value.edges.size()).sum(),
        values.stream().filter(value -> value.edges.isEmpty()).count());
    // Processor times, on a busy machine.
  }
}
