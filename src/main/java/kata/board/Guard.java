package kata.board;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
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

  private static final int GRACE_MILLIS = 100;

  private ThreadGroup group;
  private ExecutorService thread;
  private StepId broken;
  private NotJudged why;

  public Guard() {
    renew();
  }

  private void renew() {
    ThreadGroup own = new ThreadGroup("guarded");
    group = own;
    thread =
        Executors.newSingleThreadExecutor(
            body -> {
              Thread guarded = new Thread(own, body, "guarded");
              guarded.setDaemon(true);
              return guarded;
            });
  }

  /** Forgets what did not return; the next run starts afresh. */
  public synchronized void reset() {
    broken = null;
  }

  /**
   * Runs {@code body}, which belongs to {@code step}.
   *
   * @throws NotJudged if it takes longer than {@code deadline} or leaves a thread running, or if an
   *     earlier call of this step or of one before it did
   * @throws Throwable whatever the body throws
   */
  public synchronized <T> T call(StepId step, Duration deadline, Body<T> body) throws Throwable {
    if (broken != null && broken.compareTo(step) <= 0) {
      throw broken.equals(step) ? why : notJudged();
    }
    Future<T> result = thread.submit(carrying(body));
    try {
      T value = result.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
      refuseLeftThreads(step);
      return value;
    } catch (TimeoutException late) {
      result.cancel(true);
      throw breakAt(
          step,
          new NotJudged(
              State.STUCK,
              "does not return within %s s: an endless loop?".formatted(deadline.toSeconds())));
    } catch (ExecutionException failed) {
      refuseLeftThreads(step);
      Throwable cause = failed.getCause();
      throw cause instanceof Carried ? cause.getCause() : cause;
    }
  }

  /** A thread that is no daemon keeps a program from ending. */
  private void refuseLeftThreads(StepId step) throws InterruptedException {
    if (group.activeCount() <= 1) {
      return;
    }
    Thread[] threads = new Thread[group.activeCount() + 1];
    group.enumerate(threads);
    for (Thread left : Arrays.stream(threads).filter(Objects::nonNull).toList()) {
      if (!left.isDaemon()) {
        left.join(GRACE_MILLIS);
        if (left.isAlive()) {
          throw breakAt(
              step, new NotJudged(State.CRASHED, "leaves a thread running, " + left.getName()));
        }
      }
    }
  }

  private NotJudged breakAt(StepId step, NotJudged reason) {
    broken = step;
    why = reason;
    renew();
    return reason;
  }

  private NotJudged notJudged() {
    String what = why.state() == State.STUCK ? "does not return" : why.getMessage();
    return new NotJudged(State.WAITING, "not judged: step %s %s".formatted(broken, what));
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
