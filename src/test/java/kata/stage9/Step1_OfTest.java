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

@StepTest(in = Softmax.class, method = "of")
@Domain(Generators.class)
class Step1_OfTest {

  static final Examples EXAMPLES =
      Examples.of(Step1_OfTest.class)
          .gives(Matrix.of(new double[] {0.25, 0.75}), Matrix.of(new double[] {0, Math.log(3)}))
          .gives(
              Matrix.of(new double[][] {{0.125, 0.25, 0.625}, {0.5, 0.375, 0.125}}),
              Matrix.of(
                  new double[][] {{0, Math.log(2), Math.log(5)}, {Math.log(4), Math.log(3), 0}}))
          .gives(
              Matrix.of(
                  new double[][] {
                    {0.2447284710547976, 0.6652409557748218, 0.0900305731703805},
                    {0.7053845126982412, 0.0351190269593397, 0.2594964603424191}
                  }),
              Matrix.of(new double[][] {{1, 2, 0}, {2, -1, 1}}))
          .gives(
              Matrix.of(
                  new double[][] {
                    {0.0900305731703805, 0.2447284710547976, 0.6652409557748218},
                    {0.6652409557748218, 0.2447284710547976, 0.0900305731703805}
                  }),
              Matrix.of(new double[][] {{1000, 1001, 1002}, {-1000, -1001, -1002}}))
          .gives(
              Matrix.of(
                  new double[][] {
                    {0, 0, 1, 0},
                    {0, 0.5, 0.5, 0},
                    {0.1, 0.2, 0.3, 0.4}
                  }),
              Matrix.of(
                  new double[][] {
                    {-1000, 0, 1000, 10},
                    {1, 800, 800, -800},
                    {0, Math.log(2), Math.log(3), Math.log(4)}
                  }))
          .givesForEqualSizes(
              Matrix.of(new double[][] {{0.25, 0.75}, {0.8, 0.2}}),
              Matrix.of(new double[][] {{0, Math.log(3)}, {Math.log(4), 0}}));

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void isThePowerOverTheSumOfThePowersOfItsRow(@ForAll Layer given) {
    Matrix sums = given.weights();
    assertThat(Softmax.of(sums))
        .as("weighted sums %s%s", sums, Sizes.note(sums.rows(), sums.columns()))
        .isCloseTo(ClassOracle.softmax(sums), 1e-12);
  }

  @Law
  void addsUpToOneInEachRow(@ForAll Layer given) {
    Matrix probabilities = Softmax.of(given.weights());
    assertThat(probabilities.transpose().columnSums())
        .as("the sum of each row, for weighted sums %s", given.weights())
        .isCloseTo(Matrix.of(1, given.weights().rows(), (row, column) -> 1), 1e-12);
  }

  @Law
  void staysTheSameIfEachRowIsRaised(@ForAll Layer given) {
    Matrix raised =
        Matrix.of(
            given.weights().rows(),
            given.weights().columns(),
            (row, column) -> given.weights().get(row, column) + 1024 * (row - 1));
    assertThat(Softmax.of(raised))
        .as("to each row one number was added, which changes nothing: %s", raised)
        .isCloseTo(ClassOracle.softmax(given.weights()), 1e-9);
  }

  @Law
  void doesNotCareAboutTheOtherSamples(@ForAll Layer given) {
    Matrix sums = given.weights();
    Matrix last = Matrix.of(1, sums.columns(), (row, output) -> sums.get(sums.rows() - 1, output));
    assertThat(Softmax.of(last))
        .as("the last row alone, %s, of %s", last, sums)
        .isCloseTo(ClassOracle.softmax(last), 1e-12);
  }

  @Law
  void staysANumberHoweverLargeTheSumsAre(@ForAll Layer given) {
    Matrix large = given.weights().map(sum -> sum * 1000);
    assertThat(Softmax.of(large))
        .as("weighted sums %s", large)
        .isCloseTo(ClassOracle.softmax(large), 1e-9);
  }
}
