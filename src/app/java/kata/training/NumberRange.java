package kata.training;

import java.util.regex.Pattern;

/**
 * The numbers that can be chosen.
 *
 * @param takes in words, which they are
 * @param form how they are written
 * @param least the smallest of them
 * @param most the largest
 */
public record NumberRange(String takes, Form form, double least, double most) {

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

  static final NumberRange POSITIVE =
      new NumberRange("a number above 0", Form.DECIMAL, Double.MIN_VALUE, Double.MAX_VALUE);

  static final NumberRange BELOW_ONE =
      new NumberRange("a number from 0 to below 1", Form.DECIMAL, 0, Math.nextDown(1.0));

  static final NumberRange SHARE =
      new NumberRange("a number from 0.01 to 0.99", Form.DECIMAL, 0.01, 0.99);

  /** The whole numbers from one to another. */
  static NumberRange whole(long least, long most) {
    String takes = "a whole number from %s to %s".formatted(least, most);
    return new NumberRange(takes, Form.WHOLE, least, most);
  }

  /** Whether it is one of them. */
  public boolean has(double value) {
    boolean fits = form == Form.DECIMAL || value == Math.rint(value);
    return fits && value >= least && value <= most;
  }

  /**
   * The number that a text stands for.
   *
   * @param name of what is chosen
   * @throws IllegalArgumentException if it stands for none, or for one that is not allowed
   */
  double read(String name, String text) {
    boolean hasForm = form.matches(text);
    boolean hasDigits = text.chars().anyMatch(Character::isDigit);
    String written = hasForm || !hasDigits ? "" : form.words;
    require(hasForm && has(Double.parseDouble(text)), name, written, text);
    return Double.parseDouble(text);
  }

  /**
   * @throws IllegalArgumentException if the value is not allowed
   */
  void check(String name, Number value) {
    require(has(value.doubleValue()), name, "", value);
  }

  private void require(boolean holds, String name, String written, Object value) {
    if (!holds) {
      String what = value.equals("") ? "nothing" : value.toString();
      throw new IllegalArgumentException(
          "%s takes %s%s, not %s.".formatted(name, takes, written, what));
    }
  }
}
