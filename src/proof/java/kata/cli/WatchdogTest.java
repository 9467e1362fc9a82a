package kata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import kata.EpochListener;
import kata.Matrix;
import kata.Samples;
import kata.article.Trainer;
import kata.guard.Deadline;
import kata.stage2.Delta;
import kata.stage4.Backprop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What a learner sees whose step throws or never returns, or who presses Ctrl-C. */
class WatchdogTest {

  private static final Samples XOR = Samples.XOR;
  private static final Matrix ONE_ROW = Matrix.of(new double[] {1, 2});
  private static final Matrix TWO_ROWS = ONE_ROW.transpose();

  private final Console console = new Console();

  /** Work that makes no epoch. */
  private record Doing(Consumer<PrintStream> deed) implements Job {
    @Override
    public void run(PrintStream out) {
      deed.accept(out);
    }

    @Override
    public long done() {
      return 0;
    }

    @Override
    public String soFar() {
      return "nothing was done.";
    }
  }

  @Test
  void namesTheStepThatThrew() {
    int exitCode = console.runOneLine("train", () -> Delta.ofOutputLayer(ONE_ROW, TWO_ROWS));

    assertThat(exitCode).isEqualTo(1);
    assertThat(console.err())
        .satisfiesExactly(
            what ->
                assertThat(what)
                    .isEqualTo(
                        "Step 2.4, Delta.ofOutputLayer, stopped with ShapeMismatch:"
                            + " minus: 1 x 2 and 2 x 1 do not fit: both must have the same"
                            + " shape."),
            where ->
                assertThat(where)
                    .matches("It was at solutions/kata/stage2/Delta\\.java:\\d+; .* says more\\."));
  }

  @Test
  void saysSoWhereNoStepThrew() {
    int exitCode =
        console.runOneLine(
            "train",
            () -> {
              throw new NullPointerException();
            });

    assertThat(exitCode).isEqualTo(1);
    assertThat(console.err())
        .containsExactly(
            "The training stopped with NullPointerException.",
            "No step was running then; perhaps one gave back what it should not. mvn test says"
                + " more.");
  }

  @Test
  void doesNotWaitForAnEndlessLoop() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CountDownLatch never = new CountDownLatch(1);
    Deadline deadline = new Deadline(Duration.ofSeconds(1));
    Watchdog overseer = new Watchdog(Console.print(err), Console.print(err), deadline);
    EpochListener loop = (epoch, network) -> await(never);
    int exitCode =
        overseer.run(
            new Doing(out -> Backprop.train(Trainer.startWithoutBias(1), XOR, 0.6, 1, loop)));

    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            empty -> assertThat(empty).isEmpty(),
            what ->
                assertThat(what)
                    .isEqualTo(
                        "Step 4.3, Backprop.train, does not return within 1 s: an endless loop?"),
            where ->
                assertThat(where)
                    .matches("It was at solutions/kata/stage4/Backprop\\.java:\\d+; .* more\\."));
    never.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Windows ends a process that is asked to end without asking it. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void saysHowFarItCameWhenItIsStopped() throws Exception {
    Process process = start("train", "--bias", "--epochs", "1000000000", "--log-every", "1000");
    try (BufferedReader out = process.inputReader();
        BufferedReader err = process.errorReader()) {
      assertThat(out.readLine()).isEqualTo("Epoch 0 | MAE: 0.499289");
      process.toHandle().destroy();
      // A JVM first says which of its user's options it picked up.
      assertThat(err.lines().filter(line -> !line.contains("Picked up ")).toList())
          .satisfiesExactly(
              empty -> assertThat(empty).isEmpty(),
              how ->
                  assertThat(how).matches("Stopped: [\\d,]+ of 1,000,000,000 epochs were made\\."));
      assertThat(out.lines()).allMatch(line -> line.matches("Epoch \\d+ \\| MAE: \\d\\.\\d{6}"));
      assertThat(process.waitFor()).isEqualTo(143);
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }
}
