package kata.stage9;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.ClassOracle;

/** Answers to step 9.2: wrong ones with what to say about them, and right ones in other words. */
final class Step2_OfAnswers {

  private Step2_OfAnswers() {}

  @Working(
      "Each is multiplied by its target; all of them are added up, and the sum is "
          + "turned round.")
  static Map<String, Object> parts(Matrix targets, Matrix predictions) {
    return Parts.of("the logarithms of the predictions", predictions.map(Math::log));
  }

  /** The sum, over all places, of what is made of a target and its prediction. */
  private static double sum(Matrix targets, Matrix predictions, DoubleBinaryOperator entry) {
    return IntStream.range(0, targets.rows())
        .mapToDouble(
            row ->
                IntStream.range(0, targets.columns())
                    .mapToDouble(
                        column ->
                            entry.applyAsDouble(
                                targets.get(row, column), predictions.get(row, column)))
                    .sum())
        .sum();
  }

  /** What the class that is right was given. */
  private static double ofTarget(Matrix targets, Matrix predictions, int row) {
    return predictions.get(row, ClassOracle.classes(targets)[row]);
  }

  @Wrong(
      "0 times the logarithm of 0 is NaN in Java, for that logarithm is infinite. A class that is"
          + " not the right one counts nothing.")
  static double zeroTimesInfinity(Matrix targets, Matrix predictions) {
    return sum(targets, predictions, (target, prediction) -> -target * Math.log(prediction));
  }

  @Wrong(
      "This is the mean over the samples. The losses here are sums, so that a step and its samples"
          + " stay in proportion; the log divides for the reader.")
  static double mean(Matrix targets, Matrix predictions) {
    return ClassOracle.crossEntropy(targets, predictions) / targets.rows();
  }

  @Wrong(
      "This is the mean over all entries of the matrix, samples times classes. Here it is the sum.")
  static double meanOverEntries(Matrix targets, Matrix predictions) {
    return ClassOracle.crossEntropy(targets, predictions) / (targets.rows() * targets.columns());
  }

  @Wrong("This is the mean over the classes. Here nothing is divided.")
  static double meanOverClasses(Matrix targets, Matrix predictions) {
    return ClassOracle.crossEntropy(targets, predictions) / targets.columns();
  }

  @Wrong(
      "The sign is missing: logarithms of numbers below 1 are negative, and a loss is 0 or more.")
  static double negative(Matrix targets, Matrix predictions) {
    return -ClassOracle.crossEntropy(targets, predictions);
  }

  @Wrong("This is half the squared error, the loss of the stages before.")
  static double halfSquaredError(Matrix targets, Matrix predictions) {
    return HalfSquaredError.of(targets, predictions);
  }

  @Wrong(
      "The probabilities were added first, and the logarithm taken of their sum. Each sample has a"
          + " logarithm of its own.")
  static double logarithmOfTheSum(Matrix targets, Matrix predictions) {
    return -Math.log(sum(targets, predictions, (target, prediction) -> target * prediction));
  }

  @Wrong(
      "The probabilities were multiplied first, and the logarithm taken of their product. On paper"
          + " that is the same; the product of many small ones is 0 in Java.")
  static double logarithmOfTheProduct(Matrix targets, Matrix predictions) {
    double product = 1;
    for (int row = 0; row < targets.rows(); row++) {
      product *= ofTarget(targets, predictions, row);
    }
    return -Math.log(product);
  }

  @Wrong(
      "What the wrong classes did not get was counted, too. That is the loss of outputs that stand"
          + " alone; after softmax their share is known from the right one's.")
  static double binary(Matrix targets, Matrix predictions) {
    return sum(
        targets,
        predictions,
        (target, prediction) -> -Math.log(target == 1 ? prediction : 1 - prediction));
  }

  @Wrong("The logarithms of all classes were added. Only the class that is right counts.")
  static double ofAllClasses(Matrix targets, Matrix predictions) {
    return sum(targets, predictions, (target, prediction) -> -Math.log(prediction));
  }

  @Wrong("This is the logarithm to base 2. Math.log is the one whose slope is 1 / p.")
  static double baseTwo(Matrix targets, Matrix predictions) {
    return ClassOracle.crossEntropy(targets, predictions) / Math.log(2);
  }

  @Wrong("This is the logarithm to base 10. Math.log is the one whose slope is 1 / p.")
  static double baseTen(Matrix targets, Matrix predictions) {
    return ClassOracle.crossEntropy(targets, predictions) / Math.log(10);
  }

  @Wrong(
      "Targets and predictions are exchanged: this is the logarithm of the targets, and that of 0 is"
          + " infinite.")
  static double exchanged(Matrix targets, Matrix predictions) {
    return sum(
        targets,
        predictions,
        (target, prediction) -> prediction == 0 ? 0 : -prediction * Math.log(target));
  }

  @Wrong(
      "A small number was added to the predictions, or they were cut off at one. Then the loss is no"
          + " longer infinite where the right class got 0, and elsewhere a little wrong.")
  static double cutOff(Matrix targets, Matrix predictions) {
    return sum(
        targets,
        predictions,
        (target, prediction) -> -target * Math.log(Math.max(prediction, 1e-15)));
  }

  @Wrong("A small number was added to every prediction, so all the logarithms are a little wrong.")
  static double raised(Matrix targets, Matrix predictions) {
    return sum(targets, predictions, (target, prediction) -> -target * Math.log(prediction + 1e-9));
  }

  @Wrong(
      "A sample whose right class got 0 was left out. That is the worst answer there is: its loss is"
          + " infinite.")
  static double withoutTheWorst(Matrix targets, Matrix predictions) {
    return sum(
        targets,
        predictions,
        (target, prediction) -> target == 0 || prediction == 0 ? 0 : -Math.log(prediction));
  }

  @Wrong(
      "The largest prediction of each sample was taken, right or wrong. What counts is the one of"
          + " the class that is right.")
  static double ofTheLargest(Matrix targets, Matrix predictions) {
    return ClassOracle.crossEntropy(ClassOracle.oneHot(predictions), predictions);
  }

  @Wrong("The logarithm is missing: this is what the right classes lack to 1.")
  static double withoutLogarithm(Matrix targets, Matrix predictions) {
    return sum(targets, predictions, (target, prediction) -> target * (1 - prediction));
  }

  @Wrong("This counts the wrong choices. It has no slope: a nudge changes nothing, or one.")
  static double mistakes(Matrix targets, Matrix predictions) {
    return sum(
        targets,
        ClassOracle.oneHot(predictions),
        (target, chosen) -> target == 1 && chosen == 0 ? 1 : 0);
  }

  @Wrong("Only the first sample counts here. The loss is the sum over all of them.")
  static double firstAlone(Matrix targets, Matrix predictions) {
    return -Math.log(ofTarget(targets, predictions, 0));
  }

  @Right
  static double loops(Matrix targets, Matrix predictions) {
    return ClassOracle.crossEntropy(targets, predictions);
  }

  @Right
  static double ofTheRightClass(Matrix targets, Matrix predictions) {
    return IntStream.range(0, targets.rows())
        .mapToDouble(row -> -Math.log(ofTarget(targets, predictions, row)))
        .sum();
  }

  @Right
  static double entryByEntry(Matrix targets, Matrix predictions) {
    Matrix logarithms =
        Matrix.of(
            targets.rows(),
            targets.columns(),
            (row, column) ->
                targets.get(row, column) == 0
                    ? 0
                    : targets.get(row, column) * Math.log(predictions.get(row, column)));
    return -logarithms.columnSums().transpose().columnSums().get(0, 0);
  }

  @Right
  static double withoutTheOthers(Matrix targets, Matrix predictions) {
    Matrix ofRight = targets.timesEntrywise(predictions).plus(targets.map(target -> 1 - target));
    return -sum(ofRight, ofRight, (one, same) -> Math.log(one));
  }
}
