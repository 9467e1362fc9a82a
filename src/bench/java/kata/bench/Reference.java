package kata.bench;

import kata.BiasNetwork;
import kata.Network;
import kata.Samples;
import kata.stage4.Backprop;
import kata.stage5.Bias;

/** The stages of this kata. */
final class Reference {

  private Reference() {}

  static Rival of(Task task) {
    return task.bias() ? new WithBias(task) : new WithoutBias(task);
  }

  private static final class WithBias implements Rival {
    private final Samples samples;
    private final double rate;
    private BiasNetwork network;

    WithBias(Task task) {
      samples = task.samples();
      rate = task.rate();
      network = task.start();
    }

    @Override
    public void epoch() {
      network = Bias.epoch(network, samples, rate);
    }

    @Override
    public BiasNetwork network() {
      return network;
    }
  }

  private static final class WithoutBias implements Rival {
    private final Task task;
    private Network network;

    WithoutBias(Task task) {
      this.task = task;
      network = new Network(task.start().weightsInputHidden(), task.start().weightsHiddenOutput());
    }

    @Override
    public void epoch() {
      network = Backprop.epoch(network, task.samples(), task.rate());
    }

    @Override
    public BiasNetwork network() {
      return new BiasNetwork(
          network.weightsInputHidden(),
          network.weightsHiddenOutput(),
          task.start().biasHidden(),
          task.start().biasOutput());
    }
  }
}
