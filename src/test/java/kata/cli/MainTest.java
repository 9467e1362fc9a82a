package kata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kata.NotWritten;
import org.junit.jupiter.api.Test;

/** What the command line prints. The full runs have tests of their own; here each is cut short. */
class MainTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void runsWithoutBiasWhenNothingIsSaid() {
    runOneLine("");

    assertThat(text(out)).isEqualTo("Epoch 0 | MAE: 0.500357\n");
  }

  @Test
  void runsWithBiasWhenAsked() {
    runOneLine("bias");

    assertThat(text(out)).isEqualTo("Epoch 0 | MAE: 0.499289\n");
  }

  @Test
  void saysWhenXorIsLearnt() {
    assertThat(Main.run("until", print(out), print(err))).isZero();

    assertThat(text(out)).isEqualTo("MAE is below 0.1 from epoch 4,428 on.\n");
  }

  @Test
  void refusesARunThatDoesNotExist() {
    int exitCode = Main.run("momentum", print(out), print(err));

    assertThat(exitCode).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err).lines())
        .containsExactly("There is no run 'momentum': leave it out, or say bias or until.");
  }

  @Test
  void refusesMoreThanOneRun() {
    int exitCode = Main.run("bias bias", print(out), print(err));

    assertThat(exitCode).isEqualTo(2);
    assertThat(text(err).lines())
        .containsExactly("There is no run 'bias bias': leave it out, or say bias or until.");
  }

  @Test
  void namesTheStubThatStoppedARun() {
    int exitCode = runOneLine("");

    assertThat(exitCode).isEqualTo(1);
    assertThat(text(err).lines().toList().get(0))
        .isEqualTo("Step 1.1 is not written yet: the rest of the run.");
  }

  @Test
  void saysWhereTheStubStands() {
    runOneLine("");

    assertThat(text(err).lines().toList().get(1))
        .matches(
            "It belongs at exercises/kata/cli/MainTest\\.java:[0-9]+;"
                + " mvn test shows what comes first\\.");
  }

  /** The solutions hold no stub, so the first line of the log meets one. */
  private int runOneLine(String name) {
    OutputStream oneLine =
        new OutputStream() {
          @Override
          public void write(int character) {
            out.write(character);
            if (character == '\n') {
              stub();
            }
          }
        };
    return Main.run(name, print(oneLine), print(err));
  }

  private static void stub() {
    throw new NotWritten("1.1", "the rest of the run");
  }

  private static PrintStream print(OutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
