package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.Sigmoid;
import kata.article.StartWeights;
import kata.article.Trainer;
import kata.proof.FullTraining;
import kata.proof.Learners;
import kata.testing.Oracle;

/** The figures of lesson 5; those of its worked example are in {@link Lesson5ByHand}. */
final class Lesson5 extends Figures {

  private static final int SCRIPT = 10_000;

  Lesson5() {
    says("its weighted sum is 0, and its answer %.1f.", Sigmoid.of(0));
    says("weight 1 answers %.1f where its sum is 0.", Sigmoid.of(0));
    says("hidden neuron answers exactly %.1f, not 0.", Sigmoid.of(0));
    says("Without bias it answers %.1f on (0,0) for ever", Sigmoid.of(0));
    says("half a million epochs and prints every %,dth.", NumPyLog.WITH_BIAS.epochs().get(1));
    says(
        "The right one: its final answers are %.4f, %.4f, %.4f and %.4f.",
        NumPyLog.WITHOUT_BIAS.predictions().toArray());
    Matrix two = Samples.XOR.inputs();
    Matrix three = Lesson3.WITH_ONE;
    says(
        "all four answers stay at %s, and OR ends at an MAE of %.4f. With bias, %.4f and %.4f.",
        Lesson3.neuron(two, 0, 0, 0, 1),
        Lesson3.neuron(two, 0, 1, 1, 1),
        Lesson3.neuron(three, 0, 0, 0, 1),
        Lesson3.neuron(three, 0, 1, 1, 1));
    manyStarts();
    takenApart();
    never();
    says("trained for %,d epochs at rate 1,", LeftOut.EPOCHS);
    leftOut("xor", 3);
    leftOut("parity4", 10);
    leftOut("majority4", 10);
  }

  private void leftOut(String data, int hidden) {
    saysSlowly("| %d | %d | %d | %d |", () -> new LeftOut(data, hidden).count());
  }

  private void manyStarts() {
    saysSlowly(
        "After the million epochs they add up to %.2f, and the sigmoid of half of that is %.4f.",
        Lesson5::weightsOfTheOutput);
    saysSlowly(
        "Of %d random starts from -1 to 1, how many learn XOR within %,d epochs at rate %s:",
        () -> row(100, 60_000, 0.6));
    for (int hidden = 1; hidden <= 4; hidden++) {
      int neurons = hidden;
      saysSlowly(
          "| %d | %d | %d |",
          () ->
              row(
                  neurons,
                  learn(seed -> plain(start(seed, -1, neurons))),
                  learn(seed -> FullTraining.of(start(seed, -1, neurons), 0.6))));
    }
  }

  private void takenApart() {
    saysSlowly(
        "Of %d starts, how many reach an MAE below 0.1 within %,d epochs, and by"
            + " which epoch half of the %d have:",
        () -> row(200, SCRIPT, 200));
    saysSlowly("| of %d |", () -> row(200));
    apart("-1", 0.6, seed -> plain(start(seed, -1, 3)));
    apart("0", 0.6, seed -> plain(start(seed, 0, 3)));
    apart("0", 0.3, seed -> FullTraining.withBias(seed, 0.3));
    apart("0", 0.6, seed -> FullTraining.withBias(seed, 0.6));
    apart("-1", 0.6, seed -> FullTraining.of(start(seed, -1, 3), 0.6));
  }

  private void apart(String from, double rate, IntFunction<FullTraining> training) {
    saysSlowly(
        "| %s to 1 | %s | %d | %,d |",
        () -> {
          Learners learners = Learners.of(200, SCRIPT, training);
          return row(from, rate, learners.within(SCRIPT), learners.halfBy());
        });
  }

  private void never() {
    saysSlowly(
        "Leave out its update, and %d of %d starts of the second script learn XOR within %,d"
            + " epochs. With the right update it is %d.",
        Lesson5::withoutUpdate);
    saysSlowly(
        "%s of %d have not learnt XOR after %,d epochs. %s of them still answer %s for two"
            + " samples after three million.",
        Lesson5::neverLearnt);
  }

  private static BiasNetwork start(long seed, double from, int hidden) {
    return new StartWeights(seed, from).withBias(2, hidden);
  }

  private static Object[] weightsOfTheOutput() {
    BiasNetwork trained =
        FullTraining.withoutBias(Trainer.SEED, 0.6).after(Trainer.EPOCHS_WITHOUT_BIAS);
    double sum = trained.weightsHiddenOutput().columnSums().get(0, 0);
    return row(sum, Sigmoid.of(sum / 2));
  }

  private static long learn(IntFunction<FullTraining> training) {
    return Learners.of(100, 60_000, training).within(60_000);
  }

  private static FullTraining plain(BiasNetwork start) {
    return FullTraining.of(Oracle.withoutBias(start), 0.6).holdingBiases();
  }

  private static Object[] withoutUpdate() {
    int epochs = 30_000;
    Learners held =
        Learners.of(100, epochs, seed -> FullTraining.withBias(seed, 0.3).holdingBiases());
    Learners right = Learners.of(100, epochs, seed -> FullTraining.withBias(seed, 0.3));
    return row(held.within(epochs), 100, epochs, right.within(epochs));
  }

  private static Object[] neverLearnt() {
    List<Integer> never =
        Learners.of(200, 100_000, seed -> FullTraining.withBias(seed, 0.3)).never();
    List<Matrix> stuck =
        never.stream()
            .parallel()
            .map(seed -> FullTraining.answers(FullTraining.withBias(seed, 0.3).after(3_000_000)))
            .filter(answers -> undecided(answers) > 0)
            .toList();
    assertThat(stuck).allMatch(answers -> undecided(answers) == 2);
    return row(capital(never.size()), 200, 100_000, capital(stuck.size()), 0.5);
  }

  private static long undecided(Matrix answers) {
    return IntStream.range(0, 4)
        .filter(sample -> Math.abs(answers.get(sample, 0) - 0.5) < 0.01)
        .count();
  }

  private static String capital(int small) {
    String word = NumberWords.number(small);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
