package kata.testing;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * How many samples, inputs, hidden neurons and outputs. Where they are different, a wrong matrix
 * does not fit; where some are equal it does, and gives other numbers.
 */
public record Sizes(int samples, int inputs, int hidden, int outputs) {

  static final int LARGEST = 5;

  /** What to say where equal sizes may have misled. */
  static final String BY_CHANCE =
      "Shapes can fit by chance: some sizes are equal here, so a wrong matrix fits as well as the "
          + "right one. Choose by what rows and columns stand for.";

  /** By how many of the four are different. */
  private static final Map<Long, List<Sizes>> ALL =
      IntStream.range(0, LARGEST * LARGEST * LARGEST * LARGEST)
          .mapToObj(i -> new Sizes(digit(i, 3), digit(i, 2), digit(i, 1), digit(i, 0)))
          .collect(
              groupingBy(size -> different(size.samples, size.inputs, size.hidden, size.outputs)));

  private static int digit(int number, int place) {
    return 1 + number / (int) Math.pow(LARGEST, place) % LARGEST;
  }

  private static long different(int... sizes) {
    return IntStream.of(sizes).distinct().count();
  }

  /** Each of the fifteen ways in which some of the four are equal comes several times in a law. */
  public static Arbitrary<Sizes> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of(ALL.get(4L))),
        Tuple.of(6, Arbitraries.of(ALL.get(3L))),
        Tuple.of(7, Arbitraries.of(ALL.get(2L))),
        Tuple.of(2, Arbitraries.of(ALL.get(1L))));
  }

  /** A line to stand below what was tried, where some of its sizes are equal; else nothing. */
  public static String note(int... sizes) {
    return different(sizes) < sizes.length ? "\n" + BY_CHANCE : "";
  }
}
