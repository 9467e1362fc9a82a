package kata;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of numbers that never changes: every operation answers with a new matrix.
 *
 * <p>One row holds one sample, one column one neuron; in a weight matrix the row is the neuron that
 * a connection comes from and the column the neuron it goes to. Rows and columns count from 0.
 * Every operation whose shapes do not fit throws an {@link IllegalArgumentException} that names
 * both shapes and what had to agree.
 *
 * <p>The entries lie row after row in one array that is never written again and never handed out,
 * so a transpose is the same array, read with its two steps exchanged.
 */
public final class Matrix {

  /** From this length on a product takes whole rows. */
  private static final int LONG_ROW = 16;

  private final int rows;
  private final int columns;
  private final int rowStep;
  private final int columnStep;
  private final double[] entries;

  private Matrix(int rows, int columns, int rowStep, int columnStep, double[] entries) {
    this.rows = rows;
    this.columns = columns;
    this.rowStep = rowStep;
    this.columnStep = columnStep;
    this.entries = entries;
  }

  private Matrix(int rows, int columns, double[] rowByRow) {
    this(rows, columns, columns, 1, rowByRow);
  }

  /** What stands at a place of a matrix. */
  @FunctionalInterface
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
    return at(row, column);
  }

  /** The matrix product: n x m dot m x k gives n x k, each entry a row times a column, summed. */
  public Matrix dot(Matrix other) {
    if (columns != other.rows) {
      throw misfit(
          "dot: %s times %s does not fit: the columns of the first (%s) must equal the rows of the"
              + " second (%s)",
          shape(), other.shape(), columns, other.rows);
    }
    if (other.columns >= LONG_ROW) {
      return new Matrix(rows, other.columns, sumsOfRows(other));
    }
    if (rows >= LONG_ROW && columnStep != 1) {
      // The transposed product has the long rows, and they lie in one piece.
      return other.transpose().dot(transpose()).transpose();
    }
    return new Matrix(rows, other.columns, sumsOfEntries(other));
  }

  private double[] sumsOfEntries(Matrix other) {
    double[] product = new double[rows * other.columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < other.columns; column++) {
        double sum = 0;
        for (int k = 0; k < columns; k++) {
          sum += at(row, k) * other.at(k, column);
        }
        product[row * other.columns + column] = sum;
      }
    }
    return product;
  }

  /**
   * The same sums, a whole row at a time: each row of the product is made of the other's rows, one
   * for every entry of a row of this. All of them are arrays of their own, because Java's compiler
   * adds several entries with one instruction only if both arrays are read at the same index.
   */
  private double[] sumsOfRows(Matrix other) {
    double[][] theirs = other.separateRows();
    int width = other.columns;
    double[] product = new double[rows * width];
    for (int row = 0; row < rows; row++) {
      double[] sums = new double[width];
      for (int k = 0; k < columns; k++) {
        addMultiple(at(row, k), theirs[k], sums);
      }
      System.arraycopy(sums, 0, product, row * width, width);
    }
    return product;
  }

  private double[][] separateRows() {
    double[] mine = rowByRow();
    double[][] separate = new double[rows][];
    for (int row = 0; row < rows; row++) {
      separate[row] = Arrays.copyOfRange(mine, row * columns, (row + 1) * columns);
    }
    return separate;
  }

  private static void addMultiple(double factor, double[] row, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * row[i];
    }
  }

  /** Rows become columns: n x m gives m x n. */
  public Matrix transpose() {
    return new Matrix(columns, rows, columnStep, rowStep, entries);
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
    // Not by map: the JVM makes it fast for two functions, and those are the sigmoid and its slope.
    double[] mine = rowByRow();
    double[] scaled = new double[mine.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = mine[i] * factor;
    }
    return new Matrix(rows, columns, scaled);
  }

  /** Every entry replaced by what {@code function} makes of it. */
  public Matrix map(DoubleUnaryOperator function) {
    double[] mine = rowByRow();
    double[] mapped = new double[mine.length];
    for (int i = 0; i < mapped.length; i++) {
      mapped[i] = function.applyAsDouble(mine[i]);
    }
    return new Matrix(rows, columns, mapped);
  }

  /** The same 1 x columns {@code row} added to every row. */
  public Matrix plusRow(Matrix row) {
    if (row.rows != 1 || row.columns != columns) {
      throw misfit(
          "plusRow: a %s matrix takes a 1 x %s row, not %s", shape(), columns, row.shape());
    }
    double[] mine = rowByRow();
    double[] theirs = row.rowByRow();
    double[] sums = new double[mine.length];
    for (int start = 0; start < sums.length; start += columns) {
      for (int column = 0; column < columns; column++) {
        sums[start + column] = mine[start + column] + theirs[column];
      }
    }
    return new Matrix(rows, columns, sums);
  }

  /** The sum of each column, as a 1 x columns matrix. */
  public Matrix columnSums() {
    double[] mine = rowByRow();
    double[] sums = new double[columns];
    for (int start = 0; start < mine.length; start += columns) {
      for (int column = 0; column < columns; column++) {
        sums[column] += mine[start + column];
      }
    }
    return new Matrix(1, columns, sums);
  }

  /** Row by row, like {@code [[0.5, 0.25], [0.75, 1.0]]}. */
  @Override
  public String toString() {
    return IntStream.range(0, rows)
        .mapToObj(row -> IntStream.range(0, columns).mapToDouble(column -> at(row, column)))
        .map(row -> Arrays.toString(row.toArray()))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private double at(int row, int column) {
    return entries[row * rowStep + column * columnStep];
  }

  /** The entries row by row; only a transpose has to copy them for that. */
  private double[] rowByRow() {
    return columnStep == 1 || columns == 1 ? entries : of(rows, columns, this::at).entries;
  }

  private Matrix entrywise(String operation, Matrix other, DoubleBinaryOperator operator) {
    if (rows != other.rows || columns != other.columns) {
      throw misfit(
          "%s: %s and %s do not fit: both must have the same shape",
          operation, shape(), other.shape());
    }
    double[] mine = rowByRow();
    double[] theirs = other.rowByRow();
    double[] results = new double[mine.length];
    for (int i = 0; i < results.length; i++) {
      results[i] = operator.applyAsDouble(mine[i], theirs[i]);
    }
    return new Matrix(rows, columns, results);
  }

  private String shape() {
    return rows + " x " + columns;
  }

  /** Built only when it is thrown: a training asks for the shapes a million times. */
  private static IllegalArgumentException misfit(String message, Object... parts) {
    return new IllegalArgumentException(String.format(message, parts));
  }
}
