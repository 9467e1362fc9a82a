package kata.stage7;

import static kata.testing.AnswerAssert.assertThat;

import kata.BiasNetwork;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.MomentumState;
import kata.Samples;
import kata.article.Trainer;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Fixtures;
import kata.testing.Generators;
import kata.testing.Generators.BiasTask;
import kata.testing.Generators.MomentumTask;
import kata.testing.Oracle;
import kata.testing.SquareFixtures;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Momentum.class, method = "epoch")
@Domain(Generators.class)
class Step2_EpochTest {

  static final Examples EXAMPLES =
      Examples.of(Step2_EpochTest.class)
          .gives(
              new MomentumState(
                  network(2.25, -1.8, 2.45, 1.15, -0.6), network(0.25, -0.3, 0.45, 0.15, 0.4)),
              new MomentumState(network(2, -1.5, 2, 1, -1), network(0.4, -0.8, 0.8, 0.2, 0.6)),
              new Samples(Matrix.of(new double[] {1, 2}), Matrix.of(new double[] {1})),
              0.5,
              0.8)
          .gives(
              new MomentumState(
                  new BiasNetwork(
                      Matrix.of(
                          new double[][] {
                            {0.3799596757897636, -0.8753464329396144, 1.197146049449478},
                            {-0.2995126585789478, 0.6840162423663634, 0.1522407881301813}
                          }),
                      Matrix.of(
                          new double[][] {
                            {
                              0.5204196095538685,
                              -1.173298988335132,
                              0.8543699354050421,
                              0.1814548128129493
                            },
                            {
                              -0.564157758115455,
                              0.8807822083474067,
                              -0.4421971585907579,
                              1.330012973013765
                            },
                            {
                              1.318838865108223,
                              0.2387298112628312,
                              -0.6372031645306721,
                              -0.1391818431341268
                            }
                          }),
                      Matrix.of(
                          new double[] {
                            0.2346441706454979, -0.4280967136965538, 0.602251158429178
                          }),
                      Matrix.of(
                          new double[] {
                            -0.2869746677165388,
                            0.3638377316169552,
                            0.07901508600583243,
                            -0.76348848649226
                          })),
                  new BiasNetwork(
                      Matrix.of(
                          new double[][] {
                            {-0.02004032421023641, 0.02465356706038558, -0.00285395055052233},
                            {0.0004873414210521607, -0.01598375763363657, 0.05224078813018131}
                          }),
                      Matrix.of(
                          new double[][] {
                            {
                              0.02041960955386844,
                              -0.0732989883351317,
                              0.05436993540504207,
                              -0.0185451871870507
                            },
                            {
                              0.03584224188454504,
                              -0.01921779165259326,
                              -0.04219715859075792,
                              0.03001297301376517
                            },
                            {
                              -0.0811611348917774,
                              -0.06127018873716882,
                              0.06279683546932791,
                              0.06081815686587325
                            }
                          }),
                      Matrix.of(
                          new double[] {
                            0.08464417064549792, -0.0780967136965538, 0.002251158429178054
                          }),
                      Matrix.of(
                          new double[] {
                            -0.08697466771653885,
                            -0.0861622683830448,
                            0.02901508600583242,
                            -0.01348848649225996
                          }))),
              Fixtures.STATE,
              Fixtures.SAMPLES,
              0.9,
              0.5)
          .gives(
              Oracle.epoch(Fixtures.STATE, Fixtures.SAMPLES, 0.4, 0.2),
              Fixtures.STATE,
              Fixtures.SAMPLES,
              0.4,
              0.2)
          .givesForEqualSizes(
              Oracle.epoch(SquareFixtures.STATE, SquareFixtures.SAMPLES, 0.9, 0.5),
              SquareFixtures.STATE,
              SquareFixtures.SAMPLES,
              0.9,
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
  void learnsXorWithinAThousandEpochs() {
    MomentumState state = MomentumState.atRest(Trainer.startWithBias(Trainer.SEED));
    for (int epoch = 0; epoch < 1_000; epoch++) {
      state = Momentum.epoch(state, Samples.XOR, 0.9, 0.3);
    }
    Matrix predictions = Oracle.forward(state.network(), Samples.XOR.inputs()).predictions();
    assertThat(MeanAbsoluteError.of(Samples.XOR.targets(), predictions))
        .as("MAE after 1,000 epochs with momentum .9 and rate .3")
        .isLessThan(0.1);
  }

  @Law
  void movesEverythingByItsNewVelocity(@ForAll MomentumTask task, @ForAll double rate) {
    assertThat(Momentum.epoch(task.state(), task.samples(), 0.9, rate))
        .as("momentum .9, rate %s; %s", rate, task)
        .isCloseTo(Oracle.epoch(task.state(), task.samples(), 0.9, rate), 1e-12);
  }

  @Law
  void isStageFiveWithoutMomentum(@ForAll MomentumTask task, @ForAll double rate) {
    BiasNetwork plain = Oracle.epoch(task.state().network(), task.samples(), rate);
    assertThat(Momentum.epoch(task.state(), task.samples(), 0, rate).network())
        .as("momentum 0 keeps nothing of the last step; rate %s, %s", rate, task)
        .isCloseTo(plain, 1e-12);
  }

  @Law
  void isStageFiveFromRest(@ForAll BiasTask task, @ForAll double rate) {
    MomentumState state = MomentumState.atRest(task.network());
    BiasNetwork plain = Oracle.epoch(task.network(), task.samples(), rate);
    assertThat(Momentum.epoch(state, task.samples(), 0.9, rate).network())
        .as("the first step has nothing to remember; rate %s, %s", rate, task)
        .isCloseTo(plain, 1e-12);
  }

  @Law
  void leavesTheWeightsAloneWhereNothingMovesAndNothingPulls(@ForAll BiasTask task) {
    MomentumState state = MomentumState.atRest(task.network());
    Samples met = met(task.network(), task.samples());
    assertThat(Momentum.epoch(state, met, 0.9, 0.5).network())
        .as("the targets are what the network predicts, and it rests: no weight may change")
        .isCloseTo(task.network(), 1e-12);
  }

  @Law
  void keepsAPartOfTheLastStepWhereTheTargetsAreMet(@ForAll MomentumTask task) {
    BiasNetwork network = task.state().network();
    BiasNetwork left = Oracle.sum(0.9, task.state().velocity(), 0, network);
    MomentumState after = Momentum.epoch(task.state(), met(network, task.samples()), 0.9, 0.5);
    assertThat(after)
        .as("the targets are met, so only the last step goes on, times .9; %s", task)
        .isCloseTo(new MomentumState(Oracle.sum(1, network, 1, left), left), 1e-12);
  }

  private static Samples met(BiasNetwork network, Samples samples) {
    return new Samples(samples.inputs(), Oracle.forward(network, samples.inputs()).predictions());
  }
}
