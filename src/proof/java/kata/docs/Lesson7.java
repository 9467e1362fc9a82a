package kata.docs;

import static kata.docs.Figure.plain;
import static kata.docs.Figure.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.MomentumState;
import kata.Samples;
import kata.article.Trainer;
import kata.proof.FullTraining;
import kata.proof.Learners;
import kata.testing.Oracle;

/** The figures of lesson 7; those of its worked example are in {@link Lesson7ByHand}. */
final class Lesson7 {

  private static final String PAGE = "exercises/kata/stage7/README.md";
  private static final FullTraining PLAIN = FullTraining.withBias(Trainer.SEED, 0.3);
  private static final FullTraining WITHOUT_BIAS = FullTraining.withoutBias(Trainer.SEED, 0.6);

  private Lesson7() {}

  static List<Figure> figures() {
    return List.of(
        Figure.given(PAGE, "With 0.9, nine tenths of the last step are taken once more."),
        Figure.given(PAGE, "with 0.9 each epoch takes away a tenth of every weight."),
        Figure.of(
            PAGE,
            "It is %s times as fast. With momentum %s, MAE is below 0.1 at epoch %d instead of %,d,"
                + " from the same start and at the same rate of %s. Without bias, at %s, it is epoch"
                + " %d instead of %,d.",
            Lesson7::faster),
        Figure.of(
            PAGE,
            "On an even slope momentum %s takes steps %s times as long. Leave momentum out and take a"
                + " rate of %d, ten times %s, and MAE is below 0.1 at epoch %d;",
            () ->
                row(
                    0.9,
                    NumberWords.number(Lesson7ByHand.limit()),
                    3,
                    0.3,
                    learnt(FullTraining.withBias(42, 3)))),
        Figure.given(PAGE, "| MAE below 0.1 at epoch |"),
        new Figure(PAGE, "| %s | %,d |", Lesson7::momenta),
        Figure.of(PAGE, "| %s | not within %,d |", Lesson7::tooMuch),
        Figure.of(
            PAGE,
            "With %s it rushes past. After %,d epochs it answers %.3f to three of the samples,",
            Lesson7::rushingPast),
        Figure.of(
            PAGE,
            "Stage 5 did not make it rise once in %,d epochs. With momentum %s it rises in %d of the"
                + " first %,d epochs, for the first time already in epoch %d:",
            Lesson7::rises),
        Figure.of(
            PAGE,
            "Multiply the weights by %s in each epoch instead. After %d epochs none of them is larger"
                + " than %s, after %,d epochs all answers are %s, and so is MAE.",
            Lesson7::shrinkingWeights),
        Figure.of(
            PAGE,
            "it still learns, at epoch %,d.",
            () -> row(learnt(new FullTraining(PLAIN.start(), Lesson7::rememberingOne)))),
        Figure.given(PAGE, "How far does it still go, with momentum 0.9?"),
        Figure.given(PAGE, "You halve the learning rate and set momentum from 0 to 0.5."),
        Figure.of(
            PAGE,
            "%.1f + %.2f + %.3f and so on: %.0f in all.",
            () -> row(0.9, 0.9 * 0.9, 0.9 * 0.9 * 0.9, 0.9 / (1 - 0.9))));
  }

  /** Of many starts. */
  static List<Figure> slowFigures() {
    return List.of(
        Figure.of(
            PAGE,
            "Of %d starts with bias, %d learn XOR within %,d epochs, not %d, and half of the %d"
                + " have done so by epoch %d instead of %,d.",
            () -> {
              Learners with =
                  learners(seed -> FullTraining.withBias(seed, 0.3).withMomentum(0.9, 0.3));
              Learners without = learners(seed -> FullTraining.withBias(seed, 0.3));
              return row(
                  200,
                  with.within(10_000),
                  10_000,
                  without.within(10_000),
                  200,
                  with.halfBy(),
                  without.halfBy());
            }),
        Figure.of(
            PAGE,
            "; %d of the %d starts learn, half of the %d by epoch %d.",
            () -> {
              Learners fast = learners(seed -> FullTraining.withBias(seed, 3));
              return row(fast.within(10_000), 200, 200, fast.halfBy());
            }),
        Figure.of(
            PAGE,
            "and only %d of the %d starts learn.",
            () -> {
              Learners rushing =
                  learners(seed -> FullTraining.withBias(seed, 0.3).withMomentum(0.99, 0.3));
              return row(rushing.within(10_000), 200);
            }));
  }

  private static Learners learners(IntFunction<FullTraining> training) {
    return Learners.of(200, 10_000, training);
  }

  private static int learnt(FullTraining training) {
    return training.learntAt(10_000).orElseThrow();
  }

  private static FullTraining withMomentum(double momentum) {
    return PLAIN.withMomentum(momentum, 0.3);
  }

  private static Object[] faster() {
    int slow = learnt(PLAIN);
    int fast = learnt(withMomentum(0.9));
    int slowWithoutBias = learnt(WITHOUT_BIAS);
    int fastWithoutBias = learnt(WITHOUT_BIAS.withMomentum(0.9, 0.6).holdingBiases());
    String times = NumberWords.number(Math.round((double) slow / fast));
    return row(times, 0.9, fast, slow, 0.3, 0.6, fastWithoutBias, slowWithoutBias);
  }

  private static List<Object[]> momenta() {
    return DoubleStream.of(0, 0.5, 0.9, 0.95)
        .mapToObj(momentum -> row(plain(momentum), learnt(withMomentum(momentum))))
        .toList();
  }

  private static Object[] tooMuch() {
    assertThat(withMomentum(0.99).learntAt(30_000)).isEmpty();
    return row(0.99, 30_000);
  }

  private static Object[] rushingPast() {
    Matrix answers = FullTraining.answers(withMomentum(0.99).after(3_000));
    double[] sorted =
        IntStream.range(0, 4).mapToDouble(sample -> answers.get(sample, 0)).sorted().toArray();
    assertThat(sorted[3] - sorted[1]).isLessThan(0.0005);
    return row(0.99, 3_000, sorted[2]);
  }

  private static Object[] rises() {
    assertThat(PLAIN.rises(3_000)).isZero();
    FullTraining rolling = withMomentum(0.9);
    int first = 0;
    while (rolling.rises(first + 1) == 0) {
      first++;
    }
    return row(3_000, 0.9, rolling.rises(1_000), 1_000, first);
  }

  private static Object[] shrinkingWeights() {
    FullTraining shrinking =
        FullTraining.of(
            PLAIN.start().network(),
            network -> Oracle.sum(0.9, network, 0.3, Oracle.downhill(network, Samples.XOR)));
    BiasNetwork soon = shrinking.after(50);
    BiasNetwork late = shrinking.after(1_000);
    Matrix answers = FullTraining.answers(late);
    assertThat(IntStream.range(0, 4).mapToDouble(sample -> answers.get(sample, 0)))
        .containsOnly(0.5);
    return row(
        0.9, 50, Math.ceil(largestWeight(soon) * 1_000) / 1_000, 1_000, FullTraining.mae(late));
  }

  private static double largestWeight(BiasNetwork network) {
    return Lesson6.numbers(network).map(Math::abs).max().orElseThrow();
  }

  /** Takes the plain step, and nine tenths of the plain step before. */
  private static MomentumState rememberingOne(MomentumState state) {
    BiasNetwork still = state.velocity();
    BiasNetwork step = Oracle.sum(0.3, Oracle.downhill(state.network(), Samples.XOR), 0, still);
    BiasNetwork both = Oracle.sum(1, step, 0.9, still);
    return new MomentumState(Oracle.sum(1, state.network(), 1, both), step);
  }
}
