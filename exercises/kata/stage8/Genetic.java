package kata.stage8;

import kata.NotWritten;

/** Stage 8: the rival that breeds; the article only mentions it. */
public final class Genetic {

  private Genetic() {}

  /**
   * Step 8.4: who wins a tournament and becomes a parent.
   *
   * <p>It is the contestant with the lowest loss.
   *
   * @param losses of the whole population
   * @param contestants who takes part, as indices of {@code losses}; at least one
   * @return the winner, as an index of {@code losses}; if two are equal, either
   */
  public static int winner(double[] losses, int[] contestants) {
    throw new NotWritten("8.4", "who wins a tournament and becomes a parent");
  }

  /**
   * Step 8.5: who lives on unchanged.
   *
   * <p>These are the ones with the lowest losses.
   *
   * @param losses of the whole population
   * @param count how many live on
   * @return their indices in {@code losses}, the best one first; equal ones in either order
   */
  public static int[] elite(double[] losses, int count) {
    throw new NotWritten("8.5", "who lives on unchanged");
  }

  /**
   * Step 8.6: a child that has each gene from one of its parents.
   *
   * @param mother her genes: weights and biases
   * @param father his, as many
   * @param fromMother for each gene whether it is the mother's
   * @return the child's genes; the parents keep theirs
   */
  public static double[] crossover(double[] mother, double[] father, boolean[] fromMother) {
    throw new NotWritten("8.6", "a child that has each gene from one of its parents");
  }

  /**
   * Step 8.7: changes that no parent had.
   *
   * @param genes before
   * @param mutates for each gene whether it changes
   * @param noise for each gene what is added if it changes
   * @return the genes after; the given ones stay as they are
   */
  public static double[] mutate(double[] genes, boolean[] mutates, double[] noise) {
    throw new NotWritten("8.7", "changes that no parent had");
  }
}
