package kata.docs;

import static kata.proof.FullTraining.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntFunction;
import kata.BiasNetwork;
import kata.MomentumState;
import kata.Samples;
import kata.article.Trainer;
import kata.proof.FullTraining;
import kata.proof.Learners;
import kata.testing.Oracle;

/** The figures of lesson 7; those of its worked example are in {@link Lesson7ByHand}. */
final class Lesson7 extends Figures {

  private static final FullTraining PLAIN = FullTraining.withBias(Trainer.SEED, 0.3);
  private static final FullTraining WITHOUT_BIAS = FullTraining.withoutBias(Trainer.SEED, 0.6);

  Lesson7() {
    int slow = learnt(PLAIN);
    int fast = learnt(withMomentum(0.9));
    int slowWithoutBias = learnt(WITHOUT_BIAS);
    int fastWithoutBias = learnt(WITHOUT_BIAS.withMomentum(0.9, 0.6).holdingBiases());
    String times = NumberWords.number(Math.round((double) slow / fast));
    says(
        "It is %s times as fast. With momentum 0.9, MAE is below 0.1 at epoch %d instead of %,d,"
            + " from the same start and at the same rate of 0.3. Without bias, at 0.6, it is epoch"
            + " %d instead of %,d.",
        times, fast, slow, fastWithoutBias, slowWithoutBias);
    says(
        "On an even slope momentum 0.9 takes steps %s times as long. Leave momentum out and take a"
            + " rate of 3, ten times 0.3, and MAE is below 0.1 at epoch %d;",
        NumberWords.number(Lesson7ByHand.limit()), learnt(FullTraining.withBias(42, 3)));
    says(
        "Plain steps at rate %s bring MAE below 0.1 at epoch %,d. And with momentum %s?",
        0.3, slow, 0.9);
    more();
    measured();
    double[] steps = {0.9, 0.9 * 0.9, 0.9 * 0.9 * 0.9, 0.9 / (1 - 0.9)};
    says("%.1f + %.2f + %.3f and so on: %.0f in all.", steps);
    manyStarts();
  }

  private void more() {
    for (double momentum : new double[] {0, 0.5, 0.9, 0.95}) {
      says("| %s | %,d |", plain(momentum), learnt(withMomentum(momentum)));
    }
    says("| %s | not within %,d |", Lesson7::tooMuch);
    says(
        "With %s the steps go too far. After %,d epochs it answers %.3f to three of the samples,",
        Lesson7::rushingPast);
    says(
        "Stage 5 did not make it rise once in %,d epochs. With momentum %s it rises in %d of the"
            + " first %,d epochs, for the first time already in epoch %d:",
        Lesson7::rises);
  }

  private void measured() {
    says(
        "Multiply the weights by %s in each epoch instead. After %d epochs none of them is larger"
            + " than %s, after %,d epochs all answers are %s, and so is MAE.",
        Lesson7::shrinkingWeights);
    says(
        "it still learns, at epoch %,d.",
        learnt(new FullTraining(PLAIN.start(), Lesson7::rememberingOne)));
  }

  private void manyStarts() {
    saysSlowly(
        "Of 200 starts with bias, %d learn XOR within 10,000 epochs, not %d, and half of the 200"
            + " have done so by epoch %d instead of %,d.",
        () -> {
          Learners with = learners(seed -> FullTraining.withBias(seed, 0.3).withMomentum(0.9, 0.3));
          Learners without = learners(seed -> FullTraining.withBias(seed, 0.3));
          return row(with.within(10_000), without.within(10_000), with.halfBy(), without.halfBy());
        });
    saysSlowly(
        "; %d of the 200 starts learn, half of the 200 by epoch %d.",
        () -> {
          Learners fast = learners(seed -> FullTraining.withBias(seed, 3));
          return row(fast.within(10_000), fast.halfBy());
        });
    saysSlowly(
        "and only %d of the 200 starts learn.",
        () ->
            row(
                learners(seed -> FullTraining.withBias(seed, 0.3).withMomentum(0.99, 0.3))
                    .within(10_000)));
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

  private static Object[] tooMuch() {
    assertThat(withMomentum(0.99).learntAt(30_000)).isEmpty();
    return row(0.99, 30_000);
  }

  private static Object[] rushingPast() {
    double[] sorted = sorted(answers(withMomentum(0.99).after(3_000)));
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
    assertThat(sorted(answers(late))).containsOnly(0.5);
    return row(
        0.9, 50, Math.ceil(largestWeight(soon) * 1_000) / 1_000, 1_000, FullTraining.mae(late));
  }

  private static double largestWeight(BiasNetwork network) {
    return Arrays.stream(Lesson6.numbers(network)).map(Math::abs).max().orElseThrow();
  }

  /** Takes the plain step, and nine tenths of the plain step before. */
  private static MomentumState rememberingOne(MomentumState state) {
    BiasNetwork still = state.velocity();
    BiasNetwork step = Oracle.sum(0.3, Oracle.downhill(state.network(), Samples.XOR), 0, still);
    BiasNetwork both = Oracle.sum(1, step, 0.9, still);
    return new MomentumState(Oracle.sum(1, state.network(), 1, both), step);
  }
}
