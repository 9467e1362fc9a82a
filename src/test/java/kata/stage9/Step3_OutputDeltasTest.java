package kata.stage9;

import static kata.testing.AnswerAssert.assertThat;

import kata.Matrix;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.ClassOracle;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Generators.Output;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = CrossEntropy.class, method = "outputDeltas")
@Domain(Generators.class)
class Step3_OutputDeltasTest {

  private static final double NUDGE = 1e-5;

  static final Examples EXAMPLES =
      Examples.of(Step3_OutputDeltasTest.class)
          .gives(
              Matrix.of(new double[] {-0.75, 0.75}),
              Matrix.of(new double[] {0, 1}),
              Matrix.of(new double[] {0.75, 0.25}))
          .gives(
              Matrix.of(new double[][] {{0.5, -0.125, -0.375}, {-0.1, -0.3, 0.4}}),
              Matrix.of(new double[][] {{1, 0, 0}, {0, 0, 1}}),
              Matrix.of(new double[][] {{0.5, 0.125, 0.375}, {0.1, 0.3, 0.6}}))
          .givesForEqualSizes(
              Matrix.of(new double[][] {{0.4, -0.4}, {0.7, -0.7}}),
              Matrix.of(new double[][] {{1, 0}, {1, 0}}),
              Matrix.of(new double[][] {{0.6, 0.4}, {0.3, 0.7}}));

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void isWhatANudgeOfTheWeightedSumsSays(@ForAll Output given) {
    Matrix targets = ClassOracle.oneHot(given.targets());
    Matrix sums = given.predictions().map(number -> 6 * number - 3);
    Matrix slopes =
        Matrix.of(
            sums.rows(),
            sums.columns(),
            (row, output) ->
                (loss(targets, sums, row, output, -NUDGE) - loss(targets, sums, row, output, NUDGE))
                    / (2 * NUDGE));
    Matrix predictions = ClassOracle.softmax(sums);
    assertThat(CrossEntropy.outputDeltas(targets, predictions))
        .as(
            "each weighted sum was nudged up and down, and the cross entropy watched;"
                + " targets %s, predictions %s",
            targets, predictions)
        .isCloseTo(slopes, 1e-8);
  }

  private static double loss(Matrix targets, Matrix sums, int row, int output, double nudge) {
    Matrix nudged =
        Matrix.of(
            sums.rows(),
            sums.columns(),
            (r, o) -> sums.get(r, o) + (r == row && o == output ? nudge : 0));
    return ClassOracle.crossEntropy(targets, ClassOracle.softmax(nudged));
  }

  @Law
  void takesFromTheOthersWhatItGivesToTheRightClass(@ForAll Output given) {
    Matrix targets = ClassOracle.oneHot(given.targets());
    Matrix predictions = ClassOracle.softmax(given.predictions());
    Matrix deltas = CrossEntropy.outputDeltas(targets, predictions);
    assertThat(deltas.transpose().columnSums())
        .as("the sum of each row of deltas; targets %s, predictions %s", targets, predictions)
        .isCloseTo(Matrix.of(1, deltas.rows(), (row, column) -> 0), 1e-12);
  }

  @Law
  void isNothingWhereEveryAnswerIsRightAndCertain(@ForAll Output given) {
    Matrix targets = ClassOracle.oneHot(given.targets());
    assertThat(CrossEntropy.outputDeltas(targets, targets))
        .as("the predictions are the targets: %s", targets)
        .isCloseTo(targets.map(one -> 0), 0);
  }
}
