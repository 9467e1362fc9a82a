package kata.stage9;

import kata.Matrix;
import kata.NotWritten;

/** Stage 9: the loss of a network that has to choose one of several classes, and its slope. */
public final class CrossEntropy {

  private CrossEntropy() {}

  /**
   * Step 9.2: the cross entropy.
   *
   * @param targets samples x classes: in each row a 1 for the class that is right, and 0 elsewhere
   * @param predictions samples x classes: in each row numbers from 0 to 1 that add up to 1
   * @return the sum over all samples, 0 or more; infinite if a class that is right has the
   *     prediction 0
   */
  public static double of(Matrix targets, Matrix predictions) {
    throw new NotWritten("9.2", "the cross entropy");
  }

  /**
   * Step 9.3: the output deltas of the cross entropy.
   *
   * <p>How much, and in which direction, each weighted sum before {@link Softmax} should move, so
   * that the cross entropy falls.
   *
   * @param targets samples x classes: in each row a 1 for the class that is right, and 0 elsewhere
   * @param predictions samples x classes: in each row numbers from 0 to 1 that add up to 1
   * @return samples x classes
   */
  public static Matrix outputDeltas(Matrix targets, Matrix predictions) {
    throw new NotWritten("9.3", "the output deltas of the cross entropy");
  }
}
