package kata.stage2;

import java.util.Map;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 2.5: wrong ones with what to say about them, and right ones in other words. */
final class Step5_OfHiddenLayerAnswers {

  private Step5_OfHiddenLayerAnswers() {}

  @Working(
      "Each entry for itself: what comes back, times the slope. What comes back is a sum over the outputs, as in step 2.3.")
  static Map<String, Object> parts(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return Parts.of(
        "what comes back",
        Oracle.negativeGradient(outputDeltas.transpose(), weightsHiddenOutput.transpose()),
        "the slope at the hidden output",
        hiddenOutputs.map(Oracle::slope));
  }

  @Wrong(
      "The weights are not transposed. What comes back goes through the same weights in the "
          + "other direction: from outputs to hidden neurons.")
  static Matrix withoutTranspose(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return outputDeltas.dot(weightsHiddenOutput).timesEntrywise(hiddenOutputs.map(Oracle::slope));
  }

  @Wrong("The deltas were transposed, not the weights. The samples must stay the rows.")
  static Matrix wrongTransposed(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return outputDeltas
        .transpose()
        .dot(weightsHiddenOutput)
        .timesEntrywise(hiddenOutputs.map(Oracle::slope));
  }

  @Wrong(
      "The weights stand first, the deltas are transposed: the result has the samples as "
          + "columns. One row is one sample.")
  static Matrix turnedProduct(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return weightsHiddenOutput
        .dot(outputDeltas.transpose())
        .timesEntrywise(hiddenOutputs.map(Oracle::slope));
  }

  @Wrong(
      "What is carried back was not multiplied by the hidden neurons' own slopes: a neuron "
          + "that cannot be moved would still get a delta.")
  static Matrix withoutSlope(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return outputDeltas.dot(weightsHiddenOutput.transpose());
  }

  @Wrong(
      "The weights' signs are lost. Through a negative weight the hidden neuron must move "
          + "the other way.")
  static Matrix absoluteWeights(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return outputDeltas
        .dot(weightsHiddenOutput.map(Math::abs).transpose())
        .timesEntrywise(hiddenOutputs.map(Oracle::slope));
  }

  @Wrong(
      "The weights are left out: every hidden neuron gets the same. A neuron without a "
          + "connection must get no delta.")
  static Matrix withoutWeights(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return Matrix.of(
        hiddenOutputs.rows(),
        hiddenOutputs.columns(),
        (sample, neuron) -> {
          double sum = 0;
          for (int output = 0; output < outputDeltas.columns(); output++) {
            sum += outputDeltas.get(sample, output);
          }
          return sum * Oracle.slope(hiddenOutputs.get(sample, neuron));
        });
  }

  @Wrong(
      "Only the first output's delta is carried back. A hidden neuron acts on every output "
          + "that it feeds.")
  static Matrix firstOutputOnly(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return Matrix.of(
        hiddenOutputs.rows(),
        hiddenOutputs.columns(),
        (sample, neuron) ->
            outputDeltas.get(sample, 0)
                * weightsHiddenOutput.get(neuron, 0)
                * Oracle.slope(hiddenOutputs.get(sample, neuron)));
  }

  @Wrong(
      "The deltas are divided by the number of samples. Each sample has its own row; "
          + "nothing is averaged here.")
  static Matrix mean(Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return Oracle.hiddenDeltas(hiddenOutputs, weightsHiddenOutput, outputDeltas)
        .scale(1.0 / hiddenOutputs.rows());
  }

  @Wrong(
      "The sum over the outputs is divided by their number. What they want is summed, "
          + "however many they are.")
  static Matrix meanOverOutputs(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return Oracle.hiddenDeltas(hiddenOutputs, weightsHiddenOutput, outputDeltas)
        .scale(1.0 / outputDeltas.columns());
  }

  @Wrong("The sign is wrong. The outputs' deltas point downhill already.")
  static Matrix turnedRound(Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return Oracle.hiddenDeltas(hiddenOutputs, weightsHiddenOutput, outputDeltas).scale(-1);
  }

  @Wrong("The hidden outputs themselves stand where their slopes belong.")
  static Matrix outputsInsteadOfSlopes(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return outputDeltas.dot(weightsHiddenOutput.transpose()).timesEntrywise(hiddenOutputs);
  }

  @Wrong(
      "The hidden outputs are put through the sigmoid a second time before their slopes "
          + "are taken.")
  static Matrix squeezedAgain(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return outputDeltas
        .dot(weightsHiddenOutput.transpose())
        .timesEntrywise(kata.Sigmoid.of(hiddenOutputs).map(Oracle::slope));
  }

  @Wrong(
      "The hidden slopes were multiplied with the outputs' deltas, before these were "
          + "carried back. There is one slope for each hidden neuron, not for each output.")
  static Matrix slopesFirst(Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return outputDeltas
        .timesEntrywise(hiddenOutputs.map(Oracle::slope))
        .dot(weightsHiddenOutput.transpose());
  }

  @Wrong(
      "The weights were transposed only where they do not fit as they are. With as many hidden "
          + "neurons as outputs they fit both ways, and only one leads back to the hidden neurons.")
  static Matrix transposedWhereItMustBe(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    boolean fits = outputDeltas.columns() == weightsHiddenOutput.rows();
    return fits
        ? withoutTranspose(hiddenOutputs, weightsHiddenOutput, outputDeltas)
        : Oracle.hiddenDeltas(hiddenOutputs, weightsHiddenOutput, outputDeltas);
  }

  @Wrong(
      "The deltas were transposed where that fits, and the weights only elsewhere. Equal sizes "
          + "are chance: the samples must stay the rows in every shape.")
  static Matrix deltasTransposedWhereTheyFit(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return allEqual(hiddenOutputs, outputDeltas)
        ? wrongTransposed(hiddenOutputs, weightsHiddenOutput, outputDeltas)
        : Oracle.hiddenDeltas(hiddenOutputs, weightsHiddenOutput, outputDeltas);
  }

  @Wrong(
      "Deltas and weights were multiplied entry by entry where their shapes are equal. "
          + "Equal shapes are chance: a hidden neuron's delta is a sum over the outputs in every "
          + "network.")
  static Matrix entrywiseWhereItFits(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return allEqual(hiddenOutputs, outputDeltas)
        ? outputDeltas
            .timesEntrywise(weightsHiddenOutput)
            .timesEntrywise(hiddenOutputs.map(Oracle::slope))
        : Oracle.hiddenDeltas(hiddenOutputs, weightsHiddenOutput, outputDeltas);
  }

  private static boolean allEqual(Matrix hiddenOutputs, Matrix outputDeltas) {
    return hiddenOutputs.rows() == hiddenOutputs.columns()
        && outputDeltas.rows() == outputDeltas.columns();
  }

  @Wrong(
      "The product has the samples as columns, and was turned only where it did not fit. "
          + "With as many samples as hidden neurons it fits, and still has rows and columns "
          + "exchanged.")
  static Matrix turnedWhereItMustBe(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return hiddenOutputs.rows() == hiddenOutputs.columns()
        ? turnedProduct(hiddenOutputs, weightsHiddenOutput, outputDeltas)
        : Oracle.hiddenDeltas(hiddenOutputs, weightsHiddenOutput, outputDeltas);
  }

  @Wrong(
      "The hidden slopes came in by `dot` where it fits, with as many samples as hidden neurons. "
          + "There it fits by chance: every entry has its own slope.")
  static Matrix slopesInDotWhereItFits(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    Matrix carriedBack = outputDeltas.dot(weightsHiddenOutput.transpose());
    Matrix slopes = hiddenOutputs.map(Oracle::slope);
    return slopes.rows() == slopes.columns()
        ? carriedBack.dot(slopes)
        : carriedBack.timesEntrywise(slopes);
  }

  @Wrong(
      "The sum goes on from one hidden neuron to the next. It has to begin at 0 for each of them, and "
          + "for each sample.")
  static Matrix neverBegunAnew(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    double[] sum = {0};
    return Matrix.of(
        hiddenOutputs.rows(),
        hiddenOutputs.columns(),
        (sample, neuron) -> {
          for (int output = 0; output < outputDeltas.columns(); output++) {
            sum[0] += outputDeltas.get(sample, output) * weightsHiddenOutput.get(neuron, output);
          }
          return sum[0] * Oracle.slope(hiddenOutputs.get(sample, neuron));
        });
  }

  @Right
  static Matrix bothTransposed(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    Matrix carried = weightsHiddenOutput.dot(outputDeltas.transpose()).transpose();
    return hiddenOutputs.map(Oracle::slope).timesEntrywise(carried);
  }

  @Right
  static Matrix loops(Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    double[][] deltas = new double[hiddenOutputs.rows()][hiddenOutputs.columns()];
    for (int sample = 0; sample < deltas.length; sample++) {
      for (int neuron = 0; neuron < deltas[sample].length; neuron++) {
        double carried = 0;
        for (int output = outputDeltas.columns() - 1; output >= 0; output--) {
          carried += weightsHiddenOutput.get(neuron, output) * outputDeltas.get(sample, output);
        }
        deltas[sample][neuron] = carried * Oracle.slope(hiddenOutputs.get(sample, neuron));
      }
    }
    return Matrix.of(deltas);
  }

  @Right
  static Matrix expanded(Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    Matrix carried = outputDeltas.dot(weightsHiddenOutput.transpose());
    Matrix once = carried.timesEntrywise(hiddenOutputs);
    return once.minus(once.timesEntrywise(hiddenOutputs));
  }

  @Right
  static Matrix neuronByNeuron(
      Matrix hiddenOutputs, Matrix weightsHiddenOutput, Matrix outputDeltas) {
    return Matrix.of(
        hiddenOutputs.rows(),
        hiddenOutputs.columns(),
        (sample, neuron) ->
            Delta.ofHiddenNeuronWithOutputs(
                hiddenOutputs.get(sample, neuron),
                row(weightsHiddenOutput, neuron),
                row(outputDeltas, sample)));
  }

  private static double[] row(Matrix matrix, int row) {
    return IntStream.range(0, matrix.columns()).mapToDouble(c -> matrix.get(row, c)).toArray();
  }
}
