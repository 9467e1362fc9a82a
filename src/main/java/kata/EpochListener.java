package kata;

/** Hears of every epoch of a training, before its update. */
@FunctionalInterface
public interface EpochListener {

  /**
   * @param epoch 0, 1, 2, ...
   * @param beforeUpdate the network as this epoch found it: at epoch 0 the start weights
   */
  void epoch(int epoch, Network beforeUpdate);
}
