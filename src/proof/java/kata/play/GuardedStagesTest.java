package kata.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import kata.guard.Deadline;
import kata.training.Problem;
import org.junit.jupiter.api.Test;

/** A learner's code cannot be stopped, only left behind; and not too often. */
class GuardedStagesTest {

  private final GuardedStages learner = new GuardedStages(new Deadline(Duration.ofMillis(50)));

  static void forEver() {
    while (true) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException goOn) {
        // As a loop does that never asks.
      }
    }
  }

  @Test
  void goesOnAfterALoop() {
    assertThat(learner.run(GuardedStagesTest::forEver).map(Problem::what))
        .hasValueSatisfying(what -> assertThat(what).contains("does not return"));
    assertThat(learner.run(() -> {})).isEmpty();
  }

  @Test
  void loopsDoNotPileUp() {
    for (int loop = 0; loop < 4; loop++) {
      assertThat(learner.run(GuardedStagesTest::forEver)).isPresent();
    }
    assertThat(learner.run(() -> {}).map(Problem::what))
        .contains("4 endless loops still run in this program.");
  }

  @Test
  void threadsThatAreLeftAreTold() {
    CountDownLatch end = new CountDownLatch(1);
    Runnable waits =
        () -> {
          try {
            end.await();
          } catch (InterruptedException ends) {
            Thread.currentThread().interrupt();
          }
        };
    Runnable leaves =
        () -> {
          Thread left = new Thread(waits, "mine");
          left.setDaemon(false);
          left.start();
        };
    assertThat(learner.run(leaves).map(Problem::what))
        .contains("Your code leaves a thread running: mine.");
    end.countDown();
  }
}
