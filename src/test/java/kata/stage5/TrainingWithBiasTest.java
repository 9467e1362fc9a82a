package kata.stage5;

import kata.article.Trainer;
import kata.engine.FullRun;
import kata.testing.ApprovedText;
import kata.testing.TrainingLogs;
import org.junit.jupiter.api.Test;

/** The full training of stages 1 to 5, byte for byte. */
public class TrainingWithBiasTest {

  @Test
  @FullRun(afterStage = 5)
  void printsWhatNumPyPrints() {
    ApprovedText.checkLog(
        TrainingLogs.WITH_BIAS,
        TrainingLogs.printed(trainer -> trainer.withBias(Trainer.EPOCHS_WITH_BIAS)));
  }
}
