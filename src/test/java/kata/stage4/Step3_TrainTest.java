package kata.stage4;

import static kata.testing.AnswerAssert.assertThat;

import kata.EpochListener;
import kata.Network;
import kata.Samples;
import kata.article.Trainer;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.ApprovedText;
import kata.testing.Examples;
import kata.testing.Fixtures;
import kata.testing.Generators;
import kata.testing.Generators.Task;
import kata.testing.NumpyTrace;
import kata.testing.Oracle;
import kata.testing.Reports;
import kata.testing.TrainingLogs;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@StepTest(in = Backprop.class, method = "train")
@Domain(Generators.class)
@Domain(DomainContext.Global.class)
class Step3_TrainTest {

  private static final EpochListener DEAF = (epoch, network) -> {};

  private static final Network ONCE = Oracle.epoch(Fixtures.NETWORK, Fixtures.SAMPLES, 0.5);
  private static final Network TWICE = Oracle.epoch(ONCE, Fixtures.SAMPLES, 0.5);

  static final Examples EXAMPLES =
      Examples.of(Step3_TrainTest.class)
          .gives(Fixtures.NETWORK, Fixtures.NETWORK, Fixtures.SAMPLES, 0.5, 0, Reports.expecting())
          .gives(
              ONCE, Fixtures.NETWORK, Fixtures.SAMPLES, 0.5, 1, Reports.expecting(Fixtures.NETWORK))
          .gives(
              Oracle.epoch(TWICE, Fixtures.SAMPLES, 0.5),
              Fixtures.NETWORK,
              Fixtures.SAMPLES,
              0.5,
              3,
              Reports.expecting(Fixtures.NETWORK, ONCE, TWICE));

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Test
  void followsNumPyFor10000Epochs() {
    NumpyTrace golden = NumpyTrace.withoutBias();
    Network start = Trainer.startWithoutBias(Trainer.SEED);
    for (NumpyTrace.Epoch epoch : golden.epochs()) {
      int epochs = epoch.number() + 1;
      Network trained = Backprop.train(start, Samples.XOR, golden.learningRate(), epochs, DEAF);
      assertThat(trained)
          .as("the weights after %s epochs of the run without bias", epochs)
          .isCloseTo(
              new Network(epoch.after().weightsInputHidden(), epoch.after().weightsHiddenOutput()),
              epoch.tolerance());
    }
  }

  @Test
  void logsTheFirstTwoLinesOfTheFullRun() {
    String log = TrainingLogs.printed(trainer -> trainer.withoutBias(10_001));
    ApprovedText.checkStart(TrainingLogs.WITHOUT_BIAS, log, 2);
  }

  @Law
  void goesOnWhereItStopped(
      @ForAll Task task,
      @ForAll @IntRange(max = 4) int first,
      @ForAll @IntRange(max = 4) int then) {
    Network network = task.network();
    for (int epoch = 0; epoch < first + then; epoch++) {
      network = Oracle.epoch(network, task.samples(), 0.5);
    }
    Network halfway = Backprop.train(task.network(), task.samples(), 0.5, first, DEAF);
    assertThat(Backprop.train(halfway, task.samples(), 0.5, then, DEAF))
        .as("training %s epochs, then %s more; %s", first, then, task)
        .isCloseTo(network, 1e-10);
  }

  @Law
  void reportsEveryEpochBeforeItsStep(@ForAll Task task, @ForAll @IntRange(max = 5) int epochs) {
    Network[] before = new Network[epochs];
    Network network = task.network();
    for (int epoch = 0; epoch < epochs; epoch++) {
      before[epoch] = network;
      network = Oracle.epoch(network, task.samples(), 0.5);
    }
    Reports reports = Reports.expecting(before);
    Network trained = Backprop.train(task.network(), task.samples(), 0.5, epochs, reports);
    assertThat(trained).as("the network after %s epochs", epochs).isCloseTo(network, 1e-10);
    assertThat(reports.seen())
        .as("what the listener is told: epoch 0 with the start, and so on for %s epochs", epochs)
        .isCloseTo(reports.expected(), 1e-10);
  }
}
