package kata.stage1;

import kata.Matrix;
import kata.NotWritten;

/** Stage 1: how steeply a neuron's output rises when its weighted sum grows a little. */
public final class SigmoidDerivative {

  private SigmoidDerivative() {}

  /**
   * Step 1.1: the slope of the sigmoid, from its output.
   *
   * <p>How fast the output grows when the weighted sum z grows; the output alone tells, without z.
   * The article's section "The Sigmoid Derivative".
   *
   * @param output y, what the neuron answered, 0 to 1; not the weighted sum z
   * @return the slope, 0 to 0.25
   */
  public static double ofOutput(double output) {
    throw new NotWritten("1.1", "the slope of the sigmoid, from its output");
  }

  /**
   * Step 1.2: the slopes of many neurons at once.
   *
   * @param outputs any shape; what each neuron answered, 0 to 1
   * @return the slope at each output, in the same shape
   */
  public static Matrix ofOutputs(Matrix outputs) {
    throw new NotWritten("1.2", "the slopes of many neurons at once");
  }
}
