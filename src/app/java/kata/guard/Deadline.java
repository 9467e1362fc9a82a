package kata.guard;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/** How long code may take; all deadlines are here. Under a debugger none ever passes. */
public record Deadline(Duration time) {

  /** How many times longer than usual a learner waits who asked for it. */
  private static final int PATIENCE = patience(System.getProperty("kata.patience", "1"));

  /** And how many times, if that was not enough on a slow machine. */
  public static final int MORE_PATIENCE = 5 * PATIENCE;

  /** Of one test of a step. */
  public static final Deadline TEST = ofSeconds(2);

  /** On a slow machine right answers took 14 s with streams, and 21 s by the engine of stage 10. */
  public static final Deadline FULL_RUN = ofSeconds(120);

  /** Of a full training that takes a second. */
  public static final Deadline SHORT_RUN = ofSeconds(60);

  /** On the command line. An epoch takes microseconds; one that takes so long will not end. */
  public static final Deadline EPOCH = ofSeconds(10);

  /** Of a few epochs for the page, which take milliseconds. */
  public static final Deadline FRAME = ofSeconds(2);

  /** Of a whole training for the page, which then would rather show how far it came. */
  public static final Deadline TRAINING = ofSeconds(5);

  /** A machine that sleeps for hours has used up no more than this. */
  public static final Deadline SLICE = new Deadline(Duration.ofMillis(200));

  /** What makes no sense counts as nothing said. */
  static int patience(String asked) {
    return asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : 1;
  }

  private static Deadline ofSeconds(long seconds) {
    return new Deadline(Duration.ofSeconds(seconds * PATIENCE));
  }

  /** The time left, counted from question to question; a long pause counts as one slice. */
  public static final class Countdown {

    private long left;
    private long last = System.nanoTime();

    private Countdown(Duration time) {
      left = time.toNanos();
    }

    public boolean isOver() {
      long now = System.nanoTime();
      left -= Math.min(now - last, SLICE.time.toNanos());
      last = now;
      return left <= 0 && !Debugger.IS_THERE;
    }
  }

  /** Asked only once a deadline would pass, since it takes a while. */
  private static final class Debugger {
    static final boolean IS_THERE = isIn(ManagementFactory.getRuntimeMXBean().getInputArguments());
  }

  /** Whether a JVM with these arguments may be stopped at a line. */
  static boolean isIn(Iterable<String> arguments) {
    return String.join(" ", arguments).contains("jdwp");
  }

  /** The time begins to run. */
  public Countdown start() {
    return new Countdown(time);
  }

  /**
   * Waits for a result.
   *
   * @param progress whenever this number is another one, the time begins to run anew
   * @throws TimeoutException if the time is over
   */
  <T> T await(Future<T> result, LongSupplier progress)
      throws InterruptedException, ExecutionException, TimeoutException {
    long slice = Math.min(time.toMillis(), SLICE.time.toMillis());
    long before = progress.getAsLong();
    Countdown left = start();
    while (true) {
      try {
        return result.get(slice, TimeUnit.MILLISECONDS);
      } catch (TimeoutException late) {
        long now = progress.getAsLong();
        if (now != before) {
          left = start();
        } else if (left.isOver()) {
          throw late;
        }
        before = now;
      }
    }
  }
}
