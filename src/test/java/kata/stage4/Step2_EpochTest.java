package kata.stage4;

import static kata.testing.AnswerAssert.assertThat;

import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Fixtures;
import kata.testing.Generators;
import kata.testing.Generators.Task;
import kata.testing.Gradient;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;
import kata.testing.SquareFixtures;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Backprop.class, method = "epoch")
@Domain(Generators.class)
class Step2_EpochTest {

  static final Examples EXAMPLES =
      Examples.of(Step2_EpochTest.class)
          .gives(
              new Network(
                  Matrix.of(new double[][] {{1.05, 2.95}, {1.1, -0.1}, {-0.85, -1.15}}),
                  Matrix.of(new double[][] {{2.05}, {-1.95}})),
              new Network(
                  Matrix.of(new double[][] {{1, 3}, {1, 0}, {-1, -1}}),
                  Matrix.of(new double[][] {{2}, {-2}})),
              new Samples(Matrix.of(new double[] {1, 2, 3}), Matrix.of(new double[] {1})),
              0.8)
          .gives(
              new Network(
                  Matrix.of(
                      new double[][] {
                        {0.3578344763906398, -0.8396400724462071, 1.165728786045975},
                        {-0.2732170596810111, 0.6560485443069408, 0.1016434332782911}
                      }),
                  Matrix.of(
                      new double[][] {
                        {
                          0.4612275885637221,
                          -1.1318447473776727,
                          0.8105215489943203,
                          0.205110802654992
                        },
                        {
                          -0.5911509459027174,
                          0.8077862846862038,
                          -0.3867642029784621,
                          1.245636863604243
                        },
                        {
                          1.333555983012944,
                          0.2639984147432273,
                          -0.7088228216147555,
                          -0.1785164193731718
                        }
                      })),
              Fixtures.NETWORK,
              Fixtures.SAMPLES,
              0.5)
          .gives(
              Oracle.epoch(Fixtures.NETWORK, Fixtures.SAMPLES, 0.2),
              Fixtures.NETWORK,
              Fixtures.SAMPLES,
              0.2)
          .givesForEqualSizes(
              Oracle.epoch(SquareFixtures.NETWORK, SquareFixtures.SAMPLES, 0.5),
              SquareFixtures.NETWORK,
              SquareFixtures.SAMPLES,
              0.5);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Test
  void isTheOneThatNumPyTraced() {
    NumpyTrace golden = NumpyTrace.withoutBias();
    for (NumpyTrace.Epoch epoch : golden.epochs()) {
      if (epoch.before() != null) {
        assertThat(Backprop.epoch(weights(epoch.before()), Samples.XOR, golden.learningRate()))
            .as("epoch %s of the run without bias, from NumPy's own weights", epoch.number())
            .isCloseTo(weights(epoch.after()), 1e-12);
      }
    }
  }

  @Test
  void movesEveryWeightDownhill() {
    checkGradient(new Task(Fixtures.NETWORK, Fixtures.SAMPLES), 0.5);
  }

  @Law
  void movesEveryWeightOfAnyNetworkDownhill(@ForAll Task task) {
    checkGradient(task, 1);
  }

  private static void checkGradient(Task task, double rate) {
    Network after = Backprop.epoch(task.network(), task.samples(), rate);
    Gradient.checkWeights(
        Oracle.withoutBias(task.network()), Oracle.withoutBias(after), task.samples(), rate);
  }

  @Law
  void movesAllWeightsFromTheSameForwardPass(@ForAll Task task, @ForAll double rate) {
    assertThat(Backprop.epoch(task.network(), task.samples(), rate))
        .as("deltas come from the old weights; learningRate %s, %s", rate, task)
        .isCloseTo(Oracle.epoch(task.network(), task.samples(), rate), 1e-12);
  }

  @Law
  void sumsTheStepsOfItsSamples(@ForAll Task task) {
    Network network = task.network();
    Matrix hidden = network.weightsInputHidden();
    Matrix output = network.weightsHiddenOutput();
    for (int sample = 0; sample < task.samples().inputs().rows(); sample++) {
      Network alone = Backprop.epoch(network, rows(task.samples(), sample), 1);
      hidden = hidden.plus(alone.weightsInputHidden().minus(network.weightsInputHidden()));
      output = output.plus(alone.weightsHiddenOutput().minus(network.weightsHiddenOutput()));
    }
    assertThat(Backprop.epoch(network, task.samples(), 1))
        .as("one step of all samples is the sum of the steps of each sample alone; %s", task)
        .isCloseTo(new Network(hidden, output), 1e-10);
  }

  private static Samples rows(Samples samples, int... order) {
    return new Samples(rows(samples.inputs(), order), rows(samples.targets(), order));
  }

  private static Matrix rows(Matrix matrix, int... order) {
    return Matrix.of(
        order.length, matrix.columns(), (row, column) -> matrix.get(order[row], column));
  }

  @Law
  void doublesItsStepWhenEverySampleComesTwice(@ForAll Task task) {
    int samples = task.samples().inputs().rows();
    int[] twice = IntStream.range(0, 2 * samples).map(row -> row % samples).toArray();
    assertThat(Backprop.epoch(task.network(), rows(task.samples(), twice), 0.25))
        .as("every sample twice at half the learning rate: the samples are summed; %s", task)
        .isCloseTo(Oracle.epoch(task.network(), task.samples(), 0.5), 1e-10);
  }

  @Law
  void doesNotCareAboutTheOrderOfTheSamples(@ForAll Task task) {
    int samples = task.samples().inputs().rows();
    int[] reversed = IntStream.range(0, samples).map(row -> samples - 1 - row).toArray();
    assertThat(Backprop.epoch(task.network(), rows(task.samples(), reversed), 0.5))
        .as("the weights move once per epoch, so the order does not matter; %s", task)
        .isCloseTo(Backprop.epoch(task.network(), task.samples(), 0.5), 1e-10);
  }

  @Law
  void doesNotCareAboutTheOrderOfTheHiddenNeurons(@ForAll Task task) {
    Network network = task.network();
    assertThat(Backprop.epoch(turned(network), task.samples(), 0.5))
        .as("the hidden neurons in another order are the same network; %s", task)
        .isCloseTo(turned(Backprop.epoch(network, task.samples(), 0.5)), 1e-10);
  }

  /** The same network with its hidden neurons in reverse order. */
  private static Network turned(Network network) {
    int last = network.weightsHiddenOutput().rows() - 1;
    int[] reversed = IntStream.rangeClosed(0, last).map(row -> last - row).toArray();
    return new Network(
        rows(network.weightsInputHidden().transpose(), reversed).transpose(),
        rows(network.weightsHiddenOutput(), reversed));
  }

  @Law
  void leavesSaturatedOutputsAlone(@ForAll Task task) {
    Network network = task.network();
    Matrix steep = network.weightsHiddenOutput().map(weight -> 1e6);
    Network saturated = new Network(network.weightsInputHidden(), steep);
    assertThat(Backprop.epoch(saturated, task.samples(), 0.5))
        .as("predictions of exactly 1 are flat: no weight has a way to go; %s", task)
        .is(saturated);
  }

  @Law
  void standsStillWhereTheTargetsAreMet(@ForAll Task task) {
    Matrix inputs = task.samples().inputs();
    Samples met = new Samples(inputs, task.network().forward(inputs).predictions());
    assertThat(Backprop.epoch(task.network(), met, 0.5))
        .as("the targets are what the network predicts: nothing is left to learn; %s", task)
        .isCloseTo(task.network(), 1e-12);
  }

  @Law
  void movesOnlyTheOutputWeightsWhereThoseAreZero(@ForAll Task task) {
    Matrix zeros = task.network().weightsHiddenOutput().map(weight -> 0);
    Matrix hidden = task.network().weightsInputHidden();
    assertThat(Backprop.epoch(new Network(hidden, zeros), task.samples(), 0.5).weightsInputHidden())
        .as("through output weights of 0 no delta comes back, not even after their step; %s", task)
        .is(hidden);
  }

  private static Network weights(BiasNetwork network) {
    return new Network(network.weightsInputHidden(), network.weightsHiddenOutput());
  }
}
