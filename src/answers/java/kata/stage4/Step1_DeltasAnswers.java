package kata.stage4;

import java.util.Map;
import kata.Deltas;
import kata.Forward;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.stage2.Delta;
import kata.testing.Oracle;

/** Answers to step 4.1: wrong ones with what to say about them, and right ones in other words. */
final class Step1_DeltasAnswers {

  private Step1_DeltasAnswers() {}

  @Working(
      "First the output layer, as in step 2.4. Its deltas go back through the weights to the hidden layer, as in step 2.5.")
  static Map<String, Object> parts(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix output = Oracle.outputDeltas(targets, forward.predictions());
    return Parts.of(
        "the error",
        targets.minus(forward.predictions()),
        "the slope at the prediction",
        forward.predictions().map(Oracle::slope),
        "what comes back to the hidden neurons",
        Oracle.negativeGradient(output.transpose(), weightsHiddenOutput.transpose()),
        "the slope at the hidden output",
        forward.hiddenOutputs().map(Oracle::slope));
  }

  @Wrong(
      "The output's delta is right, but the error alone was carried back to the hidden "
          + "layer. Carry back the output's delta, slope included.")
  static Deltas errorCarriedBack(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix error = targets.minus(forward.predictions());
    return new Deltas(
        Oracle.hiddenDeltas(forward.hiddenOutputs(), weightsHiddenOutput, error),
        Oracle.outputDeltas(targets, forward.predictions()));
  }

  @Wrong("The two layers are exchanged. Look at the order of the parts in `Deltas`.")
  static Deltas exchanged(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Deltas right = Oracle.deltas(forward, targets, weightsHiddenOutput);
    return new Deltas(right.output(), right.hidden());
  }

  @Wrong(
      "The output's slope is left out, and so it is missing in what comes back to the hidden "
          + "layer. The error alone is the right delta of another loss.")
  static Deltas errorAlone(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix error = targets.minus(forward.predictions());
    return new Deltas(
        Oracle.hiddenDeltas(forward.hiddenOutputs(), weightsHiddenOutput, error), error);
  }

  @Wrong(
      "The hidden deltas were computed with output weights that had already moved. All "
          + "deltas are about the network that made the predictions: use the old weights.")
  static Deltas updatedWeights(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix output = Oracle.outputDeltas(targets, forward.predictions());
    Matrix moved = Oracle.afterStep(weightsHiddenOutput, forward.hiddenOutputs(), output, 1);
    return new Deltas(Oracle.hiddenDeltas(forward.hiddenOutputs(), moved, output), output);
  }

  @Wrong
  static Deltas hiddenTurnedRound(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Deltas right = Oracle.deltas(forward, targets, weightsHiddenOutput);
    return new Deltas(right.hidden().scale(-1), right.output());
  }

  @Wrong("Both layers have the wrong sign: are targets and predictions exchanged?")
  static Deltas turnedRound(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Deltas right = Oracle.deltas(forward, targets, weightsHiddenOutput);
    return new Deltas(right.hidden().scale(-1), right.output().scale(-1));
  }

  @Wrong("What is carried back was not multiplied by the hidden neurons' own slopes.")
  static Deltas withoutHiddenSlope(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix output = Oracle.outputDeltas(targets, forward.predictions());
    return new Deltas(output.dot(weightsHiddenOutput.transpose()), output);
  }

  @Wrong
  static Deltas hiddenStandsStill(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    return new Deltas(
        Oracle.zeros(forward.hiddenOutputs().rows(), forward.hiddenOutputs().columns()),
        Oracle.outputDeltas(targets, forward.predictions()));
  }

  @Wrong("The predictions were carried back to the hidden layer. Carry back the output's deltas.")
  static Deltas predictionsCarriedBack(
      Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    return new Deltas(
        Oracle.hiddenDeltas(forward.hiddenOutputs(), weightsHiddenOutput, forward.predictions()),
        Oracle.outputDeltas(targets, forward.predictions()));
  }

  @Wrong(
      "Targets and predictions are exchanged: the error has the wrong sign, and its slope "
          + "taken at the target.")
  static Deltas targetsExchanged(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix output = Oracle.outputDeltas(forward.predictions(), targets);
    return new Deltas(
        Oracle.hiddenDeltas(forward.hiddenOutputs(), weightsHiddenOutput, output), output);
  }

  @Wrong(
      "The hidden outputs were taken for the predictions where their shapes are equal. The targets "
          + "belong to the predictions, however many hidden neurons there are.")
  static Deltas hiddenOutputsWhereTheyFit(
      Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix hiddenOutputs = forward.hiddenOutputs();
    boolean fits = hiddenOutputs.columns() == targets.columns();
    Matrix output = Oracle.outputDeltas(targets, fits ? hiddenOutputs : forward.predictions());
    return new Deltas(Oracle.hiddenDeltas(hiddenOutputs, weightsHiddenOutput, output), output);
  }

  @Wrong(
      "The layers' places were chosen by their shapes. With as many hidden neurons as outputs both "
          + "shapes are equal: look at the order of the parts in `Deltas`.")
  static Deltas exchangedWhereTheyFit(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Deltas right = Oracle.deltas(forward, targets, weightsHiddenOutput);
    boolean fits = right.hidden().columns() == targets.columns();
    return fits ? new Deltas(right.output(), right.hidden()) : right;
  }

  @Wrong(
      "The weights were transposed where they are square. Step 2.5 takes them as they are, hidden "
          + "neurons x outputs, and turns them itself.")
  static Deltas transposedWhereSquare(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    boolean square = weightsHiddenOutput.rows() == weightsHiddenOutput.columns();
    return Oracle.deltas(
        forward, targets, square ? weightsHiddenOutput.transpose() : weightsHiddenOutput);
  }

  @Wrong(
      "Step 2.5 was given the weights and the output's deltas in each other's place. Look at the "
          + "order of its parameters.")
  static Deltas argumentsExchanged(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix output = Oracle.outputDeltas(targets, forward.predictions());
    return new Deltas(
        Delta.ofHiddenLayer(forward.hiddenOutputs(), output, weightsHiddenOutput), output);
  }

  @Wrong(
      "The weights were transposed before step 2.5 got them. It takes them as they are, hidden "
          + "neurons x outputs, and turns them itself.")
  static Deltas transposedBefore(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix output = Oracle.outputDeltas(targets, forward.predictions());
    Matrix turned = weightsHiddenOutput.transpose();
    return new Deltas(Delta.ofHiddenLayer(forward.hiddenOutputs(), turned, output), output);
  }

  @Wrong(
      "Step 2.5 was given the predictions. It asks how easily the hidden neurons can be moved, and "
          + "that is in what those answered.")
  static Deltas predictionsForHiddenOutputs(
      Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix output = Oracle.outputDeltas(targets, forward.predictions());
    return new Deltas(
        Delta.ofHiddenLayer(forward.predictions(), weightsHiddenOutput, output), output);
  }

  @Right
  static Deltas inOneExpression(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    return new Deltas(
        kata.stage2.Delta.ofHiddenLayer(
            forward.hiddenOutputs(),
            weightsHiddenOutput,
            kata.stage2.Delta.ofOutputLayer(targets, forward.predictions())),
        kata.stage2.Delta.ofOutputLayer(targets, forward.predictions()));
  }

  @Right
  static Deltas fromScratch(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix y = forward.predictions();
    Matrix h = forward.hiddenOutputs();
    Matrix output = targets.minus(y).timesEntrywise(y.minus(y.timesEntrywise(y)));
    Matrix back = weightsHiddenOutput.dot(output.transpose()).transpose();
    return new Deltas(back.timesEntrywise(h.minus(h.timesEntrywise(h))), output);
  }

  @Right
  static Deltas loops(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    return Oracle.deltas(forward, targets, weightsHiddenOutput);
  }

  @Right
  static Deltas neuronByNeuron(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix output =
        Matrix.of(
            targets.rows(),
            targets.columns(),
            (sample, neuron) ->
                kata.stage2.Delta.ofOutputNeuron(
                    targets.get(sample, neuron), forward.predictions().get(sample, neuron)));
    return new Deltas(
        kata.stage2.Delta.ofHiddenLayer(forward.hiddenOutputs(), weightsHiddenOutput, output),
        output);
  }

  @Right
  static Deltas slopesFirst(Forward forward, Matrix targets, Matrix weightsHiddenOutput) {
    Matrix hiddenSlopes = kata.stage1.SigmoidDerivative.ofOutputs(forward.hiddenOutputs());
    Matrix outputSlopes = kata.stage1.SigmoidDerivative.ofOutputs(forward.predictions());
    Matrix output = outputSlopes.timesEntrywise(targets.minus(forward.predictions()));
    Matrix hidden = hiddenSlopes.timesEntrywise(output.dot(weightsHiddenOutput.transpose()));
    return new Deltas(hidden, output);
  }
}
