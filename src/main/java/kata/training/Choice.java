package kata.training;

import java.util.function.DoublePredicate;

/**
 * A number that can be chosen.
 *
 * @param name what it is called on the command line and in an address
 * @param takes in words, which numbers are allowed
 * @param allowed whether a number is
 */
public record Choice(String name, String takes, DoublePredicate allowed) {

  /** A whole number in a range; its ends belong to it. */
  public static Choice whole(String name, long least, long most) {
    return new Choice(
        name,
        "a whole number from %s to %s".formatted(least, most),
        value -> value >= least && value <= most && value == Math.rint(value));
  }

  /**
   * The number that a text stands for.
   *
   * @throws IllegalArgumentException if it stands for none, or for one that is not allowed
   */
  public double read(String text) {
    try {
      double value = Double.parseDouble(text);
      require(allowed.test(value), text);
      return value;
    } catch (NumberFormatException noNumber) {
      throw refusal(text);
    }
  }

  /**
   * @throws IllegalArgumentException if the value is not allowed
   */
  void check(Number value) {
    require(allowed.test(value.doubleValue()), value);
  }

  private void require(boolean holds, Object value) {
    if (!holds) {
      throw refusal(value);
    }
  }

  private IllegalArgumentException refusal(Object value) {
    String what = value.equals("") ? "nothing" : value.toString();
    return new IllegalArgumentException("%s takes %s, not %s.".formatted(name, takes, what));
  }
}
