package kata.digits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import kata.Matrix;
import kata.Samples;

/**
 * 1,797 digits that 13 people wrote, each an image of 8 x 8. They stand roughly person by person.
 *
 * @param pixels 1,797 x 64, row by row of each image: 0 for white to 16 for black
 * @param labels which digit each of them is, 0 to 9
 */
public record HandwrittenDigits(int[][] pixels, int[] labels) {

  /** How many digits there are to choose from. */
  public static final int CLASSES = 10;

  /** How many pixels a row of an image has, and a column. */
  public static final int SIDE = 8;

  /** The value of a black pixel. */
  public static final int BLACK = 16;

  /** From white to black. */
  private static final String SHADES = " .:-=+*#%@";

  private static final String FILE = "digits.csv.gz";

  private static final class Read {
    static final HandwrittenDigits ALL = read();
  }

  /** All of them, in the order of the file; read once. */
  public static HandwrittenDigits all() {
    return Read.ALL;
  }

  private static HandwrittenDigits read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(HandwrittenDigits.class.getResourceAsStream(FILE)),
                StandardCharsets.US_ASCII))) {
      int[][] table = lines.lines().map(HandwrittenDigits::numbers).toArray(int[][]::new);
      int last = SIDE * SIDE;
      return new HandwrittenDigits(
          Arrays.stream(table).map(line -> Arrays.copyOf(line, last)).toArray(int[][]::new),
          Arrays.stream(table).mapToInt(line -> line[last]).toArray());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int[] numbers(String line) {
    return Arrays.stream(line.split(",")).mapToInt(Integer::parseInt).toArray();
  }

  public int count() {
    return labels.length;
  }

  /** What a network sees and should say: pixels from 0 to 1, and a 1 in the column of the digit. */
  public Samples samples() {
    return new Samples(
        Matrix.of(count(), SIDE * SIDE, (row, pixel) -> pixels[row][pixel] / (double) BLACK),
        Matrix.of(count(), CLASSES, (row, digit) -> labels[row] == digit ? 1 : 0));
  }

  /** Some of them, in this order. */
  public HandwrittenDigits some(int... rows) {
    return new HandwrittenDigits(
        IntStream.of(rows).mapToObj(row -> pixels[row]).toArray(int[][]::new),
        IntStream.of(rows).map(row -> labels[row]).toArray());
  }

  /** A row of an image in characters, two for each pixel. */
  public String row(int image, int row) {
    return IntStream.range(row * SIDE, (row + 1) * SIDE)
        .map(pixel -> pixels[image][pixel] * (SHADES.length() - 1) / BLACK)
        .mapToObj(shade -> SHADES.substring(shade, shade + 1).repeat(2))
        .collect(Collectors.joining());
  }
}
