package kata.training;

import java.util.List;
import kata.Forward;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.stage4.Backprop;

/** Two layers without bias: stages 1 to 4. */
public record PlainModel(Network network) implements Model {

  @Override
  public List<Matrix> answers(Matrix inputs) {
    Forward forward = network.forward(inputs);
    return List.of(forward.hiddenOutputs(), forward.predictions());
  }

  @Override
  public Model next(Samples samples, double rate) {
    return new PlainModel(Backprop.epoch(network, samples, rate));
  }

  @Override
  public List<Matrix> weights() {
    return List.of(network.weightsInputHidden(), network.weightsHiddenOutput());
  }

  @Override
  public List<Matrix> biases() {
    return List.of();
  }

  @Override
  public Model with(List<Matrix> parts) {
    return new PlainModel(new Network(parts.get(0), parts.get(1)));
  }
}
