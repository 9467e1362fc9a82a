package kata.stage10;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kata.Value;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 10.6: wrong ones with what to say about them, and right ones in other words. */
final class Step6_StepAnswers {

  private Step6_StepAnswers() {}

  @Working(
      "Gradients are cleared, the loss is computed, gradients go back, and each "
          + "weight moves against its own, times the learning rate.")
  static Map<String, Object> parts(
      List<Value> weights, Supplier<Value> forward, double learningRate) {
    return Parts.of("the loss before the step", forward.get().data);
  }

  private static void clear(List<Value> weights) {
    weights.forEach(weight -> weight.gradient = 0);
  }

  private static Value backward(Supplier<Value> forward) {
    Value loss = forward.get();
    Step5_BackwardAnswers.inAMapFirst(loss);
    return loss;
  }

  private static void move(List<Value> weights, double rate) {
    weights.forEach(weight -> weight.data -= rate * weight.gradient);
  }

  @Wrong(
      "What the weights had left of earlier gradients is still in this step: it was not cleared "
          + "before the way back, where everything that comes is added.")
  static double neverCleared(List<Value> weights, Supplier<Value> forward, double learningRate) {
    Value loss = backward(forward);
    move(weights, learningRate);
    return loss.data;
  }

  @Wrong(
      "The weights stand still: their gradients are 0 when it is time to move. Either nothing went "
          + "back, or what came was cleared before the weights had moved by it.")
  static double clearedTooEarly(List<Value> weights, Supplier<Value> forward, double learningRate) {
    Value loss = backward(forward);
    clear(weights);
    move(weights, learningRate);
    return loss.data;
  }

  @Wrong("Only the first weight's gradient is cleared. The others still have their old ones.")
  static double onlyTheFirstCleared(
      List<Value> weights, Supplier<Value> forward, double learningRate) {
    clear(weights.subList(0, 1));
    Value loss = backward(forward);
    move(weights, learningRate);
    return loss.data;
  }

  @Wrong(
      "The weights move before the way back: by the gradients of the step before, and the new ones "
          + "are never used.")
  static double movedTooEarly(List<Value> weights, Supplier<Value> forward, double learningRate) {
    move(weights, learningRate);
    clear(weights);
    return backward(forward).data;
  }

  @Wrong("The weights go uphill. A gradient says where the loss grows, unlike a delta of stage 2.")
  static double uphill(List<Value> weights, Supplier<Value> forward, double learningRate) {
    clear(weights);
    Value loss = backward(forward);
    move(weights, -learningRate);
    return loss.data;
  }

  @Wrong("The learning rate is left out.")
  static double withoutRate(List<Value> weights, Supplier<Value> forward, double learningRate) {
    clear(weights);
    Value loss = backward(forward);
    move(weights, 1);
    return loss.data;
  }

  @Wrong("The old number is lost: each weight is the step alone, and not moved by it.")
  static double stepAlone(List<Value> weights, Supplier<Value> forward, double learningRate) {
    clear(weights);
    Value loss = backward(forward);
    weights.forEach(weight -> weight.data = -learningRate * weight.gradient);
    return loss.data;
  }

  @Wrong("Only the first weight moves. Every weight takes its step.")
  static double onlyTheFirstMoves(
      List<Value> weights, Supplier<Value> forward, double learningRate) {
    clear(weights);
    Value loss = backward(forward);
    move(weights.subList(0, 1), learningRate);
    return loss.data;
  }

  @Wrong(
      "The weights move one by one, each after a forward pass of its own: from the second "
          + "on, the network is another. First all gradients are computed, then all weights move.")
  static double oneByOne(List<Value> weights, Supplier<Value> forward, double learningRate) {
    double loss = forward.get().data;
    for (Value weight : weights) {
      clear(weights);
      backward(forward);
      move(List.of(weight), learningRate);
    }
    return loss;
  }

  @Wrong("This is the loss after the step. The one before it is asked for.")
  static double lossAfter(List<Value> weights, Supplier<Value> forward, double learningRate) {
    clear(weights);
    backward(forward);
    move(weights, learningRate);
    return forward.get().data;
  }

  @Wrong("The step is divided by the number of weights. Each takes its own step in full.")
  static double mean(List<Value> weights, Supplier<Value> forward, double learningRate) {
    clear(weights);
    Value loss = backward(forward);
    move(weights, learningRate / weights.size());
    return loss.data;
  }

  @Wrong("The result is the gradient at the end, which is always 1. The loss is its data.")
  static double gradientOfTheLoss(
      List<Value> weights, Supplier<Value> forward, double learningRate) {
    clear(weights);
    Value loss = backward(forward);
    move(weights, learningRate);
    return loss.gradient;
  }

  @Wrong("Two steps were made, not one.")
  static double twoSteps(List<Value> weights, Supplier<Value> forward, double learningRate) {
    clear(weights);
    double loss = backward(forward).data;
    move(weights, learningRate);
    clear(weights);
    backward(forward);
    move(weights, learningRate);
    return loss;
  }

  @Right
  static double clearedAfterForward(
      List<Value> weights, Supplier<Value> forward, double learningRate) {
    Value end = forward.get();
    for (Value weight : weights) {
      weight.gradient = 0;
    }
    Engine.backward(end);
    for (Value weight : weights) {
      weight.data = weight.data - weight.gradient * learningRate;
    }
    return end.data;
  }

  @Right
  static double everythingCleared(
      List<Value> weights, Supplier<Value> forward, double learningRate) {
    Value end = forward.get();
    Engine.order(end).forEach(value -> value.gradient = 0);
    weights.forEach(weight -> weight.gradient = 0);
    Engine.backward(end);
    weights.forEach(weight -> weight.data += -learningRate * weight.gradient);
    return end.data;
  }

  /** The old gradients are taken off instead of cleared. */
  @Right
  static double byTheDifference(List<Value> weights, Supplier<Value> forward, double learningRate) {
    List<Double> before = new ArrayList<>();
    weights.forEach(weight -> before.add(weight.gradient));
    double loss = backward(forward).data;
    for (int i = 0; i < weights.size(); i++) {
      Value weight = weights.get(i);
      weight.data -= learningRate * (weight.gradient - before.get(i));
      weight.gradient = 0;
    }
    return loss;
  }
}
