package kata.stage3;

import static kata.testing.AnswerAssert.assertThat;

import kata.Matrix;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Generators.Layer;
import kata.testing.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = WeightUpdate.class, method = "ofLayer")
@Domain(Generators.class)
class Step3_OfLayerTest {

  static final Examples EXAMPLES =
      Examples.of(Step3_OfLayerTest.class)
          .gives(
              Matrix.of(new double[] {0.9}),
              Matrix.of(new double[] {0.8}),
              Matrix.of(new double[] {4}),
              Matrix.of(new double[] {0.1}),
              0.25)
          .gives(
              Matrix.of(new double[][] {{1}}),
              Matrix.of(new double[][] {{0.8}}),
              Matrix.of(new double[][] {{4}}),
              Matrix.of(new double[][] {{0.1}}),
              0.5)
          .gives(
              Matrix.of(
                  new double[][] {
                    {1.025, -2.0375, 0.525, 2.9625},
                    {-0.49, 0.27, 2.045, -1.12},
                    {0.795, 1.44, -2.9475, 0.01}
                  }),
              Matrix.of(
                  new double[][] {{1, -2, 0.5, 3}, {-0.5, 0.25, 2, -1}, {0.75, 1.5, -3, 0.1}}),
              Matrix.of(new double[][] {{0.5, 0.2, 0.9}, {0.25, 0.8, 0.6}}),
              Matrix.of(new double[][] {{0.1, -0.2, 0.05, 0}, {0, 0.1, 0.1, -0.3}}),
              0.5)
          .givesForEqualSizes(
              Matrix.of(new double[][] {{1.03125, -2.0125}, {-0.47, 0.35}}),
              Matrix.of(new double[][] {{1, -2}, {-0.5, 0.25}}),
              Matrix.of(new double[][] {{0.5, 0.2}, {0.25, 0.8}}),
              Matrix.of(new double[][] {{0.1, -0.2}, {0.05, 0.3}}),
              0.5);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static Matrix update(Layer given, double rate) {
    return WeightUpdate.ofLayer(given.weights(), given.inputs(), given.deltas(), rate);
  }

  @Law
  void movesEveryWeightByItsOwnStep(@ForAll Layer given, @ForAll double rate) {
    assertThat(update(given, rate))
        .as(words(given, rate))
        .isCloseTo(Oracle.afterStep(given.weights(), given.inputs(), given.deltas(), rate), 1e-12);
  }

  @Law
  void standsStillAtRateZero(@ForAll Layer given) {
    assertThat(update(given, 0)).as(words(given, 0)).is(given.weights());
  }

  @Law
  void stepsForthAndBack(@ForAll Layer given, @ForAll double rate) {
    Layer forth = new Layer(update(given, rate), given.inputs(), given.deltas());
    assertThat(update(forth, -rate))
        .as("a step forth and the same step back; %s", words(given, rate))
        .isCloseTo(given.weights(), 1e-12);
  }

  private static String words(Layer given, double rate) {
    return "weights %s, inputs %s, deltas %s, learningRate %s%s"
        .formatted(given.weights(), given.inputs(), given.deltas(), rate, given.note());
  }
}
