package kata.stage5;

import java.util.Map;
import kata.BiasNetwork;
import kata.Forward;
import kata.Matrix;
import kata.Network;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 5.2: wrong ones with what to say about them, and right ones in other words. */
final class Step2_ForwardAnswers {

  private Step2_ForwardAnswers() {}

  @Working(
      "Each layer as in step 5.1, with its own weights and bias; the second layer takes in what the first one answers.")
  static Map<String, Object> parts(BiasNetwork network, Matrix inputs) {
    Matrix sums = Oracle.negativeGradient(inputs.transpose(), network.weightsInputHidden());
    Matrix hidden = Oracle.forward(network, inputs).hiddenOutputs();
    Matrix last = Oracle.negativeGradient(hidden.transpose(), network.weightsHiddenOutput());
    return Parts.of(
        "the weighted sums of the hidden neurons",
        sums,
        "the same with bias",
        sums.plusRow(network.biasHidden()),
        "the weighted sums of the outputs",
        last,
        "the same with their bias",
        last.plusRow(network.biasOutput()));
  }

  @Wrong("Both biases are left out: this is the forward pass of stage 4.")
  static Forward withoutBias(BiasNetwork network, Matrix inputs) {
    return new Network(network.weightsInputHidden(), network.weightsHiddenOutput()).forward(inputs);
  }

  @Wrong("The hidden layer's bias is left out.")
  static Forward withoutHiddenBias(BiasNetwork network, Matrix inputs) {
    Matrix hidden =
        Oracle.layer(inputs, network.weightsInputHidden(), network.biasHidden().scale(0));
    return new Forward(
        hidden, Oracle.layer(hidden, network.weightsHiddenOutput(), network.biasOutput()));
  }

  @Wrong("The output layer's bias is left out.")
  static Forward withoutOutputBias(BiasNetwork network, Matrix inputs) {
    Matrix hidden = Oracle.layer(inputs, network.weightsInputHidden(), network.biasHidden());
    return new Forward(
        hidden, Oracle.layer(hidden, network.weightsHiddenOutput(), network.biasOutput().scale(0)));
  }

  @Wrong("The two biases are exchanged: each layer has its own.")
  static Forward exchangedBiases(BiasNetwork network, Matrix inputs) {
    Matrix hidden = Bias.layer(inputs, network.weightsInputHidden(), network.biasOutput());
    return new Forward(
        hidden, Bias.layer(hidden, network.weightsHiddenOutput(), network.biasHidden()));
  }

  @Wrong("Hidden outputs and predictions are exchanged.")
  static Forward exchangedResults(BiasNetwork network, Matrix inputs) {
    Matrix hidden = Oracle.layer(inputs, network.weightsInputHidden(), network.biasHidden());
    return new Forward(
        Oracle.layer(hidden, network.weightsHiddenOutput(), network.biasOutput()), hidden);
  }

  @Wrong(
      "The second layer got the inputs. What the first layer answers is all that "
          + "the next one sees.")
  static Forward inputsAgain(BiasNetwork network, Matrix inputs) {
    Matrix hidden = Bias.layer(inputs, network.weightsInputHidden(), network.biasHidden());
    return new Forward(
        hidden, Bias.layer(inputs, network.weightsHiddenOutput(), network.biasOutput()));
  }

  @Wrong("The biases are subtracted. A positive bias must raise the answer.")
  static Forward subtracted(BiasNetwork network, Matrix inputs) {
    Matrix hidden =
        Oracle.layer(inputs, network.weightsInputHidden(), network.biasHidden().scale(-1));
    return new Forward(
        hidden,
        Oracle.layer(hidden, network.weightsHiddenOutput(), network.biasOutput().scale(-1)));
  }

  @Wrong("The predictions are the hidden outputs: the second layer is missing.")
  static Forward hiddenTwice(BiasNetwork network, Matrix inputs) {
    Matrix hidden = Oracle.layer(inputs, network.weightsInputHidden(), network.biasHidden());
    return new Forward(hidden, hidden);
  }

  @Wrong(
      "The two biases are exchanged where they fit, with as many hidden neurons as outputs. Equal "
          + "shapes do not say which layer a bias belongs to.")
  static Forward exchangedBiasesWhereTheyFit(BiasNetwork network, Matrix inputs) {
    return network.biasHidden().columns() == network.biasOutput().columns()
        ? exchangedBiases(network, inputs)
        : Oracle.forward(network, inputs);
  }

  @Wrong(
      "The second layer got the inputs where they fit, with as many inputs as hidden neurons. What "
          + "the first layer answers is all that the next one sees.")
  static Forward inputsAgainWhereTheyFit(BiasNetwork network, Matrix inputs) {
    return inputs.columns() == network.weightsHiddenOutput().rows()
        ? inputsAgain(network, inputs)
        : Oracle.forward(network, inputs);
  }

  @Wrong(
      "The weights of the two layers are exchanged where their shapes are equal. The names say "
          + "between which layers they stand.")
  static Forward exchangedWeightsWhereTheyFit(BiasNetwork network, Matrix inputs) {
    Matrix first = network.weightsInputHidden();
    Matrix second = network.weightsHiddenOutput();
    boolean fits = first.rows() == second.rows() && first.columns() == second.columns();
    return Oracle.forward(
        new BiasNetwork(
            fits ? second : first,
            fits ? first : second,
            network.biasHidden(),
            network.biasOutput()),
        inputs);
  }

  @Right
  static Forward inOneExpression(BiasNetwork network, Matrix inputs) {
    return new Forward(
        Bias.layer(inputs, network.weightsInputHidden(), network.biasHidden()),
        Bias.layer(
            Bias.layer(inputs, network.weightsInputHidden(), network.biasHidden()),
            network.weightsHiddenOutput(),
            network.biasOutput()));
  }

  @Right
  static Forward loops(BiasNetwork network, Matrix inputs) {
    return Oracle.forward(network, inputs);
  }

  @Right
  static Forward fromScratch(BiasNetwork network, Matrix inputs) {
    Matrix hidden =
        kata.Sigmoid.of(inputs.dot(network.weightsInputHidden()).plusRow(network.biasHidden()));
    return new Forward(
        hidden,
        kata.Sigmoid.of(hidden.dot(network.weightsHiddenOutput()).plusRow(network.biasOutput())));
  }
}
