package kata.training;

import java.util.function.DoublePredicate;
import java.util.regex.Pattern;

/**
 * A number that can be chosen.
 *
 * @param name what it is called on the command line and in an address
 * @param takes in words, which numbers are allowed
 * @param form how it is written
 * @param allowed whether a number is
 */
public record NumberOption(String name, String takes, Form form, DoublePredicate allowed) {

  /**
   * How a number is written. There is one way, since 10.000 is ten for some and ten thousand for
   * others.
   */
  enum Form {
    WHOLE("-?[0-9]+", ", in digits alone"),
    DECIMAL("-?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?", ", written such as 0.5 or 1e-3");

    private final Pattern pattern;
    private final String words;

    Form(String pattern, String words) {
      this.pattern = Pattern.compile(pattern);
      this.words = words;
    }

    boolean matches(String text) {
      return pattern.matcher(text).matches();
    }
  }

  /** A whole number in a range; its ends belong to it. */
  public static NumberOption whole(String name, long least, long most) {
    return new NumberOption(
        name,
        "a whole number from %s to %s".formatted(least, most),
        Form.WHOLE,
        value -> value >= least && value <= most && value == Math.rint(value));
  }

  /** A number with or without a fraction. */
  static NumberOption decimal(String name, String takes, DoublePredicate allowed) {
    return new NumberOption(name, takes, Form.DECIMAL, allowed);
  }

  /**
   * The number that a text stands for.
   *
   * @throws IllegalArgumentException if it stands for none, or for one that is not allowed
   */
  public double read(String text) {
    boolean hasForm = form.matches(text);
    boolean hasDigits = text.chars().anyMatch(Character::isDigit);
    String written = hasForm || !hasDigits ? "" : form.words;
    require(hasForm && allowed.test(Double.parseDouble(text)), written, text);
    return Double.parseDouble(text);
  }

  /**
   * @throws IllegalArgumentException if the value is not allowed
   */
  void check(Number value) {
    require(allowed.test(value.doubleValue()), "", value);
  }

  private void require(boolean holds, String written, Object value) {
    if (!holds) {
      String what = value.equals("") ? "nothing" : value.toString();
      throw new IllegalArgumentException(
          "%s takes %s%s, not %s.".formatted(name, takes, written, what));
    }
  }
}
