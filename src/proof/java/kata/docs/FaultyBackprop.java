package kata.docs;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import kata.BiasNetwork;
import kata.Deltas;
import kata.Forward;
import kata.Matrix;
import kata.Samples;
import kata.proof.FullTraining;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;

/**
 * How an epoch makes its deltas, with a place for each mistake of which the lessons tell.
 *
 * @param outputSlope from a prediction
 * @param hiddenSlope from a hidden output
 * @param back what becomes of the weights on the way back
 */
record FaultyBackprop(
    DoubleUnaryOperator outputSlope, DoubleUnaryOperator hiddenSlope, UnaryOperator<Matrix> back) {

  static final FaultyBackprop RIGHT = withSlopes(Oracle::slope, Oracle::slope);

  /** With another slope at the output, and another one at the hidden neurons. */
  static FaultyBackprop withSlopes(DoubleUnaryOperator output, DoubleUnaryOperator hidden) {
    return new FaultyBackprop(output, hidden, weights -> weights);
  }

  /** The deltas of all samples of XOR. */
  private Deltas deltas(Forward forward, Matrix weights) {
    Matrix answers = forward.predictions();
    Matrix output = Samples.XOR.targets().minus(answers).timesEntrywise(answers.map(outputSlope));
    Matrix carried = output.dot(back.apply(weights).transpose());
    return new Deltas(carried.timesEntrywise(forward.hiddenOutputs().map(hiddenSlope)), output);
  }

  /** One epoch of all four parts. */
  BiasNetwork epoch(BiasNetwork network, double rate) {
    Matrix inputs = Samples.XOR.inputs();
    Forward forward = Oracle.forward(network, inputs);
    Deltas deltas = deltas(forward, network.weightsHiddenOutput());
    return new BiasNetwork(
        Oracle.afterStep(network.weightsInputHidden(), inputs, deltas.hidden(), rate),
        Oracle.afterStep(
            network.weightsHiddenOutput(), forward.hiddenOutputs(), deltas.output(), rate),
        Oracle.afterStep(network.biasHidden(), deltas.hidden(), rate),
        Oracle.afterStep(network.biasOutput(), deltas.output(), rate));
  }

  FullTraining training(BiasNetwork start, double rate) {
    return FullTraining.of(start, network -> epoch(network, rate));
  }

  /** The source article's script without bias. */
  FullTraining withoutBias() {
    return training(NumpyTrace.withoutBias().start(), 0.6).holdingBiases();
  }

  /** The epoch from which the script without bias has an MAE below .1, within 20,000. */
  int learntAt() {
    return withoutBias().learntAt(20_000).orElseThrow();
  }
}
