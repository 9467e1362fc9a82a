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
    EpochStart moment = new EpochStart(training.setting(), training.samples(), training.model());
    List<Call> calls = EpochTrace.of(moment, 0, refuses);
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
      sum += step(calls("epochs=1", "sample=" + sample), "weight 0 1 2");
    }
    NumpyTrace.Epoch golden = NumpyTrace.withoutBias().epochs().get(0);
    double moved =
        golden.after().weightsInputHidden().get(1, 2)
            - golden.before().weightsInputHidden().get(1, 2);
    assertThat(sum).isCloseTo(moved, within(1e-12));
  }

  private static double step(List<Call> calls, String place) {
    return calls.stream()
        .flatMap(call -> call.marks().stream())
        .filter(mark -> mark.at().equals(place) && mark.what().equals("step"))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
