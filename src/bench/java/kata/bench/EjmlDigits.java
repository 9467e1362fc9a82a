package kata.bench;

import static org.ejml.dense.row.CommonOps_DDRM.add;
import static org.ejml.dense.row.CommonOps_DDRM.addEquals;
import static org.ejml.dense.row.CommonOps_DDRM.apply;
import static org.ejml.dense.row.CommonOps_DDRM.elementMult;
import static org.ejml.dense.row.CommonOps_DDRM.mult;
import static org.ejml.dense.row.CommonOps_DDRM.multTransA;
import static org.ejml.dense.row.CommonOps_DDRM.multTransB;
import static org.ejml.dense.row.CommonOps_DDRM.subtract;
import static org.ejml.dense.row.CommonOps_DDRM.sumCols;

import java.util.Comparator;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.Sigmoid;
import kata.digits.DigitsSetting;
import kata.digits.DigitsTraining;
import kata.numpy.NumpyRandom;
import org.ejml.data.DMatrixRMaj;

/** The usual training on digits by EJML's procedures: batches, softmax and momentum in place. */
final class EjmlDigits implements Rival {

  private final DigitsSetting setting = DigitsSetting.usual();
  private final NumpyRandom random = new NumpyRandom(setting.seed());
  private final double[][] images;
  private final double[][] digits;
  private final Layer hidden;
  private final Layer output;
  private final DMatrixRMaj inputs = new DMatrixRMaj(setting.batch(), 64);
  private final DMatrixRMaj targets = new DMatrixRMaj(setting.batch(), 10);
  private final DMatrixRMaj slopes = new DMatrixRMaj(setting.batch(), setting.hidden());

  EjmlDigits() {
    Samples seen = new DigitsTraining(setting).seen().samples();
    images = rows(seen.inputs());
    digits = rows(seen.targets());
    hidden = new Layer(64, setting.hidden());
    output = new Layer(setting.hidden(), 10);
  }

  private static double[][] rows(Matrix matrix) {
    return IntStream.range(0, matrix.rows())
        .mapToObj(
            row ->
                IntStream.range(0, matrix.columns())
                    .mapToDouble(column -> matrix.get(row, column))
                    .toArray())
        .toArray(double[][]::new);
  }

  /** A layer's numbers, and room for what a step computes of it. */
  private final class Layer {
    final DMatrixRMaj weights;
    final DMatrixRMaj biases;
    final DMatrixRMaj velocity;
    final DMatrixRMaj biasVelocity;
    final DMatrixRMaj gradient;
    final DMatrixRMaj biasGradient;
    final DMatrixRMaj outputs;
    final DMatrixRMaj deltas;

    Layer(int from, int to) {
      weights = new DMatrixRMaj(from, to);
      for (int i = 0; i < weights.data.length; i++) {
        weights.data[i] = 0.3 * (2 * random.next() - 1);
      }
      biases = new DMatrixRMaj(1, to);
      velocity = weights.createLike();
      biasVelocity = biases.createLike();
      gradient = weights.createLike();
      biasGradient = biases.createLike();
      outputs = new DMatrixRMaj(setting.batch(), to);
      deltas = outputs.createLike();
    }

    void sums(DMatrixRMaj from) {
      mult(from, weights, outputs);
      for (int start = 0; start < outputs.getNumElements(); start += biases.numCols) {
        for (int column = 0; column < biases.numCols; column++) {
          outputs.data[start + column] += biases.data[column];
        }
      }
    }

    void move(DMatrixRMaj from, double rate) {
      multTransA(from, deltas, gradient);
      sumCols(deltas, biasGradient);
      add(setting.momentum(), velocity, rate, gradient, velocity);
      add(setting.momentum(), biasVelocity, rate, biasGradient, biasVelocity);
      addEquals(weights, velocity);
      addEquals(biases, biasVelocity);
    }
  }

  @Override
  public void epoch() {
    double[] keys = IntStream.range(0, images.length).mapToDouble(i -> random.next()).toArray();
    int[] order =
        IntStream.range(0, images.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> keys[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int start = 0; start < order.length; start += setting.batch()) {
      step(order, start, Math.min(setting.batch(), order.length - start));
    }
  }

  private void step(int[] order, int start, int count) {
    for (DMatrixRMaj part :
        new DMatrixRMaj[] {
          inputs, targets, slopes, hidden.outputs, hidden.deltas, output.outputs, output.deltas
        }) {
      part.reshape(count, part.numCols);
    }
    for (int row = 0; row < count; row++) {
      System.arraycopy(images[order[start + row]], 0, inputs.data, row * 64, 64);
      System.arraycopy(digits[order[start + row]], 0, targets.data, row * 10, 10);
    }
    hidden.sums(inputs);
    apply(hidden.outputs, Sigmoid::of, hidden.outputs);
    apply(hidden.outputs, answer -> answer * (1 - answer), slopes);
    output.sums(hidden.outputs);
    softmax(output.outputs);
    subtract(targets, output.outputs, output.deltas);
    multTransB(output.deltas, output.weights, hidden.deltas);
    elementMult(hidden.deltas, slopes);
    hidden.move(inputs, setting.rate() / count);
    output.move(hidden.outputs, setting.rate() / count);
  }

  private static void softmax(DMatrixRMaj sums) {
    for (int start = 0; start < sums.getNumElements(); start += sums.numCols) {
      double largest = Double.NEGATIVE_INFINITY;
      for (int i = start; i < start + sums.numCols; i++) {
        largest = Math.max(largest, sums.data[i]);
      }
      double total = 0;
      for (int i = start; i < start + sums.numCols; i++) {
        sums.data[i] = Math.exp(sums.data[i] - largest);
        total += sums.data[i];
      }
      for (int i = start; i < start + sums.numCols; i++) {
        sums.data[i] /= total;
      }
    }
  }

  @Override
  public BiasNetwork network() {
    return new BiasNetwork(
        EjmlInPlace.matrix(hidden.weights),
        EjmlInPlace.matrix(output.weights),
        EjmlInPlace.matrix(hidden.biases),
        EjmlInPlace.matrix(output.biases));
  }
}
