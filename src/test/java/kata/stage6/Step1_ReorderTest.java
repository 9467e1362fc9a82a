package kata.stage6;

import static kata.testing.AnswerAssert.assertThat;

import kata.Matrix;
import kata.Samples;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Fixtures;
import kata.testing.Generators;
import kata.testing.Generators.Shuffled;
import kata.testing.Oracle;
import kata.testing.Sizes;
import kata.testing.SquareFixtures;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = MiniBatch.class, method = "reorder")
@Domain(Generators.class)
class Step1_ReorderTest {

  static final Examples EXAMPLES =
      Examples.of(Step1_ReorderTest.class)
          .gives(
              new Samples(
                  Matrix.of(new double[][] {{3}, {1}, {2}}),
                  Matrix.of(new double[][] {{30}, {10}, {20}})),
              new Samples(
                  Matrix.of(new double[][] {{1}, {2}, {3}}),
                  Matrix.of(new double[][] {{10}, {20}, {30}})),
              new int[] {2, 0, 1})
          .gives(
              new Samples(
                  Matrix.of(new double[][] {{0.25, 2}, {0, 1}, {-1, 0.75}, {0.5, 0.5}, {1, -0.5}}),
                  Matrix.of(
                      new double[][] {
                        {0.2, 0.6, 0, 0.9},
                        {1, 0, 0.5, 0.25},
                        {1, 0.3, 1, 0},
                        {0.4, 0, 0.1, 0.8},
                        {0, 1, 0.75, 1}
                      })),
              Fixtures.SAMPLES,
              new int[] {2, 0, 3, 4, 1})
          .gives(
              new Samples(
                  Matrix.of(new double[][] {{-1, 0.75}, {1, -0.5}}),
                  Matrix.of(new double[][] {{1, 0.3, 1, 0}, {0, 1, 0.75, 1}})),
              Fixtures.SAMPLES,
              new int[] {3, 1})
          .givesForEqualSizes(
              new Samples(
                  Matrix.of(new double[][] {{-1, 0.75}, {0.25, 2}}),
                  Matrix.of(new double[][] {{0.6, 0.9}, {1, 0.3}})),
              SquareFixtures.SAMPLES,
              new int[] {1, 0});

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void keepsEveryInputBesideItsTarget(@ForAll Shuffled given) {
    assertThat(MiniBatch.reorder(given.samples(), given.rows()))
        .as("%s in the order %s%s", given.samples(), given.order(), note(given.samples()))
        .is(Oracle.rows(given.samples(), given.rows()));
  }

  private static String note(Samples samples) {
    Matrix inputs = samples.inputs();
    return Sizes.note(inputs.rows(), inputs.columns(), samples.targets().columns());
  }

  @Law
  void losesNoSampleAndDoublesNone(@ForAll Shuffled given) {
    int[] back = new int[given.order().size()];
    for (int place = 0; place < back.length; place++) {
      back[given.order().get(place)] = place;
    }
    Samples there = MiniBatch.reorder(given.samples(), given.rows());
    assertThat(MiniBatch.reorder(there, back))
        .as("in the order %s and then the way back, %s", given.order(), given.samples())
        .is(given.samples());
  }

  @Law
  void takesNoMoreThanIsAskedFor(@ForAll Shuffled given) {
    for (int row = 0; row < given.order().size(); row++) {
      assertThat(MiniBatch.reorder(given.samples(), new int[] {row}))
          .as("row %s alone of %s", row, given.samples())
          .is(Oracle.rows(given.samples(), row));
    }
  }

  @Law
  void leavesTheOrderAsItWas(@ForAll Shuffled given) {
    int[] order = given.rows();
    MiniBatch.reorder(given.samples(), order);
    assertThat(order).as("the order itself, after the call").is(given.rows());
  }
}
