package kata.training;

import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.Samples;

/**
 * What a network can be trained on, by name: every row of inputs that are 0 or 1 there is, and one
 * target for each.
 *
 * @param name {@code xor}, {@code and}, {@code or}, {@code majority4}, or {@code parity2} to {@code
 *     parity6}
 */
public record Dataset(String name) {

  static final String NAMES = "xor, and, or, majority4, parity2 to parity6";

  private static final Pattern PARITY = Pattern.compile("parity[2-6]");

  /** The targets by how many inputs are 1; the number of inputs is two, or ends the name. */
  private static final Map<String, IntUnaryOperator> TARGETS =
      Map.of(
          "xor", ones -> ones == 1 ? 1 : 0,
          "and", ones -> ones == 2 ? 1 : 0,
          "or", ones -> ones > 0 ? 1 : 0,
          "majority4", ones -> ones > 2 ? 1 : 0);

  public Dataset {
    if (!TARGETS.containsKey(name) && !PARITY.matcher(name).matches()) {
      throw new IllegalArgumentException("data takes " + NAMES + ", not " + name + ".");
    }
  }

  /** How many inputs a sample has. */
  public int inputs() {
    int last = name.charAt(name.length() - 1);
    return Character.isDigit(last) ? last - '0' : 2;
  }

  /** How many samples there are. */
  public int count() {
    return 1 << inputs();
  }

  /**
   * The samples, counted up: 00, 01, 10, 11; the target of parity is 1 for an odd count of ones,
   * that of majority for more ones than zeros.
   */
  public Samples samples() {
    int inputs = inputs();
    IntUnaryOperator target = TARGETS.getOrDefault(name, ones -> ones % 2);
    return new Samples(
        Matrix.of(count(), inputs, (sample, input) -> sample >> (inputs - 1 - input) & 1),
        Matrix.of(count(), 1, (sample, output) -> target.applyAsInt(Integer.bitCount(sample))));
  }

  /** One sample alone. */
  public Samples only(String bits) {
    int only = row(bits);
    return rows(row -> row == only);
  }

  /**
   * All samples but one.
   *
   * @param bits its inputs, such as 01
   * @throws IllegalArgumentException if there is no such sample: a sentence that begins with the
   *     name of {@link Option#HOLDOUT}
   */
  public Samples without(String bits) {
    int without = row(bits);
    return rows(row -> row != without);
  }

  private int row(String bits) {
    if (!bits.matches("[01]{" + inputs() + "}")) {
      throw new IllegalArgumentException(
          "holdout takes the %s inputs of a sample, each 0 or 1, not %s."
              .formatted(inputs(), bits));
    }
    return Integer.parseInt(bits, 2);
  }

  private Samples rows(IntPredicate wanted) {
    Samples all = samples();
    int[] rows = IntStream.range(0, count()).filter(wanted).toArray();
    return new Samples(
        Matrix.of(rows.length, inputs(), (row, input) -> all.inputs().get(rows[row], input)),
        Matrix.of(rows.length, 1, (row, output) -> all.targets().get(rows[row], output)));
  }

  @Override
  public String toString() {
    return name;
  }
}
