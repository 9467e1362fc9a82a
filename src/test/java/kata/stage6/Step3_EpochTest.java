package kata.stage6;

import static kata.testing.AnswerAssert.assertThat;

import java.util.List;
import kata.BiasNetwork;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Samples;
import kata.article.Trainer;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Fixtures;
import kata.testing.Generators;
import kata.testing.Generators.BiasTask;
import kata.testing.Oracle;
import kata.training.SampleOrders;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = MiniBatch.class, method = "epoch")
@Domain(Generators.class)
class Step3_EpochTest {

  static final Examples EXAMPLES =
      Examples.of(Step3_EpochTest.class)
          .gives(
              network(2.05, -1.4, 2.05, 1.05, -0.9),
              network(2, -1.5, 2, 1, -1),
              List.of(sample(0.5), sample(1)),
              0.8)
          .gives(
              new BiasNetwork(
                  Matrix.of(
                      new double[][] {
                        {0.362076297712902, -0.8292235218054675, 1.171026197320482},
                        {-0.2665299821714872, 0.675807027340532, 0.1013665393449929}
                      }),
                  Matrix.of(
                      new double[][] {
                        {
                          0.4576997631872836,
                          -1.154443320381233,
                          0.8044647891012255,
                          0.2514833094800001
                        },
                        {
                          -0.5899898959363056,
                          0.8026481187495523,
                          -0.3938449699272781,
                          1.290993089122248
                        },
                        {
                          1.328864389964148,
                          0.223532624608338,
                          -0.7156347466383089,
                          -0.1157234818130153
                        }
                      }),
                  Matrix.of(
                      new double[] {0.186940513785385, -0.3645886968579181, 0.5869256820549134}),
                  Matrix.of(
                      new double[] {
                        -0.2495053897867009,
                        0.3137433810616564,
                        0.06015413632584291,
                        -0.6873802945243944
                      })),
              Fixtures.BIAS_NETWORK,
              Fixtures.BATCHES,
              0.5)
          .gives(
              Oracle.epoch(Fixtures.BIAS_NETWORK, Fixtures.SAMPLES, 0.2),
              Fixtures.BIAS_NETWORK,
              List.of(Fixtures.SAMPLES),
              0.2);

  /** Two inputs, one hidden neuron, one output. */
  private static BiasNetwork network(
      double first, double second, double last, double biasHidden, double biasOutput) {
    return new BiasNetwork(
        Matrix.of(new double[][] {{first}, {second}}),
        Matrix.of(new double[] {last}),
        Matrix.of(new double[] {biasHidden}),
        Matrix.of(new double[] {biasOutput}));
  }

  private static Samples sample(double target) {
    return new Samples(Matrix.of(new double[] {1, 2}), Matrix.of(new double[] {target}));
  }

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Test
  void learnsXorInBatchesOfTwo() {
    SampleOrders orders = new SampleOrders(42);
    BiasNetwork network = Trainer.startWithBias(Trainer.SEED);
    for (int epoch = 0; epoch < 5_000; epoch++) {
      List<Samples> batches = Oracle.split(Oracle.rows(Samples.XOR, orders.next(4)), 2);
      network = MiniBatch.epoch(network, batches, 0.3);
    }
    Matrix predictions = Oracle.forward(network, Samples.XOR.inputs()).predictions();
    assertThat(MeanAbsoluteError.of(Samples.XOR.targets(), predictions))
        .as("MAE after 5,000 epochs of two batches, each in an order of its own")
        .isLessThan(0.1);
  }

  @Law
  void isStageFiveWhereOneBatchHasAll(@ForAll BiasTask task, @ForAll double rate) {
    assertThat(MiniBatch.epoch(task.network(), List.of(task.samples()), rate))
        .as("one batch with all the samples, rate %s; %s", rate, task)
        .isCloseTo(Oracle.epoch(task.network(), task.samples(), rate), 1e-12);
  }

  @Law
  void goesOnWithWhatEachBatchLeft(@ForAll BiasTask task, @ForAll double rate) {
    for (int size = 1; size < 4; size++) {
      List<Samples> batches = Oracle.split(task.samples(), size);
      assertThat(MiniBatch.epoch(task.network(), batches, rate))
          .as("batches of %s, one after the other, rate %s; %s", size, rate, task)
          .isCloseTo(Oracle.epoch(task.network(), batches, rate), 1e-12);
    }
  }

  @Law
  void standsStillAtRateZero(@ForAll BiasTask task) {
    assertThat(MiniBatch.epoch(task.network(), Oracle.split(task.samples(), 2), 0))
        .as("a learning rate of 0 changes nothing; %s", task)
        .is(task.network());
  }

  @Test
  void comesCloseToOneBatchFourTimesAsFastAsTheRateFalls() {
    double far = distance(1e-3);
    double near = distance(5e-4);
    assertThat(far / near)
        .as("how far one epoch of single samples ends from one of all, at half the rate")
        .isCloseTo(4.0, 0.4);
  }

  private static double distance(double rate) {
    BiasNetwork all = Oracle.epoch(Fixtures.BIAS_NETWORK, Fixtures.SAMPLES, rate);
    BiasNetwork single =
        MiniBatch.epoch(Fixtures.BIAS_NETWORK, Oracle.split(Fixtures.SAMPLES, 1), rate);
    Matrix apart = Oracle.sum(1, single, -1, all).weightsHiddenOutput();
    Matrix squares = apart.timesEntrywise(apart);
    return Math.sqrt(squares.dot(squares.transpose().map(entry -> 1)).columnSums().get(0, 0));
  }
}
