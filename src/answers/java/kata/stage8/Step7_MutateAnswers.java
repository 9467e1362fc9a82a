package kata.stage8;

import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 8.7: wrong ones with what to say about them, and right ones in other words. */
final class Step7_MutateAnswers {

  private Step7_MutateAnswers() {}

  @Working("A gene that mutates gets its noise added; the others stay.")
  static Map<String, Object> parts(double[] genes, boolean[] mutates, double[] noise) {
    return Parts.of();
  }

  private static double[] where(double[] genes, boolean[] mutates, IntToDoubleFunction mutated) {
    return IntStream.range(0, genes.length)
        .mapToDouble(gene -> mutates[gene] ? mutated.applyAsDouble(gene) : genes[gene])
        .toArray();
  }

  @Wrong("Every gene mutates. The mask says which ones do.")
  static double[] all(double[] genes, boolean[] mutates, double[] noise) {
    return IntStream.range(0, genes.length)
        .mapToDouble(gene -> genes[gene] + noise[gene])
        .toArray();
  }

  @Wrong("No gene mutates: the child is what it was.")
  static double[] none(double[] genes, boolean[] mutates, double[] noise) {
    return genes.clone();
  }

  @Wrong("The mask is read the wrong way: true says that a gene mutates.")
  static double[] turnedRound(double[] genes, boolean[] mutates, double[] noise) {
    return IntStream.range(0, genes.length)
        .mapToDouble(gene -> mutates[gene] ? genes[gene] : genes[gene] + noise[gene])
        .toArray();
  }

  @Wrong("The noise takes the gene's place, so nothing is left of what the parents had.")
  static double[] replaced(double[] genes, boolean[] mutates, double[] noise) {
    return where(genes, mutates, gene -> noise[gene]);
  }

  @Wrong("The noise is subtracted. It is added: its own sign says which way a gene goes.")
  static double[] subtracted(double[] genes, boolean[] mutates, double[] noise) {
    return where(genes, mutates, gene -> genes[gene] - noise[gene]);
  }

  @Wrong("The gene is multiplied by the noise. It is added, or a gene of 0 could never mutate.")
  static double[] multiplied(double[] genes, boolean[] mutates, double[] noise) {
    return where(genes, mutates, gene -> genes[gene] * noise[gene]);
  }

  @Wrong("The noise grows with the gene. It is added as it is, or a gene of 0 could never mutate.")
  static double[] inProportion(double[] genes, boolean[] mutates, double[] noise) {
    return where(genes, mutates, gene -> genes[gene] * (1 + noise[gene]));
  }

  @Wrong("Only the size of the noise is added: genes could only grow.")
  static double[] withoutSign(double[] genes, boolean[] mutates, double[] noise) {
    return where(genes, mutates, gene -> genes[gene] + Math.abs(noise[gene]));
  }

  @Wrong("Every gene that mutates gets the first noise. Each has its own.")
  static double[] firstNoise(double[] genes, boolean[] mutates, double[] noise) {
    return where(genes, mutates, gene -> genes[gene] + noise[0]);
  }

  @Wrong(
      "The noises are given one after another to the genes that mutate. Each gene has its "
          + "own.")
  static double[] dealtOut(double[] genes, boolean[] mutates, double[] noise) {
    double[] mutated = genes.clone();
    int next = 0;
    for (int gene = 0; gene < genes.length; gene++) {
      mutated[gene] += mutates[gene] ? noise[next++] : 0;
    }
    return mutated;
  }

  @Wrong("Only the first of the genes that mutate has changed: the loop ends there.")
  static double[] onlyTheFirst(double[] genes, boolean[] mutates, double[] noise) {
    double[] mutated = genes.clone();
    for (int gene = 0; gene < genes.length; gene++) {
      if (mutates[gene]) {
        mutated[gene] += noise[gene];
        return mutated;
      }
    }
    return mutated;
  }

  @Wrong("The noise was written into the genes that were given. They must stay as they are.")
  static double[] inPlace(double[] genes, boolean[] mutates, double[] noise) {
    for (int gene = 0; gene < genes.length; gene++) {
      genes[gene] += mutates[gene] ? noise[gene] : 0;
    }
    return genes;
  }

  @Wrong("These are the changes alone, without the genes.")
  static double[] changesAlone(double[] genes, boolean[] mutates, double[] noise) {
    return where(new double[genes.length], mutates, gene -> noise[gene]);
  }

  @Wrong("Genes that do not mutate became 0. They stay what they are.")
  static double[] othersLost(double[] genes, boolean[] mutates, double[] noise) {
    return where(new double[genes.length], mutates, gene -> genes[gene] + noise[gene]);
  }

  @Wrong(
      "A gene that mutates is cut off at 10 or -10. Nothing bounds it: large weights are allowed.")
  static double[] cutOff(double[] genes, boolean[] mutates, double[] noise) {
    return where(genes, mutates, gene -> Math.max(-10, Math.min(10, genes[gene] + noise[gene])));
  }

  @Wrong("The result was written into the noise that was given. It must stay as it is.")
  static double[] intoTheNoise(double[] genes, boolean[] mutates, double[] noise) {
    for (int gene = 0; gene < genes.length; gene++) {
      noise[gene] = genes[gene] + (mutates[gene] ? noise[gene] : 0);
    }
    return noise;
  }

  @Right
  static double[] stream(double[] genes, boolean[] mutates, double[] noise) {
    return where(genes, mutates, gene -> genes[gene] + noise[gene]);
  }

  @Right
  static double[] loop(double[] genes, boolean[] mutates, double[] noise) {
    double[] mutated = new double[genes.length];
    for (int gene = 0; gene < mutated.length; gene++) {
      if (mutates[gene]) {
        mutated[gene] = noise[gene] + genes[gene];
      } else {
        mutated[gene] = genes[gene];
      }
    }
    return mutated;
  }

  @Right
  static double[] factors(double[] genes, boolean[] mutates, double[] noise) {
    double[] mutated = genes.clone();
    for (int gene = mutated.length - 1; gene >= 0; gene--) {
      int much = mutates[gene] ? 1 : 0;
      mutated[gene] += much * noise[gene];
    }
    return mutated;
  }
}
