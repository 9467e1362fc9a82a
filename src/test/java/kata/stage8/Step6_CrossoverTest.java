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

@StepTest(in = Genetic.class, method = "crossover")
@Domain(Drawn.class)
class Step6_CrossoverTest {

  private static final double[] MOTHER = {0.5, -1.25, 2, 0.75, -3};
  private static final double[] FATHER = {-0.5, 1.5, 0.25, -2, 4};

  static final Examples EXAMPLES =
      Examples.of(Step6_CrossoverTest.class)
          .gives(array(0.5, 1.5), array(0.5, -1.25), array(-0.5, 1.5), mask(true, false))
          .gives(
              array(-0.5, -1.25, 2, -2, -3), MOTHER, FATHER, mask(false, true, true, false, true))
          .gives(
              array(0.5, 1.5, 0.25, 0.75, 4), MOTHER, FATHER, mask(true, false, false, true, false))
          .gives(FATHER, MOTHER, FATHER, mask(false, false, false, false, false))
          .gives(MOTHER, MOTHER, FATHER, mask(true, true, true, true, true));

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

  @Law
  void takesEachGeneFromTheParentThatTheMaskNames(@ForAll Parents given) {
    double[] child = Genetic.crossover(given.mother(), given.father(), given.mask());
    assertThat(child.length).as("how many genes; %s", given).is(given.mother().length);
    for (int gene = 0; gene < child.length; gene++) {
      double[] parent = given.mask()[gene] ? given.mother() : given.father();
      assertThat(child[gene]).as("gene %s; %s", gene, given).isCloseTo(parent[gene], 1e-12);
    }
  }

  @Law
  void givesTheOtherGenesToASecondChild(@ForAll Parents given) {
    double[] one = Genetic.crossover(given.mother(), given.father(), given.mask());
    double[] other = Genetic.crossover(given.father(), given.mother(), given.mask());
    for (int gene = 0; gene < one.length; gene++) {
      assertThat(one[gene] + other[gene])
          .as("gene %s of both children together; parents exchanged, %s", gene, given)
          .isCloseTo(given.mother()[gene] + given.father()[gene], 1e-12);
    }
  }

  @Law
  void isACloneWhereTheParentsAreTwins(@ForAll Parents given) {
    assertThat(Genetic.crossover(given.mother(), given.mother().clone(), given.mask()))
        .as("both parents the same; %s", given)
        .isCloseTo(given.mother(), 1e-12);
  }

  @Law
  void leavesTheParentsAsTheyWere(@ForAll Parents given) {
    double[] mother = given.mother().clone();
    double[] father = given.father().clone();
    double[] child = Genetic.crossover(mother, father, given.mask());
    Arrays.fill(child, 99);
    assertThat(mother)
        .as("the mother, after 99 was written into the child: it needs an array of its own")
        .is(given.mother());
    assertThat(father)
        .as("the father, after 99 was written into the child: it needs an array of its own")
        .is(given.father());
  }
}
