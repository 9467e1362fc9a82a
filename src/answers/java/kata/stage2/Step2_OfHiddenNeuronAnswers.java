package kata.stage2;

import java.util.Map;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 2.2: wrong ones with what to say about them, and right ones in other words. */
final class Step2_OfHiddenNeuronAnswers {

  private Step2_OfHiddenNeuronAnswers() {}

  @Working("The delta is what comes back, times the slope.")
  static Map<String, Object> parts(double hiddenOutput, double weight, double outputDelta) {
    return Parts.of(
        "what comes back",
        outputDelta * weight,
        "the slope at the hidden output",
        Oracle.slope(hiddenOutput));
  }

  @Wrong(
      "What is carried back was not multiplied by the hidden neuron's own slope: a neuron "
          + "that cannot be moved would still get a delta.")
  static double withoutSlope(double hiddenOutput, double weight, double outputDelta) {
    return outputDelta * weight;
  }

  @Wrong(
      "The slope was taken at the output's delta. What counts is how easily this hidden "
          + "neuron can be moved.")
  static double slopeOfTheDelta(double hiddenOutput, double weight, double outputDelta) {
    return Oracle.slope(outputDelta) * outputDelta * weight;
  }

  @Wrong(
      "The slope was taken at the weight. What counts is how easily the hidden neuron can "
          + "be moved, and that is in its output.")
  static double slopeOfTheWeight(double hiddenOutput, double weight, double outputDelta) {
    return Oracle.slope(weight) * outputDelta * weight;
  }

  @Wrong(
      "The weight's sign is lost. Through a negative weight the hidden neuron must move the "
          + "other way.")
  static double absoluteWeight(double hiddenOutput, double weight, double outputDelta) {
    return Oracle.slope(hiddenOutput) * outputDelta * Math.abs(weight);
  }

  @Wrong(
      "Only the weight's sign is used, not its size. A strong connection carries more back "
          + "than a weak one.")
  static double signOfTheWeight(double hiddenOutput, double weight, double outputDelta) {
    return Oracle.slope(hiddenOutput) * outputDelta * Math.signum(weight);
  }

  @Wrong("The weight is left out: a neuron without a connection would still get a delta.")
  static double withoutWeight(double hiddenOutput, double weight, double outputDelta) {
    return Oracle.slope(hiddenOutput) * outputDelta;
  }

  @Wrong("The output's delta is left out: this does not depend on what is wanted.")
  static double withoutDelta(double hiddenOutput, double weight, double outputDelta) {
    return Oracle.slope(hiddenOutput) * weight;
  }

  @Wrong("The sign is wrong. The output's delta points downhill already.")
  static double turnedRound(double hiddenOutput, double weight, double outputDelta) {
    return -Oracle.slope(hiddenOutput) * outputDelta * weight;
  }

  @Wrong("The hidden output itself stands where its slope belongs.")
  static double outputInsteadOfSlope(double hiddenOutput, double weight, double outputDelta) {
    return hiddenOutput * outputDelta * weight;
  }

  @Wrong("This divides by the weight. A strong connection carries more back, not less.")
  static double dividedByWeight(double hiddenOutput, double weight, double outputDelta) {
    return Oracle.slope(hiddenOutput) * outputDelta / weight;
  }

  @Wrong("The slope is in there twice.")
  static double withSlopeTwice(double hiddenOutput, double weight, double outputDelta) {
    return Oracle.slope(hiddenOutput) * Oracle.slope(hiddenOutput) * outputDelta * weight;
  }

  @Wrong(
      "The hidden output is put through the sigmoid a second time before its slope is " + "taken.")
  static double squeezedAgain(double hiddenOutput, double weight, double outputDelta) {
    return Oracle.slope(Oracle.sigmoid(hiddenOutput)) * outputDelta * weight;
  }

  @Right
  static double leftToRight(double hiddenOutput, double weight, double outputDelta) {
    return outputDelta * weight * hiddenOutput * (1 - hiddenOutput);
  }

  @Right
  static double expanded(double hiddenOutput, double weight, double outputDelta) {
    double back = weight * outputDelta;
    return back * hiddenOutput - back * hiddenOutput * hiddenOutput;
  }
}
