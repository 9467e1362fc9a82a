package kata.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import kata.step.StepId;
import org.junit.jupiter.api.Test;

/** What the guard says about code that does not come back, and about what it then leaves out. */
class GuardTest {

  private static final StepId STEP = new StepId(2, 3);
  private static final StepId LATER = new StepId(2, 4);

  private final Guard guard = new Guard();

  private void callLate() throws Throwable {
    guard.call(
        STEP,
        Duration.ofMillis(50),
        () -> {
          Thread.sleep(60_000);
          return null;
        });
  }

  @Test
  void aLateStepMayBeALoop() {
    assertThatThrownBy(this::callLate)
        .isInstanceOf(NotJudged.class)
        .hasMessageEndingWith("an endless loop?");
  }

  @Test
  void stepsBehindALateOneAreNotTried() {
    assertThatThrownBy(this::callLate).isInstanceOf(NotJudged.class);
    assertThatThrownBy(() -> guard.call(LATER, Duration.ofSeconds(60), () -> "tried"))
        .isInstanceOf(NotJudged.class)
        .hasMessage("not judged: step 2.3 does not return");
  }

  @Test
  void whatReturnsInTimeIsHandedOn() throws Throwable {
    assertThat(guard.<String>call(STEP, Duration.ofSeconds(60), () -> "done")).isEqualTo("done");
  }
}
