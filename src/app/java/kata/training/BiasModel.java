package kata.training;

import java.util.List;
import kata.BiasNetwork;
import kata.Forward;
import kata.Matrix;
import kata.Samples;
import kata.stage5.Bias;
import kata.stage6.MiniBatch;

/** Two layers with bias: stages 1 to 5, and stage 6 where there are batches. */
public record BiasModel(BiasNetwork network) implements Model {

  @Override
  public List<Matrix> answers(Matrix inputs) {
    Forward forward = Bias.forward(network, inputs);
    return List.of(forward.hiddenOutputs(), forward.predictions());
  }

  @Override
  public Model next(Samples samples, double rate) {
    return new BiasModel(Bias.epoch(network, samples, rate));
  }

  @Override
  public Model next(List<Samples> batches, double rate) {
    return new BiasModel(MiniBatch.epoch(network, batches, rate));
  }

  @Override
  public List<Matrix> weights() {
    return List.of(network.weightsInputHidden(), network.weightsHiddenOutput());
  }

  @Override
  public List<Matrix> biases() {
    return List.of(network.biasHidden(), network.biasOutput());
  }

  @Override
  public Model with(List<Matrix> parts) {
    return new BiasModel(new BiasNetwork(parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
  }
}
