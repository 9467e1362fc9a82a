package kata.stage5;

import static kata.testing.AnswerAssert.assertThat;

import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.ApprovedText;
import kata.testing.Examples;
import kata.testing.Fixtures;
import kata.testing.Generators;
import kata.testing.Generators.BiasTask;
import kata.testing.Gradient;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;
import kata.testing.SquareFixtures;
import kata.testing.TrainingLogs;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Bias.class, method = "epoch")
@Domain(Generators.class)
class Step4_EpochTest {

  static final Examples EXAMPLES =
      Examples.of(Step4_EpochTest.class)
          .gives(
              network(2.05, -1.4, 2.05, 1.05, -0.9),
              network(2, -1.5, 2, 1, -1),
              new Samples(Matrix.of(new double[] {1, 2}), Matrix.of(new double[] {1})),
              0.8)
          .gives(
              new BiasNetwork(
                  Matrix.of(
                      new double[][] {
                        {0.3619596757897636, -0.8303464329396144, 1.1701460494494775},
                        {-0.2635126585789478, 0.6750162423663634, 0.0982407881301813}
                      }),
                  Matrix.of(
                      new double[][] {
                        {
                          0.4574196095538684,
                          -1.1552989883351317,
                          0.8093699354050421,
                          0.2534548128129493
                        },
                        {
                          -0.5911577581154549,
                          0.7997822083474068,
                          -0.3881971585907579,
                          1.2940129730137653
                        },
                        {
                          1.3278388651082225,
                          0.2207298112628312,
                          -0.709203164530672,
                          -0.1121818431341268
                        }
                      }),
                  Matrix.of(
                      new double[] {0.1896441706454979, -0.3650967136965538, 0.5842511584291781}),
                  Matrix.of(
                      new double[] {
                        -0.2509746677165389,
                        0.3098377316169552,
                        0.0700150860058324,
                        -0.68248848649226
                      })),
              Fixtures.BIAS_NETWORK,
              Fixtures.SAMPLES,
              0.5)
          .gives(
              Oracle.epoch(Fixtures.BIAS_NETWORK, Fixtures.SAMPLES, 0.2),
              Fixtures.BIAS_NETWORK,
              Fixtures.SAMPLES,
              0.2)
          .givesForEqualSizes(
              Oracle.epoch(SquareFixtures.BIAS_NETWORK, SquareFixtures.SAMPLES, 0.5),
              SquareFixtures.BIAS_NETWORK,
              SquareFixtures.SAMPLES,
              0.5);

  /** Two inputs, one hidden neuron, one output. */
  private static BiasNetwork network(
      double first, double second, double last, double biasHidden, double biasOutput) {
    return new BiasNetwork(
        Matrix.of(new double[][] {{first}, {second}}),
        Matrix.of(new double[] {last}),
        Matrix.of(new double[] {biasHidden}),
        Matrix.of(new double[] {biasOutput}));
  }

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Test
  void isTheOneThatNumPyTraced() {
    NumpyTrace golden = NumpyTrace.withBias();
    for (NumpyTrace.Epoch epoch : golden.epochs()) {
      if (epoch.before() != null) {
        assertThat(Bias.epoch(epoch.before(), Samples.XOR, golden.learningRate()))
            .as("epoch %s of the run with bias, from NumPy's own weights", epoch.number())
            .isCloseTo(epoch.after(), 1e-12);
      }
    }
  }

  @Test
  void followsNumPyFor10000Epochs() {
    NumpyTrace golden = NumpyTrace.withBias();
    BiasNetwork network = golden.start();
    int trained = 0;
    for (NumpyTrace.Epoch epoch : golden.epochs()) {
      for (; trained <= epoch.number(); trained++) {
        network = Bias.epoch(network, Samples.XOR, golden.learningRate());
      }
      assertThat(network)
          .as("weights and biases after %s epochs of the run with bias", trained)
          .isCloseTo(epoch.after(), epoch.tolerance());
    }
  }

  @Test
  void logsTheFirstTwoLinesOfTheFullRun() {
    String log = TrainingLogs.printed(trainer -> trainer.withBias(50_001));
    ApprovedText.checkStart(TrainingLogs.WITH_BIAS, log, 2);
  }

  @Test
  void movesEveryWeightAndBiasDownhill() {
    checkGradient(Fixtures.BIAS_NETWORK, Fixtures.SAMPLES, 0.5);
  }

  @Law
  void movesEveryWeightAndBiasOfAnyNetworkDownhill(@ForAll BiasTask task) {
    checkGradient(task.network(), task.samples(), 1);
  }

  private static void checkGradient(BiasNetwork network, Samples samples, double rate) {
    BiasNetwork after = Bias.epoch(network, samples, rate);
    Gradient.checkWeights(network, after, samples, rate);
    Gradient.checkBiases(network, after, samples, rate);
  }

  @Law
  void movesEverythingFromTheSameForwardPass(@ForAll BiasTask task, @ForAll double rate) {
    assertThat(Bias.epoch(task.network(), task.samples(), rate))
        .as("all four parts move by their deltas, and those come from the old weights; %s", task)
        .isCloseTo(Oracle.epoch(task.network(), task.samples(), rate), 1e-12);
  }

  @Law
  void learnsFromInputsOfZeroByItsBiasesAlone(@ForAll BiasTask task) {
    Matrix inputs = task.samples().inputs();
    Samples dark = new Samples(inputs.map(input -> 0), task.samples().targets());
    BiasNetwork after = Bias.epoch(task.network(), dark, 0.5);
    assertThat(after.weightsInputHidden())
        .as("nothing comes in, so the first weights have nothing to move by; %s", task)
        .is(task.network().weightsInputHidden());
    assertThat(after.biasHidden())
        .as("the input of a bias is always 1, so it moves all the same; %s", task)
        .isCloseTo(Oracle.epoch(task.network(), dark, 0.5).biasHidden(), 1e-12);
  }

  @Law
  void standsStillWhereTheTargetsAreMet(@ForAll BiasTask task) {
    Matrix inputs = task.samples().inputs();
    Samples met = new Samples(inputs, Oracle.forward(task.network(), inputs).predictions());
    assertThat(Bias.epoch(task.network(), met, 0.5))
        .as("the targets are what the network predicts: nothing is left to learn; %s", task)
        .isCloseTo(task.network(), 1e-12);
  }
}
