package kata.training;

import java.util.List;
import kata.Matrix;
import kata.MomentumState;
import kata.Samples;
import kata.stage7.Momentum;

/** Two layers with bias that move with momentum: stages 1 to 5 and stage 7. */
public record MomentumModel(MomentumState state, double momentum) implements Model {

  static MomentumModel atRest(BiasModel start, double momentum) {
    return new MomentumModel(MomentumState.atRest(start.network()), momentum);
  }

  /** The last step of each weight and bias, in the same shapes. */
  public Model velocity() {
    return new BiasModel(state.velocity());
  }

  private BiasModel network() {
    return new BiasModel(state.network());
  }

  @Override
  public List<Matrix> answers(Matrix inputs) {
    return network().answers(inputs);
  }

  @Override
  public Model next(Samples samples, double rate) {
    return new MomentumModel(Momentum.epoch(state, samples, momentum, rate), momentum);
  }

  @Override
  public List<Matrix> weights() {
    return network().weights();
  }

  @Override
  public List<Matrix> biases() {
    return network().biases();
  }

  @Override
  public Model with(List<Matrix> parts) {
    return network().with(parts);
  }

  @Override
  public Model movedTo(List<Matrix> parts) {
    BiasModel moved = (BiasModel) with(parts);
    return new MomentumModel(new MomentumState(moved.network(), state.velocity()), momentum);
  }
}
