package kata.relation;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.Matrix;

/** How values read in a message: short, and the same under every JDK and locale. */
public final class Text {

  private static final MathContext DIGITS = new MathContext(10);

  private static final Pattern NUMBER = Pattern.compile("[\\d.E]+");
  private static final int MANY = 14;

  private Text() {}

  public static String of(Object value) {
    if (value instanceof Double number) {
      return of(number.doubleValue());
    }
    if (value != null && value.getClass().isArray()) {
      return IntStream.range(0, Array.getLength(value))
          .mapToObj(i -> of(Array.get(value, i)))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Matrix matrix) {
      return IntStream.range(0, matrix.rows())
          .mapToObj(r -> IntStream.range(0, matrix.columns()).mapToObj(c -> matrix.get(r, c)))
          .map(Text::row)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (isLong(value)) {
      return kind(value);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Text::of).collect(Collectors.joining(", ", "[", "]"));
    }
    boolean hasParts = value instanceof Record && !Numbers.parts("", value).isEmpty();
    return hasParts ? parts((Record) value) : String.valueOf(value);
  }

  /** A record or list whose numbers would fill the screen. */
  public static boolean isLong(Object value) {
    boolean isWhole = value instanceof Record || value instanceof List<?>;
    return isWhole && NUMBER.matcher(value.toString()).results().count() > MANY;
  }

  private static String parts(Record record) {
    return Numbers.parts("", record).entrySet().stream()
        .map(part -> part.getKey() + " " + of(part.getValue()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String kind(Object whole) {
    return whole instanceof List<?> list
        ? "a list of " + list.size()
        : "a " + whole.getClass().getSimpleName();
  }

  public static String of(double number) {
    if (!Double.isFinite(number)) {
      return String.valueOf(number);
    }
    BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
    boolean readable = number == 0 || Math.abs(number) >= 1e-5 && Math.abs(number) < 1e15;
    return readable ? rounded.toPlainString() : rounded.toString();
  }

  /** Two numbers that differ read differently, however close they are. */
  public static String[] pair(double expected, double got) {
    String[] shortly = {of(expected), of(got)};
    return shortly[0].equals(shortly[1])
        ? new String[] {Double.toString(expected), Double.toString(got)}
        : shortly;
  }

  public static String shape(Matrix matrix) {
    return matrix.rows() + " x " + matrix.columns();
  }

  private static String row(Stream<Double> numbers) {
    return numbers.map(Text::of).collect(Collectors.joining(", ", "[", "]"));
  }
}
