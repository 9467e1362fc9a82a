package kata.stage3;

import java.util.function.ToDoubleFunction;
import kata.Matrix;
import kata.NotWritten;
import kata.stage1.Nudge;

/** Stage 3: a gradient that is measured, to check one that was computed. */
public final class GradientCheck {

  private GradientCheck() {}

  /**
   * Step 3.4: the slope of a loss for every weight, by nudges.
   *
   * <p>It is 1.3 for each weight alone, while all others stay as they are.
   *
   * @param loss any; {@code loss.applyAsDouble(matrix)} is the loss with these weights
   * @param weights where the slopes are wanted, any shape
   * @param nudge how far each weight goes up, and how far down; above 0
   * @return the gradient, in the shape of the weights; it points uphill
   */
  public static Matrix gradient(ToDoubleFunction<Matrix> loss, Matrix weights, double nudge) {
    throw new NotWritten("3.4", "the slope of a loss for every weight, by nudges");
  }
}
