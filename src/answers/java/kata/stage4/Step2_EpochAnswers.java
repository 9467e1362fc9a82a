package kata.stage4;

import java.util.Map;
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

/** Answers to step 4.2: wrong ones with what to say about them, and right ones in other words. */
final class Step2_EpochAnswers {

  private Step2_EpochAnswers() {}

  @Working(
      "Every layer moves by its own deltas and by the signals that came into it, both from the old network.")
  static Map<String, Object> parts(Network network, Samples samples, double learningRate) {
    return Oracle.parts(Oracle.withoutBias(network), samples, false);
  }

  @Wrong
  static Network onlyLastLayer(Network network, Samples samples, double learningRate) {
    Network moved = Oracle.epoch(network, samples, learningRate);
    return new Network(network.weightsInputHidden(), moved.weightsHiddenOutput());
  }

  @Wrong
  static Network onlyFirstLayer(Network network, Samples samples, double learningRate) {
    Network moved = Oracle.epoch(network, samples, learningRate);
    return new Network(moved.weightsInputHidden(), network.weightsHiddenOutput());
  }

  @Wrong
  static Network unchanged(Network network, Samples samples, double learningRate) {
    return network;
  }

  @Wrong(
      "The hidden deltas were computed with output weights that had already moved. First "
          + "all deltas are computed, then all weights move.")
  static Network movedWeightsCarryBack(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Matrix output = Oracle.outputDeltas(samples.targets(), forward.predictions());
    Matrix weights =
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), output, learningRate);
    Matrix hidden = Oracle.hiddenDeltas(forward.hiddenOutputs(), weights, output);
    return moved(network, samples, forward, new Deltas(hidden, output), learningRate);
  }

  @Wrong(
      "The first layer had already moved when the second was computed: the hidden outputs "
          + "are those of other weights. First all deltas are computed, then all weights move.")
  static Network firstLayerMovedFirst(Network network, Samples samples, double learningRate) {
    Matrix moved = Oracle.epoch(network, samples, learningRate).weightsInputHidden();
    Network half = new Network(moved, network.weightsHiddenOutput());
    return new Network(moved, Oracle.epoch(half, samples, learningRate).weightsHiddenOutput());
  }

  @Wrong(
      "The second layer had already moved when the first was computed, and the samples "
          + "went forward once more in between. First all deltas are computed, then all weights "
          + "move.")
  static Network secondLayerMovedFirst(Network network, Samples samples, double learningRate) {
    Matrix moved = Oracle.epoch(network, samples, learningRate).weightsHiddenOutput();
    Network half = new Network(network.weightsInputHidden(), moved);
    return new Network(Oracle.epoch(half, samples, learningRate).weightsInputHidden(), moved);
  }

  @Wrong(
      "The samples went forward a second time, between the two steps: the second layer's step "
          + "took hidden outputs that the deltas know nothing of. One forward pass serves both.")
  static Network hiddenOutputsOfMovedWeights(
      Network network, Samples samples, double learningRate) {
    Network right = Oracle.epoch(network, samples, learningRate);
    Forward before = network.forward(samples.inputs());
    Forward between = halfMoved(network, right).forward(samples.inputs());
    Matrix output = Oracle.outputDeltas(samples.targets(), before.predictions());
    return new Network(
        right.weightsInputHidden(),
        Oracle.afterStep(
            network.weightsHiddenOutput(), between.hiddenOutputs(), output, learningRate));
  }

  @Wrong(
      "The deltas were computed a second time, between the two steps, from a network whose "
          + "first layer had moved. One set of deltas serves both.")
  static Network deltasOfMovedWeights(Network network, Samples samples, double learningRate) {
    Network right = Oracle.epoch(network, samples, learningRate);
    Forward before = network.forward(samples.inputs());
    Forward between = halfMoved(network, right).forward(samples.inputs());
    Matrix output = Oracle.outputDeltas(samples.targets(), between.predictions());
    return new Network(
        right.weightsInputHidden(),
        Oracle.afterStep(
            network.weightsHiddenOutput(), before.hiddenOutputs(), output, learningRate));
  }

  /** The first layer after its step, the second before it. */
  private static Network halfMoved(Network network, Network moved) {
    return new Network(moved.weightsInputHidden(), network.weightsHiddenOutput());
  }

  @Wrong(
      "The steps are divided by the number of samples. Here the steps of all samples are "
          + "summed, not averaged.")
  static Network mean(Network network, Samples samples, double learningRate) {
    return Oracle.epoch(network, samples, learningRate / samples.inputs().rows());
  }

  @Wrong(
      "The weights moved after each sample. That is another way to learn, stochastic "
          + "descent; here one epoch looks at all samples first and then takes one step.")
  static Network sampleBySample(Network network, Samples samples, double learningRate) {
    Network current = network;
    for (int sample = 0; sample < samples.inputs().rows(); sample++) {
      current = Oracle.epoch(current, only(samples, sample), learningRate);
    }
    return current;
  }

  @Wrong(
      "Only the last sample counts: its step overwrites those of the others. Sum over all "
          + "samples.")
  static Network lastSampleOnly(Network network, Samples samples, double learningRate) {
    return Oracle.epoch(network, only(samples, samples.inputs().rows() - 1), learningRate);
  }

  @Wrong("Only the first sample counts. Sum over all samples.")
  static Network firstSampleOnly(Network network, Samples samples, double learningRate) {
    return Oracle.epoch(network, only(samples, 0), learningRate);
  }

  @Wrong("The weights moved uphill: the steps have the wrong sign.")
  static Network uphill(Network network, Samples samples, double learningRate) {
    return Oracle.epoch(network, samples, -learningRate);
  }

  @Wrong("The learning rate is left out: these are steps of full length.")
  static Network withoutRate(Network network, Samples samples, double learningRate) {
    return Oracle.epoch(network, samples, 1);
  }

  @Wrong("The learning rate is in there twice, once in the deltas and once in the update.")
  static Network rateTwice(Network network, Samples samples, double learningRate) {
    return Oracle.epoch(network, samples, learningRate * learningRate);
  }

  @Wrong("This is two epochs, not one.")
  static Network twice(Network network, Samples samples, double learningRate) {
    return Oracle.epoch(Oracle.epoch(network, samples, learningRate), samples, learningRate);
  }

  @Wrong("These are the steps alone: the old weights are lost.")
  static Network stepsAlone(Network network, Samples samples, double learningRate) {
    Network moved = Oracle.epoch(network, samples, learningRate);
    return new Network(
        moved.weightsInputHidden().minus(network.weightsInputHidden()),
        moved.weightsHiddenOutput().minus(network.weightsHiddenOutput()));
  }

  @Wrong(
      "The second layer's step used the predictions as its input. Its input is what the "
          + "hidden neurons answered.")
  static Network predictionsAsInput(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    return moved(
        network,
        samples,
        new Forward(forward.predictions(), forward.predictions()),
        deltas,
        learningRate);
  }

  @Wrong(
      "The layers' deltas are exchanged: the first layer moves by the hidden deltas, the "
          + "second by the output's.")
  static Network exchangedDeltas(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    Deltas exchanged = new Deltas(deltas.output(), deltas.hidden());
    return moved(network, samples, forward, exchanged, learningRate);
  }

  @Wrong(
      "The output's slope is left out, and so it is missing in what comes back to the hidden "
          + "layer. The error alone is the right delta of another loss.")
  static Network errorAlone(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Matrix error = samples.targets().minus(forward.predictions());
    Deltas deltas = new Deltas(carriedBack(network, forward, error), error);
    return moved(network, samples, forward, deltas, learningRate);
  }

  @Wrong(
      "The error alone was carried back to the hidden layer. Carry back the output's "
          + "delta, slope included.")
  static Network errorCarriedBack(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Matrix error = samples.targets().minus(forward.predictions());
    Matrix output = Oracle.outputDeltas(samples.targets(), forward.predictions());
    Deltas deltas = new Deltas(carriedBack(network, forward, error), output);
    return moved(network, samples, forward, deltas, learningRate);
  }

  @Wrong(
      "The second layer's step used the samples' inputs where they fit, with as many inputs as "
          + "hidden neurons. What comes into that layer is what the hidden neurons answered.")
  static Network inputsWhereTheyFit(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    boolean fits = samples.inputs().columns() == forward.hiddenOutputs().columns();
    Matrix signals = fits ? samples.inputs() : forward.hiddenOutputs();
    Forward taken = new Forward(signals, forward.predictions());
    return moved(network, samples, taken, deltas, learningRate);
  }

  @Wrong(
      "The second layer's step used the predictions where they fit, with as many hidden neurons as "
          + "outputs. What comes into that layer is what the hidden neurons answered.")
  static Network predictionsWhereTheyFit(Network network, Samples samples, double learningRate) {
    boolean fits = network.weightsHiddenOutput().rows() == network.weightsHiddenOutput().columns();
    return fits
        ? predictionsAsInput(network, samples, learningRate)
        : Oracle.epoch(network, samples, learningRate);
  }

  @Wrong(
      "The first layer moved by the output's deltas where they fit, with as many hidden neurons as "
          + "outputs. Each layer moves by its own deltas.")
  static Network outputDeltasWhereTheyFit(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    boolean fits = deltas.hidden().columns() == deltas.output().columns();
    Matrix first = fits ? deltas.output() : deltas.hidden();
    return moved(network, samples, forward, new Deltas(first, deltas.output()), learningRate);
  }

  @Wrong(
      "The deltas came back through the first layer's weights where those have the same shape. They "
          + "lead to the inputs; what comes back goes through the weights between the two layers.")
  static Network firstWeightsWhereTheyFit(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Matrix first = network.weightsInputHidden();
    Matrix second = network.weightsHiddenOutput();
    boolean fits = first.rows() == second.rows() && first.columns() == second.columns();
    Deltas deltas = Oracle.deltas(forward, samples.targets(), fits ? first : second);
    return moved(network, samples, forward, deltas, learningRate);
  }

  @Wrong(
      "The second layer's step was given the samples' inputs. What comes into that layer is what the "
          + "hidden neurons answered.")
  static Network inputsForBoth(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    Forward taken = new Forward(samples.inputs(), forward.predictions());
    return moved(network, samples, taken, deltas, learningRate);
  }

  @Wrong(
      "The first layer's step was given what the hidden neurons answered. What comes into that layer "
          + "is what the samples put in.")
  static Network hiddenOutputsForBoth(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Deltas deltas = Oracle.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    Samples taken = new Samples(forward.hiddenOutputs(), samples.targets());
    return moved(network, taken, forward, deltas, learningRate);
  }

  @Wrong(
      "The deltas came back through the first layer's weights. They go back through the weights "
          + "between the hidden neurons and the outputs.")
  static Network firstWeightsCarryBack(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Deltas deltas = Backprop.deltas(forward, samples.targets(), network.weightsInputHidden());
    return moved(network, samples, forward, deltas, learningRate);
  }

  @Right
  static Network outputFirst(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Deltas deltas = Backprop.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    Matrix output =
        network
            .weightsHiddenOutput()
            .plus(forward.hiddenOutputs().transpose().dot(deltas.output()).scale(learningRate));
    Matrix hidden =
        network
            .weightsInputHidden()
            .plus(samples.inputs().transpose().dot(deltas.hidden()).scale(learningRate));
    return new Network(hidden, output);
  }

  @Right
  static Network sampleBySampleSummed(Network network, Samples samples, double learningRate) {
    Matrix hidden = network.weightsInputHidden();
    Matrix output = network.weightsHiddenOutput();
    for (int sample = 0; sample < samples.inputs().rows(); sample++) {
      Network moved = Oracle.epoch(network, only(samples, sample), learningRate);
      hidden = hidden.plus(moved.weightsInputHidden().minus(network.weightsInputHidden()));
      output = output.plus(moved.weightsHiddenOutput().minus(network.weightsHiddenOutput()));
    }
    return new Network(hidden, output);
  }

  @Right
  static Network loops(Network network, Samples samples, double learningRate) {
    return Oracle.epoch(network, samples, learningRate);
  }

  private static Matrix carriedBack(Network network, Forward forward, Matrix output) {
    return Oracle.hiddenDeltas(forward.hiddenOutputs(), network.weightsHiddenOutput(), output);
  }

  private static Network moved(
      Network network, Samples samples, Forward forward, Deltas deltas, double learningRate) {
    return new Network(
        WeightUpdate.ofLayer(
            network.weightsInputHidden(), samples.inputs(), deltas.hidden(), learningRate),
        WeightUpdate.ofLayer(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), learningRate));
  }

  private static Samples only(Samples samples, int sample) {
    return new Samples(row(samples.inputs(), sample), row(samples.targets(), sample));
  }

  private static Matrix row(Matrix matrix, int row) {
    return Matrix.of(1, matrix.columns(), (one, column) -> matrix.get(row, column));
  }

  @Right
  static Network inOneExpression(Network network, Samples samples, double learningRate) {
    return new Network(
        kata.stage3.WeightUpdate.ofLayer(
            network.weightsInputHidden(),
            samples.inputs(),
            Backprop.deltas(
                    network.forward(samples.inputs()),
                    samples.targets(),
                    network.weightsHiddenOutput())
                .hidden(),
            learningRate),
        kata.stage3.WeightUpdate.ofLayer(
            network.weightsHiddenOutput(),
            network.forward(samples.inputs()).hiddenOutputs(),
            Backprop.deltas(
                    network.forward(samples.inputs()),
                    samples.targets(),
                    network.weightsHiddenOutput())
                .output(),
            learningRate));
  }

  @Right
  static Network rateOnTheDeltas(Network network, Samples samples, double learningRate) {
    Forward forward = network.forward(samples.inputs());
    Deltas deltas = Backprop.deltas(forward, samples.targets(), network.weightsHiddenOutput());
    Matrix hidden = deltas.hidden().scale(learningRate).transpose().dot(samples.inputs());
    Matrix output = deltas.output().scale(learningRate).transpose().dot(forward.hiddenOutputs());
    return new Network(
        network.weightsInputHidden().plus(hidden.transpose()),
        network.weightsHiddenOutput().plus(output.transpose()));
  }
}
