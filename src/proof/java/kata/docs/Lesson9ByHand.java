package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import kata.Matrix;
import kata.testing.ClassOracle;
import kata.testing.Oracle;

/** What lesson 9 works by hand: one image of three classes. */
final class Lesson9ByHand extends Figures {

  private static final Matrix SUMS = Matrix.of(new double[] {2, 1, 0});
  private static final Matrix TARGETS = Matrix.of(new double[] {0, 1, 0});
  private static final Matrix PROBABILITIES = ClassOracle.softmax(SUMS);
  private static final Matrix DELTAS = ClassOracle.outputDeltas(TARGETS, PROBABILITIES);
  private static final double NUDGE = 0.001;

  Lesson9ByHand() {
    says("If it got a half, the loss is %.3f; a hundredth, %.3f.", -Math.log(0.5), -Math.log(0.01));
    for (int output = 0; output < 3; output++) {
      double sum = SUMS.get(0, output);
      says(
          "| %d | %.0f | %.3f | %.3f | %.0f | %.3f |",
          output,
          sum,
          Math.exp(sum),
          PROBABILITIES.get(0, output),
          TARGETS.get(0, output),
          DELTAS.get(0, output));
    }
    says(
        "| sum | | %.3f | %.3f | 1 | %.3f |",
        total(SUMS.map(Math::exp)), total(PROBABILITIES), Math.abs(total(DELTAS)));
    nudge();
    raised();
    double answer = 0.01;
    says(
        "A sigmoid answers %s, and 1 would be right. Its slope is %.4f, so its delta in stage 2 is"
            + " %.4f: hardly anything, although the answer could not be much worse. The delta of"
            + " this stage is %.2f.",
        answer, Oracle.slope(answer), (1 - answer) * Oracle.slope(answer), 1 - answer);
    says("so about log 10 = %.3f.", Math.log(10));
  }

  private static double total(Matrix row) {
    return row.transpose().columnSums().get(0, 0);
  }

  private void nudge() {
    Matrix nudged = ClassOracle.softmax(Matrix.of(new double[] {2, 1 + NUDGE, 0}));
    double before = ClassOracle.crossEntropy(TARGETS, PROBABILITIES);
    double after = ClassOracle.crossEntropy(TARGETS, nudged);
    says(
        "The cross entropy of this sample is -log %.3f = %.3f. Now raise the second weighted sum by"
            + " %s: its probability becomes %.4f and the cross entropy falls by %.6f.",
        PROBABILITIES.get(0, 1), before, NUDGE, nudged.get(0, 1), before - after);
  }

  private void raised() {
    Matrix raised = SUMS.map(sum -> sum + 1000);
    assertThat(ClassOracle.softmax(raised).toString()).isEqualTo(PROBABILITIES.toString());
    says("With weighted sums of %.0f, %.0f and %.0f the probabilities are the same.", raised);
  }
}
