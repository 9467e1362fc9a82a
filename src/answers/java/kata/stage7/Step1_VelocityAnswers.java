package kata.stage7;

import java.util.Map;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 7.1: wrong ones with what to say about them, and right ones in other words. */
final class Step1_VelocityAnswers {

  private Step1_VelocityAnswers() {}

  @Working("The new step is the sum of both.")
  static Map<String, Object> parts(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Parts.of(
        "what is kept of the last step",
        velocity.scale(momentum),
        "what the way downhill adds",
        negativeGradient.scale(learningRate));
  }

  @Wrong("The last step is left out: this is the step of stage 3, without any " + "memory.")
  static Matrix withoutMemory(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(0, velocity, learningRate, negativeGradient);
  }

  @Wrong("The last step is kept in full. Momentum says how much of it is kept.")
  static Matrix allKept(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(1, velocity, learningRate, negativeGradient);
  }

  @Wrong("The learning rate scales the last step too. That one was scaled when it " + "was taken.")
  static Matrix rateOnAll(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(momentum * learningRate, velocity, learningRate, negativeGradient);
  }

  @Wrong("The learning rate is left out: the way downhill is added at full length.")
  static Matrix withoutRate(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(momentum, velocity, 1, negativeGradient);
  }

  @Wrong("The way downhill is subtracted. It points downhill already, so it is " + "added.")
  static Matrix subtracted(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(momentum, velocity, -learningRate, negativeGradient);
  }

  @Wrong("The last step is subtracted: momentum goes on in its direction.")
  static Matrix against(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(-momentum, velocity, learningRate, negativeGradient);
  }

  @Wrong("Momentum and learning rate are exchanged.")
  static Matrix exchangedFactors(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(learningRate, velocity, momentum, negativeGradient);
  }

  @Wrong("Momentum belongs to the last step. Here it scales the way downhill, too.")
  static Matrix momentumOnAll(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(momentum, velocity, momentum * learningRate, negativeGradient);
  }

  @Wrong(
      "The way downhill is scaled by what momentum leaves over, as in an average. "
          + "Here it is added whole, times the learning rate.")
  static Matrix averaged(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(momentum, velocity, (1 - momentum) * learningRate, negativeGradient);
  }

  @Wrong("Momentum is what is kept of the last step. Here it is what is lost.")
  static Matrix kept(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(1 - momentum, velocity, learningRate, negativeGradient);
  }

  @Wrong("The way downhill is left out: nothing new is added to the last step.")
  static Matrix coasting(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(momentum, velocity, 0, negativeGradient);
  }

  @Wrong
  static Matrix unchanged(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return velocity;
  }

  @Wrong(
      "The new velocity is scaled by momentum once more, and the way downhill added a second time, "
          + "as if it looked one step ahead.")
  static Matrix lookedAhead(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(
        momentum,
        Oracle.sum(momentum, velocity, learningRate, negativeGradient),
        learningRate,
        negativeGradient);
  }

  @Wrong(
      "The last step was multiplied by the way downhill, entry by entry. The two " + "are added.")
  static Matrix multiplied(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return velocity.scale(momentum).timesEntrywise(negativeGradient.scale(learningRate));
  }

  @Wrong("The learning rate is taken twice.")
  static Matrix rateTwice(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(momentum, velocity, learningRate * learningRate, negativeGradient);
  }

  @Wrong("The step is taken twice: once too much of the way downhill.")
  static Matrix downhillTwice(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(momentum, velocity, 2 * learningRate, negativeGradient);
  }

  @Wrong(
      "The way downhill was brought to length 1. Its length belongs to the step: where it is "
          + "steeper, the step is longer.")
  static Matrix unitLength(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    Matrix ones = Matrix.of(negativeGradient.columns(), 1, (row, one) -> 1);
    Matrix squares = negativeGradient.timesEntrywise(negativeGradient);
    double length = Math.sqrt(squares.columnSums().dot(ones).get(0, 0));
    return Oracle.sum(momentum, velocity, learningRate / length, negativeGradient);
  }

  @Wrong(
      "The way downhill was transposed where that fits. Where there are as many rows as columns "
          + "both ways fit, and one gives a weight the step of another.")
  static Matrix transposedWhereItFits(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    boolean square = velocity.rows() == velocity.columns();
    return Oracle.sum(
        momentum, velocity, learningRate, square ? negativeGradient.transpose() : negativeGradient);
  }

  @Wrong(
      "Where there are as many rows as columns, the last step and the way downhill were "
          + "multiplied by `dot`. There it fits by chance: the two are added, whatever their "
          + "shape.")
  static Matrix dotWhereItFits(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return velocity.rows() == velocity.columns()
        ? velocity.scale(momentum).dot(negativeGradient.scale(learningRate))
        : Oracle.sum(momentum, velocity, learningRate, negativeGradient);
  }

  @Right
  static Matrix entryByEntry(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Oracle.sum(momentum, velocity, learningRate, negativeGradient);
  }

  @Right
  static Matrix downhillFirst(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return negativeGradient.scale(learningRate).plus(velocity.scale(momentum));
  }

  @Right
  static Matrix mapped(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Matrix.of(
        velocity.rows(),
        velocity.columns(),
        (r, c) -> momentum * velocity.get(r, c) + learningRate * negativeGradient.get(r, c));
  }

  @Right
  static Matrix lessWhatIsLost(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return velocity.plus(negativeGradient.scale(learningRate)).minus(velocity.scale(1 - momentum));
  }

  @Right
  static Matrix loops(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    double[][] next = new double[velocity.rows()][velocity.columns()];
    for (int row = 0; row < next.length; row++) {
      for (int column = 0; column < next[row].length; column++) {
        next[row][column] += momentum * velocity.get(row, column);
        next[row][column] += learningRate * negativeGradient.get(row, column);
      }
    }
    return Matrix.of(next);
  }

  @Right
  static Matrix fused(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return Matrix.of(
        velocity.rows(),
        velocity.columns(),
        (r, c) ->
            Math.fma(learningRate, negativeGradient.get(r, c), momentum * velocity.get(r, c)));
  }

  @Right
  static Matrix columnByColumn(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    Matrix kept = velocity.transpose().map(last -> last * momentum);
    Matrix step = negativeGradient.transpose().map(downhill -> downhill * learningRate);
    return kept.plus(step).transpose();
  }

  @Right
  static Matrix minusMinus(
      Matrix velocity, Matrix negativeGradient, double momentum, double learningRate) {
    return velocity.scale(momentum).minus(negativeGradient.scale(-learningRate));
  }
}
