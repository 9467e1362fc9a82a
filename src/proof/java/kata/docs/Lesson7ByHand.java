package kata.docs;

import static kata.docs.Figure.row;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.Matrix;
import kata.MomentumState;
import kata.Samples;
import kata.article.Trainer;
import kata.proof.FullTraining;
import kata.testing.Oracle;

/** What lesson 7 works by hand: an even slope, and the first epochs of stage 5 with momentum. */
final class Lesson7ByHand {

  private static final String PAGE = "exercises/kata/stage7/README.md";
  private static final double MOMENTUM = 0.9;
  private static final double RATE = 0.3;

  /** What the epochs 0, 1 and 2 find, and what the last of them leaves. */
  private final List<MomentumState> states =
      Stream.iterate(
              MomentumState.atRest(Trainer.startWithBias(Trainer.SEED)),
              state -> Oracle.epoch(state, Samples.XOR, MOMENTUM, RATE))
          .limit(4)
          .toList();

  List<Figure> figures() {
    return List.of(
        Figure.given(PAGE, "at learning rate 1 and momentum 0.9."),
        Figure.of(
            PAGE,
            "first step %s * 0 + 1 = 1 second %s * 1 + 1 = %.1f third %s * %.1f + 1 = %.2f fourth %s *"
                + " %.2f + 1 = %.3f",
            Lesson7ByHand::evenSlope),
        Figure.of(
            PAGE,
            "It grows towards %d, since %s * %d + 1 is %d again.",
            () -> row(limit(), 0.9, limit(), Math.round(0.9 * limit() + 1))),
        Figure.of(
            PAGE,
            "towards 1 / %.1f of a plain step: there each step takes back 0.9 of the one before, and v = 1 - 0.9 v holds at 1 / %.1f.",
            () -> row(1 / alternating(), 1 / alternating())),
        Figure.of(PAGE, "at rate %s and momentum %s.", () -> row(0.3, 0.9)),
        Figure.of(PAGE, "plain: %s * sum |", () -> row(RATE)),
        Figure.of(PAGE, "| | | | 0 | %.4f |", () -> row(bias(0))),
        new Figure(PAGE, "| %d | %.4f | %.4f | %.4f | %.4f |", this::epochs),
        Figure.of(
            PAGE,
            "For epoch 1: %s * %.4f - %.4f = %.4f.",
            () -> row(0.9, velocity(1), -0.3 * sum(1), velocity(2))));
  }

  private static double next(double velocity, double downhill) {
    return MOMENTUM * velocity + downhill;
  }

  private static Object[] evenSlope() {
    double second = next(1, 1);
    double third = next(second, 1);
    return row(
        MOMENTUM, MOMENTUM, second, MOMENTUM, second, third, MOMENTUM, third, next(third, 1));
  }

  /** Towards how many plain steps the velocity grows on an even slope. */
  static long limit() {
    return Math.round(
        DoubleStream.iterate(0, velocity -> next(velocity, 1))
            .skip(1_000)
            .findFirst()
            .orElseThrow());
  }

  /** Towards which part of a plain step it shrinks where the slope turns its sign every time. */
  private static double alternating() {
    return Math.abs(
        DoubleStream.iterate(0, velocity -> next(-velocity, 1))
            .skip(1_000)
            .findFirst()
            .orElseThrow());
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

  private List<Object[]> epochs() {
    return IntStream.range(0, 3)
        .mapToObj(
            epoch ->
                row(epoch, sum(epoch), RATE * sum(epoch), velocity(epoch + 1), bias(epoch + 1)))
        .toList();
  }
}
