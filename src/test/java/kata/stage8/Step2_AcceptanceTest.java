package kata.stage8;

import static kata.testing.AnswerAssert.assertThat;

import kata.engine.Law;
import kata.engine.StepTest;
import kata.stage8.Drawn.Jump;
import kata.testing.Examples;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Annealing.class, method = "acceptance")
@Domain(Drawn.class)
class Step2_AcceptanceTest {

  static final Examples EXAMPLES =
      Examples.of(Step2_AcceptanceTest.class)
          .gives(0.36787944117144233, 1.0, 2.0, 1.0)
          .gives(0.1353352832366127, 0.5, 0.75, 0.125)
          .gives(0.8521437889662113, 0.2, 0.6, 2.5)
          .gives(1.0, 0.5, 0.4, 1.0)
          .gives(1.0, 0.9, 0.1, 0.25)
          .gives(1.0, 0.3, 0.3, 0.1)
          .gives(1.0, 0.5, 0.5, 0.0)
          .gives(0.0, 0.2, 0.7, 0.0)
          .gives(1.0, 0.7, 0.2, 0.0)
          .gives(0.0, 0.1, 800.1, 0.5)
          .gives(0.36787944117144233, 0.5, 0.5001220703125, 0.0001220703125);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static double ofWorse(double loss, double by, double temperature) {
    return Annealing.acceptance(loss, loss + by, temperature);
  }

  @Law
  void alwaysTakesWhatIsBetter(@ForAll Jump jump) {
    assertThat(ofWorse(jump.loss(), -jump.worse(), jump.temperature()))
        .as("loss %s, better by %s, at %s", jump.loss(), jump.worse(), jump.temperature())
        .is(1.0);
  }

  @Law
  void alwaysTakesWhatIsAsGood(@ForAll Jump jump) {
    assertThat(ofWorse(jump.loss(), 0, jump.temperature()))
        .as("twice the loss %s, at %s", jump.loss(), jump.temperature())
        .is(1.0);
  }

  @Law
  void followsTheExponential(@ForAll Jump jump) {
    assertThat(ofWorse(jump.loss(), jump.worse(), jump.temperature()))
        .as("loss %s, worse by %s, at %s", jump.loss(), jump.worse(), jump.temperature())
        .isCloseTo(Math.exp(-jump.worse() / jump.temperature()), 1e-12);
  }

  @Law
  void takesWhatIsWorseByTwoAsOftenAsTwiceWhatIsWorseByOne(@ForAll Jump jump) {
    double once = ofWorse(jump.loss(), jump.worse(), jump.temperature());
    assertThat(ofWorse(jump.loss(), 2 * jump.worse(), jump.temperature()))
        .as("two jumps in a row, each of them of %s", jump)
        .isCloseTo(once * once, 1e-12);
  }

  @Law
  void isLessSureTheColderItIs(@ForAll Jump jump) {
    double warm = ofWorse(jump.loss(), jump.worse(), 1 + jump.temperature());
    assertThat(ofWorse(jump.loss(), jump.worse(), 0.1 + jump.temperature()))
        .as("loss %s, worse by %s, at a lower temperature", jump.loss(), jump.worse())
        .isLessThan(warm);
  }

  @Law
  void takesNothingWorseWhenItIsFrozen(@ForAll Jump jump) {
    assertThat(ofWorse(jump.loss(), jump.worse(), 0))
        .as("loss %s, worse by %s, at temperature 0", jump.loss(), jump.worse())
        .is(0.0);
  }

  @Law
  void asksByHowMuchItIsWorseNotWhereItStands(@ForAll Jump jump) {
    double here = ofWorse(jump.loss(), jump.worse(), jump.temperature());
    assertThat(ofWorse(2 + jump.loss(), jump.worse(), jump.temperature()))
        .as("the same difference of %s at a loss that is 2 higher", jump.worse())
        .isCloseTo(here, 1e-12);
  }
}
