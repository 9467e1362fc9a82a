package kata.training;

import java.util.List;
import kata.Matrix;
import kata.Samples;
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

  @Override
  public Model with(List<Matrix> parts) {
    return new LayerModel(parts.get(0), parts.get(1));
  }
}
