package kata.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kata.training.Problem;

/**
 * Runs a command's work on a thread of its own, so that neither a step that throws or never returns
 * nor Ctrl-C ends it without a word.
 */
final class Watchdog {

  private final PrintStream out;
  private final PrintStream err;
  private final Duration patience;

  /**
   * @param patience how long no epoch may end before the work counts as stuck
   */
  Watchdog(PrintStream out, PrintStream err, Duration patience) {
    this.out = out;
    this.err = err;
    this.patience = patience;
  }

  /** Runs the work to its end and answers with the exit code. */
  int run(Job work) {
    PrintStream log = new PrintStream(new UnclosedStream(out), true, StandardCharsets.UTF_8);
    FutureTask<Void> task = new FutureTask<>(() -> work.run(log), null);
    Thread thread = new Thread(task, "training");
    thread.setDaemon(true);
    Thread atCtrlC = new Thread(() -> stop(work, log));
    Runtime.getRuntime().addShutdownHook(atCtrlC);
    thread.start();
    try {
      return wait(work, task, thread);
    } finally {
      forget(atCtrlC);
    }
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

  private int wait(Job work, FutureTask<Void> task, Thread thread) {
    long before = work.done();
    while (true) {
      try {
        task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        return 0;
      } catch (TimeoutException stillRunning) {
        long now = work.done();
        if (now == before) {
          err.println();
          return say(Problem.stuck(thread.getStackTrace(), patience));
        }
        before = now;
      } catch (ExecutionException failed) {
        return say(Problem.of(failed.getCause()));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return 1;
      }
    }
  }

  private int say(Problem trouble) {
    err.println(trouble.what());
    err.println(trouble.where());
    return 1;
  }
}
