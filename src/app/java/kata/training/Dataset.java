package kata.training;

import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import kata.Matrix;
import kata.Samples;

/**
 * What a network can be trained on, by name: every row of inputs that are 0 or 1 there is, and one
 * target for each.
 *
 * @param name {@code xor}, {@code and}, {@code or}, or {@code parity2} to {@code parity6}
 */
public record Dataset(String name) {

  static final String NAMES = "xor, and, or, or parity2 to parity6";

  private static final Pattern PARITY = Pattern.compile("parity([2-6])");

  /** Of two inputs, by how many of them are 1. */
  private static final Map<String, IntUnaryOperator> OF_TWO =
      Map.of(
          "xor", ones -> ones == 1 ? 1 : 0,
          "and", ones -> ones == 2 ? 1 : 0,
          "or", ones -> ones > 0 ? 1 : 0);

  public Dataset {
    if (!OF_TWO.containsKey(name) && !PARITY.matcher(name).matches()) {
      throw new IllegalArgumentException("data takes " + NAMES + ", not " + name + ".");
    }
  }

  /** How many inputs a sample has. */
  public int inputs() {
    return OF_TWO.containsKey(name) ? 2 : name.charAt(name.length() - 1) - '0';
  }

  /** How many samples there are. */
  public int count() {
    return 1 << inputs();
  }

  /**
   * The samples, counted up: 00, 01, 10, 11; the target of parity is 1 for an odd count of ones.
   */
  public Samples samples() {
    int inputs = inputs();
    IntUnaryOperator target = OF_TWO.getOrDefault(name, ones -> ones % 2);
    return new Samples(
        Matrix.of(count(), inputs, (sample, input) -> sample >> (inputs - 1 - input) & 1),
        Matrix.of(count(), 1, (sample, output) -> target.applyAsInt(Integer.bitCount(sample))));
  }

  @Override
  public String toString() {
    return name;
  }
}
