package kata.stage1;

import java.util.Map;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 1.2: wrong ones with what to say about them, and right ones in other words. */
final class Step2_OfOutputsAnswers {

  private Step2_OfOutputsAnswers() {}

  @Working("Each entry for itself, as in step 1.1: the output times its rest to 1.")
  static Map<String, Object> parts(Matrix outputs) {
    return Parts.of("what the output lacks to 1", outputs.map(output -> 1 - output));
  }

  @Wrong(
      "This is a matrix product: rows times columns, summed. Each neuron has a "
          + "slope of its own, from its own output alone, so here matrices work entry by "
          + "entry.")
  static Matrix matrixProduct(Matrix outputs) {
    Matrix rest = outputs.map(output -> 1 - output);
    return outputs.dot(rest);
  }

  @Wrong(
      "This is a matrix product with one side transposed: it adds up what belongs "
          + "to different neurons. Here matrices work entry by entry.")
  static Matrix matrixProductTurned(Matrix outputs) {
    Matrix rest = outputs.map(output -> 1 - output);
    return outputs.dot(rest.transpose());
  }

  @Wrong("This puts the outputs through the sigmoid a second time. They are outputs already.")
  static Matrix squeezedAgain(Matrix outputs) {
    return kata.Sigmoid.of(outputs).map(Oracle::slope);
  }

  @Wrong("This is the slope of another activation, tanh. Step 1.1 knows the sigmoid's.")
  static Matrix tanhs(Matrix outputs) {
    return outputs.map(output -> 1 - output * output);
  }

  @Wrong
  static Matrix unchanged(Matrix outputs) {
    return outputs;
  }

  @Wrong("Rows and columns are exchanged: one row is one sample, and stays so.")
  static Matrix transposed(Matrix outputs) {
    return outputs.transpose().map(Oracle::slope);
  }

  @Wrong("Every row is the slope of the first sample. Each sample has its own.")
  static Matrix firstRow(Matrix outputs) {
    return Matrix.of(outputs.rows(), outputs.columns(), (r, c) -> Oracle.slope(outputs.get(0, c)));
  }

  @Wrong("The sign is wrong: a rising function never has a negative slope.")
  static Matrix turnedRound(Matrix outputs) {
    return outputs.map(output -> output * (output - 1));
  }

  @Wrong(
      "Where there are as many rows as columns, this is a matrix product. There `dot` fits by "
          + "chance: the slopes work entry by entry in every shape.")
  static Matrix dotWhereItFits(Matrix outputs) {
    Matrix rest = outputs.map(output -> 1 - output);
    return outputs.rows() == outputs.columns() ? outputs.dot(rest) : outputs.timesEntrywise(rest);
  }

  @Right
  static Matrix timesTheRest(Matrix outputs) {
    return outputs.timesEntrywise(outputs.map(output -> 1 - output));
  }

  @Right
  static Matrix minusTheSquare(Matrix outputs) {
    return outputs.minus(outputs.timesEntrywise(outputs));
  }

  @Right
  static Matrix entryByEntry(Matrix outputs) {
    return Matrix.of(
        outputs.rows(), outputs.columns(), (r, c) -> outputs.get(r, c) * (1 - outputs.get(r, c)));
  }

  @Right
  static Matrix loops(Matrix outputs) {
    double[][] slopes = new double[outputs.rows()][outputs.columns()];
    for (int row = 0; row < slopes.length; row++) {
      for (int column = 0; column < slopes[row].length; column++) {
        double output = outputs.get(row, column);
        slopes[row][column] = output * (1 - output);
      }
    }
    return Matrix.of(slopes);
  }

  @Right
  static Matrix columnByColumn(Matrix outputs) {
    return outputs.transpose().map(output -> output - output * output).transpose();
  }

  @Right
  static Matrix lessAQuarter(Matrix outputs) {
    Matrix fromMiddle = outputs.map(output -> output - 0.5);
    return fromMiddle.timesEntrywise(fromMiddle).scale(-1).map(square -> 0.25 + square);
  }
}
