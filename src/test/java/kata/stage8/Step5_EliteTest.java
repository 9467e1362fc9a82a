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

@StepTest(in = Genetic.class, method = "elite")
@Domain(Drawn.class)
class Step5_EliteTest {

  private static final double[] LOSSES = {0.5, 0.7, 0.1, 0.9, 0.3};

  static final Examples EXAMPLES =
      Examples.of(Step5_EliteTest.class)
          .gives(new int[] {1}, new double[] {0.4, 0.1}, 1)
          .gives(new int[] {2, 4}, LOSSES, 2)
          .gives(new int[] {2, 4, 0}, LOSSES, 3)
          .gives(new int[] {2, 4, 0, 1, 3}, LOSSES, 5)
          .gives(new int[] {}, LOSSES, 0)
          .gives(new int[] {1, 3}, new double[] {7.5, 1.25, 9, 3.5}, 2)
          .gives(new int[] {1, 2, 0}, new double[] {0.00004, 0.00001, 0.00003}, 3)
          .givesEither(new int[] {1, 3}, new int[] {3, 1}, new double[] {0.5, 0.2, 0.9, 0.2}, 2);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void areAsManyAsAskedForAndAllDifferent(@ForAll Population given) {
    areAllDifferent(given);
    areAllDifferent(given.withEqualLosses());
  }

  private static void areAllDifferent(Population given) {
    for (int count = 0; count <= given.losses().length; count++) {
      int[] elite = Genetic.elite(given.losses(), count);
      assertThat(elite.length).as("how many live on of %s; %s", count, given).is(count);
      assertThat((int) IntStream.of(elite).distinct().count())
          .as("how many different ones are in %s; %s", Arrays.toString(elite), given)
          .is(count);
    }
  }

  @Law
  void haveLowerLossesThanAllTheOthers(@ForAll Population given) {
    int count = given.contestants().length;
    int[] elite = Genetic.elite(given.losses(), count);
    double worst = IntStream.of(elite).mapToDouble(index -> given.losses()[index]).max().orElse(0);
    long better = Arrays.stream(given.losses()).filter(loss -> loss < worst).count();
    assertThat((int) better)
        .as("how many are better than the worst of the best %s; %s", count, given)
        .is(count - 1);
  }

  @Law
  void standInTheOrderOfTheirLosses(@ForAll Population given) {
    areInOrder(given);
    areInOrder(given.withEqualLosses());
  }

  private static void areInOrder(Population given) {
    int[] all = Genetic.elite(given.losses(), given.losses().length);
    for (int i = 1; i < all.length; i++) {
      assertThat(given.losses()[all[i - 1]])
          .as("the loss at number %s of %s; %s", i - 1, Arrays.toString(all), given)
          .isAtMost(given.losses()[all[i]]);
    }
  }

  @Law
  void areTheFirstOfALargerElite(@ForAll Population given) {
    int[] all = Genetic.elite(given.losses(), given.losses().length);
    for (int count = 1; count < all.length; count++) {
      assertThat(Genetic.elite(given.losses(), count))
          .as("the best %s, beside the best of all; %s", count, given)
          .is(Arrays.copyOf(all, count));
    }
  }

  @Law
  void areTheSameWhereAllLossesAreSmall(@ForAll Population given) {
    double[] small = Arrays.stream(given.losses()).map(loss -> loss / 1e9).toArray();
    int count = given.contestants().length;
    assertThat(Genetic.elite(small, count))
        .as("every loss divided by 1e9, the best %s; %s", count, given)
        .is(Genetic.elite(given.losses(), count));
  }

  @Law
  void leaveTheLossesAsTheyWere(@ForAll Population given) {
    double[] losses = given.losses().clone();
    Genetic.elite(losses, 1);
    assertThat(losses).as("the losses after the call").is(given.losses());
  }
}
