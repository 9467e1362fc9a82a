package kata.bench;

import kata.BiasNetwork;
import kata.Matrix;
import kata.Sigmoid;
import org.ejml.simple.SimpleMatrix;
import org.ejml.simple.SimpleOperations.ElementOpReal;

/** EJML's fluent matrices: every operation answers with a new one, as here. */
final class EjmlSimple implements Rival {

  private static final ElementOpReal SIGMOID = (row, column, sum) -> Sigmoid.of(sum);
  private static final ElementOpReal SLOPE = (row, column, output) -> output * (1 - output);

  private final boolean bias;
  private final double rate;
  private final SimpleMatrix inputs;
  private final SimpleMatrix targets;
  private final SimpleMatrix ones;
  private SimpleMatrix weightsInputHidden;
  private SimpleMatrix weightsHiddenOutput;
  private SimpleMatrix biasHidden;
  private SimpleMatrix biasOutput;

  EjmlSimple(Task task) {
    bias = task.bias();
    rate = task.rate();
    inputs = simple(task.samples().inputs());
    targets = simple(task.samples().targets());
    ones = SimpleMatrix.filled(inputs.getNumRows(), 1, 1);
    weightsInputHidden = simple(task.start().weightsInputHidden());
    weightsHiddenOutput = simple(task.start().weightsHiddenOutput());
    biasHidden = simple(task.start().biasHidden());
    biasOutput = simple(task.start().biasOutput());
  }

  @Override
  public void epoch() {
    SimpleMatrix hidden = layer(inputs, weightsInputHidden, biasHidden);
    SimpleMatrix predictions = layer(hidden, weightsHiddenOutput, biasOutput);
    SimpleMatrix outputDeltas = targets.minus(predictions).elementMult(slopes(predictions));
    SimpleMatrix hiddenDeltas =
        outputDeltas.mult(weightsHiddenOutput.transpose()).elementMult(slopes(hidden));
    weightsInputHidden = moved(weightsInputHidden, inputs, hiddenDeltas);
    weightsHiddenOutput = moved(weightsHiddenOutput, hidden, outputDeltas);
    if (bias) {
      biasHidden = moved(biasHidden, ones, hiddenDeltas);
      biasOutput = moved(biasOutput, ones, outputDeltas);
    }
  }

  private SimpleMatrix layer(SimpleMatrix from, SimpleMatrix weights, SimpleMatrix biases) {
    SimpleMatrix sums = from.mult(weights);
    SimpleMatrix biased = bias ? sums.plus(ones.mult(biases)) : sums;
    return biased.elementOp(SIGMOID);
  }

  private static SimpleMatrix slopes(SimpleMatrix outputs) {
    return outputs.elementOp(SLOPE);
  }

  private SimpleMatrix moved(SimpleMatrix weights, SimpleMatrix from, SimpleMatrix deltas) {
    return weights.plus(from.transpose().mult(deltas).scale(rate));
  }

  @Override
  public BiasNetwork network() {
    return new BiasNetwork(
        matrix(weightsInputHidden),
        matrix(weightsHiddenOutput),
        matrix(biasHidden),
        matrix(biasOutput));
  }

  private static SimpleMatrix simple(Matrix matrix) {
    return new SimpleMatrix(matrix.rows(), matrix.columns(), true, Task.entries(matrix));
  }

  private static Matrix matrix(SimpleMatrix matrix) {
    return Matrix.of(matrix.getNumRows(), matrix.getNumCols(), matrix::get);
  }
}
