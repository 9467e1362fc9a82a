package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs at once in one folder, which would write over each other's verdicts. */
class JudgeAtExitTest {

  @TempDir Path folder;

  /** Another run: it says whether it is alone, and lasts until its input ends. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(JudgeAtExit.isAlone(Path.of(arguments[0])));
    System.in.read();
  }

  private Process run() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            JudgeAtExitTest.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** What it says; then it ends. */
  private String end(Process run, BufferedReader out) throws Exception {
    String said = out.readLine();
    run.getOutputStream().close();
    run.waitFor();
    return said;
  }

  @Test
  void aSecondRunIsToldOfTheFirstUntilThatHasEnded() throws Exception {
    Process first = run();
    try (BufferedReader out = first.inputReader()) {
      assertThat(out.readLine()).isEqualTo("true");
      Process second = run();
      assertThat(end(second, second.inputReader())).isEqualTo("false");
    } finally {
      first.destroyForcibly().waitFor();
    }
    Process third = run();
    assertThat(end(third, third.inputReader())).isEqualTo("true");
  }

  @Test
  void aFolderThatIsNotThereRefusesNobody() {
    assertThat(JudgeAtExit.isAlone(folder.resolve("none"))).isTrue();
  }
}
