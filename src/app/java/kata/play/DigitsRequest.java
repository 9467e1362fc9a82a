package kata.play;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.Matrix;
import kata.digits.HandwrittenDigits;

/**
 * What the page of digits asks about an image.
 *
 * @param inputs 1 x 64, from 0 to 1
 * @param digit what it is, if somebody said so
 */
record DigitsRequest(Matrix inputs, OptionalInt digit) {

  private static final int PIXELS = HandwrittenDigits.SIDE * HandwrittenDigits.SIDE;

  private static final Pattern QUERY =
      Pattern.compile("pixels=((?:\\d{1,2},){%d}\\d{1,2})(?:&digit=(\\d))?".formatted(PIXELS - 1));

  /**
   * @param query what stands after the question mark; null if there is none
   * @throws IllegalArgumentException if it is no such image: a sentence
   */
  static DigitsRequest of(String query) {
    Matcher parts = QUERY.matcher(query == null ? "" : query);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "An image is %s whole numbers, and then perhaps its digit.".formatted(PIXELS));
    }
    int[] pixels = Stream.of(parts.group(1).split(",")).mapToInt(Integer::parseInt).toArray();
    for (int pixel : pixels) {
      if (pixel > HandwrittenDigits.BLACK) {
        throw new IllegalArgumentException(
            "A pixel is 0 to %s, not %s.".formatted(HandwrittenDigits.BLACK, pixel));
      }
    }
    Matrix inputs =
        Matrix.of(1, PIXELS, (row, pixel) -> pixels[pixel] / (double) HandwrittenDigits.BLACK);
    return new DigitsRequest(
        inputs,
        parts.group(2) == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(parts.group(2))));
  }
}
