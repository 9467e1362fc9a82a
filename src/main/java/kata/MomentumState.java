package kata;

/**
 * What training with momentum carries from epoch to epoch: the network, and for each of its numbers
 * the speed at which that number moves.
 *
 * @param network the weights and biases
 * @param velocity for each weight and bias its last step, in the same four shapes
 */
public record MomentumState(BiasNetwork network, BiasNetwork velocity) {

  /** A network that nothing has moved yet: every velocity is 0. */
  public static MomentumState atRest(BiasNetwork network) {
    return new MomentumState(
        network,
        new BiasNetwork(
            network.weightsInputHidden().map(weight -> 0),
            network.weightsHiddenOutput().map(weight -> 0),
            network.biasHidden().map(bias -> 0),
            network.biasOutput().map(bias -> 0)));
  }
}
