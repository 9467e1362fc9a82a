package kata.proof;

import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import java.util.function.UnaryOperator;
import kata.BiasNetwork;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.MomentumState;
import kata.Samples;
import kata.article.Trainer;
import kata.testing.Oracle;

/**
 * A training on XOR by plain loops, epoch after epoch; a mistake is another way to make an epoch.
 *
 * @param start what epoch 0 finds
 * @param epoch what each epoch makes of what it finds
 */
public record FullTraining(MomentumState start, UnaryOperator<MomentumState> epoch) {

  /** A training in which no step is remembered. */
  public static FullTraining of(BiasNetwork start, UnaryOperator<BiasNetwork> epoch) {
    return new FullTraining(
        MomentumState.atRest(start),
        state -> new MomentumState(epoch.apply(state.network()), state.velocity()));
  }

  /** From any start; where its biases are 0 they are learnt, too. */
  public static FullTraining of(BiasNetwork start, double rate) {
    return of(start, network -> Oracle.epoch(network, Samples.XOR, rate));
  }

  /** The source article's script without bias, perhaps at another rate or from another seed. */
  public static FullTraining withoutBias(long seed, double rate) {
    return of(Oracle.withoutBias(Trainer.startWithoutBias(seed)), rate).holdingBiases();
  }

  /** The source article's script with bias, perhaps at another rate or from another seed. */
  public static FullTraining withBias(long seed, double rate) {
    return of(Trainer.startWithBias(seed), rate);
  }

  /** The same start at rest, with momentum. */
  public FullTraining withMomentum(double momentum, double rate) {
    return new FullTraining(start, state -> Oracle.epoch(state, Samples.XOR, momentum, rate));
  }

  /** The same with biases that never move. */
  public FullTraining holdingBiases() {
    return new FullTraining(start, state -> held(state, epoch.apply(state)));
  }

  private static MomentumState held(MomentumState before, MomentumState after) {
    return new MomentumState(
        new BiasNetwork(
            after.network().weightsInputHidden(),
            after.network().weightsHiddenOutput(),
            before.network().biasHidden(),
            before.network().biasOutput()),
        after.velocity());
  }

  /** The network after so many epochs. */
  public BiasNetwork after(int epochs) {
    MomentumState state = start;
    for (int done = 0; done < epochs; done++) {
      state = epoch.apply(state);
    }
    return state.network();
  }

  /** The first epoch that finds an MAE below .1, if it is one of the first so many. */
  public OptionalInt learntAt(int within) {
    MomentumState state = start;
    for (int number = 0; number < within; number++) {
      if (mae(state.network()) < 0.1) {
        return OptionalInt.of(number);
      }
      state = epoch.apply(state);
    }
    return OptionalInt.empty();
  }

  /** In how many of the first epochs the loss rises, by more than its rounding. */
  public int rises(int epochs) {
    return changes(epochs, change -> change > 1e-15);
  }

  /** In how many of the first epochs the loss falls. */
  public int falls(int epochs) {
    return changes(epochs, change -> change < 0);
  }

  private int changes(int epochs, DoublePredicate counts) {
    int counted = 0;
    MomentumState state = start;
    for (int done = 0; done < epochs; done++) {
      MomentumState next = epoch.apply(state);
      counted += counts.test(loss(next.network()) - loss(state.network())) ? 1 : 0;
      state = next;
    }
    return counted;
  }

  public static double mae(BiasNetwork network) {
    return MeanAbsoluteError.of(Samples.XOR.targets(), answers(network));
  }

  public static double loss(BiasNetwork network) {
    return Oracle.loss(network, Samples.XOR);
  }

  /** What a network answers to the four samples, 4 x 1. */
  public static Matrix answers(BiasNetwork network) {
    return Oracle.forward(network, Samples.XOR.inputs()).predictions();
  }
}
