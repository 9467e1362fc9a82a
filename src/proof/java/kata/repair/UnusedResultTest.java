package kata.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call that only computes, in a statement of its own. */
class UnusedResultTest {

  @TempDir private Path folder;

  private Optional<UnusedResult> unused(String body) throws IOException {
    Path file = folder.resolve("Delta.java");
    Files.writeString(
        file,
        """
        class Delta {
          static Matrix other(Matrix error) {
            error.scale(2);
            return error;
          }
          static Matrix step(Matrix error, Matrix slopes) {
            %s
          }
        }
        """
            .formatted(body));
    return UnusedResult.in(file, "step");
  }

  @Test
  void theFirstOneOfTheStepIsFoundWithItsLine() throws IOException {
    assertThat(unused("error.timesEntrywise(slopes);\n    slopes.transpose();\n    return error;"))
        .contains(new UnusedResult(7, "timesEntrywise"));
    assertThat(
            unused(
                "if (error.rows() > 1) {\n      WeightUpdate.ofLayer(error);\n    }\n    return error;"))
        .contains(new UnusedResult(8, "ofLayer"));
  }

  @Test
  void whatIsUsedIsNotFound() throws IOException {
    assertThat(unused("Matrix delta = error.timesEntrywise(slopes);\n    return delta;")).isEmpty();
    assertThat(unused("return error\n        .timesEntrywise(slopes);")).isEmpty();
    assertThat(unused("System.out.println(error.dot(slopes));\n    return error;")).isEmpty();
    assertThat(unused("error = error.plus(slopes);\n    return error;")).isEmpty();
  }

  @Test
  void aFileThatIsNotThereHasNone() {
    assertThat(UnusedResult.in(folder.resolve("None.java"), "step")).isEmpty();
  }
}
