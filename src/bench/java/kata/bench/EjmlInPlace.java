package kata.bench;

import static org.ejml.dense.row.CommonOps_DDRM.addEquals;
import static org.ejml.dense.row.CommonOps_DDRM.apply;
import static org.ejml.dense.row.CommonOps_DDRM.elementMult;
import static org.ejml.dense.row.CommonOps_DDRM.mult;
import static org.ejml.dense.row.CommonOps_DDRM.multTransA;
import static org.ejml.dense.row.CommonOps_DDRM.multTransB;
import static org.ejml.dense.row.CommonOps_DDRM.subtract;
import static org.ejml.dense.row.CommonOps_DDRM.sumCols;

import kata.BiasNetwork;
import kata.Matrix;
import kata.Sigmoid;
import org.ejml.data.DMatrixRMaj;

/** EJML's procedures: every result goes into a matrix that was there before. */
final class EjmlInPlace implements Rival {

  private final boolean bias;
  private final double rate;
  private final DMatrixRMaj inputs;
  private final DMatrixRMaj targets;
  private final Layer hidden;
  private final Layer output;

  EjmlInPlace(Task task) {
    bias = task.bias();
    rate = task.rate();
    inputs = dense(task.samples().inputs());
    targets = dense(task.samples().targets());
    int samples = inputs.numRows;
    BiasNetwork start = task.start();
    hidden = new Layer(samples, dense(start.weightsInputHidden()), dense(start.biasHidden()));
    output = new Layer(samples, dense(start.weightsHiddenOutput()), dense(start.biasOutput()));
  }

  /** A layer's numbers, and room for what an epoch computes of it. */
  private static final class Layer {
    final DMatrixRMaj weights;
    final DMatrixRMaj biases;
    final DMatrixRMaj outputs;
    final DMatrixRMaj slopes;
    final DMatrixRMaj deltas;
    final DMatrixRMaj gradient;
    final DMatrixRMaj biasGradient;

    Layer(int samples, DMatrixRMaj weights, DMatrixRMaj biases) {
      this.weights = weights;
      this.biases = biases;
      outputs = new DMatrixRMaj(samples, weights.numCols);
      slopes = outputs.createLike();
      deltas = outputs.createLike();
      gradient = weights.createLike();
      biasGradient = biases.createLike();
    }
  }

  @Override
  public void epoch() {
    forward(inputs, hidden);
    forward(hidden.outputs, output);
    subtract(targets, output.outputs, output.deltas);
    elementMult(output.deltas, output.slopes);
    multTransB(output.deltas, output.weights, hidden.deltas);
    elementMult(hidden.deltas, hidden.slopes);
    move(inputs, hidden);
    move(hidden.outputs, output);
  }

  private void forward(DMatrixRMaj from, Layer layer) {
    mult(from, layer.weights, layer.outputs);
    if (bias) {
      addRow(layer.outputs, layer.biases);
    }
    apply(layer.outputs, Sigmoid::of, layer.outputs);
    apply(layer.outputs, output -> output * (1 - output), layer.slopes);
  }

  /** EJML has no such procedure. */
  private static void addRow(DMatrixRMaj matrix, DMatrixRMaj row) {
    for (int start = 0; start < matrix.data.length; start += row.numCols) {
      for (int column = 0; column < row.numCols; column++) {
        matrix.data[start + column] += row.data[column];
      }
    }
  }

  private void move(DMatrixRMaj from, Layer layer) {
    multTransA(from, layer.deltas, layer.gradient);
    addEquals(layer.weights, rate, layer.gradient);
    if (bias) {
      sumCols(layer.deltas, layer.biasGradient);
      addEquals(layer.biases, rate, layer.biasGradient);
    }
  }

  @Override
  public BiasNetwork network() {
    return new BiasNetwork(
        matrix(hidden.weights),
        matrix(output.weights),
        matrix(hidden.biases),
        matrix(output.biases));
  }

  private static DMatrixRMaj dense(Matrix matrix) {
    return new DMatrixRMaj(matrix.rows(), matrix.columns(), true, Task.entries(matrix));
  }

  static Matrix matrix(DMatrixRMaj matrix) {
    return Task.matrix(matrix.numRows, matrix.numCols, matrix.data);
  }
}
