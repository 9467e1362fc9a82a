package kata.stage6;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.Samples;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 6.1: wrong ones with what to say about them, and right ones in other words. */
final class Step1_ReorderAnswers {

  private Step1_ReorderAnswers() {}

  @Working(
      "Row 0 of the result is the row that comes first in the order, in inputs and targets alike.")
  static Map<String, Object> parts(Samples samples, int[] order) {
    return Parts.of("the row that comes first", order[0]);
  }

  @Wrong("The order is not followed: the samples stand where they stood.")
  static Samples unchanged(Samples samples, int[] order) {
    return samples;
  }

  @Wrong(
      "The targets stayed where they were: an input no longer stands beside its " + "own target.")
  static Samples inputsAlone(Samples samples, int[] order) {
    return new Samples(
        Oracle.rows(samples.inputs(), order),
        Oracle.rows(samples.targets(), Oracle.firsts(order.length)));
  }

  @Wrong(
      "The targets were handed on as they are, all of them: an input no longer stands beside "
          + "its own target. They follow the order, too.")
  static Samples targetsLeftWhole(Samples samples, int[] order) {
    return new Samples(Oracle.rows(samples.inputs(), order), samples.targets());
  }

  @Wrong(
      "The inputs were handed on as they are, all of them: a target no longer stands beside "
          + "its own input. They follow the order, too.")
  static Samples inputsLeftWhole(Samples samples, int[] order) {
    return new Samples(samples.inputs(), Oracle.rows(samples.targets(), order));
  }

  @Wrong(
      "A row is made for every sample there is. The order may name only some of them, so it "
          + "says how many rows there are.")
  static Samples asManyAsThereAre(Samples samples, int[] order) {
    int[] rows = new int[samples.inputs().rows()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = order[i];
    }
    return Oracle.rows(samples, rows);
  }

  @Wrong("The inputs stayed where they were: a target no longer stands beside its " + "own input.")
  static Samples targetsAlone(Samples samples, int[] order) {
    return new Samples(
        Oracle.rows(samples.inputs(), Oracle.firsts(order.length)),
        Oracle.rows(samples.targets(), order));
  }

  @Wrong(
      "This is the way back: each sample went to the place that the order names. "
          + "The order says which sample comes to each place.")
  static Samples inverse(Samples samples, int[] order) {
    int[] inverse = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      inverse[order[i]] = i;
    }
    return Oracle.rows(samples, inverse);
  }

  @Wrong("The inputs follow the order, the targets the way back. Both take the same " + "rows.")
  static Samples targetsInverse(Samples samples, int[] order) {
    int[] inverse = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      inverse[order[i]] = i;
    }
    return new Samples(
        Oracle.rows(samples.inputs(), order), Oracle.rows(samples.targets(), inverse));
  }

  @Wrong("The order is read from its end: its first entry is to come first.")
  static Samples backwards(Samples samples, int[] order) {
    int[] turned = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      turned[i] = order[order.length - 1 - i];
    }
    return Oracle.rows(samples, turned);
  }

  @Wrong("One sample stands in every row: only the first entry of the order is read.")
  static Samples firstEverywhere(Samples samples, int[] order) {
    int[] same = new int[order.length];
    Arrays.fill(same, order[0]);
    return Oracle.rows(samples, same);
  }

  @Wrong("The order counts from 0, and this counts from 1.")
  static Samples fromOne(Samples samples, int[] order) {
    int[] less = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      less[i] = order[i] - 1;
    }
    return Oracle.rows(samples, less);
  }

  @Wrong("The columns were reordered. A sample is a row.")
  static Samples columns(Samples samples, int[] order) {
    return new Samples(
        Matrix.of(
            order.length, samples.inputs().columns(), (r, c) -> samples.inputs().get(r, order[c])),
        Oracle.rows(samples.targets(), order));
  }

  @Wrong("The last entry of the order is left out, and with it a sample.")
  static Samples lastLost(Samples samples, int[] order) {
    return Oracle.rows(samples, Arrays.copyOf(order, order.length - 1));
  }

  @Wrong(
      "Samples were exchanged place by place, so a later exchange moved some of "
          + "them again. Take each row from the old samples.")
  static Samples exchangedInPlace(Samples samples, int[] order) {
    int[] rows = Oracle.firsts(samples.inputs().rows());
    for (int i = 0; i < order.length; i++) {
      int row = rows[i];
      rows[i] = rows[order[i]];
      rows[order[i]] = row;
    }
    return Oracle.rows(samples, rows);
  }

  @Wrong("The order is followed twice.")
  static Samples twice(Samples samples, int[] order) {
    int[] again = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      again[i] = order[order[i]];
    }
    return Oracle.rows(samples, again);
  }

  @Wrong("Inputs and targets have changed places.")
  static Samples exchanged(Samples samples, int[] order) {
    return new Samples(Oracle.rows(samples.targets(), order), Oracle.rows(samples.inputs(), order));
  }

  @Wrong(
      "The order itself was sorted, and the caller still needs it. The samples are to be "
          + "moved, the order only read.")
  static Samples orderSorted(Samples samples, int[] order) {
    Arrays.sort(order);
    return Oracle.rows(samples, order);
  }

  @Wrong(
      "The samples are right, but the order was changed on the way, and the caller still "
          + "needs it.")
  static Samples orderUsedUp(Samples samples, int[] order) {
    Samples moved = Oracle.rows(samples, order);
    Arrays.fill(order, 0);
    return moved;
  }

  @Wrong(
      "Where the inputs have as many columns as rows, their columns were reordered. There the order "
          + "fits both by chance: a sample is a row.")
  static Samples columnsWhereTheyFit(Samples samples, int[] order) {
    Matrix inputs = samples.inputs();
    boolean fits = order.length == inputs.rows() && order.length == inputs.columns();
    return fits ? columns(samples, order) : Oracle.rows(samples, order);
  }

  @Right
  static Samples loops(Samples samples, int[] order) {
    double[][] inputs = new double[order.length][];
    double[][] targets = new double[order.length][];
    for (int i = 0; i < order.length; i++) {
      inputs[i] = row(samples.inputs(), order[i]);
      targets[i] = row(samples.targets(), order[i]);
    }
    return new Samples(Matrix.of(inputs), Matrix.of(targets));
  }

  private static double[] row(Matrix matrix, int row) {
    double[] entries = new double[matrix.columns()];
    for (int column = 0; column < entries.length; column++) {
      entries[column] = matrix.get(row, column);
    }
    return entries;
  }

  @Right
  static Samples entryByEntry(Samples samples, int[] order) {
    Matrix inputs =
        Matrix.of(
            order.length, samples.inputs().columns(), (r, c) -> samples.inputs().get(order[r], c));
    Matrix targets =
        Matrix.of(
            order.length,
            samples.targets().columns(),
            (r, c) -> samples.targets().get(order[r], c));
    return new Samples(inputs, targets);
  }

  @Right
  static Samples streams(Samples samples, int[] order) {
    return new Samples(
        Matrix.of(taken(samples.inputs(), order)), Matrix.of(taken(samples.targets(), order)));
  }

  private static double[][] taken(Matrix all, int[] order) {
    return Arrays.stream(order)
        .mapToObj(r -> IntStream.range(0, all.columns()).mapToDouble(c -> all.get(r, c)).toArray())
        .toArray(double[][]::new);
  }

  @Right
  static Samples aMatrixThatPicks(Samples samples, int[] order) {
    Matrix picks =
        Matrix.of(
            order.length, samples.inputs().rows(), (place, row) -> order[place] == row ? 1 : 0);
    return new Samples(picks.dot(samples.inputs()), picks.dot(samples.targets()));
  }
}
