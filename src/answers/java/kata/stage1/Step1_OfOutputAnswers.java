package kata.stage1;

import java.math.BigDecimal;
import java.util.Map;
import kata.Sigmoid;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 1.1: wrong ones with what to say about them, and right ones in other words. */
final class Step1_OfOutputAnswers {

  private Step1_OfOutputAnswers() {}

  @Working("The slope is the output times the rest to 1.")
  static Map<String, Object> parts(double output) {
    return Parts.of("what the output lacks to 1", 1 - output);
  }

  @Wrong(
      "This treats its argument as the weighted sum and puts it through the sigmoid first. "
          + "The argument is the neuron's output, so that was done already; done twice, no "
          + "neuron would ever be saturated.")
  static double weightedSumInsteadOfOutput(double output) {
    double squeezed = Sigmoid.of(output);
    return squeezed * (1 - squeezed);
  }

  @Wrong(
      "This is the slope of another activation, tanh. The sigmoid's answer lies "
          + "between 0 and 1, and its slope is 0 at both ends.")
  static double tanhs(double output) {
    return 1 - output * output;
  }

  @Wrong(
      "This falls where the sigmoid rises: the sign is wrong. A rising function never has "
          + "a negative slope.")
  static double turnedRound(double output) {
    return output * (output - 1);
  }

  @Wrong("This gives the output back. How high a neuron answers is not how easily it can be moved.")
  static double theOutputItself(double output) {
    return output;
  }

  @Wrong(
      "This is only how far the output is from 1. A neuron at 0 cannot be moved "
          + "easily either; see the table of lesson 1.")
  static double theRestToOne(double output) {
    return 1 - output;
  }

  @Wrong("This squares the output. The slope is the same seen from both ends, and a square is not.")
  static double squared(double output) {
    return output * output;
  }

  @Wrong(
      "This is the same number for every output, the slope in the middle. The table "
          + "of lesson 1 has other rows.")
  static double always(double output) {
    return 0.25;
  }

  @Wrong("This is the sigmoid, not its slope.")
  static double theSumsSlopeItself(double output) {
    return Sigmoid.of(output);
  }

  @Wrong
  static double doubled(double output) {
    return 2 * output * (1 - output);
  }

  @Wrong
  static double single(double output) {
    float single = (float) output;
    return single * (1 - single);
  }

  @Wrong("Parentheses are missing: `*` is computed before `-`, so this is output less output.")
  static double withoutParentheses(double output) {
    return output * 1 - output;
  }

  @Right
  static double expanded(double output) {
    return output - output * output;
  }

  @Right
  static double aroundTheMiddle(double output) {
    double fromMiddle = output - 0.5;
    return 0.25 - fromMiddle * fromMiddle;
  }

  @Right
  static double otherOrder(double output) {
    double rest = 1.0 - output;
    return rest * output;
  }

  @Right
  static double fused(double output) {
    return Math.fma(-output, output, output);
  }

  @Right
  static double power(double output) {
    return output - Math.pow(output, 2);
  }

  @Right
  static double strict(double output) {
    return output - StrictMath.pow(output, 2);
  }

  @Right
  static double turnedTwice(double output) {
    return -(output - 1) * output;
  }

  @Right
  static double quarters(double output) {
    double fromMiddle = 2 * output - 1;
    return (1 - fromMiddle) * (1 + fromMiddle) / 4;
  }

  @Right
  static double decimal(double output) {
    BigDecimal exact = new BigDecimal(output);
    return exact.multiply(BigDecimal.ONE.subtract(exact)).doubleValue();
  }
}
