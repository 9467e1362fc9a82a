package kata.stage10;

import kata.article.Trainer;
import kata.engine.FullRun;
import kata.testing.ApprovedText;
import kata.testing.TrainingLogs;
import kata.training.EngineTraining;
import org.junit.jupiter.api.Test;

/** The training of stage 4 once more, by the engine: the same file, byte for byte. */
public class TrainingByEngineTest {

  @Test
  @FullRun(afterStage = 10, code = "src/app/java/kata/training/EngineTraining.java")
  void printsWhatNumPyPrints() {
    ApprovedText.checkLog(
        TrainingLogs.WITHOUT_BIAS,
        TrainingLogs.printedTo(
            out -> new EngineTraining(out, epoch -> {}).withoutBias(Trainer.EPOCHS_WITHOUT_BIAS)));
  }
}
