package kata.play;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kata.Matrix;
import kata.guard.Deadline;
import kata.report.Lessons;
import kata.step.StepId;
import kata.testing.NumpyTrace;
import kata.training.Training;
import kata.training.TrainingConfig;
import org.junit.jupiter.api.Test;

/** The calls of one epoch carry the steps' own names, and the numbers of NumPy's trace. */
class EpochTraceTest {

  private static List<Call> calls(String... choices) {
    Map<String, String> texts = new TreeMap<>();
    for (String choice : choices) {
      texts.put(choice.split("=")[0], choice.split("=")[1]);
    }
    return new PlaygroundService(Deadline.FRAME).calls(new PlaygroundRequest(texts));
  }

  @Test
  void everyCallNamesItsStepAsTheLessonDoes() {
    for (String bias : List.of("bias=false", "bias=true")) {
      for (Call call : calls(bias, "epochs=1")) {
        if (!call.step().equals("given")) {
          StepId step = StepId.parse(call.step());
          assertThat(Lessons.step(step.stage(), call.method())).contains(step);
          assertThat(call.idea()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void allStepsOfTheFiveStagesAreCalledButThoseForSeveralOutputsAndForRepeating() {
    TreeSet<String> called = new TreeSet<>();
    calls("bias=false", "epochs=1").forEach(call -> called.add(call.step()));
    calls("bias=true", "epochs=1").forEach(call -> called.add(call.step()));
    assertThat(called.stream().collect(joining(" ")))
        .isEqualTo("1.1 1.2 2.1 2.2 2.4 2.5 3.1 3.2 3.3 4.1 4.2 5.1 5.2 5.3 5.4 given");
  }

  @Test
  void whereNothingRunsAnyMoreTheTroubleIsACallToo() {
    GuardedStages refuses = new GuardedStages(new Deadline(Duration.ofMillis(20)));
    for (int loop = 0; loop < 4; loop++) {
      refuses.run(GuardedStagesTest::forEver);
    }
    Training training = new Training(TrainingConfig.withoutBias());
    List<Call> calls = EpochTrace.of(training, 0, refuses);
    assertThat(calls).singleElement().extracting(Call::trouble).isNotNull();
  }

  @Test
  void oneSampleHasNumPysDeltas() {
    NumpyTrace.Epoch golden = NumpyTrace.withoutBias().epochs().get(0);
    List<Call> deltas =
        calls("epochs=1", "sample=1").stream()
            .filter(call -> call.step().matches("2\\.[12]"))
            .toList();
    assertThat(deltas).hasSize(4);
    assertThat(number(deltas.get(0))).isCloseTo(golden.deltas().output().get(1, 0), within(1e-12));
    for (int hidden = 0; hidden < 3; hidden++) {
      assertThat(number(deltas.get(hidden + 1)))
          .isCloseTo(golden.deltas().hidden().get(1, hidden), within(1e-12));
    }
  }

  private static double number(Call call) {
    return (double) call.results().get(0).value();
  }

  @Test
  void theLastCallEndsWhereNumPysEpochDoes() {
    NumpyTrace.Epoch golden = NumpyTrace.withBias().epochs().get(0);
    List<Call> calls = calls("bias=true", "epochs=1");
    Call last = calls.get(calls.size() - 1);
    assertThat(last.method()).isEqualTo("Bias.epoch");
    same(last.results().get(0), golden.after().weightsInputHidden());
    same(last.results().get(1), golden.after().weightsHiddenOutput());
    same(last.results().get(2), golden.after().biasHidden());
    same(last.results().get(3), golden.after().biasOutput());
  }

  private static void same(Call.Value got, Matrix expected) {
    Matrix matrix = (Matrix) got.value();
    for (int row = 0; row < expected.rows(); row++) {
      for (int column = 0; column < expected.columns(); column++) {
        assertThat(matrix.get(row, column))
            .as(got.name())
            .isCloseTo(expected.get(row, column), within(1e-12));
      }
    }
  }

  @Test
  void stepsOfAllSamplesAddUpToTheEpochs() {
    double sum = 0;
    for (int sample = 0; sample < 4; sample++) {
      sum += step(calls("epochs=1", "sample=" + sample), "step", "weight 0 1 2");
    }
    NumpyTrace.Epoch golden = NumpyTrace.withoutBias().epochs().get(0);
    double moved =
        golden.after().weightsInputHidden().get(1, 2)
            - golden.before().weightsInputHidden().get(1, 2);
    assertThat(sum).isCloseTo(moved, within(1e-12));
    assertThat(step(calls("epochs=1"), "together", "weight 0 1 2")).isCloseTo(moved, within(1e-12));
  }

  @Test
  void batchesAndMomentumAreTheCallsThatTheTrainingMakes() {
    assertThat(steps(calls("bias=true", "batch=2", "epochs=1")))
        .endsWith(
            "together 6.1, together 6.2, batch 1 of 2 5.2, batch 1 of 2 1.2, batch 1 of 2 2.4,"
                + " batch 1 of 2 1.2, batch 1 of 2 2.5, batch 1 of 2 4.1, batch 1 of 2 3.2,"
                + " batch 1 of 2 3.3, batch 1 of 2 5.3, batch 1 of 2 3.2, batch 1 of 2 3.3,"
                + " batch 1 of 2 5.3, batch 1 of 2 5.4, batch 2 of 2 5.2, batch 2 of 2 1.2,"
                + " batch 2 of 2 2.4, batch 2 of 2 1.2, batch 2 of 2 2.5, batch 2 of 2 4.1,"
                + " batch 2 of 2 3.2, batch 2 of 2 3.3, batch 2 of 2 5.3, batch 2 of 2 3.2,"
                + " batch 2 of 2 3.3, batch 2 of 2 5.3, batch 2 of 2 5.4, epoch 6.3");
    assertThat(steps(calls("bias=true", "momentum=0.5", "epochs=1")))
        .endsWith(
            "together 4.1, together 3.2, together 7.1, together 7.1, together 3.2, together 7.1,"
                + " together 7.1, together 7.2");
    assertThat(steps(calls("bias=true", "momentum=0.5", "batch=2", "epochs=1")))
        .contains("together 6.2, batch 1 of 2 5.2")
        .endsWith("batch 2 of 2 7.1, batch 2 of 2 7.2");
  }

  private static String steps(List<Call> calls) {
    return calls.stream().map(call -> call.part() + " " + call.step()).collect(joining(", "));
  }

  @Test
  void theEpochOfTheWalkIsTheTrainingsOwn() {
    for (String choice : List.of("batch=2", "batch=3", "momentum=0.5")) {
      PlaygroundService studio = new PlaygroundService(Deadline.FRAME);
      Map<String, String> texts = new TreeMap<>(Map.of("bias", "true", "epochs", "20"));
      texts.put(choice.split("=")[0], choice.split("=")[1]);
      PlaygroundRequest query = new PlaygroundRequest(texts);
      List<Call> calls = studio.calls(query.at(7, 0));
      Snapshot after = studio.frame(query.at(8, 0));
      same(calls.get(calls.size() - 1).results().get(0), after.weights().get(0));
    }
  }

  @Test
  void betweenTwoFramesTheTrainingIsTheSame() {
    for (String choice : List.of("bias=false", "bias=true&batch=2", "bias=true&momentum=0.5")) {
      Training training = new Training(PlaygroundRequest.of(choice).setting());
      while (training.epoch() < 157) {
        training.next();
      }
      PlaygroundService studio = new PlaygroundService(Deadline.FRAME);
      PlaygroundRequest query = PlaygroundRequest.of(choice + "&epochs=200");
      assertThat(SnapshotEpochs.until(200)).doesNotContain(157);
      same(
          new Call.Value("", studio.frame(query.at(157, 0)).weights().get(0)),
          training.model().weights().get(0));
    }
  }

  @Test
  void aResultIsWrittenOutWithItsNumbers() {
    List<Call> calls = calls("epochs=1", "sample=1");
    assertThat(sums(calls, "2.1")).containsExactly("(1 - 0.457) * 0.248 = 0.135");
    assertThat(sums(calls, "3.2"))
        .contains(
            "input 2 to hidden neuron 1: 0 * 0.028 + 1 * -0.029 + 0 * -0.023 + 1 * 0.028 = -0.001");
  }

  private static List<String> sums(List<Call> calls, String step) {
    return calls.stream()
        .filter(call -> call.step().equals(step))
        .flatMap(call -> call.sums().stream())
        .toList();
  }

  @Test
  void everyWrittenSumComesOutAsTheStepAnswered() {
    for (String choice : List.of("bias=false", "bias=true", "bias=true&momentum=0.9&batch=3")) {
      PlaygroundRequest query = PlaygroundRequest.of(choice + "&epochs=10");
      for (Call call : new PlaygroundService(Deadline.FRAME).calls(query.at(10, 2))) {
        boolean oneResult = call.results().size() == 1 && !call.method().equals("Network.forward");
        if (oneResult && call.step().matches("given|1.1|2.[12]|3.[123]|5.[13]|7.1")) {
          assertThat(call.sums()).as(call.step()).hasSize(entries(call.results().get(0).value()));
        }
      }
    }
  }

  private static int entries(Object value) {
    return value instanceof Matrix matrix ? matrix.rows() * matrix.columns() : 1;
  }

  private static double step(List<Call> calls, String part, String place) {
    return calls.stream()
        .filter(call -> call.part().equals(part))
        .flatMap(call -> call.marks().stream())
        .filter(mark -> mark.at().equals(place) && mark.what().equals("step"))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
