package kata.stage7;

import java.util.Map;
import java.util.function.BinaryOperator;
import kata.BiasNetwork;
import kata.Matrix;
import kata.MomentumState;
import kata.Samples;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.testing.Oracle;

/** Answers to step 7.2: wrong ones with what to say about them, and right ones in other words. */
final class Step2_EpochAnswers {

  private Step2_EpochAnswers() {}

  @Working(
      "Each of the four parts has its own velocity, made as in step 7.1; it moves the network and is kept.")
  static Map<String, Object> parts(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return Oracle.parts(state.network(), samples, true);
  }

  private static BiasNetwork velocity(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork downhill = Oracle.downhill(state.network(), samples);
    return Oracle.sum(momentum, state.velocity(), learningRate, downhill);
  }

  private static MomentumState moved(
      MomentumState state, double kept, double step, BiasNetwork velocity) {
    return new MomentumState(Oracle.sum(kept, state.network(), step, velocity), velocity);
  }

  @Wrong("The old velocity came back: the next epoch would not know of this step.")
  static MomentumState oldVelocityBack(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork velocity = velocity(state, samples, momentum, learningRate);
    return new MomentumState(Oracle.sum(1, state.network(), 1, velocity), state.velocity());
  }

  @Wrong("The velocity began anew: nothing of the last step was kept.")
  static MomentumState newEachTime(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return moved(state, 1, 1, velocity(state, samples, 0, learningRate));
  }

  @Wrong(
      "The network moved as it should, but the velocity that came back knows only "
          + "of this epoch. What came before is lost one epoch later.")
  static MomentumState lastStepOnly(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork downhill = Oracle.downhill(state.network(), samples);
    BiasNetwork velocity = Oracle.sum(momentum, state.velocity(), learningRate, downhill);
    return new MomentumState(
        Oracle.sum(1, state.network(), 1, velocity),
        Oracle.sum(0, velocity, learningRate, downhill));
  }

  @Wrong(
      "Momentum was multiplied with the weights, so that they shrink in every "
          + "epoch. It remembers the last step; the weights themselves stay whole.")
  static MomentumState weightsShrink(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork downhill = Oracle.downhill(state.network(), samples);
    return new MomentumState(
        Oracle.sum(momentum, state.network(), learningRate, downhill), state.velocity());
  }

  @Wrong(
      "The weights were multiplied by momentum, and moved by the velocity as "
          + "well. Momentum belongs to the velocity alone.")
  static MomentumState weightsShrinkToo(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return moved(state, momentum, 1, velocity(state, samples, momentum, learningRate));
  }

  @Wrong(
      "The network moved by the old velocity. First comes the new one, then the "
          + "network takes it as its step.")
  static MomentumState movedByTheOld(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork velocity = velocity(state, samples, momentum, learningRate);
    return new MomentumState(Oracle.sum(1, state.network(), 1, state.velocity()), velocity);
  }

  @Wrong("The learning rate is in the velocity already. Here it scales the step once " + "more.")
  static MomentumState rateTwice(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return moved(state, 1, learningRate, velocity(state, samples, momentum, learningRate));
  }

  @Wrong("The velocity is subtracted from the network. It points downhill, so it is " + "added.")
  static MomentumState subtracted(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return moved(state, 1, -1, velocity(state, samples, momentum, learningRate));
  }

  @Wrong("The new part of the velocity goes uphill: it has the wrong sign.")
  static MomentumState uphill(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return moved(state, 1, 1, velocity(state, samples, momentum, -learningRate));
  }

  @Wrong("The biases have no momentum: their last steps are forgotten.")
  static MomentumState biasesForget(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    MomentumState right = Oracle.epoch(state, samples, momentum, learningRate);
    MomentumState plain = Oracle.epoch(state, samples, 0, learningRate);
    return new MomentumState(
        mixed(right.network(), plain.network()), mixed(right.velocity(), plain.velocity()));
  }

  /** The weights of one, the biases of another. */
  private static BiasNetwork mixed(BiasNetwork weights, BiasNetwork biases) {
    return new BiasNetwork(
        weights.weightsInputHidden(),
        weights.weightsHiddenOutput(),
        biases.biasHidden(),
        biases.biasOutput());
  }

  @Wrong(
      "The biases took stage 5's step, which remembers nothing, and not that of their velocity: "
          + "they have one of their own, as the weights have.")
  static MomentumState biasesIgnoreTheirVelocity(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    MomentumState right = Oracle.epoch(state, samples, momentum, learningRate);
    MomentumState plain = Oracle.epoch(state, samples, 0, learningRate);
    return new MomentumState(mixed(right.network(), plain.network()), right.velocity());
  }

  @Wrong(
      "The biases took stage 5's step, which remembers nothing, and their velocity came back "
          + "as it was. Four parts move, and each has a velocity that changes.")
  static MomentumState biasesKeepTheirVelocity(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    MomentumState right = Oracle.epoch(state, samples, momentum, learningRate);
    MomentumState plain = Oracle.epoch(state, samples, 0, learningRate);
    return new MomentumState(
        mixed(right.network(), plain.network()), mixed(right.velocity(), state.velocity()));
  }

  @Wrong
  static MomentumState biasesStandStill(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    MomentumState right = Oracle.epoch(state, samples, momentum, learningRate);
    return new MomentumState(mixed(right.network(), state.network()), right.velocity());
  }

  @Wrong("The weights have no momentum: their last steps are forgotten.")
  static MomentumState weightsForget(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    MomentumState right = Oracle.epoch(state, samples, momentum, learningRate);
    MomentumState plain = Oracle.epoch(state, samples, 0, learningRate);
    return new MomentumState(
        mixed(plain.network(), right.network()), mixed(plain.velocity(), right.velocity()));
  }

  @Wrong
  static MomentumState notMoved(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork velocity = velocity(state, samples, momentum, learningRate);
    return new MomentumState(state.network(), velocity);
  }

  @Wrong("Network and velocity are exchanged.")
  static MomentumState exchanged(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    MomentumState right = Oracle.epoch(state, samples, momentum, learningRate);
    return new MomentumState(right.velocity(), right.network());
  }

  @Wrong(
      "The network took the plain step as well as the velocity, which has that "
          + "step in it already.")
  static MomentumState plainOnTop(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork downhill = Oracle.downhill(state.network(), samples);
    BiasNetwork velocity = Oracle.sum(momentum, state.velocity(), learningRate, downhill);
    return new MomentumState(
        Oracle.sum(1, Oracle.sum(1, state.network(), 1, velocity), learningRate, downhill),
        velocity);
  }

  @Wrong(
      "The way downhill was asked where the last step leads, not where the "
          + "network is. That is another method, named after Nesterov.")
  static MomentumState lookedAhead(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork ahead = Oracle.sum(1, state.network(), momentum, state.velocity());
    BiasNetwork velocity =
        Oracle.sum(momentum, state.velocity(), learningRate, Oracle.downhill(ahead, samples));
    return new MomentumState(Oracle.sum(1, state.network(), 1, velocity), velocity);
  }

  @Wrong("Momentum and learning rate are exchanged.")
  static MomentumState exchangedFactors(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return Oracle.epoch(state, samples, learningRate, momentum);
  }

  @Wrong("The last step is kept in full. Momentum says how much of it is kept.")
  static MomentumState allKept(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return Oracle.epoch(state, samples, 1, learningRate);
  }

  @Wrong
  static MomentumState unchanged(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return state;
  }

  @Wrong("The learning rate is left out.")
  static MomentumState withoutRate(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return Oracle.epoch(state, samples, momentum, 1);
  }

  @Wrong(
      "The steps are divided by the number of samples. Here the steps of all samples are "
          + "summed.")
  static MomentumState mean(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return Oracle.epoch(state, samples, momentum, learningRate / samples.inputs().rows());
  }

  @Wrong("The way downhill is left out: nothing new is added to the last step.")
  static MomentumState coasting(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return Oracle.epoch(state, samples, momentum, 0);
  }

  @Wrong
  static MomentumState movedTwice(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return moved(state, 1, 2, velocity(state, samples, momentum, learningRate));
  }

  @Wrong("This is two epochs, not one.")
  static MomentumState twice(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return Oracle.epoch(
        Oracle.epoch(state, samples, momentum, learningRate), samples, momentum, learningRate);
  }

  @Wrong("The old weights were lost: this network is the step alone.")
  static MomentumState stepAlone(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork velocity = velocity(state, samples, momentum, learningRate);
    return new MomentumState(velocity, velocity);
  }

  @Wrong(
      "The two layers' weights have each other's last step where their shapes are equal. Equal "
          + "shapes do not say which layer a velocity belongs to.")
  static MomentumState weightsExchangedWhereTheyFit(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork old = state.velocity();
    Matrix first = old.weightsInputHidden();
    Matrix second = old.weightsHiddenOutput();
    boolean fits = first.rows() == second.rows() && first.columns() == second.columns();
    BiasNetwork taken =
        fits ? new BiasNetwork(second, first, old.biasHidden(), old.biasOutput()) : old;
    return Oracle.epoch(new MomentumState(state.network(), taken), samples, momentum, learningRate);
  }

  @Wrong(
      "The two biases have each other's last step where their shapes are equal. Equal shapes do "
          + "not say which layer a velocity belongs to.")
  static MomentumState biasesExchangedWhereTheyFit(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork old = state.velocity();
    boolean fits = old.biasHidden().columns() == old.biasOutput().columns();
    BiasNetwork taken =
        new BiasNetwork(
            old.weightsInputHidden(),
            old.weightsHiddenOutput(),
            fits ? old.biasOutput() : old.biasHidden(),
            fits ? old.biasHidden() : old.biasOutput());
    return Oracle.epoch(new MomentumState(state.network(), taken), samples, momentum, learningRate);
  }

  @Right
  static MomentumState loops(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    return Oracle.epoch(state, samples, momentum, learningRate);
  }

  @Right
  static MomentumState plainEpochFirst(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork plain = kata.stage5.Bias.epoch(state.network(), samples, learningRate);
    BiasNetwork moved = Oracle.sum(1, plain, momentum, state.velocity());
    return new MomentumState(moved, Oracle.sum(1, moved, -1, state.network()));
  }

  @Right
  static MomentumState differenceAsGradient(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork step =
        Oracle.sum(1, kata.stage5.Bias.epoch(state.network(), samples, 1), -1, state.network());
    BiasNetwork velocity = Oracle.sum(learningRate, step, momentum, state.velocity());
    return new MomentumState(Oracle.sum(1, velocity, 1, state.network()), velocity);
  }

  @Right
  static MomentumState withTheStepBefore(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork downhill = Oracle.downhill(state.network(), samples);
    return new MomentumState(
        Oracle.sum(
            1, Oracle.sum(1, state.network(), momentum, state.velocity()), learningRate, downhill),
        Oracle.sum(momentum, state.velocity(), learningRate, downhill));
  }

  @Right
  static MomentumState partByPart(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork downhill = Oracle.downhill(state.network(), samples);
    BiasNetwork old = state.velocity();
    BiasNetwork network = state.network();
    Matrix first =
        Momentum.velocity(
            old.weightsInputHidden(), downhill.weightsInputHidden(), momentum, learningRate);
    Matrix second =
        Momentum.velocity(
            old.weightsHiddenOutput(), downhill.weightsHiddenOutput(), momentum, learningRate);
    Matrix hidden =
        Momentum.velocity(old.biasHidden(), downhill.biasHidden(), momentum, learningRate);
    Matrix output =
        Momentum.velocity(old.biasOutput(), downhill.biasOutput(), momentum, learningRate);
    return new MomentumState(
        new BiasNetwork(
            network.weightsInputHidden().plus(first),
            network.weightsHiddenOutput().plus(second),
            network.biasHidden().plus(hidden),
            network.biasOutput().plus(output)),
        new BiasNetwork(first, second, hidden, output));
  }

  @Right
  static MomentumState eachPartAlike(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork downhill = Oracle.downhill(state.network(), samples);
    BiasNetwork old = state.velocity();
    BinaryOperator<Matrix> next =
        (last, slope) -> Momentum.velocity(last, slope, momentum, learningRate);
    BiasNetwork velocity =
        new BiasNetwork(
            next.apply(old.weightsInputHidden(), downhill.weightsInputHidden()),
            next.apply(old.weightsHiddenOutput(), downhill.weightsHiddenOutput()),
            next.apply(old.biasHidden(), downhill.biasHidden()),
            next.apply(old.biasOutput(), downhill.biasOutput()));
    return new MomentumState(Oracle.sum(1, state.network(), 1, velocity), velocity);
  }

  @Right
  static MomentumState sampleBySample(
      MomentumState state, Samples samples, double momentum, double learningRate) {
    BiasNetwork velocity = Oracle.sum(momentum, state.velocity(), 0, state.velocity());
    for (int sample = 0; sample < samples.inputs().rows(); sample++) {
      BiasNetwork downhill =
          Oracle.downhill(state.network(), Oracle.slice(samples, sample, sample + 1));
      velocity = Oracle.sum(1, velocity, learningRate, downhill);
    }
    return new MomentumState(Oracle.sum(1, state.network(), 1, velocity), velocity);
  }
}
