package kata.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import kata.step.StepId;
import kata.step.StepStatus;

/**
 * Runs a learner's code on a thread of its own and waits for it only so long. A thread that does
 * not return cannot be stopped, only left behind; so once a step has not returned, neither its
 * other tests nor those of later steps, which call it, are tried again. The same holds for a step
 * that leaves threads behind, or uses up memory or stack.
 */
public final class Guard implements AutoCloseable {

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

  private static final String NAME = "guarded";

  /** In bytes, the same everywhere: what overflows the stack here does so on every machine. */
  private static final long STACK = 512 * 1024;

  private static final int GRACE_MILLIS = 100;

  /** So many times a deadline is given once more where the machine is too busy. */
  private static final int BUSY = 3;

  private final List<ThreadGroup> givenUp = new ArrayList<>();
  private ThreadGroup group;
  private ExecutorService thread;
  private volatile Thread worker;
  private StepId broken;
  private Throwable why;
  private volatile boolean stopped;
  private volatile Future<?> running = CompletableFuture.completedFuture(null);

  public Guard() {
    renew();
  }

  private void renew() {
    ThreadGroup own = new ThreadGroup(NAME);
    group = own;
    thread =
        Executors.newSingleThreadExecutor(
            body -> {
              Thread guarded = new Thread(own, body, NAME, STACK);
              guarded.setDaemon(true);
              worker = guarded;
              return guarded;
            });
  }

  /** Forgets what did not return; the next run starts afresh. */
  public synchronized void reset() {
    broken = null;
  }

  /** No more is to be run. */
  @Override
  public void close() {
    thread.shutdownNow();
  }

  /** Gives up what runs just now, and refuses all that follows until {@link #resume}. */
  public void stop() {
    stopped = true;
    running.cancel(true);
  }

  public void resume() {
    stopped = false;
  }

  public boolean isStopped() {
    return stopped;
  }

  /** Whether code that was given up runs on all the same. */
  public synchronized boolean isHaunted() throws InterruptedException {
    for (ThreadGroup group : givenUp) {
      for (Thread left : threads(group)) {
        left.join(GRACE_MILLIS);
        if (left.isAlive()) {
          return true;
        }
      }
    }
    givenUp.clear();
    return false;
  }

  /**
   * Runs {@code body}, which belongs to {@code step}.
   *
   * @throws NotJudged if it takes longer than {@code deadline} or leaves a thread running, or if an
   *     earlier call of a step before it did, or ended with an error of the JVM
   * @throws Throwable whatever the body throws
   */
  public <T> T call(StepId step, Deadline deadline, Body<T> body) throws Throwable {
    return call(step, deadline, () -> 0, body);
  }

  /** The same; whenever {@code progress} is another number, the time begins to run anew. */
  public synchronized <T> T call(
      StepId step, Deadline deadline, LongSupplier progress, Body<T> body) throws Throwable {
    if (broken != null && broken.compareTo(step) <= 0) {
      throw broken.equals(step) ? why : notJudged();
    }
    Future<T> result = thread.submit(carrying(body));
    running = result;
    if (stopped) {
      result.cancel(true);
    }
    try {
      T value = await(result, deadline, progress, BUSY);
      refuseLeftThreads(step);
      return value;
    } catch (TimeoutException late) {
      NotJudged stuck = new NotJudged(StepStatus.STUCK, FailureWords.late(deadline));
      stuck.setStackTrace(worker.getStackTrace());
      result.cancel(true);
      throw breakAt(step, stuck);
    } catch (CancellationException superseded) {
      throw breakAt(step, new NotJudged(StepStatus.WAITING, "was given up"));
    } catch (ExecutionException failed) {
      Throwable thrown = failed.getCause().getCause();
      boolean costly = thrown instanceof Error && !(thrown instanceof AssertionError);
      throw costly ? breakAt(step, thrown) : thrown;
    }
  }

  /** On a busy machine a deadline may pass before the code has had its time; then it gets more. */
  private <T> T await(Future<T> result, Deadline deadline, LongSupplier progress, int more)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return deadline.await(result, progress);
    } catch (TimeoutException late) {
      if (more > 0 && isStarved()) {
        return await(result, deadline, progress, more - 1);
      }
      throw late;
    }
  }

  /** Whether the thread would compute, and gets less of a processor than it asks for. */
  private boolean isStarved() throws InterruptedException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getThreadCpuTime(worker.getId());
    long start = System.nanoTime();
    Thread.sleep(GRACE_MILLIS);
    long used = threads.getThreadCpuTime(worker.getId()) - before;
    return worker.getState() == Thread.State.RUNNABLE && used < 0.8 * (System.nanoTime() - start);
  }

  private void refuseLeftThreads(StepId step) throws Throwable {
    if (group.activeCount() <= 1) {
      return;
    }
    for (Thread left : threads(group).stream().filter(Guard::isLearners).toList()) {
      left.join(GRACE_MILLIS);
      if (left.isAlive()) {
        throw breakAt(step, new NotJudged(StepStatus.CRASHED, FailureWords.leaves(left)));
      }
    }
  }

  private static List<Thread> threads(ThreadGroup group) {
    Thread[] threads = new Thread[group.activeCount() + 1];
    group.enumerate(threads);
    return Arrays.stream(threads).filter(Objects::nonNull).toList();
  }

  /** Libraries and the JDK leave threads of their own, which neither run a stage nor hold a JVM. */
  private static boolean isLearners(Thread thread) {
    return !thread.getName().equals(NAME)
        && (!thread.isDaemon()
            || Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("kata.stage")));
  }

  private Throwable breakAt(StepId step, Throwable reason) {
    broken = step;
    why = reason;
    givenUp.add(group);
    thread.shutdownNow();
    renew();
    return reason;
  }

  private NotJudged notJudged() {
    boolean stuck = why instanceof NotJudged reason && reason.state() == StepStatus.STUCK;
    return new NotJudged(StepStatus.WAITING, FailureWords.notTried(broken, stuck));
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
