package kata.training;

import java.util.List;
import kata.Matrix;
import kata.Samples;
import kata.numpy.NumpyRandom;
import kata.stage2.Delta;
import kata.stage3.WeightUpdate;
import kata.stage5.Bias;

/**
 * A single layer with bias, composed of steps 5.1, 2.4, 3.3 and 5.3. It learns AND and OR, and
 * never XOR.
 *
 * @param layer inputs x 1
 * @param bias 1 x 1
 */
public record LayerModel(Matrix layer, Matrix bias) implements Model {

  static LayerModel start(TrainingConfig setting, NumpyRandom random) {
    WeightInit start = setting.start();
    return new LayerModel(start.draw(random, setting.data().inputs(), 1), start.draw(random, 1, 1));
  }

  @Override
  public List<Matrix> answers(Matrix inputs) {
    return List.of(Bias.layer(inputs, layer, bias));
  }

  @Override
  public Model next(Samples samples, double rate) {
    Matrix deltas = Delta.ofOutputLayer(samples.targets(), predictions(samples.inputs()));
    return new LayerModel(
        WeightUpdate.ofLayer(layer, samples.inputs(), deltas, rate),
        Bias.update(bias, deltas, rate));
  }

  @Override
  public List<Matrix> weights() {
    return List.of(layer);
  }

  @Override
  public List<Matrix> biases() {
    return List.of(bias);
  }
}
