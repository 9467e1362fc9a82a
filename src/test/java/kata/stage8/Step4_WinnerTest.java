package kata.stage8;

import static kata.testing.AnswerAssert.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.stage8.Drawn.Population;
import kata.testing.Examples;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Genetic.class, method = "winner")
@Domain(Drawn.class)
class Step4_WinnerTest {

  private static final double[] LOSSES = {0.5, 0.2, 0.9, 0.1, 0.4, 0.7};

  static final Examples EXAMPLES =
      Examples.of(Step4_WinnerTest.class)
          .gives(1, new double[] {0.4, 0.1}, new int[] {0, 1})
          .gives(4, LOSSES, new int[] {5, 4, 2})
          .gives(3, LOSSES, new int[] {1, 3, 2})
          .gives(1, LOSSES, new int[] {1, 4, 5})
          .gives(0, LOSSES, new int[] {2, 5, 0})
          .gives(3, LOSSES, new int[] {3, 2, 4})
          .gives(1, new double[] {3.5, 2.25, 8}, new int[] {2, 0, 1})
          .gives(2, LOSSES, new int[] {2})
          .gives(3, new double[] {0.25, 0.75, 0.5, 0.25}, new int[] {1, 3, 2})
          .gives(1, new double[] {0.00004, 0.00001, 0.00003}, new int[] {2, 1, 0})
          .gives(5, LOSSES, new int[] {2, 5, 2, 2})
          .gives(1, new double[] {0.5, Double.POSITIVE_INFINITY, 0.25}, new int[] {1});

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static int winner(Population given) {
    return Genetic.winner(given.losses(), given.contestants());
  }

  @Law
  void isOneOfTheContestants(@ForAll Population given) {
    int winner = winner(given);
    assertThat(IntStream.of(given.contestants()).anyMatch(contestant -> contestant == winner))
        .as("%s is one of the contestants; %s", winner, given)
        .is(true);
  }

  @Law
  void hasTheLowestLossOfThem(@ForAll Population given) {
    winsAgainstAll(given);
  }

  @Law
  void isOneOfTheBestWhereSomeAreEqual(@ForAll Population given) {
    winsAgainstAll(given.withEqualLosses());
  }

  private static void winsAgainstAll(Population given) {
    double winner = given.losses()[winner(given)];
    for (int contestant : given.contestants()) {
      assertThat(winner)
          .as("the winner's loss, beside that of contestant %s; %s", contestant, given)
          .isAtMost(given.losses()[contestant]);
    }
  }

  @Law
  void doesNotCareWhoIsAskedFirst(@ForAll Population given) {
    int[] turned = given.contestants().clone();
    for (int i = 0; i < turned.length; i++) {
      turned[i] = given.contestants()[turned.length - 1 - i];
    }
    assertThat(Genetic.winner(given.losses(), turned))
        .as("the contestants in the order %s; %s", Arrays.toString(turned), given)
        .is(winner(given));
  }

  @Law
  void doesNotCareHowLargeTheLossesAre(@ForAll Population given) {
    double[] large = Arrays.stream(given.losses()).map(loss -> 1000 + 5000 * loss).toArray();
    assertThat(Genetic.winner(large, given.contestants()))
        .as("every loss times 5000, plus 1000; %s", given)
        .is(winner(given));
  }

  @Law
  void doesNotCareHowSmallTheLossesAre(@ForAll Population given) {
    double[] small = Arrays.stream(given.losses()).map(loss -> loss / 1e9).toArray();
    assertThat(Genetic.winner(small, given.contestants()))
        .as("every loss divided by 1e9; %s", given)
        .is(winner(given));
  }

  @Law
  void leavesWhatItIsGivenAsItWas(@ForAll Population given) {
    double[] losses = given.losses().clone();
    int[] contestants = given.contestants().clone();
    Genetic.winner(losses, contestants);
    assertThat(losses).as("the losses after the call").is(given.losses());
    assertThat(contestants).as("the contestants after the call").is(given.contestants());
  }
}
