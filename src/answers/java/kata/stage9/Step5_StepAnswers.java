package kata.stage9;

import java.util.Map;
import kata.BiasNetwork;
import kata.Forward;
import kata.Matrix;
import kata.MomentumState;
import kata.Samples;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.stage2.Delta;
import kata.stage7.Momentum;
import kata.testing.ClassOracle;
import kata.testing.Oracle;

/** Answers to step 9.5: wrong ones with what to say about them, and right ones in other words. */
final class Step5_StepAnswers {

  private Step5_StepAnswers() {}

  @Working(
      "Each of the four parts has its own velocity, made as in step 7.1; it moves the "
          + "network and is kept.")
  static Map<String, Object> parts(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    BiasNetwork downhill = ClassOracle.downhill(state.network(), batch);
    return Parts.of(
        "the negative gradients of the weights to the hidden neurons",
        downhill.weightsInputHidden(),
        "the negative gradients of the weights to the outputs",
        downhill.weightsHiddenOutput(),
        "the negative gradients of the hidden bias",
        downhill.biasHidden(),
        "the negative gradients of the output bias",
        downhill.biasOutput());
  }

  /** The way downhill with some output deltas in place of the right ones. */
  private static BiasNetwork downhill(MomentumState state, Samples batch, Matrix output) {
    Forward forward = ClassOracle.forward(state.network(), batch.inputs());
    return ClassOracle.downhill(state.network(), batch, forward, output);
  }

  private static BiasNetwork downhill(MomentumState state, Samples batch) {
    return ClassOracle.downhill(state.network(), batch);
  }

  private static Matrix predictions(MomentumState state, Samples batch) {
    return ClassOracle.forward(state.network(), batch.inputs()).predictions();
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
      "This is the epoch of step 7.2: sigmoids at the end, and the slope of half the squared error."
          + " The last layer is new here.")
  static MomentumState stageSeven(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    return Oracle.epoch(state, batch, momentum, learningRate);
  }

  @Wrong(
      "The output deltas are those of step 2.4, with the slope of the sigmoid in them. The cross"
          + " entropy has those of step 9.3.")
  static MomentumState withSlope(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    Matrix output = Oracle.outputDeltas(batch.targets(), predictions(state, batch));
    return ClassOracle.moved(state, downhill(state, batch, output), momentum, learningRate);
  }

  @Wrong(
      "The forward pass is that of stage 5: its outputs are sigmoids, and do not add up to 1. The"
          + " one of step 9.4 belongs here.")
  static MomentumState sigmoidsAtTheEnd(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    Matrix sigmoids = Oracle.forward(state.network(), batch.inputs()).predictions();
    Matrix output = ClassOracle.outputDeltas(batch.targets(), sigmoids);
    return ClassOracle.moved(state, downhill(state, batch, output), momentum, learningRate);
  }

  @Wrong(
      "The hidden deltas have no slope: the output deltas came back through the weights, and that"
          + " was all. The hidden neurons still are sigmoids; step 2.5 is unchanged.")
  static MomentumState hiddenWithoutSlope(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    Matrix output = ClassOracle.outputDeltas(batch.targets(), predictions(state, batch));
    Matrix hidden = output.dot(state.network().weightsHiddenOutput().transpose());
    return ClassOracle.moved(state, withHidden(state, batch, hidden), momentum, learningRate);
  }

  /** The way downhill with other hidden deltas. */
  private static BiasNetwork withHidden(MomentumState state, Samples batch, Matrix hidden) {
    BiasNetwork right = downhill(state, batch);
    return new BiasNetwork(
        Oracle.negativeGradient(batch.inputs(), hidden),
        right.weightsHiddenOutput(),
        hidden.columnSums(),
        right.biasOutput());
  }

  @Wrong(
      "The hidden deltas come through weights that have moved already. All of a step is found from"
          + " the network as it was.")
  static MomentumState hiddenThroughMovedWeights(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    Forward forward = ClassOracle.forward(state.network(), batch.inputs());
    Matrix output = ClassOracle.outputDeltas(batch.targets(), forward.predictions());
    Matrix moved =
        ClassOracle.step(state, batch, momentum, learningRate).network().weightsHiddenOutput();
    Matrix hidden = Oracle.hiddenDeltas(forward.hiddenOutputs(), moved, output);
    return ClassOracle.moved(state, withHidden(state, batch, hidden), momentum, learningRate);
  }

  @Wrong(
      "The learning rate was divided by the number of samples. Who calls this has done so already.")
  static MomentumState dividedAgain(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    return ClassOracle.step(state, batch, momentum, learningRate / batch.inputs().rows());
  }

  @Wrong("The learning rate was multiplied by the number of samples. It is taken as it is.")
  static MomentumState multiplied(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    return ClassOracle.step(state, batch, momentum, learningRate * batch.inputs().rows());
  }

  @Wrong("Nothing of the last step was kept: this is a step without momentum.")
  static MomentumState withoutMomentum(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    return ClassOracle.step(state, batch, 0, learningRate);
  }

  @Wrong("The last step is kept in full. Momentum says how much of it is kept.")
  static MomentumState allKept(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    return ClassOracle.step(state, batch, 1, learningRate);
  }

  @Wrong("The old velocity came back: the next step would not know of this one.")
  static MomentumState oldVelocityBack(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    MomentumState right = ClassOracle.step(state, batch, momentum, learningRate);
    return new MomentumState(right.network(), state.velocity());
  }

  @Wrong("The network moved by the old velocity. First comes the new one, and that is the step.")
  static MomentumState movedByTheOld(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    MomentumState right = ClassOracle.step(state, batch, momentum, learningRate);
    return new MomentumState(Oracle.sum(1, state.network(), 1, state.velocity()), right.velocity());
  }

  @Wrong("The learning rate is in the velocity already. Here it scales the step once more.")
  static MomentumState rateTwice(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    MomentumState right = ClassOracle.step(state, batch, momentum, learningRate);
    return new MomentumState(
        Oracle.sum(1, state.network(), learningRate, right.velocity()), right.velocity());
  }

  @Wrong("The learning rate is left out.")
  static MomentumState withoutRate(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    return ClassOracle.step(state, batch, momentum, 1);
  }

  @Wrong("Momentum and learning rate are exchanged.")
  static MomentumState exchangedFactors(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    return ClassOracle.step(state, batch, learningRate, momentum);
  }

  @Wrong("This goes uphill: the new part of the velocity has the wrong sign.")
  static MomentumState uphill(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    return ClassOracle.step(state, batch, momentum, -learningRate);
  }

  @Wrong("The velocity is subtracted from the network. It points downhill, so it is added.")
  static MomentumState subtracted(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    MomentumState right = ClassOracle.step(state, batch, momentum, learningRate);
    return new MomentumState(
        Oracle.sum(1, state.network(), -1, right.velocity()), right.velocity());
  }

  @Wrong("The biases stand still.")
  static MomentumState biasesStandStill(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    MomentumState right = ClassOracle.step(state, batch, momentum, learningRate);
    return new MomentumState(mixed(right.network(), state.network()), right.velocity());
  }

  @Wrong("The biases have no momentum: their last steps are forgotten.")
  static MomentumState biasesForget(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    MomentumState right = ClassOracle.step(state, batch, momentum, learningRate);
    MomentumState plain = ClassOracle.step(state, batch, 0, learningRate);
    return new MomentumState(
        mixed(right.network(), plain.network()), mixed(right.velocity(), plain.velocity()));
  }

  @Wrong("Only the last layer moved. The hidden layer learns, too.")
  static MomentumState lastLayerAlone(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    BiasNetwork right = downhill(state, batch);
    BiasNetwork output =
        new BiasNetwork(
            right.weightsInputHidden().scale(0),
            right.weightsHiddenOutput(),
            right.biasHidden().scale(0),
            right.biasOutput());
    return ClassOracle.moved(state, output, momentum, learningRate);
  }

  @Wrong("Network and velocity are exchanged.")
  static MomentumState exchanged(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    MomentumState right = ClassOracle.step(state, batch, momentum, learningRate);
    return new MomentumState(right.velocity(), right.network());
  }

  @Wrong("The velocity is new, but the network did not move by it.")
  static MomentumState notMoved(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    return new MomentumState(
        state.network(), ClassOracle.step(state, batch, momentum, learningRate).velocity());
  }

  @Wrong("Nothing has moved. Build a new state from the moved parts, and give it back.")
  static MomentumState unchanged(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    return state;
  }

  @Wrong("The network moved twice by the same velocity.")
  static MomentumState movedTwice(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    MomentumState right = ClassOracle.step(state, batch, momentum, learningRate);
    return new MomentumState(Oracle.sum(1, state.network(), 2, right.velocity()), right.velocity());
  }

  @Wrong("Only the first sample of the batch counts. All of them do.")
  static MomentumState firstAlone(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    return ClassOracle.step(state, Oracle.slice(batch, 0, 1), momentum, learningRate);
  }

  @Wrong("This is one step for each sample. The whole batch makes one step.")
  static MomentumState oneForEachSample(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    MomentumState moved = state;
    for (Samples one : Oracle.split(batch, 1)) {
      moved = ClassOracle.step(moved, one, momentum, learningRate);
    }
    return moved;
  }

  @Wrong("The chosen class was taken for the prediction. Training needs the probabilities.")
  static MomentumState ofTheChosen(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    Matrix chosen = ClassOracle.oneHot(predictions(state, batch));
    Matrix output = ClassOracle.outputDeltas(batch.targets(), chosen);
    return ClassOracle.moved(state, downhill(state, batch, output), momentum, learningRate);
  }

  @Right
  static MomentumState loops(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    return ClassOracle.step(state, batch, momentum, learningRate);
  }

  @Right
  static MomentumState sampleBySample(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    BiasNetwork velocity = Oracle.sum(momentum, state.velocity(), 0, state.velocity());
    for (Samples one : Oracle.split(batch, 1)) {
      velocity = Oracle.sum(1, velocity, learningRate, downhill(state, one));
    }
    return new MomentumState(Oracle.sum(1, state.network(), 1, velocity), velocity);
  }

  @Right
  static MomentumState partByPart(
      MomentumState state, Samples batch, double momentum, double learningRate) {
    Forward forward = Classifier.forward(state.network(), batch.inputs());
    Matrix output = CrossEntropy.outputDeltas(batch.targets(), forward.predictions());
    Matrix hidden =
        Delta.ofHiddenLayer(forward.hiddenOutputs(), state.network().weightsHiddenOutput(), output);
    Matrix ones = Matrix.of(1, output.rows(), (one, sample) -> 1);
    BiasNetwork old = state.velocity();
    BiasNetwork step =
        new BiasNetwork(
            Momentum.velocity(
                old.weightsInputHidden(),
                batch.inputs().transpose().dot(hidden),
                momentum,
                learningRate),
            Momentum.velocity(
                old.weightsHiddenOutput(),
                forward.hiddenOutputs().transpose().dot(output),
                momentum,
                learningRate),
            Momentum.velocity(old.biasHidden(), ones.dot(hidden), momentum, learningRate),
            Momentum.velocity(old.biasOutput(), ones.dot(output), momentum, learningRate));
    return new MomentumState(Oracle.sum(1, step, 1, state.network()), step);
  }
}
