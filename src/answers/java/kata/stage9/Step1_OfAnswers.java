package kata.stage9;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.Sigmoid;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.ClassOracle;

/** Answers to step 9.1: wrong ones with what to say about them, and right ones in other words. */
final class Step1_OfAnswers {

  private Step1_OfAnswers() {}

  @Working("Each power is divided by the sum of the powers in its row.")
  static Map<String, Object> parts(Matrix weightedSums) {
    Matrix powers =
        Matrix.of(
            weightedSums.rows(),
            weightedSums.columns(),
            (row, column) -> Math.exp(weightedSums.get(row, column) - largest(weightedSums, row)));
    return Parts.of("e to the power of what each sum is more than the largest of its row", powers);
  }

  private static double[] row(Matrix all, int row) {
    return IntStream.range(0, all.columns()).mapToDouble(column -> all.get(row, column)).toArray();
  }

  private static double largest(Matrix all, int row) {
    return DoubleStream.of(row(all, row)).max().orElseThrow();
  }

  /** Each number of a matrix divided by the sum of its row. */
  private static Matrix shares(Matrix all) {
    return Matrix.of(
        all.rows(),
        all.columns(),
        (row, column) -> all.get(row, column) / DoubleStream.of(row(all, row)).sum());
  }

  private static Matrix powers(Matrix sums) {
    return Matrix.of(
        sums.rows(),
        sums.columns(),
        (row, column) -> Math.exp(sums.get(row, column) - largest(sums, row)));
  }

  @Wrong(
      "It is right for small weighted sums only: Math.exp(1000) is infinite, and infinite divided"
          + " by infinite is NaN. What can be subtracted from a whole row and changes no quotient?")
  static Matrix withoutMaximum(Matrix weightedSums) {
    return shares(weightedSums.map(Math::exp));
  }

  @Wrong(
      "The largest number of the whole matrix was subtracted. For a row far below it every power is"
          + " 0, and 0 divided by 0 is NaN. Each row has a largest number of its own.")
  static Matrix largestOfAll(Matrix weightedSums) {
    double largest =
        IntStream.range(0, weightedSums.rows())
            .mapToDouble(row -> largest(weightedSums, row))
            .max()
            .orElseThrow();
    return shares(weightedSums.map(sum -> Math.exp(sum - largest)));
  }

  @Wrong(
      "The smallest number of the row was subtracted. The powers of the large ones are still"
          + " infinite where a row reaches from -1000 to 1000.")
  static Matrix smallestSubtracted(Matrix weightedSums) {
    return shares(
        Matrix.of(
            weightedSums.rows(),
            weightedSums.columns(),
            (row, column) ->
                Math.exp(
                    weightedSums.get(row, column)
                        - DoubleStream.of(row(weightedSums, row)).min().orElseThrow())));
  }

  @Wrong(
      "The mean of the row was subtracted. The powers are still infinite where a row reaches from"
          + " -1000 to 1000.")
  static Matrix meanSubtracted(Matrix weightedSums) {
    return shares(
        Matrix.of(
            weightedSums.rows(),
            weightedSums.columns(),
            (row, column) ->
                Math.exp(
                    weightedSums.get(row, column)
                        - DoubleStream.of(row(weightedSums, row)).average().orElseThrow())));
  }

  @Wrong(
      "Large weighted sums were cut off before the power was taken. Above the limit they are all"
          + " alike then, and so are their probabilities.")
  static Matrix cutOff(Matrix weightedSums) {
    return shares(weightedSums.map(sum -> Math.exp(Math.max(-700, Math.min(700, sum)))));
  }

  @Wrong(
      "Each number was divided by the sum of its column. A column is one class over all samples; a"
          + " sample is a row, and its probabilities add up to 1.")
  static Matrix overColumns(Matrix weightedSums) {
    return ClassOracle.softmax(weightedSums.transpose()).transpose();
  }

  @Wrong(
      "Each number was divided by the sum of the whole matrix. The samples have nothing to do with"
          + " each other: each row adds up to 1.")
  static Matrix overAll(Matrix weightedSums) {
    Matrix powers = powers(weightedSums);
    double sum =
        IntStream.range(0, powers.rows())
            .mapToDouble(row -> DoubleStream.of(row(powers, row)).sum())
            .sum();
    return powers.map(power -> power / sum);
  }

  @Wrong("These are the powers alone. They do not add up to 1 yet.")
  static Matrix powersAlone(Matrix weightedSums) {
    return weightedSums.map(Math::exp);
  }

  @Wrong(
      "These are the powers, made small enough, but they do not add up to 1: the division by their"
          + " sum is missing.")
  static Matrix smallPowersAlone(Matrix weightedSums) {
    return powers(weightedSums);
  }

  @Wrong(
      "This is the sigmoid of each weighted sum, alone. The outputs of one sample share one"
          + " certainty: what one class gets, the others lose.")
  static Matrix sigmoid(Matrix weightedSums) {
    return Sigmoid.of(weightedSums);
  }

  @Wrong(
      "The sigmoid was taken first, then each row was divided by its sum. The power of the weighted"
          + " sum itself is what is divided.")
  static Matrix sharesOfSigmoids(Matrix weightedSums) {
    return shares(Sigmoid.of(weightedSums));
  }

  @Wrong(
      "This is the softmax of the sigmoids: even the surest class gets less than e times as much as"
          + " the others. The weighted sums go in as they are.")
  static Matrix softmaxOfSigmoids(Matrix weightedSums) {
    return ClassOracle.softmax(Sigmoid.of(weightedSums));
  }

  @Wrong(
      "The weighted sums themselves were divided by their sum. They may be negative, and so would"
          + " the probabilities be: Math.exp makes them positive first.")
  static Matrix sharesOfSums(Matrix weightedSums) {
    return shares(weightedSums);
  }

  @Wrong(
      "The largest gets 1 and the others 0. That is the class in the end; training needs to know"
          + " how sure the network is, and a slope.")
  static Matrix largestAlone(Matrix weightedSums) {
    return ClassOracle.oneHot(weightedSums);
  }

  @Wrong("The sign is turned: the largest weighted sum gets the smallest probability.")
  static Matrix turned(Matrix weightedSums) {
    return ClassOracle.softmax(weightedSums.scale(-1));
  }

  @Wrong("This is the power of 2, not of e.")
  static Matrix powersOfTwo(Matrix weightedSums) {
    return ClassOracle.softmax(weightedSums.scale(Math.log(2)));
  }

  @Wrong("These are the logarithms of the probabilities.")
  static Matrix logarithms(Matrix weightedSums) {
    return ClassOracle.softmax(weightedSums).map(Math::log);
  }

  @Wrong(
      "The powers were divided by how many classes there are. Divide by what they add up to, and"
          + " the row adds up to 1.")
  static Matrix byTheCount(Matrix weightedSums) {
    return powers(weightedSums).map(power -> power / weightedSums.columns());
  }

  @Wrong(
      "Where there are as many rows as columns, the columns add up to 1, not the rows. A sample is a"
          + " row, whatever the shape is.")
  static Matrix overColumnsWhereSquare(Matrix weightedSums) {
    return weightedSums.rows() == weightedSums.columns()
        ? overColumns(weightedSums)
        : ClassOracle.softmax(weightedSums);
  }

  @Right
  static Matrix asSeenFromEach(Matrix weightedSums) {
    return ClassOracle.softmax(weightedSums);
  }

  @Right
  static Matrix sharesOfPowers(Matrix weightedSums) {
    return shares(powers(weightedSums));
  }

  @Right
  static Matrix byTheLogarithmOfTheSum(Matrix weightedSums) {
    return Matrix.of(
        weightedSums.rows(),
        weightedSums.columns(),
        (row, column) -> {
          double largest = largest(weightedSums, row);
          double total =
              DoubleStream.of(row(weightedSums, row)).map(sum -> Math.exp(sum - largest)).sum();
          return Math.exp(weightedSums.get(row, column) - largest - Math.log(total));
        });
  }

  @Right
  static Matrix loops(Matrix weightedSums) {
    double[][] result = new double[weightedSums.rows()][weightedSums.columns()];
    for (int row = 0; row < result.length; row++) {
      double largest = weightedSums.get(row, 0);
      for (int column = 1; column < result[row].length; column++) {
        largest = Math.max(largest, weightedSums.get(row, column));
      }
      double total = 0;
      for (int column = 0; column < result[row].length; column++) {
        result[row][column] = Math.exp(weightedSums.get(row, column) - largest);
        total += result[row][column];
      }
      for (int column = 0; column < result[row].length; column++) {
        result[row][column] /= total;
      }
    }
    return Matrix.of(result);
  }

  @Right
  static Matrix withColumnSums(Matrix weightedSums) {
    DoubleUnaryOperator reciprocal = total -> 1 / total;
    Matrix powers = powers(weightedSums);
    Matrix factors = powers.transpose().columnSums().map(reciprocal);
    return Matrix.of(
        powers.rows(),
        powers.columns(),
        (row, column) -> powers.get(row, column) * factors.get(0, row));
  }
}
