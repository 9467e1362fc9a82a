package kata.stage9;

import kata.engine.FullRun;
import kata.testing.ApprovedText;
import kata.testing.TrainingLogs;
import org.junit.jupiter.api.Test;

/** The training that reads digits, with stages 1 to 7 and 9, byte for byte. */
public class TrainingDigitsTest {

  @Test
  @FullRun(afterStage = 9, isShort = true, code = "src/app/java/kata/digits/DigitsTraining.java")
  void printsWhatNumPyPrints() {
    ApprovedText.check(TrainingLogs.DIGITS, TrainingLogs.digits());
  }
}
