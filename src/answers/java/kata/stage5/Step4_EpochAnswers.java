package kata.stage5;

import java.util.Map;
import kata.BiasNetwork;
import kata.Deltas;
import kata.Forward;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.stage3.WeightUpdate;
import kata.testing.Oracle;

/** Answers to step 5.4: wrong ones with what to say about them, and right ones in other words. */
final class Step4_EpochAnswers {

  private Step4_EpochAnswers() {}

  @Working(
      "Every layer moves by its own deltas: weights also by the signals that came in, biases by the deltas alone, all from the old network.")
  static Map<String, Object> parts(BiasNetwork network, Samples samples, double learningRate) {
    return Oracle.parts(network, samples, true);
  }

  /** The weights of two networks, and the biases of two others. */
  private static BiasNetwork of(
      BiasNetwork first, BiasNetwork second, BiasNetwork hiddenBias, BiasNetwork outputBias) {
    return new BiasNetwork(
        first.weightsInputHidden(),
        second.weightsHiddenOutput(),
        hiddenBias.biasHidden(),
        outputBias.biasOutput());
  }

  @Wrong(
      "Both biases stand still. XOR is learnt all the same, from most starts; but "
          + "four parts move at once, and the biases are two of them.")
  static BiasNetwork biasesStandStill(BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    return of(moved, moved, network, network);
  }

  @Wrong
  static BiasNetwork hiddenBiasStandsStill(
      BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    return of(moved, moved, network, moved);
  }

  @Wrong
  static BiasNetwork outputBiasStandsStill(
      BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    return of(moved, moved, moved, network);
  }

  @Wrong
  static BiasNetwork weightsStandStill(BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    return of(network, network, moved, moved);
  }

  @Wrong
  static BiasNetwork onlyLastLayer(BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    return of(network, moved, network, moved);
  }

  @Wrong
  static BiasNetwork firstLayerStandsStill(
      BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    return of(network, moved, moved, moved);
  }

  @Wrong
  static BiasNetwork secondLayerStandsStill(
      BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    return of(moved, network, moved, moved);
  }

  @Wrong
  static BiasNetwork biasesWithoutRate(BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    BiasNetwork biases = Oracle.epoch(network, samples, 1);
    return of(moved, moved, biases, biases);
  }

  @Wrong(
      "The forward pass left the biases out, so the deltas are those of another "
          + "network. Use the forward pass of this stage.")
  static BiasNetwork forwardWithoutBias(BiasNetwork network, Samples samples, double learningRate) {
    Network plain = new Network(network.weightsInputHidden(), network.weightsHiddenOutput());
    Forward forward = plain.forward(samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return moved(network, samples, forward, deltas, learningRate);
  }

  @Wrong(
      "The weights moved as in stage 4, whose forward pass knows no bias: they went downhill "
          + "for another network. Weights and biases move by the same deltas.")
  static BiasNetwork weightsWithoutBias(BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    Network plain = new Network(network.weightsInputHidden(), network.weightsHiddenOutput());
    Network weights = Oracle.epoch(plain, samples, learningRate);
    return new BiasNetwork(
        weights.weightsInputHidden(),
        weights.weightsHiddenOutput(),
        moved.biasHidden(),
        moved.biasOutput());
  }

  @Wrong(
      "The two biases are exchanged in the new network. Look at the order of the parts in "
          + "`BiasNetwork`.")
  static BiasNetwork biasesExchanged(BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    return new BiasNetwork(
        moved.weightsInputHidden(),
        moved.weightsHiddenOutput(),
        moved.biasOutput(),
        moved.biasHidden());
  }

  @Wrong
  static BiasNetwork biasesSubtracted(BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    BiasNetwork biases = Oracle.epoch(network, samples, -learningRate);
    return of(moved, moved, biases, biases);
  }

  @Wrong(
      "The hidden deltas were computed with output weights that had already moved. "
          + "One set of deltas, from the old network, moves all four parts.")
  static BiasNetwork movedWeightsCarryBack(
      BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Matrix output = Oracle.outputDeltas(samples.targets(), forward.predictions());
    Matrix weights =
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), output, learningRate);
    Matrix hidden = Oracle.hiddenDeltas(forward.hiddenOutputs(), weights, output);
    return moved(network, samples, forward, new Deltas(hidden, output), learningRate);
  }

  @Wrong(
      "The biases' deltas come from weights that had already moved. One set of "
          + "deltas moves all four parts.")
  static BiasNetwork biasesFromNewWeights(
      BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    BiasNetwork half = of(moved, moved, network, network);
    BiasNetwork biases = Oracle.epoch(half, samples, learningRate);
    return of(moved, moved, biases, biases);
  }

  @Wrong(
      "The steps are divided by the number of samples. Here the steps of all samples are "
          + "summed.")
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

  @Wrong
  static BiasNetwork unchanged(BiasNetwork network, Samples samples, double learningRate) {
    return network;
  }

  @Wrong
  static BiasNetwork biasesTwice(BiasNetwork network, Samples samples, double learningRate) {
    BiasNetwork moved = Oracle.epoch(network, samples, learningRate);
    BiasNetwork biases = Oracle.epoch(network, samples, 2 * learningRate);
    return of(moved, moved, biases, biases);
  }

  @Wrong(
      "The two biases are exchanged where they fit, with as many hidden neurons as "
          + "outputs. Equal shapes do not say which layer a bias belongs to.")
  static BiasNetwork biasesExchangedWhereTheyFit(
      BiasNetwork network, Samples samples, double learningRate) {
    return network.biasHidden().columns() == network.biasOutput().columns()
        ? biasesExchanged(network, samples, learningRate)
        : Oracle.epoch(network, samples, learningRate);
  }

  @Wrong(
      "The second layer's step used the samples' inputs where they fit, with as many inputs as "
          + "hidden neurons. What comes into that layer is what the hidden neurons answered.")
  static BiasNetwork inputsWhereTheyFit(BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    boolean fits = samples.inputs().columns() == forward.hiddenOutputs().columns();
    Matrix signals = fits ? samples.inputs() : forward.hiddenOutputs();
    Forward taken = new Forward(signals, forward.predictions());
    return moved(network, samples, taken, deltas, learningRate);
  }

  @Wrong(
      "The first layer moved by the output's deltas where they fit, with as many hidden neurons as "
          + "outputs. Each layer moves by its own deltas.")
  static BiasNetwork outputDeltasWhereTheyFit(
      BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    boolean fits = deltas.hidden().columns() == deltas.output().columns();
    Matrix first = fits ? deltas.output() : deltas.hidden();
    return moved(network, samples, forward, new Deltas(first, deltas.output()), learningRate);
  }

  @Wrong(
      "The second layer's step was given the samples' inputs. What comes into that layer is what the "
          + "hidden neurons answered.")
  static BiasNetwork inputsForBoth(BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Oracle.forward(network, samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    Forward taken = new Forward(samples.inputs(), forward.predictions());
    return moved(network, samples, taken, deltas, learningRate);
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

  private static BiasNetwork moved(
      BiasNetwork network, Samples samples, Forward forward, Deltas deltas, double learningRate) {
    return new BiasNetwork(
        WeightUpdate.ofLayer(
            network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
        WeightUpdate.ofLayer(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate),
        Bias.update(network.biasHidden(), deltas.hidden(), learningRate),
        Bias.update(network.biasOutput(), deltas.output(), learningRate));
  }

  @Right
  static BiasNetwork biasesAsWeights(BiasNetwork network, Samples samples, double learningRate) {
    Forward forward = Bias.forward(network, samples.inputs());
    Deltas deltas =
        kata.stage4.Backprop.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    Matrix ones = Matrix.of(samples.inputs().rows(), 1, (sample, one) -> 1);
    return new BiasNetwork(
        kata.stage3.WeightUpdate.ofLayer(
            network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
        kata.stage3.WeightUpdate.ofLayer(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate),
        kata.stage3.WeightUpdate.ofLayer(network.biasHidden(), ones, deltas.hidden(), learningRate),
        kata.stage3.WeightUpdate.ofLayer(
            network.biasOutput(), ones, deltas.output(), learningRate));
  }
}
