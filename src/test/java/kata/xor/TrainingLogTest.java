package kata.xor;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import kata.article.Trainer;
import kata.engine.FullRun;
import kata.testing.ApprovedText;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The two full trainings, compared byte for byte with what NumPy printed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class TrainingLogTest {

  /** NumPy's output of the run without bias. */
  public static final Path WITHOUT_BIAS = approved("withoutBias");

  /** NumPy's output of the run with bias. */
  public static final Path WITH_BIAS = approved("withBias");

  private static Path approved(String run) {
    return Path.of("src/test/java/kata/xor/TrainingLogTest." + run + ".approved.txt");
  }

  @Test
  @Order(1)
  @FullRun(afterStage = 4)
  void withoutBias() {
    ApprovedText.check(
        WITHOUT_BIAS, printed(trainer -> trainer.withoutBias(Trainer.EPOCHS_WITHOUT_BIAS)));
  }

  @Test
  @Order(2)
  @FullRun(afterStage = 5)
  void withBias() {
    ApprovedText.check(WITH_BIAS, printed(trainer -> trainer.withBias(Trainer.EPOCHS_WITH_BIAS)));
  }

  /** What a run of the trainer prints. */
  public static String printed(Consumer<Trainer> run) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run.accept(new Trainer(new PrintStream(out, true, StandardCharsets.UTF_8), epoch -> {}));
    return out.toString(StandardCharsets.UTF_8);
  }
}
