package kata.stage2;

import static kata.testing.AnswerAssert.assertThat;

import java.util.Arrays;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Oracle;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

@StepTest(in = Delta.class, method = "ofHiddenNeuronWithOutputs")
class Step3_OfHiddenNeuronWithOutputsTest {

  static final Examples EXAMPLES =
      Examples.of(Step3_OfHiddenNeuronWithOutputsTest.class)
          .gives(-0.076171875, 0.25, array(2, -1, 0.5), array(0.046875, 0.25, -0.5))
          .gives(0.0375, 0.75, array(-2), array(-0.1))
          .gives(-0.0405, 0.9, array(3, -0.25, 1.5, -2), array(-0.2, 0.1, 0.05, -0.05))
          .gives(0.25, 0.5, array(0, 2), array(0.4, 0.5))
          .gives(0.0, 1.0, array(2, 3), array(0.4, 0.5));

  private static double[] array(double... entries) {
    return entries;
  }

  /**
   * A hidden neuron, and for each of its connections the weight, and the delta of the output it
   * leads to.
   */
  record Case(double hiddenOutput, double[] weights, double[] outputDeltas) {

    double delta() {
      return Delta.ofHiddenNeuronWithOutputs(hiddenOutput, weights, outputDeltas);
    }

    Case from(int start, int end) {
      return new Case(
          hiddenOutput,
          Arrays.copyOfRange(weights, start, end),
          Arrays.copyOfRange(outputDeltas, start, end));
    }

    @Override
    public String toString() {
      return "hiddenOutput %s, weights %s, outputDeltas %s"
          .formatted(hiddenOutput, Arrays.toString(weights), Arrays.toString(outputDeltas));
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Double> outputs = Arbitraries.integers().between(0, 1000).map(i -> i / 1000.0);
    Arbitrary<Double> numbers = Arbitraries.integers().between(-300, 300).map(i -> i / 100.0);
    return Arbitraries.integers()
        .between(2, 6)
        .flatMap(
            size ->
                Combinators.combine(
                        outputs,
                        numbers.array(double[].class).ofSize(size),
                        numbers.array(double[].class).ofSize(size))
                    .as(Case::new));
  }

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void sumsOverAllOutputs(@ForAll("cases") Case given) {
    double sum = 0;
    for (int output = 0; output < given.weights.length; output++) {
      sum += given.weights[output] * given.outputDeltas[output];
    }
    assertThat(given.delta())
        .as("every output counts, with its own weight and delta; %s", given)
        .isCloseTo(sum * Oracle.slope(given.hiddenOutput), 1e-12);
  }

  @Law
  void isTheSumOverTheOutputsTakenAlone(@ForAll("cases") Case given) {
    int outputs = given.weights.length;
    assertThat(given.delta())
        .as("the first output alone, plus the others without it; %s", given)
        .isCloseTo(given.from(0, 1).delta() + given.from(1, outputs).delta(), 1e-12);
  }

  @Law
  void leavesItsArraysAlone(@ForAll("cases") Case given) {
    Case before = given.from(0, given.weights.length);
    given.delta();
    assertThat(given.weights).as("the weights after the call").is(before.weights);
    assertThat(given.outputDeltas).as("the outputDeltas after the call").is(before.outputDeltas);
  }
}
