package kata.docs;

import java.util.List;
import java.util.Locale;

/** Numbers as pages write them. */
final class NumberWords {

  private static final List<String> NUMBERS =
      List.of(
          "none",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private NumberWords() {}

  /** A small number as a word. */
  static String number(long small) {
    return NUMBERS.get(Math.toIntExact(small));
  }

  /** With so many digits after the point. */
  static String rounded(int digits, double number) {
    return String.format(Locale.ROOT, "%." + digits + "f", number);
  }
}
