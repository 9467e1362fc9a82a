package kata.stage9;

import static kata.testing.AnswerAssert.assertThat;

import kata.Matrix;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.ClassOracle;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Generators.Layer;
import kata.testing.Sizes;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Classifier.class, method = "classes")
@Domain(Generators.class)
class Step6_ClassesTest {

  static final Examples EXAMPLES =
      Examples.of(Step6_ClassesTest.class)
          .gives(new int[] {1}, Matrix.of(new double[] {0.3, 0.6, 0.1}))
          .gives(
              new int[] {2, 0, 3, 1, 0},
              Matrix.of(
                  new double[][] {
                    {0.1, 0.2, 0.4, 0.3},
                    {0.55, 0.15, 0.25, 0.05},
                    {0.3, 0.2, 0.1, 0.4},
                    {0.1, 0.5, 0.15, 0.25},
                    {0.34, 0.32, 0.33, 0.01}
                  }))
          .gives(
              new int[] {1, 0},
              Matrix.of(new double[][] {{0.1, 0.3, 0.3, 0.3}, {0.4, 0.1, 0.4, 0.1}}))
          .gives(new int[] {2, 0}, Matrix.of(new double[][] {{-5, -3, -2}, {0.5, -8, 0.25}}))
          .givesForEqualSizes(
              new int[] {1, 1, 0},
              Matrix.of(new double[][] {{0.2, 0.5, 0.3}, {0.1, 0.7, 0.2}, {0.45, 0.2, 0.35}}));

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void isTheLargestOfEachRow(@ForAll Layer given) {
    Matrix predictions = given.weights();
    String note = Sizes.note(predictions.rows(), predictions.columns());
    assertThat(Classifier.classes(predictions))
        .as("predictions %s%s", predictions, note)
        .is(ClassOracle.classes(predictions));
  }

  @Law
  void isTheFirstWhereSomeAreEqual(@ForAll Layer given) {
    Matrix coarse = given.weights().map(number -> (int) (number / 4));
    assertThat(Classifier.classes(coarse))
        .as("predictions %s", coarse)
        .is(ClassOracle.classes(coarse));
  }

  @Law
  void doesNotCareHowLargeTheNumbersAre(@ForAll Layer given) {
    Matrix small = given.weights().map(number -> number / 1e9);
    assertThat(Classifier.classes(small))
        .as("predictions %s", small)
        .is(ClassOracle.classes(small));
    Matrix large = given.weights().map(number -> number * 1e9 - 1e12);
    assertThat(Classifier.classes(large))
        .as("predictions %s", large)
        .is(ClassOracle.classes(large));
  }
}
