package kata.board;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a learner's code on a thread of its own and waits for it only so long. A thread that does
 * not return cannot be stopped, only left behind; so once a step has not returned, neither its
 * other tests nor those of later steps, which call it, are tried again.
 */
public final class Guard {

  /** Code that may throw anything. */
  @FunctionalInterface
  public interface Body<T> {
    T run() throws Throwable;
  }

  /** Carries what is not an {@link Exception} across the threads. */
  private static final class Carried extends Exception {
    private static final long serialVersionUID = 1;

    Carried(Throwable cause) {
      super(cause);
    }
  }

  private ExecutorService thread = newThread();
  private StepId stuck;

  private static ExecutorService newThread() {
    return Executors.newSingleThreadExecutor(
        body -> {
          Thread thread = new Thread(body, "guarded");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Forgets what was stuck; the next run starts afresh. */
  public synchronized void reset() {
    stuck = null;
  }

  /**
   * Runs {@code body}, which belongs to {@code step}.
   *
   * @throws NotReturned if it takes longer than {@code deadline}, or if an earlier call of this
   *     step or of one before it did
   * @throws Throwable whatever the body throws
   */
  public synchronized <T> T call(StepId step, Duration deadline, Body<T> body) throws Throwable {
    if (stuck != null && stuck.compareTo(step) <= 0) {
      throw stuck.equals(step) ? late(deadline) : notJudged();
    }
    Future<T> result = thread.submit(carrying(body));
    try {
      return result.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      stuck = step;
      result.cancel(true);
      thread = newThread();
      throw late(deadline);
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      throw cause instanceof Carried ? cause.getCause() : cause;
    }
  }

  private static NotReturned late(Duration deadline) {
    return new NotReturned(
        "does not return within %s s: an endless loop?".formatted(deadline.toSeconds()));
  }

  private NotReturned notJudged() {
    return new NotReturned("not judged: step %s does not return".formatted(stuck));
  }

  private static <T> Callable<T> carrying(Body<T> body) {
    return () -> {
      try {
        return body.run();
      } catch (Throwable thrown) {
        throw new Carried(thrown);
      }
    };
  }
}
