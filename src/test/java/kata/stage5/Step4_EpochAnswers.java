package kata.stage5;

import kata.BiasNetwork;
import kata.Deltas;
import kata.Forward;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.board.Right;
import kata.board.Wrong;
import kata.check.Oracle;

/** Answers to step 5.4: wrong ones with what to say about them, and right ones in other words. */
final class Step4_EpochAnswers {

  private Step4_EpochAnswers() {}

  @Wrong(
      "Both biases stand still. XOR is learnt all the same, from most starts; but "
          + "four parts move at once, and the biases are two of them.")
  static BiasNetwork biasesStandStill(BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        Oracle.afterStep(
            network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate),
        network.biasHidden(),
        network.biasOutput());
  }

  @Wrong("The hidden layer's bias stands still.")
  static BiasNetwork hiddenBiasStandsStill(
      BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        Oracle.afterStep(
            network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate),
        network.biasHidden(),
        Oracle.afterStep(network.biasOutput(), deltas.output(), learningRate));
  }

  @Wrong("The output layer's bias stands still.")
  static BiasNetwork outputBiasStandsStill(
      BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        Oracle.afterStep(
            network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate),
        Oracle.afterStep(network.biasHidden(), deltas.hidden(), learningRate),
        network.biasOutput());
  }

  @Wrong("Only the biases have moved; the weights stand still.")
  static BiasNetwork weightsStandStill(BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        network.weightsInputHidden(),
        network.weightsHiddenOutput(),
        Oracle.afterStep(network.biasHidden(), deltas.hidden(), learningRate),
        Oracle.afterStep(network.biasOutput(), deltas.output(), learningRate));
  }

  @Wrong("Only the last layer has learnt: the hidden neurons' weights and biases stand " + "still.")
  static BiasNetwork onlyLastLayer(BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        network.weightsInputHidden(),
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate),
        network.biasHidden(),
        Oracle.afterStep(network.biasOutput(), deltas.output(), learningRate));
  }

  @Wrong("The weights from the inputs to the hidden neurons stand still.")
  static BiasNetwork firstLayerStandsStill(
      BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        network.weightsInputHidden(),
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate),
        Oracle.afterStep(network.biasHidden(), deltas.hidden(), learningRate),
        Oracle.afterStep(network.biasOutput(), deltas.output(), learningRate));
  }

  @Wrong("The weights from the hidden neurons to the outputs stand still.")
  static BiasNetwork secondLayerStandsStill(
      BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        Oracle.afterStep(
            network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
        network.weightsHiddenOutput(),
        Oracle.afterStep(network.biasHidden(), deltas.hidden(), learningRate),
        Oracle.afterStep(network.biasOutput(), deltas.output(), learningRate));
  }

  @Wrong("The biases moved at full length: their learning rate is left out.")
  static BiasNetwork biasesWithoutRate(BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        Oracle.afterStep(
            network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate),
        Oracle.afterStep(network.biasHidden(), deltas.hidden(), 1),
        Oracle.afterStep(network.biasOutput(), deltas.output(), 1));
  }

  @Wrong(
      "The forward pass left the biases out, so the deltas are those of another "
          + "network. Use the forward pass of this stage.")
  static BiasNetwork forwardWithoutBias(BiasNetwork network, Samples samples, double learningRate) {
    Forward forward =
        new Network(network.weightsInputHidden(), network.weightsHiddenOutput())
            .forward(samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        Oracle.afterStep(
            network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate),
        Oracle.afterStep(network.biasHidden(), deltas.hidden(), learningRate),
        Oracle.afterStep(network.biasOutput(), deltas.output(), learningRate));
  }

  @Wrong("The biases moved the wrong way: their steps are subtracted.")
  static BiasNetwork biasesSubtracted(BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        Oracle.afterStep(
            network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate),
        Oracle.afterStep(network.biasHidden(), deltas.hidden(), -learningRate),
        Oracle.afterStep(network.biasOutput(), deltas.output(), -learningRate));
  }

  @Wrong(
      "The hidden deltas were computed with output weights that had already moved. "
          + "One set of deltas, from the old network, moves all four parts.")
  static BiasNetwork movedWeightsCarryBack(
      BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Matrix output = Oracle.outputDeltas(samples.targets(), forward.predictions());
    Matrix moved =
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), output, learningRate);
    Deltas deltas = new Deltas(Oracle.hiddenDeltas(forward.hiddenOutputs(), moved, output), output);
    return new BiasNetwork(
        Oracle.afterStep(
            network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
        moved,
        Oracle.afterStep(network.biasHidden(), deltas.hidden(), learningRate),
        Oracle.afterStep(network.biasOutput(), deltas.output(), learningRate));
  }

  @Wrong(
      "The biases' deltas come from weights that had already moved. One set of "
          + "deltas moves all four parts.")
  static BiasNetwork biasesFromNewWeights(
      BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    BiasNetwork moved =
        new BiasNetwork(
            Oracle.afterStep(
                network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
            Oracle.afterStep(
                network.weightsHiddenOutput(),
                forward.hiddenOutputs(),
                deltas.output(),
                learningRate),
            network.biasHidden(),
            network.biasOutput());
    BiasNetwork again = Oracle.epoch(moved, samples, learningRate);
    return new BiasNetwork(
        moved.weightsInputHidden(),
        moved.weightsHiddenOutput(),
        again.biasHidden(),
        again.biasOutput());
  }

  @Wrong(
      "The steps are divided by the number of samples. Here the samples' wishes are " + "summed.")
  static BiasNetwork mean(BiasNetwork network, Samples samples, double learningRate) {
    return Oracle.epoch(network, samples, learningRate / samples.inputs().rows());
  }

  @Wrong("All four parts moved uphill: the steps have the wrong sign.")
  static BiasNetwork uphill(BiasNetwork network, Samples samples, double learningRate) {
    return Oracle.epoch(network, samples, -learningRate);
  }

  @Wrong("The learning rate is left out: these are steps of full length.")
  static BiasNetwork withoutRate(BiasNetwork network, Samples samples, double learningRate) {
    return Oracle.epoch(network, samples, 1);
  }

  @Wrong("This is two epochs, not one.")
  static BiasNetwork twice(BiasNetwork network, Samples samples, double learningRate) {
    return Oracle.epoch(Oracle.epoch(network, samples, learningRate), samples, learningRate);
  }

  @Wrong(
      "Nothing has moved. Networks cannot be changed: build a new one from the "
          + "moved parts, and give it back.")
  static BiasNetwork unchanged(BiasNetwork network, Samples samples, double learningRate) {
    return network;
  }

  @Wrong("The biases moved twice.")
  static BiasNetwork biasesTwice(BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return new BiasNetwork(
        Oracle.afterStep(
            network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate),
        Oracle.afterStep(network.biasHidden(), deltas.hidden(), 2 * learningRate),
        Oracle.afterStep(network.biasOutput(), deltas.output(), 2 * learningRate));
  }

  @Right
  static BiasNetwork partByPart(BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Bias.forward(network, samples.inputs());
    Deltas deltas =
        kata.stage4.Backprop.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    Matrix outputBias = Bias.update(network.biasOutput(), deltas.output(), learningRate);
    Matrix hiddenBias = network.biasHidden().plus(deltas.hidden().columnSums().scale(learningRate));
    Matrix output =
        network
            .weightsHiddenOutput()
            .plus(forward.hiddenOutputs().transpose().dot(deltas.output().scale(learningRate)));
    Matrix hidden =
        network
            .weightsInputHidden()
            .plus(samples.inputs().scale(learningRate).transpose().dot(deltas.hidden()));
    return new BiasNetwork(hidden, output, hiddenBias, outputBias);
  }

  @Right
  static BiasNetwork loops(BiasNetwork network, Samples samples, double learningRate) {
    return Oracle.epoch(network, samples, learningRate);
  }
}
