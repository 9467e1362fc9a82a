package kata.numpy;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.Matrix;

/**
 * Prints a matrix of finite numbers as NumPy does under its default settings: at most 8 digits
 * after the point, as few as tell the numbers apart, and all entries equally wide. Numbers that are
 * very large, very small or too far apart for that are all printed in scientific notation.
 */
public final class NumpyText {

  private static final int DIGITS = 8;

  private NumpyText() {}

  /** The text, one line per row, without a line end. */
  public static String of(Matrix matrix) {
    List<String> texts = isScientific(matrix) ? scientific(matrix) : fixed(matrix);
    return IntStream.range(0, matrix.rows())
        .mapToObj(row -> texts.subList(row * matrix.columns(), (row + 1) * matrix.columns()))
        .map(row -> "[" + String.join(" ", row) + "]")
        .collect(joining("\n ", "[", "]"));
  }

  private static boolean isScientific(Matrix matrix) {
    DoubleSummaryStatistics sizes =
        entries(matrix).mapToDouble(Math::abs).filter(size -> size > 0).summaryStatistics();
    return sizes.getMax() >= 1e8 || sizes.getMin() < 1e-4 || sizes.getMax() / sizes.getMin() > 1000;
  }

  private static List<String> fixed(Matrix matrix) {
    List<String> texts = entries(matrix).map(NumpyText::fixed).toList();
    int before = longest(texts, text -> text.indexOf('.'));
    int after = longest(texts, text -> text.length() - text.indexOf('.'));
    return texts.stream()
        .map(text -> " ".repeat(before - text.indexOf('.')) + text)
        .map(text -> text + " ".repeat(before + after - text.length()))
        .toList();
  }

  private static String fixed(double entry) {
    String text = sign(entry) + shortest(entry).abs().stripTrailingZeros().toPlainString();
    return text.contains(".") ? text : text + ".";
  }

  /** As few digits after the point as read back as the entry, but never more than 8. */
  private static BigDecimal shortest(double entry) {
    BigDecimal exact = new BigDecimal(entry);
    return IntStream.rangeClosed(0, DIGITS)
        .mapToObj(digits -> exact.setScale(digits, RoundingMode.HALF_EVEN))
        .filter(rounded -> rounded.scale() == DIGITS || rounded.doubleValue() == entry)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> scientific(Matrix matrix) {
    int digits = entries(matrix).map(NumpyText::digits).max(Integer::compare).orElseThrow();
    List<String> texts = entries(matrix).map(entry -> scientific(entry, digits)).toList();
    int width = longest(texts, String::length);
    return texts.stream().map(text -> " ".repeat(width - text.length()) + text).toList();
  }

  private static String scientific(double entry, int digits) {
    String format = "%#." + (digits - 1) + "e";
    return sign(entry) + String.format(Locale.ROOT, format, rounded(entry).abs());
  }

  /** How many digits remain of an entry, without zeros at the end. */
  private static int digits(double entry) {
    return rounded(entry).stripTrailingZeros().precision();
  }

  private static BigDecimal rounded(double entry) {
    return new BigDecimal(entry).round(new MathContext(DIGITS + 1, RoundingMode.HALF_EVEN));
  }

  private static String sign(double entry) {
    return Math.copySign(1, entry) < 0 ? "-" : "";
  }

  private static Stream<Double> entries(Matrix matrix) {
    return IntStream.range(0, matrix.rows() * matrix.columns())
        .mapToObj(i -> matrix.get(i / matrix.columns(), i % matrix.columns()));
  }

  private static int longest(List<String> texts, Function<String, Integer> length) {
    return texts.stream().map(length).max(Integer::compare).orElseThrow();
  }
}
