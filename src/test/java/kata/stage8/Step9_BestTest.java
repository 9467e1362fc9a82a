package kata.stage8;

import static kata.testing.AnswerAssert.assertThat;

import java.util.Arrays;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.stage8.Drawn.Memory;
import kata.testing.Examples;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Swarm.class, method = "best")
@Domain(Drawn.class)
class Step9_BestTest {

  static final Examples EXAMPLES =
      Examples.of(Step9_BestTest.class)
          .gives(
              rows(row(1, 2), row(7, 8), row(5, 6)),
              rows(row(1, 2), row(3, 4), row(5, 6)),
              row(0.5, 0.25, 0.75),
              rows(row(9, -1), row(7, 8), row(-3, -4)),
              row(0.875, 0.125, 1.5))
          .gives(
              rows(row(-1), row(3), row(0.5), row(4)),
              rows(row(2), row(3), row(0.5), row(6)),
              row(0.5, 0.25, 1.75, 0.375),
              rows(row(-1), row(8), row(7), row(4)),
              row(0.4375, 1.5, 2, 0.3125))
          .gives(
              rows(row(0, 1, 2), row(-0.5, -1, -2)),
              rows(row(3, 4, 5), row(-0.5, -1, -2)),
              row(2.5, 0.125),
              rows(row(0, 1, 2), row(6, 7, 8)),
              row(1.25, 0.5))
          .gives(
              rows(row(1), row(2)),
              rows(row(1), row(2)),
              row(0.2, 0.1),
              rows(row(5), row(6)),
              row(0.3, 0.6))
          .gives(
              rows(row(5, 1), row(6, 2), row(3, 7)),
              rows(row(1, 5), row(2, 6), row(3, 7)),
              row(0.00004, 0.00007, 0.00002),
              rows(row(5, 1), row(6, 2), row(7, 3)),
              row(0.00001, 0.00005, 0.00003));

  private static double[] row(double... numbers) {
    return numbers;
  }

  private static double[][] rows(double[]... rows) {
    return rows;
  }

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static double[][] best(Memory given) {
    return Swarm.best(given.bests(), given.bestLosses(), given.positions(), given.losses());
  }

  @Law
  void givesEachParticleTheBetterOfItsTwoPlaces(@ForAll Memory given) {
    double[][] best = best(given);
    assertThat(best.length).as("how many particles; %s", given).is(given.bests().length);
    for (int i = 0; i < best.length; i++) {
      boolean better = given.losses()[i] < given.bestLosses()[i];
      assertThat(best[i])
          .as("particle %s; %s", i, given)
          .is(better ? given.positions()[i] : given.bests()[i]);
    }
  }

  @Law
  void keepsEverythingWhereEverythingGotWorse(@ForAll Memory given) {
    double[] worse = Arrays.stream(given.bestLosses()).map(loss -> loss + 1).toArray();
    assertThat(Swarm.best(given.bests(), given.bestLosses(), given.positions(), worse))
        .as("every particle has a loss that is 1 higher than its best; %s", given)
        .is(given.bests());
  }

  @Law
  void takesEverythingWhereEverythingGotBetter(@ForAll Memory given) {
    double[] better = Arrays.stream(given.bestLosses()).map(loss -> loss / 2).toArray();
    assertThat(Swarm.best(given.bests(), given.bestLosses(), given.positions(), better))
        .as("every particle has half the loss of its best; %s", given)
        .is(given.positions());
  }

  @Law
  void takesWhatIsBetterByVeryLittle(@ForAll Memory given) {
    double[] better = Arrays.stream(given.bestLosses()).map(loss -> loss * (1 - 1e-9)).toArray();
    assertThat(Swarm.best(given.bests(), given.bestLosses(), given.positions(), better))
        .as("every particle has lost a billionth of its best loss; %s", given)
        .is(given.positions());
  }

  @Law
  void doesNotMindWhichOfTheTwoIsCalledTheBest(@ForAll Memory given) {
    assertThat(Swarm.best(given.positions(), given.losses(), given.bests(), given.bestLosses()))
        .as("bests and positions exchanged; %s", given)
        .is(best(given));
  }

  @Law
  void leavesWhatItIsGivenAsItWas(@ForAll Memory given) {
    String before = given.toString();
    best(given);
    assertThat(given.toString()).as("after the call").is(before);
  }
}
