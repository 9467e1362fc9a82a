package kata.stage8;

import java.util.Map;
import java.util.stream.IntStream;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 8.6: wrong ones with what to say about them, and right ones in other words. */
final class Step6_CrossoverAnswers {

  private Step6_CrossoverAnswers() {}

  @Working("Each gene is the mother's or the father's, as fromMother says.")
  static Map<String, Object> parts(double[] mother, double[] father, boolean[] fromMother) {
    return Parts.of();
  }

  private static double[] chosen(double[] mother, double[] father, boolean[] fromMother) {
    return IntStream.range(0, mother.length)
        .mapToDouble(gene -> fromMother[gene] ? mother[gene] : father[gene])
        .toArray();
  }

  @Wrong("The parents are exchanged: true says that a gene is the mother's.")
  static double[] exchanged(double[] mother, double[] father, boolean[] fromMother) {
    return chosen(father, mother, fromMother);
  }

  @Wrong
  static double[] motherAlone(double[] mother, double[] father, boolean[] fromMother) {
    return mother.clone();
  }

  @Wrong("The child is the father's copy.")
  static double[] fatherAlone(double[] mother, double[] father, boolean[] fromMother) {
    return father.clone();
  }

  @Wrong
  static double[] mean(double[] mother, double[] father, boolean[] fromMother) {
    return IntStream.range(0, mother.length)
        .mapToDouble(gene -> (mother[gene] + father[gene]) / 2)
        .toArray();
  }

  @Wrong
  static double[] sum(double[] mother, double[] father, boolean[] fromMother) {
    return IntStream.range(0, mother.length)
        .mapToDouble(gene -> mother[gene] + father[gene])
        .toArray();
  }

  @Wrong(
      "The parents are blended, by how many of the choices are true. A gene comes whole, from one.")
  static double[] blended(double[] mother, double[] father, boolean[] fromMother) {
    double share =
        IntStream.range(0, mother.length).map(gene -> fromMother[gene] ? 1 : 0).sum()
            / (double) mother.length;
    return IntStream.range(0, mother.length)
        .mapToDouble(gene -> share * mother[gene] + (1 - share) * father[gene])
        .toArray();
  }

  @Wrong("The first choice decides for all genes. Each gene has a choice of its own.")
  static double[] firstChoice(double[] mother, double[] father, boolean[] fromMother) {
    return fromMother[0] ? mother.clone() : father.clone();
  }

  @Wrong("The genes take turns. It is the mask that says whose a gene is.")
  static double[] inTurns(double[] mother, double[] father, boolean[] fromMother) {
    return IntStream.range(0, mother.length)
        .mapToDouble(gene -> gene % 2 == 0 ? mother[gene] : father[gene])
        .toArray();
  }

  @Wrong("Half of the genes are the mother's, in one piece. It is the mask that says whose one is.")
  static double[] cutInTheMiddle(double[] mother, double[] father, boolean[] fromMother) {
    return IntStream.range(0, mother.length)
        .mapToDouble(gene -> 2 * gene < mother.length ? mother[gene] : father[gene])
        .toArray();
  }

  @Wrong("Genes that the mother does not give are 0. They are the father's.")
  static double[] motherOrNothing(double[] mother, double[] father, boolean[] fromMother) {
    return chosen(mother, new double[father.length], fromMother);
  }

  @Wrong("The mask is read from its end.")
  static double[] backwards(double[] mother, double[] father, boolean[] fromMother) {
    return IntStream.range(0, mother.length)
        .mapToDouble(gene -> fromMother[mother.length - 1 - gene] ? mother[gene] : father[gene])
        .toArray();
  }

  @Wrong("The genes were written into the mother. She may live on, and must keep her own.")
  static double[] intoTheMother(double[] mother, double[] father, boolean[] fromMother) {
    for (int gene = 0; gene < mother.length; gene++) {
      mother[gene] = fromMother[gene] ? mother[gene] : father[gene];
    }
    return mother;
  }

  @Wrong("The genes were written into the father. He may live on, and must keep his own.")
  static double[] intoTheFather(double[] mother, double[] father, boolean[] fromMother) {
    for (int gene = 0; gene < father.length; gene++) {
      father[gene] = fromMother[gene] ? mother[gene] : father[gene];
    }
    return father;
  }

  @Wrong("The last gene is always 0: the loop ends one too early.")
  static double[] withoutTheLast(double[] mother, double[] father, boolean[] fromMother) {
    double[] child = chosen(mother, father, fromMother);
    child[child.length - 1] = 0;
    return child;
  }

  @Wrong("From the first false on all genes are the father's. The mask speaks for each gene anew.")
  static double[] oneCut(double[] mother, double[] father, boolean[] fromMother) {
    double[] child = father.clone();
    for (int gene = 0; gene < child.length && fromMother[gene]; gene++) {
      child[gene] = mother[gene];
    }
    return child;
  }

  @Wrong("Where the mask is true, the mother's gene is added to the father's. It takes its place.")
  static double[] addedToTheFather(double[] mother, double[] father, boolean[] fromMother) {
    double[] child = father.clone();
    for (int gene = 0; gene < child.length; gene++) {
      child[gene] += fromMother[gene] ? mother[gene] : 0;
    }
    return child;
  }

  @Wrong("Genes that the father gives are right, the others are 0. Those are the mother's.")
  static double[] fatherOrNothing(double[] mother, double[] father, boolean[] fromMother) {
    return chosen(new double[mother.length], father, fromMother);
  }

  @Right
  static double[] stream(double[] mother, double[] father, boolean[] fromMother) {
    return chosen(mother, father, fromMother);
  }

  @Right
  static double[] overACopy(double[] mother, double[] father, boolean[] fromMother) {
    double[] child = father.clone();
    for (int gene = 0; gene < child.length; gene++) {
      if (fromMother[gene]) {
        child[gene] = mother[gene];
      }
    }
    return child;
  }

  @Right
  static double[] counted(double[] mother, double[] father, boolean[] fromMother) {
    double[][] parents = {father, mother};
    double[] child = new double[father.length];
    for (int gene = 0; gene < fromMother.length; gene++) {
      child[gene] = parents[fromMother[gene] ? 1 : 0][gene];
    }
    return child;
  }

  @Right
  static double[] byTheDifference(double[] mother, double[] father, boolean[] fromMother) {
    double[] child = father.clone();
    for (int gene = 0; gene < child.length; gene++) {
      child[gene] += fromMother[gene] ? mother[gene] - father[gene] : 0;
    }
    return child;
  }
}
