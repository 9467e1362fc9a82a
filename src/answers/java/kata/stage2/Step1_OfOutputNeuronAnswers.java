package kata.stage2;

import java.util.Map;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 2.1: wrong ones with what to say about them, and right ones in other words. */
final class Step1_OfOutputNeuronAnswers {

  private Step1_OfOutputNeuronAnswers() {}

  @Working("The delta is the error times the slope.")
  static Map<String, Object> parts(double target, double prediction) {
    return Parts.of(
        "the error", target - prediction, "the slope at the prediction", Oracle.slope(prediction));
  }

  @Wrong(
      "This is the error alone, not multiplied by the slope of the prediction: it is the "
          + "right delta of another loss. XOR is learnt with it, even faster, but it is not "
          + "the slope of half the squared error.")
  static double errorAlone(double target, double prediction) {
    return target - prediction;
  }

  @Wrong(
      "The error has the wrong sign. The weights will follow the delta, so a prediction "
          + "that is too low needs a positive one.")
  static double turnedRound(double target, double prediction) {
    return (prediction - target) * Oracle.slope(prediction);
  }

  @Wrong(
      "The error is squared, so its sign is lost. The square is the loss; here its slope "
          + "is wanted.")
  static double squaredError(double target, double prediction) {
    return (target - prediction) * (target - prediction) * Oracle.slope(prediction);
  }

  @Wrong(
      "This takes the error without its sign, as MAE does. MAE is only watched; the delta "
          + "must know in which direction to move.")
  static double absoluteError(double target, double prediction) {
    return Math.abs(target - prediction) * Oracle.slope(prediction);
  }

  @Wrong(
      "This is twice the delta. The loss here is half the squared error, so that no factor "
          + "2 is left.")
  static double factorTwo(double target, double prediction) {
    return 2 * (target - prediction) * Oracle.slope(prediction);
  }

  @Wrong(
      "The slope was taken at the error. How easily a neuron can be moved is a property of "
          + "its output.")
  static double slopeOfTheError(double target, double prediction) {
    double error = target - prediction;
    return error * Oracle.slope(error);
  }

  @Wrong(
      "The slope was taken at the target. The neuron stands where it answers now, at its "
          + "prediction.")
  static double slopeAtTheTarget(double target, double prediction) {
    return (target - prediction) * Oracle.slope(target);
  }

  @Wrong("This is the slope alone: it does not depend on how wrong the answer is.")
  static double slopeAlone(double target, double prediction) {
    return Oracle.slope(prediction);
  }

  @Wrong(
      "The prediction is put through the sigmoid a second time before its slope is taken. "
          + "It is an output already.")
  static double squeezedAgain(double target, double prediction) {
    return (target - prediction) * Oracle.slope(Oracle.sigmoid(prediction));
  }

  @Wrong("The slope is that of another activation, tanh. Stage 1 wrote the sigmoid's.")
  static double tanhs(double target, double prediction) {
    return (target - prediction) * (1 - prediction * prediction);
  }

  @Wrong
  static double nothing(double target, double prediction) {
    return 0;
  }

  @Wrong("Error and slope are added. A neuron that cannot be moved would then still get a delta.")
  static double sum(double target, double prediction) {
    return target - prediction + Oracle.slope(prediction);
  }

  @Wrong
  static double single(double target, double prediction) {
    return (float) (target - prediction) * (float) Oracle.slope(prediction);
  }

  @Wrong("Parentheses are missing in the slope: `*` is computed before `-`.")
  static double withoutParentheses(double target, double prediction) {
    return (target - prediction) * prediction * 1 - prediction;
  }

  @Wrong("Parentheses are missing around the error: `*` is computed before `-`.")
  static double withoutParenthesesAtTheError(double target, double prediction) {
    return target - prediction * prediction * (1 - prediction);
  }

  @Right
  static double expanded(double target, double prediction) {
    return target * prediction
        - target * prediction * prediction
        - prediction * prediction
        + prediction * prediction * prediction;
  }

  @Right
  static double slopeFirst(double target, double prediction) {
    double slope = prediction * (1 - prediction);
    return slope * (target - prediction);
  }

  @Right
  static double minusTheReverse(double target, double prediction) {
    return -(prediction - target) * (prediction - prediction * prediction);
  }

  @Right
  static double fused(double target, double prediction) {
    double slope = Oracle.slope(prediction);
    return Math.fma(target, slope, -prediction * slope);
  }
}
