package kata.docs;

import static kata.docs.Figure.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.testing.ClassOracle;
import kata.testing.Oracle;

/** What lesson 9 works by hand: one image of three classes. */
final class Lesson9ByHand {

  private static final String PAGE = "exercises/kata/stage9/README.md";
  private static final Matrix SUMS = Matrix.of(new double[] {2, 1, 0});
  private static final Matrix TARGETS = Matrix.of(new double[] {0, 1, 0});
  private static final Matrix PROBABILITIES = ClassOracle.softmax(SUMS);
  private static final double NUDGE = 0.001;

  private Lesson9ByHand() {}

  static List<Figure> figures() {
    return List.of(
        Figure.of(
            PAGE,
            "If it got a half, the loss is %.3f; a hundredth, %.3f.",
            () -> row(-Math.log(0.5), -Math.log(0.01))),
        new Figure(PAGE, "| %d | %d | %.3f | %.3f | %d | %.3f |", Lesson9ByHand::rows),
        Figure.of(PAGE, "| sum | | %.3f | %.3f | 1 | %.3f |", Lesson9ByHand::sums),
        Figure.of(
            PAGE,
            "The cross entropy of this sample is -log %.3f = %.3f. Now raise the second weighted sum by"
                + " %s: its probability becomes %.4f and the cross entropy falls by %.6f.",
            Lesson9ByHand::nudge),
        Figure.of(
            PAGE,
            "With weighted sums of %d, %d and %d the probabilities are the same.",
            Lesson9ByHand::raised),
        Figure.of(
            PAGE,
            "A sigmoid answers %s, and 1 would be right. Its slope is %.4f, so its delta in stage 2 is"
                + " %.4f: hardly anything, although the answer could not be much worse. The delta of"
                + " this stage is %.2f.",
            () -> row(0.01, Oracle.slope(0.01), (1 - 0.01) * Oracle.slope(0.01), 1 - 0.01)),
        Figure.given(PAGE, "Sums of 1,000 must not break it."),
        Figure.of(PAGE, "so about log 10 = %.3f.", () -> row(Math.log(10))));
  }

  private static List<Object[]> rows() {
    return IntStream.range(0, 3)
        .mapToObj(
            output ->
                row(
                    output,
                    (int) SUMS.get(0, output),
                    Math.exp(SUMS.get(0, output)),
                    PROBABILITIES.get(0, output),
                    (int) TARGETS.get(0, output),
                    delta(output)))
        .toList();
  }

  private static double delta(int output) {
    return ClassOracle.outputDeltas(TARGETS, PROBABILITIES).get(0, output);
  }

  private static Object[] sums() {
    return row(
        IntStream.range(0, 3).mapToDouble(output -> Math.exp(SUMS.get(0, output))).sum(),
        IntStream.range(0, 3).mapToDouble(output -> PROBABILITIES.get(0, output)).sum(),
        Math.abs(IntStream.range(0, 3).mapToDouble(Lesson9ByHand::delta).sum()));
  }

  private static Object[] nudge() {
    Matrix nudged = ClassOracle.softmax(Matrix.of(new double[] {2, 1 + NUDGE, 0}));
    double before = ClassOracle.crossEntropy(TARGETS, PROBABILITIES);
    double after = ClassOracle.crossEntropy(TARGETS, nudged);
    return row(PROBABILITIES.get(0, 1), before, NUDGE, nudged.get(0, 1), before - after);
  }

  private static Object[] raised() {
    assertThat(ClassOracle.softmax(SUMS.map(sum -> sum + 1000)).toString())
        .isEqualTo(PROBABILITIES.toString());
    return row(1002, 1001, 1000);
  }
}
