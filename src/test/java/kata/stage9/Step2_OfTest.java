package kata.stage9;

import static kata.testing.AnswerAssert.assertThat;

import kata.Matrix;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.ClassOracle;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Generators.Output;
import kata.testing.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = CrossEntropy.class, method = "of")
@Domain(Generators.class)
class Step2_OfTest {

  private static final Matrix TARGETS =
      Matrix.of(new double[][] {{0, 1, 0}, {1, 0, 0}, {0, 0, 1}, {0, 1, 0}});

  static final Examples EXAMPLES =
      Examples.of(Step2_OfTest.class)
          .gives(Math.log(4), Matrix.of(new double[] {0, 1}), Matrix.of(new double[] {0.75, 0.25}))
          .gives(
              Math.log(2) + Math.log(4),
              Matrix.of(new double[][] {{1, 0, 0}, {0, 0, 1}}),
              Matrix.of(new double[][] {{0.5, 0.125, 0.375}, {0.625, 0.125, 0.25}}))
          .gives(
              Math.log(2) + Math.log(5) + Math.log(8) + Math.log(10),
              TARGETS,
              Matrix.of(
                  new double[][] {
                    {0.3, 0.5, 0.2}, {0.2, 0.1, 0.7}, {0.375, 0.5, 0.125}, {0.6, 0.1, 0.3}
                  }))
          .gives(
              Math.log(2),
              TARGETS,
              Matrix.of(new double[][] {{0, 1, 0}, {1, 0, 0}, {0.5, 0, 0.5}, {0, 1, 0}}))
          .gives(
              Double.POSITIVE_INFINITY,
              TARGETS,
              Matrix.of(
                  new double[][] {{0.3, 0.5, 0.2}, {0, 0.25, 0.75}, {0.5, 0.25, 0.25}, {0, 1, 0}}))
          .gives(
              600 * Math.log(10) + Math.log(2),
              TARGETS,
              Matrix.of(
                  new double[][] {
                    {1, 1e-200, 0}, {1e-200, 0, 1}, {0, 1, 1e-200}, {0.25, 0.5, 0.25}
                  }));

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static Matrix probabilities(Output given) {
    return ClassOracle.softmax(given.predictions().map(number -> 5 * number));
  }

  @Law
  void isTheSumOfTheLogarithms(@ForAll Output given) {
    Matrix targets = ClassOracle.oneHot(given.targets());
    Matrix predictions = probabilities(given);
    assertThat(CrossEntropy.of(targets, predictions))
        .as("targets %s, predictions %s", targets, predictions)
        .isCloseTo(ClassOracle.crossEntropy(targets, predictions), 1e-12);
  }

  @Law
  void isNothingWhereEveryAnswerIsRightAndCertain(@ForAll Output given) {
    Matrix targets = ClassOracle.oneHot(given.targets());
    assertThat(CrossEntropy.of(targets, targets))
        .as("the predictions are the targets: %s", targets)
        .isCloseTo(0.0, 0);
  }

  @Law
  void doublesWithTheSamples(@ForAll Output given) {
    int[] twice = new int[2 * given.targets().rows()];
    for (int row = 0; row < twice.length; row++) {
      twice[row] = row / 2;
    }
    Matrix targets = ClassOracle.oneHot(given.targets());
    Matrix predictions = probabilities(given);
    assertThat(CrossEntropy.of(Oracle.rows(targets, twice), Oracle.rows(predictions, twice)))
        .as("each sample twice; once they are targets %s, predictions %s", targets, predictions)
        .isCloseTo(2 * ClassOracle.crossEntropy(targets, predictions), 1e-11);
  }

  @Law
  void doesNotCareHowTheRestIsShared(@ForAll Output given) {
    Matrix targets = ClassOracle.oneHot(given.targets());
    Matrix predictions = probabilities(given);
    int classes = targets.columns();
    Matrix shared =
        Matrix.of(
            targets.rows(),
            classes,
            (row, output) -> {
              double right = 0;
              for (int other = 0; other < classes; other++) {
                right += targets.get(row, other) * predictions.get(row, other);
              }
              return targets.get(row, output) == 1 ? right : (1 - right) / (classes - 1);
            });
    assertThat(CrossEntropy.of(targets, shared))
        .as("targets %s; all wrong classes have the same prediction: %s", targets, shared)
        .isCloseTo(ClassOracle.crossEntropy(targets, predictions), 1e-11);
  }
}
