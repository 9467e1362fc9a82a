package kata.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.MomentumState;
import kata.Network;
import kata.Samples;
import kata.article.Trainer;
import kata.testing.AnswerAssert;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trainings of every kind, compared with NumPy's traces and with plain loops. */
class TrainingTest {

  private static final Dataset XOR = new Dataset("xor");

  private static TrainingConfig bias(int batch, double momentum) {
    return new TrainingConfig(XOR, 3, true, WeightInit.ZERO_TO_ONE, 42, 0.3, batch, momentum);
  }

  private static Training after(int epochs, TrainingConfig setting) {
    Training training = new Training(setting);
    while (training.epoch() < epochs) {
      training.next();
    }
    return training;
  }

  @Test
  void goesTheWayOfNumpyWithoutBias() {
    followsTheTrace(TrainingConfig.withoutBias(), NumpyTrace.withoutBias());
  }

  @Test
  void goesTheWayOfNumpyWithBias() {
    followsTheTrace(TrainingConfig.withBias(), NumpyTrace.withBias());
  }

  private static void followsTheTrace(TrainingConfig setting, NumpyTrace golden) {
    Training training = new Training(setting);
    for (NumpyTrace.Epoch epoch : golden.epochs()) {
      while (training.epoch() < epoch.number()) {
        training.next();
      }
      AnswerAssert.assertThat(training.predictions())
          .as("predictions before the update of epoch %s", epoch.number())
          .isCloseTo(epoch.forward().predictions(), epoch.tolerance());
      training.next();
      sameNumbers(training.model(), epoch.after(), epoch.tolerance());
    }
  }

  private static void sameNumbers(Model model, BiasNetwork expected, double tolerance) {
    List<Matrix> weights = List.of(expected.weightsInputHidden(), expected.weightsHiddenOutput());
    List<Matrix> biases = List.of(expected.biasHidden(), expected.biasOutput());
    for (int layer = 0; layer < 2; layer++) {
      AnswerAssert.assertThat(model.weights().get(layer)).isCloseTo(weights.get(layer), tolerance);
      if (!model.biases().isEmpty()) {
        AnswerAssert.assertThat(model.biases().get(layer)).isCloseTo(biases.get(layer), tolerance);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"42", "7", "4294967295"})
  void startsWhereTheTrainerStarts(long seed) {
    Network plain = Trainer.startWithoutBias(seed);
    Model start = new Training(TrainingConfig.withoutBias().withSeed(seed)).model();
    sameNumbers(start, Oracle.withoutBias(plain), 0);
    assertThat(start.biases()).isEmpty();
    sameNumbers(
        new Training(TrainingConfig.withBias().withSeed(seed)).model(),
        Trainer.startWithBias(seed),
        0);
  }

  @Test
  void startsAtTheSameWeightsAgain() {
    TrainingConfig setting = bias(2, 0.9);
    List<String> once = numbers(after(50, setting));
    assertThat(numbers(after(50, setting))).isEqualTo(once);
  }

  private static List<String> numbers(Training training) {
    Model model = training.model();
    return Stream.of(model.weights(), model.biases())
        .flatMap(List::stream)
        .map(Matrix::toString)
        .toList();
  }

  @Test
  void takesTheSamplesOfEveryEpochInAnotherOrder() {
    SampleOrders orders = new SampleOrders(42);
    BiasNetwork expected = Trainer.startWithBias(42);
    for (int epoch = 0; epoch < 20; epoch++) {
      List<Samples> batches = Oracle.split(Oracle.rows(Samples.XOR, orders.next(4)), 3);
      expected = Oracle.epoch(expected, batches, 0.3);
    }
    sameNumbers(after(20, bias(3, 0)).model(), expected, 1e-12);
  }

  @Test
  void movesWithMomentum() {
    MomentumState expected = MomentumState.atRest(Trainer.startWithBias(42));
    for (int epoch = 0; epoch < 20; epoch++) {
      expected = Oracle.epoch(expected, Samples.XOR, 0.9, 0.3);
    }
    sameNumbers(after(20, bias(0, 0.9)).model(), expected.network(), 1e-12);
  }

  @Test
  void movesWithMomentumFromBatchToBatch() {
    SampleOrders orders = new SampleOrders(42);
    MomentumState expected = MomentumState.atRest(Trainer.startWithBias(42));
    for (int epoch = 0; epoch < 20; epoch++) {
      for (Samples batch : Oracle.split(Oracle.rows(Samples.XOR, orders.next(4)), 1)) {
        expected = Oracle.epoch(expected, batch, 0.9, 0.3);
      }
    }
    sameNumbers(after(20, bias(1, 0.9)).model(), expected.network(), 1e-12);
  }

  @Test
  void findsTheEpochThatHasLearnt() {
    assertThat(new Training(TrainingConfig.withoutBias()).until(0.1, 10_000)).hasValue(4_428);
    assertThat(new Training(TrainingConfig.withBias()).until(0.1, 10_000)).hasValue(2_293);
    assertThat(new Training(bias(0, 0.9)).until(0.1, 10_000)).hasValue(447);
    assertThat(new Training(TrainingConfig.withBias()).until(0.1, 2_293)).isEmpty();
    assertThat(new Training(TrainingConfig.withBias()).until(0.1, 2_294)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"and, 393, 0.0170", "or, 210, 0.0120"})
  void learnsAndAndOrWithOneLayer(String data, int learnt, double error) {
    TrainingConfig setting =
        new TrainingConfig(new Dataset(data), 0, true, WeightInit.MINUS_ONE_TO_ONE, 42, 0.6, 0, 0);
    assertThat(after(learnt - 1, setting).error()).isGreaterThanOrEqualTo(0.1);
    assertThat(after(learnt, setting).error()).isLessThan(0.1);
    assertThat(after(10_000, setting).error()).isCloseTo(error, within(5e-5));
  }

  @Test
  void neverLearnsXorWithOneLayer() {
    TrainingConfig setting =
        new TrainingConfig(XOR, 0, true, WeightInit.MINUS_ONE_TO_ONE, 42, 0.6, 0, 0);
    Training training = after(10_000, setting);
    assertThat(training.error()).isCloseTo(0.5, within(1e-9));
    AnswerAssert.assertThat(training.predictions())
        .isCloseTo(Oracle.zeros(4, 1).map(zero -> 0.5), 1e-9);
  }

  @Test
  void learnsParityOfThree() {
    TrainingConfig setting =
        new TrainingConfig(
            new Dataset("parity3"), 6, true, WeightInit.MINUS_ONE_TO_ONE, 1, 0.6, 0, 0);
    assertThat(after(20_000, setting).error()).isLessThan(0.1);
  }
}
