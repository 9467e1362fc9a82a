package kata.stage1;

import java.util.function.DoubleUnaryOperator;
import kata.NotWritten;

/** Stage 1: a slope that is measured, without any formula for it. */
public final class Nudge {

  private Nudge() {}

  /**
   * Step 1.3: the slope of any function, by a nudge up and a nudge down.
   *
   * <p>How much the function's values at these two places differ, divided by how far apart the
   * places are.
   *
   * @param function any; {@code function.applyAsDouble(x)} is its value at x
   * @param at where the slope is wanted
   * @param nudge how far to go up from there, and how far down; above 0
   * @return the slope, positive where the function rises; the smaller the nudge, the nearer to the
   *     derivative
   */
  public static double slope(DoubleUnaryOperator function, double at, double nudge) {
    throw new NotWritten("1.3", "the slope of any function, by a nudge up and a nudge down");
  }
}
