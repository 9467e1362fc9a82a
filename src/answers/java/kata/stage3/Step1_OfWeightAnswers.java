package kata.stage3;

import java.util.Map;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 3.1: wrong ones with what to say about them, and right ones in other words. */
final class Step1_OfWeightAnswers {

  private Step1_OfWeightAnswers() {}

  @Working("The step is the way downhill times the learning rate; it is added to the old weight.")
  static Map<String, Object> parts(double weight, double input, double delta, double learningRate) {
    return Parts.of("the way downhill", input * delta, "the step", input * delta * learningRate);
  }

  @Wrong(
      "The step is subtracted. The delta comes from target minus prediction and points "
          + "downhill already, so the step is added.")
  static double subtracted(double weight, double input, double delta, double learningRate) {
    return weight - input * delta * learningRate;
  }

  @Wrong(
      "The learning rate is left out: this is a step of full length. With a rate of 0 "
          + "nothing may move.")
  static double withoutRate(double weight, double input, double delta, double learningRate) {
    return weight + input * delta;
  }

  @Wrong(
      "The learning rate is in there twice. Twice the rate must give twice the step, not "
          + "four times.")
  static double rateTwice(double weight, double input, double delta, double learningRate) {
    return weight + input * delta * learningRate * learningRate;
  }

  @Wrong("The input is left out. A weight moves in proportion to the signal that came through it.")
  static double withoutInput(double weight, double input, double delta, double learningRate) {
    return weight + delta * learningRate;
  }

  @Wrong(
      "The weight stands where the input belongs. A weight moves in proportion to the "
          + "signal that came through it.")
  static double weightAsInput(double weight, double input, double delta, double learningRate) {
    return weight + weight * delta * learningRate;
  }

  @Wrong("This is the step alone: the old weight is lost. A step is added to where you are.")
  static double stepAlone(double weight, double input, double delta, double learningRate) {
    return input * delta * learningRate;
  }

  @Wrong("The step is multiplied by the old weight. A weight of 0 could then never move.")
  static double weightTimesStep(double weight, double input, double delta, double learningRate) {
    return weight * (1 + input * delta * learningRate);
  }

  @Wrong("The delta is in there twice: its sign is lost.")
  static double deltaTwice(double weight, double input, double delta, double learningRate) {
    return weight + input * delta * delta * learningRate;
  }

  @Wrong("The delta is left out: the weight moves whatever is wanted of its neuron.")
  static double withoutDelta(double weight, double input, double delta, double learningRate) {
    return weight + input * learningRate;
  }

  @Wrong(
      "The old weight is multiplied by something before the step is added. Where no signal "
          + "came, it must stay as it is.")
  static double shrinking(double weight, double input, double delta, double learningRate) {
    return weight * 0.9 + input * delta * learningRate;
  }

  @Wrong("The learning rate scales the old weight too. It belongs to the step alone.")
  static double rateOnAll(double weight, double input, double delta, double learningRate) {
    return (weight + input * delta) * learningRate;
  }

  @Wrong("The input is in there twice: its sign is lost.")
  static double inputTwice(double weight, double input, double delta, double learningRate) {
    return weight + input * input * delta * learningRate;
  }

  @Wrong
  static double unchanged(double weight, double input, double delta, double learningRate) {
    return weight;
  }

  @Wrong("This divides by the learning rate. A smaller rate makes a smaller step.")
  static double divided(double weight, double input, double delta, double learningRate) {
    return weight + input * delta / learningRate;
  }

  @Wrong
  static double single(double weight, double input, double delta, double learningRate) {
    return (float) weight + (float) input * (float) delta * (float) learningRate;
  }

  @Right
  static double rateFirst(double weight, double input, double delta, double learningRate) {
    double step = learningRate * delta * input;
    return step + weight;
  }

  @Right
  static double minusMinus(double weight, double input, double delta, double learningRate) {
    return weight - learningRate * (-delta * input);
  }

  @Right
  static double fused(double weight, double input, double delta, double learningRate) {
    return Math.fma(learningRate * input, delta, weight);
  }

  @Right
  static double ownParameter(double weight, double input, double delta, double learningRate) {
    weight += delta * learningRate * input;
    return weight;
  }
}
