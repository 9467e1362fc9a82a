package kata.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import kata.step.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the guard says about code that does not come back, and about what it then leaves out. */
class GuardTest {

  private static final StepId STEP = new StepId(2, 3);
  private static final StepId LATER = new StepId(2, 4);
  private static final Deadline SOON = new Deadline(Duration.ofMillis(50));
  private static final Deadline LONG = new Deadline(Duration.ofSeconds(60));

  private final Guard guard = new Guard();

  private static Void sleepOn() throws InterruptedException {
    Thread.sleep(60_000);
    return null;
  }

  @Test
  void aLateStepMayBeALoop() {
    assertThatThrownBy(() -> guard.call(STEP, SOON, GuardTest::sleepOn))
        .isInstanceOf(NotJudged.class)
        .hasMessageEndingWith("an endless loop?")
        .satisfies(
            late ->
                assertThat(List.of(late.getStackTrace()))
                    .as("where it was")
                    .anyMatch(frame -> frame.getMethodName().equals("sleepOn")));
  }

  @Test
  void stepsBehindALateOneAreNotTried() {
    assertThatThrownBy(() -> guard.call(STEP, SOON, GuardTest::sleepOn))
        .isInstanceOf(NotJudged.class);
    assertThatThrownBy(() -> guard.call(LATER, LONG, () -> "tried"))
        .isInstanceOf(NotJudged.class)
        .hasMessage("not judged: step 2.3 does not return");
  }

  @Test
  void whatReturnsInTimeIsHandedOn() throws Throwable {
    assertThat(guard.<String>call(STEP, LONG, () -> "done")).isEqualTo("done");
  }

  /** Waiting takes as long as a machine sleeps that is closed, or a program that is stopped. */
  private static final class Sleeping extends CompletableFuture<String> {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public String get(long time, TimeUnit unit) throws TimeoutException {
      try {
        Thread.sleep(asked.incrementAndGet() < 3 ? 400 : 0);
      } catch (InterruptedException ends) {
        Thread.currentThread().interrupt();
      }
      if (asked.get() > 3) {
        return "done";
      }
      throw new TimeoutException();
    }
  }

  @Test
  void aPauseOfTheWholeMachineCostsOneSlice() throws Exception {
    Deadline deadline = new Deadline(Duration.ofMillis(700));
    assertThat(deadline.await(new Sleeping(), () -> 0)).isEqualTo("done");
  }

  @Test
  void timeBeginsAnewWithEachStepForward() throws Exception {
    AtomicInteger epoch = new AtomicInteger();
    Future<String> result = new Sleeping();
    assertThat(SOON.await(result, epoch::incrementAndGet)).isEqualTo("done");
  }

  @Test
  void aJvmThatADebuggerMayStopIsToldByItsArguments() {
    assertThat(Deadline.isIn(List.of("-Xmx1g", "-agentlib:jdwp=transport=dt_socket"))).isTrue();
    assertThat(Deadline.isIn(List.of("-Xrunjdwp:server=y", "-ea"))).isTrue();
    assertThat(Deadline.isIn(List.of("-Xmx1g", "-ea"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1,1", "5,5", "0,1", "-3,1", "'',1", "two,1", "99999999999,1"})
  void aPatienceThatMakesNoSenseIsTheUsualOne(String asked, int patience) {
    assertThat(Deadline.patience(asked)).isEqualTo(patience);
  }
}
