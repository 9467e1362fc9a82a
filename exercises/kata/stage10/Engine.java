package kata.stage10;

import java.util.List;
import java.util.function.Supplier;
import kata.NotWritten;
import kata.Sigmoid;
import kata.Value;
import kata.Value.Edge;

/** Stage 10: an engine that finds every gradient by itself; the article does it by hand. */
public final class Engine {

  private Engine() {}

  /**
   * Step 10.1: the sum of two values.
   *
   * @param a the one, which may be the same as the other
   * @param b the other
   * @return their sum, which knows its slope towards each of them
   */
  public static Value plus(Value a, Value b) {
    throw new NotWritten("10.1", "the sum of two values");
  }

  /**
   * Step 10.2: the product of two values.
   *
   * @param a the one, which may be the same as the other
   * @param b the other
   * @return their product, which knows its slope towards each of them
   */
  public static Value times(Value a, Value b) {
    throw new NotWritten("10.2", "the product of two values");
  }

  /**
   * Step 10.3: the sigmoid of a value.
   *
   * @param sum a neuron's weighted sum
   * @return the neuron's output, which knows its slope towards the sum
   */
  public static Value sigmoid(Value sum) {
    throw new NotWritten("10.3", "the sigmoid of a value");
  }

  /**
   * Step 10.4: all values of a computation, in order.
   *
   * <p>Each one comes after all that it was computed from.
   *
   * @param end the last value of the computation
   * @return the end, all that it was computed from, all that those were computed from, and so on;
   *     each of them once
   */
  public static List<Value> order(Value end) {
    throw new NotWritten("10.4", "all values of a computation, in order");
  }

  /**
   * Step 10.5: the gradients of all values, from the end back.
   *
   * <p>The end's is 1. Every value, once its own gradient is whole, passes it back along each of
   * its edges, multiplied by the slope; what arrives at a value is added to what it has.
   *
   * @param end the last value of the computation, such as a loss; its gradient is still 0
   */
  public static void backward(Value end) {
    throw new NotWritten("10.5", "the gradients of all values, from the end back");
  }

  /**
   * Step 10.6: one step of training, for whatever was computed.
   *
   * <p>What the weights have left of earlier gradients does not count.
   *
   * @param weights the values to train
   * @param forward computes the loss from the weights as they are when it is called
   * @param learningRate the same for all weights
   * @return the loss before the step
   */
  public static double step(List<Value> weights, Supplier<Value> forward, double learningRate) {
    throw new NotWritten("10.6", "one step of training, for whatever was computed");
  }
}
