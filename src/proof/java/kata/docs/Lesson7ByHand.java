package kata.docs;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kata.Matrix;
import kata.MomentumState;
import kata.Samples;
import kata.article.Trainer;
import kata.proof.FullTraining;
import kata.testing.Oracle;

/** What lesson 7 works by hand: an even slope, and the first epochs of stage 5 with momentum. */
final class Lesson7ByHand extends Figures {

  private static final double MOMENTUM = 0.9;
  private static final double RATE = 0.3;

  /** What the epochs 0, 1 and 2 find, and what the last of them leaves. */
  private final List<MomentumState> states =
      Stream.iterate(
              MomentumState.atRest(Trainer.startWithBias(Trainer.SEED)),
              state -> Oracle.epoch(state, Samples.XOR, MOMENTUM, RATE))
          .limit(4)
          .toList();

  Lesson7ByHand() {
    evenSlope();
    bias();
  }

  private void evenSlope() {
    double second = next(1, 1);
    double third = next(second, 1);
    says(
        "first step %s * 0 + 1 = 1 second %s * 1 + 1 = %.1f third %s * %.1f + 1 = %.2f fourth %s *"
            + " %.2f + 1 = %.3f",
        MOMENTUM, MOMENTUM, second, MOMENTUM, second, third, MOMENTUM, third, next(third, 1));
    says(
        "It grows towards %d, because %s * %d + 1 is %d again.",
        limit(), MOMENTUM, limit(), Math.round(MOMENTUM * limit() + 1));
    says(
        "the velocity shrinks instead, towards %.2f of a plain step: each step takes back %s of the"
            + " one before.",
        alternating(), MOMENTUM);
  }

  private void bias() {
    says("at rate %s and momentum %s.", RATE, MOMENTUM);
    says("plain: %s * sum |", RATE);
    says("| | | | 0 | %.4f |", bias(0));
    for (int epoch = 0; epoch < 3; epoch++) {
      says(
          "| %d | %.4f | %.4f | %.4f | %.4f |",
          epoch, sum(epoch), RATE * sum(epoch), velocity(epoch + 1), bias(epoch + 1));
    }
    says(
        "For epoch 1: %s * %.4f - %.4f = %.4f.",
        MOMENTUM, velocity(1), -RATE * sum(1), velocity(2));
  }

  private static double next(double velocity, double downhill) {
    return MOMENTUM * velocity + downhill;
  }

  /** Towards how many plain steps the velocity grows on an even slope. */
  static long limit() {
    return Math.round(late(DoubleStream.iterate(0, velocity -> next(velocity, 1))));
  }

  /** Towards which part of a plain step it shrinks where the slope turns its sign every time. */
  private static double alternating() {
    return Math.abs(late(DoubleStream.iterate(0, velocity -> next(-velocity, 1))));
  }

  private static double late(DoubleStream velocities) {
    return velocities.skip(1_000).findFirst().orElseThrow();
  }

  private double bias(int epoch) {
    return states.get(epoch).network().biasOutput().get(0, 0);
  }

  private double velocity(int epoch) {
    return states.get(epoch).velocity().biasOutput().get(0, 0);
  }

  private double sum(int epoch) {
    Matrix answers = FullTraining.answers(states.get(epoch).network());
    return Oracle.outputDeltas(Samples.XOR.targets(), answers).columnSums().get(0, 0);
  }
}
