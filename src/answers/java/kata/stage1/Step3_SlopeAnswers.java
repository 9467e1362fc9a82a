package kata.stage1;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 1.3: wrong ones with what to say about them, and right ones in other words. */
final class Step3_SlopeAnswers {

  private Step3_SlopeAnswers() {}

  @Working(
      "The slope is the difference of both values, divided by how far apart the two places are.")
  static Map<String, Object> parts(DoubleUnaryOperator function, double at, double nudge) {
    return Parts.of(
        "the value above",
        function.applyAsDouble(at + nudge),
        "the value below",
        function.applyAsDouble(at - nudge),
        "how far apart the places are",
        2 * nudge);
  }

  private static double difference(DoubleUnaryOperator function, double at, double nudge) {
    return function.applyAsDouble(at + nudge) - function.applyAsDouble(at - nudge);
  }

  @Wrong(
      "This compares a nudge up with the place itself. On a curve that is the slope a little beside "
          + "the place; look down as far as up.")
  static double onlyUp(DoubleUnaryOperator function, double at, double nudge) {
    return (function.applyAsDouble(at + nudge) - function.applyAsDouble(at)) / nudge;
  }

  @Wrong(
      "This compares the place itself with a nudge down. On a curve that is the slope a little "
          + "beside the place; look up as far as down.")
  static double onlyDown(DoubleUnaryOperator function, double at, double nudge) {
    return (function.applyAsDouble(at) - function.applyAsDouble(at - nudge)) / nudge;
  }

  @Wrong(
      "This is twice the slope: the difference is divided by one nudge. How far apart are the two "
          + "places?")
  static double dividedByOneNudge(DoubleUnaryOperator function, double at, double nudge) {
    return difference(function, at, nudge) / nudge;
  }

  @Wrong(
      "This is the difference alone. A slope is how much for each unit: it must not grow only "
          + "because the nudge does.")
  static double notDivided(DoubleUnaryOperator function, double at, double nudge) {
    return difference(function, at, nudge);
  }

  @Wrong(
      "The difference is divided by 2 alone. A slope is how much for each unit: it must not grow "
          + "only because the nudge does.")
  static double halved(DoubleUnaryOperator function, double at, double nudge) {
    return difference(function, at, nudge) / 2;
  }

  @Wrong(
      "The nudge multiplies here: without brackets Java divides by 2 and then multiplies the result "
          + "by the nudge.")
  static double withoutBrackets(DoubleUnaryOperator function, double at, double nudge) {
    return difference(function, at, nudge) / 2 * nudge;
  }

  @Wrong(
      "This is the value after the nudge, divided; nothing was subtracted. A slope is about how much "
          + "the value changes, not how large it is.")
  static double nothingSubtracted(DoubleUnaryOperator function, double at, double nudge) {
    return function.applyAsDouble(at + nudge) / nudge;
  }

  @Wrong(
      "The two values are added. A slope is about how much they differ: a function that is the same "
          + "everywhere has the slope 0.")
  static double added(DoubleUnaryOperator function, double at, double nudge) {
    return (function.applyAsDouble(at + nudge) + function.applyAsDouble(at - nudge)) / (2 * nudge);
  }

  @Wrong("The sign is wrong: where the function rises, its slope is positive.")
  static double turnedRound(DoubleUnaryOperator function, double at, double nudge) {
    return -difference(function, at, nudge) / (2 * nudge);
  }

  @Wrong(
      "This is the size of the slope without its sign. Where the function falls, its slope is "
          + "negative.")
  static double withoutSign(DoubleUnaryOperator function, double at, double nudge) {
    return Math.abs(difference(function, at, nudge) / (2 * nudge));
  }

  @Wrong(
      "The nudge that was given is not used: this always nudges by 0.00001. The caller "
          + "decides how far to go.")
  static double nudgeOfItsOwn(DoubleUnaryOperator function, double at, double nudge) {
    return difference(function, at, 1e-5) / (2 * 1e-5);
  }

  @Wrong(
      "The nudge that was given is not used: this always nudges by a millionth. The caller "
          + "decides how far to go.")
  static double millionth(DoubleUnaryOperator function, double at, double nudge) {
    return difference(function, at, 1e-6) / (2 * 1e-6);
  }

  @Wrong(
      "This goes only half as far as the nudge says, up and down. The nudge is the way to "
          + "each of the two places.")
  static double halfTheNudge(DoubleUnaryOperator function, double at, double nudge) {
    return difference(function, at, nudge / 2) / nudge;
  }

  @Wrong(
      "This nudges around 0, wherever the slope is wanted. A curve has another slope at every "
          + "place.")
  static double aroundZero(DoubleUnaryOperator function, double at, double nudge) {
    return difference(function, 0, nudge) / (2 * nudge);
  }

  @Wrong("This is the value of the function, not how fast it changes.")
  static double theValue(DoubleUnaryOperator function, double at, double nudge) {
    return function.applyAsDouble(at);
  }

  @Wrong(
      "The place is multiplied by the nudge instead of moved by it. A nudge goes equally far from "
          + "every place.")
  static double relative(DoubleUnaryOperator function, double at, double nudge) {
    return difference(function, at, at * nudge) / (2 * nudge);
  }

  @Wrong(
      "This computes with float, which keeps 7 digits of a double's 16. A small difference of two "
          + "large values is lost in it.")
  static double single(DoubleUnaryOperator function, double at, double nudge) {
    float above = (float) function.applyAsDouble(at + nudge);
    float below = (float) function.applyAsDouble(at - nudge);
    return (above - below) / (2 * nudge);
  }

  @Right
  static double dividedTwice(DoubleUnaryOperator function, double at, double nudge) {
    return difference(function, at, nudge) / 2 / nudge;
  }

  @Right
  static double nudgePlusNudge(DoubleUnaryOperator function, double at, double nudge) {
    return difference(function, at, nudge) / (nudge + nudge);
  }

  @Right
  static double betweenThePlaces(DoubleUnaryOperator function, double at, double nudge) {
    double above = at + nudge;
    double below = at - nudge;
    return (function.applyAsDouble(above) - function.applyAsDouble(below)) / (above - below);
  }

  @Right
  static double belowFirst(DoubleUnaryOperator function, double at, double nudge) {
    double below = function.applyAsDouble(at - nudge);
    return (below - function.applyAsDouble(at + nudge)) / (-2 * nudge);
  }

  @Right
  static double meanOfBothSides(DoubleUnaryOperator function, double at, double nudge) {
    double here = function.applyAsDouble(at);
    double up = (function.applyAsDouble(at + nudge) - here) / nudge;
    double down = (here - function.applyAsDouble(at - nudge)) / nudge;
    return (up + down) / 2;
  }

  @Right
  static double halfOfEach(DoubleUnaryOperator function, double at, double nudge) {
    return 0.5 * function.applyAsDouble(at + nudge) / nudge
        - 0.5 * function.applyAsDouble(at - nudge) / nudge;
  }

  @Right
  static double timesTheInverse(DoubleUnaryOperator function, double at, double nudge) {
    return difference(function, at, nudge) * (0.5 / nudge);
  }

  @Right
  static double stream(DoubleUnaryOperator function, double at, double nudge) {
    return DoubleStream.of(-nudge, nudge)
        .map(way -> function.applyAsDouble(at + way) / (2 * way))
        .sum();
  }

  @Right
  static double composed(DoubleUnaryOperator function, double at, double nudge) {
    DoubleUnaryOperator way = function.compose(nudges -> at + nudges * nudge);
    return (way.applyAsDouble(1) - way.applyAsDouble(-1)) / (nudge * 2);
  }
}
