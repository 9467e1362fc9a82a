package kata.training;

import kata.testing.ApprovedText;
import kata.testing.TrainingLogs;
import org.junit.jupiter.api.Test;

/** The full run of stage 10 is made without bias; this begins the one with bias. */
class EngineTrainingTest {

  @Test
  void logsTheFirstTwoLinesWithBias() {
    String log =
        TrainingLogs.printedTo(out -> new EngineTraining(out, epoch -> {}).withBias(50_001));
    ApprovedText.checkStart(TrainingLogs.WITH_BIAS, log, 2);
  }
}
