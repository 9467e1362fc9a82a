package kata.stage3;

import static kata.testing.AnswerAssert.assertThat;

import java.util.function.ToDoubleFunction;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Generators.Layer;
import kata.testing.Oracle;
import kata.testing.Sizes;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = GradientCheck.class, method = "gradient")
@Domain(Generators.class)
class Step4_GradientTest {

  /** A loss that reads in a message as it is written in Java, or in words. */
  private record Formula(String text, ToDoubleFunction<Matrix> loss)
      implements ToDoubleFunction<Matrix> {

    @Override
    public double applyAsDouble(Matrix weights) {
      return loss.applyAsDouble(weights);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Large nudges, so that what is only nearly the same gives another number. */
  static final Examples EXAMPLES =
      Examples.of(Step4_GradientTest.class)
          .gives(
              Matrix.of(new double[] {4, 12}),
              new Formula(
                  "w -> w.get(0, 0) * w.get(0, 0) + 3 * w.get(0, 1) * w.get(0, 1)",
                  w -> w.get(0, 0) * w.get(0, 0) + 3 * w.get(0, 1) * w.get(0, 1)),
              Matrix.of(new double[] {2, 2}),
              0.5)
          .gives(
              Matrix.of(new double[][] {{2}, {-4}, {-0.125}}),
              new Formula("the product of all weights", Step4_GradientTest::product),
              Matrix.of(new double[][] {{-0.5}, {0.25}, {8}}),
              0.25)
          .gives(
              Matrix.of(new double[][] {{3.25, 12.25, 0.25}, {0.25, 1, 7}}),
              new Formula(
                  "the sum of all weights, each to the power of 3",
                  w -> sum(w.timesEntrywise(w).timesEntrywise(w))),
              Matrix.of(new double[][] {{-1, 2, 0}, {0, -0.5, 1.5}}),
              0.5)
          .givesForEqualSizes(
              Matrix.of(new double[][] {{6, 9}, {5, 6}}),
              new Formula(
                  "w -> w.get(0, 0) * w.get(1, 1) + 9 * w.get(0, 1) + 5 * w.get(1, 0)",
                  w -> w.get(0, 0) * w.get(1, 1) + 9 * w.get(0, 1) + 5 * w.get(1, 0)),
              Matrix.of(new double[][] {{6, 4}, {1, 6}}),
              0.125);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static double product(Matrix weights) {
    double product = 1;
    for (int row = 0; row < weights.rows(); row++) {
      for (int column = 0; column < weights.columns(); column++) {
        product *= weights.get(row, column);
      }
    }
    return product;
  }

  private static double sum(Matrix entries) {
    return entries.columnSums().transpose().columnSums().get(0, 0);
  }

  /** The deltas are the negative gradient, so the oracle's say what must come out. */
  @Law
  void isWhatTheDeltasOfALayerSay(@ForAll Layer given) {
    Matrix targets = given.deltas();
    Matrix noBias = Oracle.zeros(1, targets.columns());
    Matrix predictions = Oracle.layer(given.inputs(), given.weights(), noBias);
    Matrix downhill =
        Oracle.negativeGradient(given.inputs(), Oracle.outputDeltas(targets, predictions));
    ToDoubleFunction<Matrix> loss =
        w -> HalfSquaredError.of(targets, Oracle.layer(given.inputs(), w, noBias));
    assertThat(GradientCheck.gradient(loss, given.weights(), 1e-5))
        .as(
            "half the squared error of one layer of neurons; weights %s, inputs %s, targets %s%s",
            given.weights(), given.inputs(), targets, given.note())
        .isCloseTo(downhill.scale(-1), 1e-8);
  }

  /** A loss in which every weight counts differently, and each slope depends on all weights. */
  private static double bent(Matrix weights) {
    Matrix cubes = weights.timesEntrywise(weights).timesEntrywise(weights);
    return sum(cubes.timesEntrywise(numbers(weights))) + sum(weights) * sum(weights);
  }

  /** 1, 2, 3, ... in the shape of a matrix. */
  private static Matrix numbers(Matrix shape) {
    int columns = shape.columns();
    return Matrix.of(shape.rows(), columns, (row, column) -> row * columns + column + 1);
  }

  @Law
  void nudgesEachWeightAloneAsFarAsTheNudgeSays(@ForAll Layer given, @ForAll double nudge) {
    Matrix weights = given.weights();
    Matrix slopes =
        weights
            .map(weight -> 3 * weight * weight + nudge * nudge)
            .timesEntrywise(numbers(weights))
            .map(slope -> slope + 2 * sum(weights));
    assertThat(GradientCheck.gradient(Step4_GradientTest::bent, weights, nudge))
        .as(
            "loss: the sum of 1, 2, 3, ... times the weights to the power of 3, and the sum of the"
                + " weights, squared; weights %s, nudge %s%s",
            weights, nudge, Sizes.note(weights.rows(), weights.columns()))
        .isCloseTo(slopes, 1e-6);
  }
}
