package kata.stage8;

import static kata.testing.AnswerAssert.assertThat;

import kata.engine.Law;
import kata.engine.StepTest;
import kata.stage8.Drawn.Jump;
import kata.testing.Examples;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@StepTest(in = Annealing.class, method = "temperature")
@Domain(Drawn.class)
@Domain(DomainContext.Global.class)
class Step3_TemperatureTest {

  static final Examples EXAMPLES =
      Examples.of(Step3_TemperatureTest.class)
          .gives(0.1, 0.1, 0.001, 0, 3)
          .gives(0.01, 0.1, 0.001, 1, 3)
          .gives(0.001, 0.1, 0.001, 2, 3)
          .gives(2.0, 8.0, 0.5, 2, 5)
          .gives(20.0, 20.0, 5.0, 0, 7)
          .gives(10.0, 20.0, 5.0, 3, 7)
          .gives(1.0, 1.0, 0.25, 0, 2)
          .gives(0.25, 1.0, 0.25, 1, 2)
          .gives(3.0, 3.0, 3.0, 4, 9);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static double at(Jump jump, int step, int steps) {
    return Annealing.temperature(1 + jump.loss(), jump.temperature() / 3, step, steps);
  }

  @Law
  void beginsAtTheStart(@ForAll Jump jump, @ForAll @IntRange(min = 2, max = 50) int steps) {
    assertThat(at(jump, 0, steps))
        .as("step 0 of %s, from %s to %s", steps, 1 + jump.loss(), jump.temperature() / 3)
        .isCloseTo(1 + jump.loss(), 1e-12);
  }

  @Law
  void endsAtTheEnd(@ForAll Jump jump, @ForAll @IntRange(min = 2, max = 50) int steps) {
    assertThat(at(jump, steps - 1, steps))
        .as("the last of %s steps, from %s", steps, 1 + jump.loss())
        .isCloseTo(jump.temperature() / 3, 1e-12);
  }

  @Law
  void coolsByTheSameFactorEachTime(
      @ForAll Jump jump, @ForAll @IntRange(min = 3, max = 50) int steps) {
    double factor = Math.pow(at(jump, steps - 1, steps) / at(jump, 0, steps), 1.0 / (steps - 1));
    for (int step = 1; step < steps; step++) {
      assertThat(at(jump, step, steps))
          .as("step %s of %s: the one before it times %s", step, steps, factor)
          .isCloseTo(at(jump, step - 1, steps) * factor, 1e-11);
    }
  }

  @Law
  void neverRises(@ForAll Jump jump, @ForAll @IntRange(min = 2, max = 50) int steps) {
    for (int step = 1; step < steps; step++) {
      assertThat(at(jump, step, steps))
          .as("step %s of %s, no warmer than the one before it", step, steps)
          .isAtMost(at(jump, step - 1, steps) + 1e-12);
    }
  }
}
