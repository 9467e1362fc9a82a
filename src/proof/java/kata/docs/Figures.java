package kata.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kata.Matrix;
import kata.build.Fingerprint;

/** The figures of a page: its sentences with numbers, and the code that finds the numbers. */
class Figures {

  private static final List<Figures> ALL = new ArrayList<>();

  private final String page;
  private final Map<String, List<Supplier<Object[]>>> quick = new LinkedHashMap<>();
  private final Map<String, List<Supplier<Object[]>>> slow = new LinkedHashMap<>();

  Figures(String page) {
    this.page = page;
  }

  /** Those of the lesson whose number is in the name of the class. */
  Figures() {
    page = "exercises/kata/stage%s/README.md".formatted(getClass().getName().replaceAll("\\D", ""));
  }

  /** Those of all pages, measured once; the class of a lesson is found by its name. */
  private static synchronized List<Figures> all() throws Exception {
    if (!ALL.isEmpty()) {
      return ALL;
    }
    List<Figures> all = new ArrayList<>(GuideFigures.all());
    for (Path file : Fingerprint.files(Path.of("src/proof/java/kata/docs"))) {
      String name = file.getFileName().toString().replace(".java", "");
      if (name.matches("Lesson\\d+.*")) {
        Class<?> lesson = Class.forName("kata.docs." + name);
        all.add((Figures) lesson.getDeclaredConstructor().newInstance());
      }
    }
    ALL.addAll(all);
    return ALL;
  }

  /** Measured in every build. */
  static List<Figure> quick() throws Exception {
    return all().stream().flatMap(figures -> figures.of(figures.quick)).toList();
  }

  /** Measured by the slow proof. */
  static List<Figure> slow() throws Exception {
    return all().stream().flatMap(figures -> figures.of(figures.slow)).toList();
  }

  private Stream<Figure> of(Map<String, List<Supplier<Object[]>>> sentences) {
    return sentences.entrySet().stream()
        .map(sentence -> new Figure(page, sentence.getKey(), sentence.getValue()));
  }

  /**
   * A sentence of the page, or a row of a table. One that is said several times, with other
   * numbers, stands there as often and in this order.
   *
   * @param sentence a format, such as {@code the MAE is %.4f}
   * @param numbers what belongs in its places; those of a matrix are taken row by row
   */
  final void says(String sentence, Object... numbers) {
    says(sentence, () -> numbers);
  }

  /** The same, if finding the numbers is more than an expression. */
  final void says(String sentence, Supplier<Object[]> numbers) {
    quick.computeIfAbsent(sentence, first -> new ArrayList<>()).add(numbers);
  }

  /** The same, if it takes minutes: many starts, or millions of epochs. */
  final void saysSlowly(String sentence, Supplier<Object[]> numbers) {
    slow.computeIfAbsent(sentence, first -> new ArrayList<>()).add(numbers);
  }

  static Object[] row(Object... numbers) {
    return numbers;
  }

  /** A number with as many digits as it has. */
  static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((int) number) : String.valueOf(number);
  }

  /** All numbers of a matrix, from the smallest to the largest. */
  static double[] sorted(Matrix matrix) {
    return Figure.numbers(matrix).mapToDouble(Double.class::cast).sorted().toArray();
  }

  /** The largest hundredth that is not above a number. */
  static double floor(double number) {
    return Math.floor(number * 100) / 100;
  }

  /** The smallest hundredth that is not below a number. */
  static double ceil(double number) {
    return Math.ceil(number * 100) / 100;
  }
}
