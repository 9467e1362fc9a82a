package kata.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kata.guard.Deadline;
import kata.guard.Guard;
import kata.guard.NotJudged;
import kata.step.StepId;
import kata.training.Problem;

/**
 * Runs a command's work on a thread of its own, so that neither a step that throws or never returns
 * nor Ctrl-C ends it without a word.
 */
final class Watchdog {

  private final PrintStream out;
  private final PrintStream err;
  private final Deadline deadline;

  /**
   * @param deadline how long no epoch may end before the work counts as stuck
   */
  Watchdog(PrintStream out, PrintStream err, Deadline deadline) {
    this.out = out;
    this.err = err;
    this.deadline = deadline;
  }

  /** Runs the work to its end and answers with the exit code. */
  int run(Job work) {
    PrintStream log = new PrintStream(new UnclosedStream(out), true, StandardCharsets.UTF_8);
    Thread atCtrlC = new Thread(() -> stop(work, log));
    Runtime.getRuntime().addShutdownHook(atCtrlC);
    try (Guard guard = new Guard()) {
      guard.call(StepId.GIVEN, deadline, work::done, () -> done(work, log));
      return 0;
    } catch (Throwable failed) {
      if (failed instanceof NotJudged) {
        // What was printed so far may not have ended its line.
        err.println();
      }
      return say(Problem.of(failed));
    } finally {
      forget(atCtrlC);
    }
  }

  private static Void done(Job work, PrintStream log) {
    work.run(log);
    return null;
  }

  /** What the work still prints is dropped: a closed stream takes nothing. */
  private void stop(Job work, PrintStream log) {
    log.close();
    err.println("\nStopped: " + work.soFar());
    err.flush();
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // Ctrl-C came first, and the hook speaks.
    }
  }

  private int say(Problem trouble) {
    err.println(trouble.what());
    err.println(trouble.where());
    return 1;
  }
}
