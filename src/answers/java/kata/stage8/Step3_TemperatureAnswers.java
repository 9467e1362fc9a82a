package kata.stage8;

import java.util.Map;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 8.3: wrong ones with what to say about them, and right ones in other words. */
final class Step3_TemperatureAnswers {

  private Step3_TemperatureAnswers() {}

  @Working("Step by step the same factor, and at the last step the end is reached.")
  static Map<String, Object> parts(double start, double end, int step, int steps) {
    return Parts.of(
        "the last step",
        steps - 1.0,
        "how far it has come, as a part of 1",
        step / (steps - 1.0),
        "the whole factor",
        end / start);
  }

  private static double part(double start, double end, double part) {
    return start * Math.pow(end / start, part);
  }

  @Wrong("It cools by the same amount each time. It should cool by the same factor.")
  static double straight(double start, double end, int step, int steps) {
    return start + (end - start) * step / (steps - 1);
  }

  @Wrong("The last step is not at the end yet: that would be one step later.")
  static double oneTooLate(double start, double end, int step, int steps) {
    return part(start, end, (double) step / steps);
  }

  @Wrong("The first step has cooled already: step 0 is as warm as the start.")
  static double oneTooEarly(double start, double end, int step, int steps) {
    return part(start, end, (step + 1.0) / steps);
  }

  @Wrong("It warms up: start and end are exchanged.")
  static double exchanged(double start, double end, int step, int steps) {
    return part(end, start, step / (steps - 1.0));
  }

  @Wrong("It stays as warm as at the start.")
  static double constant(double start, double end, int step, int steps) {
    return start;
  }

  @Wrong("It is as cold as at the end from the first step on.")
  static double coldAtOnce(double start, double end, int step, int steps) {
    return end;
  }

  @Wrong("Two ints were divided: in Java that gives 0 until the last step.")
  static double wholeNumbers(double start, double end, int step, int steps) {
    return part(start, end, step / (steps - 1));
  }

  @Wrong("The whole way from start to end is gone at each step.")
  static double factorEachStep(double start, double end, int step, int steps) {
    return part(start, end, step);
  }

  @Wrong("It is halved at each step, whatever the end is.")
  static double halved(double start, double end, int step, int steps) {
    return start * Math.pow(0.5, step);
  }

  @Wrong("It is the start divided by the number of the step, whatever the end is.")
  static double divided(double start, double end, int step, int steps) {
    return start / (step + 1);
  }

  @Wrong("The factor is start divided by end, so it warms up from the start on.")
  static double upwards(double start, double end, int step, int steps) {
    return start * Math.pow(start / end, step / (steps - 1.0));
  }

  @Wrong("It falls exponentially, but with Euler's number, whatever the end is.")
  static double euler(double start, double end, int step, int steps) {
    return start * Math.exp(-step / (steps - 1.0));
  }

  @Wrong("The end is added on top: at step 0 it is warmer than the start.")
  static double endOnTop(double start, double end, int step, int steps) {
    return end + part(start, end, step / (steps - 1.0));
  }

  @Wrong("It begins at the end and goes on down from there. At step 0 it is as warm as the start.")
  static double fromTheEnd(double start, double end, int step, int steps) {
    return end * Math.pow(end / start, step / (steps - 1.0));
  }

  @Wrong("This is the factor since step 0, not yet the temperature: the start is left out.")
  static double withoutStart(double start, double end, int step, int steps) {
    return Math.pow(end / start, step / (steps - 1.0));
  }

  @Wrong(
      "The factor of one step is a square root, as with the three steps worked by hand. With more "
          + "steps, more of these factors make the whole way.")
  static double squareRoot(double start, double end, int step, int steps) {
    return start * Math.pow(Math.sqrt(end / start), step);
  }

  @Wrong(
      "It is a tenth of the one before, as in the example worked by hand. There it follows from the "
          + "start, the end and the three steps.")
  static double tenths(double start, double end, int step, int steps) {
    return start * Math.pow(0.1, step);
  }

  @Wrong(
      "The exponent of one step is 1 divided by an int, which in Java is 0 as soon as there are "
          + "more than two steps: it stays as warm as at the start.")
  static double wholeExponent(double start, double end, int step, int steps) {
    return start * Math.pow(Math.pow(end / start, 1 / (steps - 1)), step);
  }

  @Wrong(
      "It cools by the same amount each time, and is not at the end when the last step comes. It "
          + "should cool by the same factor.")
  static double straightAndTooLate(double start, double end, int step, int steps) {
    return start + (end - start) * step / steps;
  }

  @Wrong(
      "The factor of the whole way was divided by the number of steps. Factors are multiplied, so a "
          + "part of one is a root or a power.")
  static double factorDivided(double start, double end, int step, int steps) {
    return start * Math.pow(end / start / (steps - 1), step);
  }

  @Wrong(
      "It is cut off at 1. A temperature is no probability, and may be as high as the start says.")
  static double cutOff(double start, double end, int step, int steps) {
    return Math.min(1, part(start, end, step / (steps - 1.0)));
  }

  @Right
  static double logarithms(double start, double end, int step, int steps) {
    double part = (double) step / (steps - 1);
    return Math.exp((1 - part) * Math.log(start) + part * Math.log(end));
  }

  @Right
  static double stepByStep(double start, double end, int step, int steps) {
    double factor = Math.pow(end / start, 1.0 / (steps - 1));
    double temperature = start;
    for (int i = 0; i < step; i++) {
      temperature *= factor;
    }
    return temperature;
  }

  @Right
  static double weighted(double start, double end, int step, int steps) {
    double part = step / (double) (steps - 1);
    return Math.pow(start, 1 - part) * Math.pow(end, part);
  }
}
