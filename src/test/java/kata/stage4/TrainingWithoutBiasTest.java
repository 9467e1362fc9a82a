package kata.stage4;

import kata.article.Trainer;
import kata.engine.FullRun;
import kata.testing.ApprovedText;
import kata.testing.TrainingLogs;
import org.junit.jupiter.api.Test;

/** The full training of stages 1 to 4, byte for byte. */
public class TrainingWithoutBiasTest {

  @Test
  @FullRun(afterStage = 4)
  void printsWhatNumPyPrints() {
    ApprovedText.checkLog(
        TrainingLogs.WITHOUT_BIAS,
        TrainingLogs.printed(trainer -> trainer.withoutBias(Trainer.EPOCHS_WITHOUT_BIAS)));
  }
}
