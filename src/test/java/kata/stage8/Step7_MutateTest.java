package kata.stage8;

import static kata.testing.AnswerAssert.assertThat;

import java.util.Arrays;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.stage8.Drawn.Parents;
import kata.testing.Examples;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Genetic.class, method = "mutate")
@Domain(Drawn.class)
class Step7_MutateTest {

  private static final double[] GENES = {0.5, -1.25, 2, 0.75, -3};
  private static final double[] NOISE = {0.25, -0.5, 3, -1.5, 0.125};

  static final Examples EXAMPLES =
      Examples.of(Step7_MutateTest.class)
          .gives(array(0.5, -1.75), array(0.5, -1.25), mask(false, true), array(0.25, -0.5))
          .gives(
              array(0.75, -1.25, 5, 0.75, -2.875),
              GENES,
              mask(true, false, true, false, true),
              NOISE)
          .gives(
              array(0.5, -1.75, 2, -0.75, -2.875),
              GENES,
              mask(false, true, false, true, true),
              NOISE)
          .gives(GENES, GENES, mask(false, false, false, false, false), NOISE)
          .gives(array(35, -44), array(40, -40), mask(true, true), array(-5, -4))
          .gives(
              array(0.75, -1.75, 5, -0.75, -2.875),
              GENES,
              mask(true, true, true, true, true),
              NOISE);

  private static double[] array(double... genes) {
    return genes;
  }

  private static boolean[] mask(boolean... choices) {
    return choices;
  }

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  private static double[] mutated(Parents given) {
    return Genetic.mutate(given.mother(), given.mask(), given.noise());
  }

  @Law
  void addsItsNoiseToEachGeneThatMutates(@ForAll Parents given) {
    for (int gene = 0; gene < given.mask().length; gene++) {
      double change = given.mask()[gene] ? given.noise()[gene] : 0;
      assertThat(mutated(given)[gene])
          .as("gene %s of the first; %s", gene, given)
          .isCloseTo(given.mother()[gene] + change, 1e-12);
    }
  }

  @Law
  void keepsEveryBitOfTheOthers(@ForAll Parents given) {
    for (int gene = 0; gene < given.mask().length; gene++) {
      if (!given.mask()[gene]) {
        assertThat(mutated(given)[gene])
            .as("gene %s of the first does not mutate; %s", gene, given)
            .is(given.mother()[gene]);
      }
    }
  }

  @Law
  void changesAsMuchWhateverTheGenesAre(@ForAll Parents given) {
    double[] zeros = new double[given.mother().length];
    double[] changes = Genetic.mutate(zeros, given.mask(), given.noise());
    for (int gene = 0; gene < changes.length; gene++) {
      assertThat(mutated(given)[gene] - given.mother()[gene])
          .as("what gene %s gains, beside what a gene of 0 gains; %s", gene, given)
          .isCloseTo(changes[gene], 1e-12);
    }
  }

  @Law
  void leavesTheGenesThatItIsGivenAsTheyWere(@ForAll Parents given) {
    double[] genes = given.mother().clone();
    double[] noise = given.noise().clone();
    double[] mutated = Genetic.mutate(genes, given.mask(), noise);
    Arrays.fill(mutated, 99);
    assertThat(genes)
        .as("the genes, after 99 was written into the result: it needs an array of its own")
        .is(given.mother());
    assertThat(noise)
        .as("the noise, after 99 was written into the result: it needs an array of its own")
        .is(given.noise());
  }
}
