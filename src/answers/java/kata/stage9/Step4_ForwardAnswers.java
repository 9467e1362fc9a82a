package kata.stage9;

import java.util.Map;
import kata.BiasNetwork;
import kata.Forward;
import kata.Matrix;
import kata.Sigmoid;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.stage5.Bias;
import kata.testing.ClassOracle;
import kata.testing.Oracle;

/** Answers to step 9.4: wrong ones with what to say about them, and right ones in other words. */
final class Step4_ForwardAnswers {

  private Step4_ForwardAnswers() {}

  @Working(
      "The hidden layer answers as in step 5.1; the output layer makes its weighted "
          + "sums, adds its bias and answers by softmax.")
  static Map<String, Object> parts(BiasNetwork network, Matrix inputs) {
    Matrix hidden = ClassOracle.forward(network, inputs).hiddenOutputs();
    return Parts.of(
        "the hidden outputs",
        hidden,
        "the weighted sums of the outputs with their bias",
        ClassOracle.weightedSums(hidden, network.weightsHiddenOutput(), network.biasOutput()));
  }

  private static Matrix hidden(BiasNetwork network, Matrix inputs) {
    return Oracle.forward(network, inputs).hiddenOutputs();
  }

  /** The weighted sums of the output layer. */
  private static Matrix sums(BiasNetwork network, Matrix hidden) {
    return ClassOracle.weightedSums(hidden, network.weightsHiddenOutput(), network.biasOutput());
  }

  @Wrong(
      "The outputs are sigmoids, as in stage 5. Softmax belongs there, so that they add up to 1.")
  static Forward stageFive(BiasNetwork network, Matrix inputs) {
    return Oracle.forward(network, inputs);
  }

  @Wrong(
      "Softmax got the sigmoids of the weighted sums, which all are between 0 and 1. It takes the"
          + " weighted sums themselves.")
  static Forward softmaxOfSigmoids(BiasNetwork network, Matrix inputs) {
    Forward forward = Oracle.forward(network, inputs);
    return new Forward(forward.hiddenOutputs(), ClassOracle.softmax(forward.predictions()));
  }

  @Wrong("The sigmoid was taken of what softmax gave. The probabilities are the predictions.")
  static Forward sigmoidAfterwards(BiasNetwork network, Matrix inputs) {
    Forward right = ClassOracle.forward(network, inputs);
    return new Forward(right.hiddenOutputs(), Sigmoid.of(right.predictions()));
  }

  @Wrong("The predictions are the weighted sums of the outputs. Softmax is missing.")
  static Forward withoutSoftmax(BiasNetwork network, Matrix inputs) {
    Matrix hidden = hidden(network, inputs);
    return new Forward(hidden, sums(network, hidden));
  }

  @Wrong("The bias of the outputs is missing in their weighted sums.")
  static Forward withoutOutputBias(BiasNetwork network, Matrix inputs) {
    Matrix hidden = hidden(network, inputs);
    Matrix weights = network.weightsHiddenOutput();
    Matrix none = Oracle.zeros(1, weights.columns());
    return new Forward(
        hidden, ClassOracle.softmax(ClassOracle.weightedSums(hidden, weights, none)));
  }

  @Wrong("The bias of the hidden neurons is missing.")
  static Forward withoutHiddenBias(BiasNetwork network, Matrix inputs) {
    Matrix weights = network.weightsInputHidden();
    Matrix hidden = Oracle.layer(inputs, weights, Oracle.zeros(1, weights.columns()));
    return new Forward(hidden, ClassOracle.softmax(sums(network, hidden)));
  }

  @Wrong("Both biases are missing.")
  static Forward withoutBiases(BiasNetwork network, Matrix inputs) {
    return ClassOracle.forward(Oracle.withoutBias(network), inputs);
  }

  @Wrong(
      "The bias of the outputs is added after softmax. It belongs to the weighted sums before it.")
  static Forward biasAfterwards(BiasNetwork network, Matrix inputs) {
    Forward plain = withoutOutputBias(network, inputs);
    return new Forward(plain.hiddenOutputs(), plain.predictions().plusRow(network.biasOutput()));
  }

  @Wrong("The bias of the outputs is added twice.")
  static Forward biasTwice(BiasNetwork network, Matrix inputs) {
    Matrix hidden = hidden(network, inputs);
    return new Forward(
        hidden, ClassOracle.softmax(sums(network, hidden).plusRow(network.biasOutput())));
  }

  @Wrong(
      "The hidden neurons have softmax, too. They do not choose among each other: each keeps its own"
          + " sigmoid.")
  static Forward softmaxInBoth(BiasNetwork network, Matrix inputs) {
    Matrix hidden =
        ClassOracle.softmax(
            ClassOracle.weightedSums(inputs, network.weightsInputHidden(), network.biasHidden()));
    return new Forward(hidden, ClassOracle.softmax(sums(network, hidden)));
  }

  @Wrong("The hidden neurons have no sigmoid: their weighted sums went on as they are.")
  static Forward withoutSigmoid(BiasNetwork network, Matrix inputs) {
    Matrix hidden =
        ClassOracle.weightedSums(inputs, network.weightsInputHidden(), network.biasHidden());
    return new Forward(hidden, ClassOracle.softmax(sums(network, hidden)));
  }

  @Wrong("The sigmoid of the hidden neurons is taken twice.")
  static Forward sigmoidTwice(BiasNetwork network, Matrix inputs) {
    Matrix hidden = Sigmoid.of(hidden(network, inputs));
    return new Forward(hidden, ClassOracle.softmax(sums(network, hidden)));
  }

  @Wrong("The columns of the predictions add up to 1, not the rows. One sample is one row.")
  static Forward overColumns(BiasNetwork network, Matrix inputs) {
    Matrix hidden = hidden(network, inputs);
    return new Forward(hidden, ClassOracle.softmax(sums(network, hidden).transpose()).transpose());
  }

  @Wrong("Hidden outputs and predictions are exchanged.")
  static Forward exchanged(BiasNetwork network, Matrix inputs) {
    Forward right = ClassOracle.forward(network, inputs);
    return new Forward(right.predictions(), right.hiddenOutputs());
  }

  @Wrong("The predictions are the chosen classes. Training needs the probabilities themselves.")
  static Forward chosen(BiasNetwork network, Matrix inputs) {
    Forward right = ClassOracle.forward(network, inputs);
    return new Forward(right.hiddenOutputs(), ClassOracle.oneHot(right.predictions()));
  }

  @Wrong(
      "Where there are as many hidden neurons as outputs the weights were transposed: they fit both"
          + " ways, and one gives a connection the weight of another.")
  static Forward transposedWhereItFits(BiasNetwork network, Matrix inputs) {
    Matrix weights = network.weightsHiddenOutput();
    Matrix taken = weights.rows() == weights.columns() ? weights.transpose() : weights;
    Matrix hidden = hidden(network, inputs);
    return new Forward(
        hidden, ClassOracle.softmax(ClassOracle.weightedSums(hidden, taken, network.biasOutput())));
  }

  @Right
  static Forward loops(BiasNetwork network, Matrix inputs) {
    return ClassOracle.forward(network, inputs);
  }

  @Right
  static Forward fromStageFive(BiasNetwork network, Matrix inputs) {
    Matrix hidden = Bias.forward(network, inputs).hiddenOutputs();
    Matrix sums = hidden.dot(network.weightsHiddenOutput());
    return new Forward(hidden, Softmax.of(sums.plusRow(network.biasOutput())));
  }

  @Right
  static Forward biasAsRow(BiasNetwork network, Matrix inputs) {
    Matrix hidden = Bias.layer(inputs, network.weightsInputHidden(), network.biasHidden());
    Matrix ones = Matrix.of(inputs.rows(), 1, (sample, one) -> 1);
    Matrix sums = ones.dot(network.biasOutput()).plus(hidden.dot(network.weightsHiddenOutput()));
    return new Forward(hidden, Softmax.of(sums));
  }
}
