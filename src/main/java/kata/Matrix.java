package kata;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A table of numbers that never changes: every operation answers with a new matrix.
 *
 * <p>One row holds one sample, one column one neuron; in a weight matrix the row is the neuron that
 * a connection comes from and the column the neuron it goes to. Rows and columns count from 0.
 * Every operation whose shapes do not fit throws a {@link ShapeMismatch} that names both shapes and
 * what had to agree.
 */
public final class Matrix {

  private final int rows;
  private final int columns;
  private final double[] entries; // row after row, never written again, never handed out

  private Matrix(int rows, int columns, double[] entries) {
    this.rows = rows;
    this.columns = columns;
    this.entries = entries;
  }

  /** What stands at a place of a matrix. */
  public interface Entry {
    /** The entry at {@code row} and {@code column}, both counted from 0. */
    double at(int row, int column);
  }

  /** The matrix with these rows, which are copied and must be equally long. */
  public static Matrix of(double[]... rows) {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    for (int row = 0; row < rows.length; row++) {
      if (rows[row].length != columns) {
        throw misfit(
            "a matrix needs rows of one length, but row 0 has %s entries and row %s has %s",
            columns, row, rows[row].length);
      }
    }
    return of(rows.length, columns, (row, column) -> rows[row][column]);
  }

  /** The {@code rows} x {@code columns} matrix whose entries are computed from their places. */
  public static Matrix of(int rows, int columns, Entry entry) {
    if (rows <= 0 || columns <= 0) {
      throw misfit("a matrix needs at least one row and one column, not %s x %s", rows, columns);
    }
    double[] entries = new double[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        entries[row * columns + column] = entry.at(row, column);
      }
    }
    return new Matrix(rows, columns, entries);
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** The entry at {@code row} and {@code column}, both counted from 0. */
  public double get(int row, int column) {
    if (row < 0 || row >= rows || column < 0 || column >= columns) {
      throw misfit(
          "get: a %s matrix has no entry at row %s, column %s (both count from 0)",
          shape(), row, column);
    }
    return entries[row * columns + column];
  }

  /** The matrix product: n x m dot m x k gives n x k, each entry a row times a column, summed. */
  public Matrix dot(Matrix other) {
    if (columns != other.rows) {
      throw new ShapeMismatch("dot", this, other);
    }
    return other.columns < 8
        ? of(rows, other.columns, (row, column) -> sum(row, other, column))
        : sumsOfRows(other);
  }

  private double sum(int row, Matrix other, int column) {
    double sum = 0;
    for (int k = 0; k < columns; k++) {
      sum += entries[row * columns + k] * other.entries[k * other.columns + column];
    }
    return sum;
  }

  /** The same sums, faster for long rows: the JVM adds several entries of two arrays at once. */
  private Matrix sumsOfRows(Matrix other) {
    double[][] sums = new double[rows][other.columns];
    for (int k = 0; k < columns; k++) {
      double[] theirs = other.row(k);
      for (int row = 0; row < rows; row++) {
        double factor = entries[row * columns + k];
        for (int column = 0; column < theirs.length; column++) {
          sums[row][column] += factor * theirs[column];
        }
      }
    }
    return of(sums);
  }

  /** Rows become columns: n x m gives m x n. */
  public Matrix transpose() {
    return of(columns, rows, (row, column) -> entries[column * columns + row]);
  }

  /** Entry by entry, this plus {@code other} of the same shape. */
  public Matrix plus(Matrix other) {
    return entrywise("plus", other, Double::sum);
  }

  /** Entry by entry, this minus {@code other} of the same shape. */
  public Matrix minus(Matrix other) {
    return entrywise("minus", other, (mine, theirs) -> mine - theirs);
  }

  /** Entry by entry, this times {@code other} of the same shape; not the matrix product. */
  public Matrix timesEntrywise(Matrix other) {
    return entrywise("timesEntrywise", other, (mine, theirs) -> mine * theirs);
  }

  /** Every entry times one number. */
  public Matrix scale(double factor) {
    return map(entry -> entry * factor);
  }

  /** Every entry replaced by what {@code function} makes of it. */
  public Matrix map(DoubleUnaryOperator function) {
    double[] results = new double[entries.length];
    for (int i = 0; i < results.length; i++) {
      results[i] = function.applyAsDouble(entries[i]);
    }
    return new Matrix(rows, columns, results);
  }

  /** The same 1 x columns {@code row} added to every row. */
  public Matrix plusRow(Matrix row) {
    if (row.rows != 1 || row.columns != columns) {
      throw new ShapeMismatch("plusRow", this, row);
    }
    return of(rows, columns, (r, column) -> entries[r * columns + column] + row.entries[column]);
  }

  /** The sum of each column, as a 1 x columns matrix. */
  public Matrix columnSums() {
    double[] sums = new double[columns];
    for (int start = 0; start < entries.length; start += columns) {
      for (int column = 0; column < columns; column++) {
        sums[column] += entries[start + column];
      }
    }
    return new Matrix(1, columns, sums);
  }

  /** Row by row, like {@code [[0.5, 0.25], [0.75, 1.0]]}. */
  @Override
  public String toString() {
    return Arrays.deepToString(IntStream.range(0, rows).mapToObj(this::row).toArray());
  }

  private double[] row(int row) {
    return Arrays.copyOfRange(entries, row * columns, (row + 1) * columns);
  }

  private Matrix entrywise(String operation, Matrix other, DoubleBinaryOperator operator) {
    if (rows != other.rows || columns != other.columns) {
      throw new ShapeMismatch(operation, this, other);
    }
    double[] results = new double[entries.length];
    for (int i = 0; i < results.length; i++) {
      results[i] = operator.applyAsDouble(entries[i], other.entries[i]);
    }
    return new Matrix(rows, columns, results);
  }

  /** Such as "3 x 4": rows x columns. */
  String shape() {
    return rows + " x " + columns;
  }

  /** Built only when it is thrown: a training asks for the shapes a million times. */
  private static IllegalArgumentException misfit(String message, Object... parts) {
    return new IllegalArgumentException(String.format(message, parts));
  }
}
