package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import kata.engine.Right;
import kata.rejudge.ReloadingClassLoader;
import kata.rejudge.StepTests;
import kata.step.StepId;
import kata.testing.TrainingLogs;
import org.junit.jupiter.api.Test;

/** What takes minutes: every right answer in the full trainings that call it. */
class SlowProofIT {

  @Test
  void rightAnswersPrintWhatNumPyPrints() throws Exception {
    List<String> numPy =
        List.of(
            Files.readString(TrainingLogs.WITHOUT_BIAS), Files.readString(TrainingLogs.WITH_BIAS));
    for (Map.Entry<String, StepId> step : StepTests.all().entrySet()) {
      boolean byEngine = step.getValue().stage() == 10;
      if (step.getValue().isBonus() && !byEngine) {
        continue;
      }
      String test = step.getKey();
      String logs = byEngine ? "logsOfEngine" : "logs";
      for (Method right : KnownAnswers.of(test, Right.class)) {
        ClassLoader loader = new ReloadingClassLoader(KnownAnswers.inPlace(test, right));
        assertThat(loader.loadClass("kata.proof.Learns").getMethod(logs).invoke(null))
            .as("%s", right)
            .isEqualTo(numPy);
      }
    }
  }

  @Test
  void rightAnswersPrintWhatNumPyPrintsOfDigits() throws Exception {
    String numPy = Files.readString(TrainingLogs.DIGITS);
    for (Map.Entry<String, StepId> step : StepTests.all().entrySet()) {
      if (!StepId.fullRun(9).uses(step.getValue())) {
        continue;
      }
      String test = step.getKey();
      for (Method right : KnownAnswers.of(test, Right.class)) {
        ClassLoader loader = new ReloadingClassLoader(KnownAnswers.inPlace(test, right));
        assertThat(loader.loadClass("kata.proof.Learns").getMethod("digits").invoke(null))
            .as("%s", right)
            .isEqualTo(numPy);
      }
    }
  }
}
