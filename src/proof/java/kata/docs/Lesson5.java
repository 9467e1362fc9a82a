package kata.docs;

import static kata.docs.Figure.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
final class Lesson5 {

  private static final String PAGE = "exercises/kata/stage5/README.md";
  private static final int SCRIPT = 10_000;

  private Lesson5() {}

  static List<Figure> figures() {
    Matrix two = Samples.XOR.inputs();
    Matrix three = Lesson3.WITH_ONE;
    return List.of(
        Figure.of(PAGE, "its weighted sum is 0, and its answer %.1f.", () -> row(Sigmoid.of(0))),
        Figure.of(PAGE, "weight 1 answers %.1f where its sum is 0.", () -> row(Sigmoid.of(0))),
        Figure.of(PAGE, "hidden neuron answers exactly %.1f, not 0,", () -> row(Sigmoid.of(0))),
        Figure.of(PAGE, "Without bias it answers %.1f on (0,0) for ever", () -> row(Sigmoid.of(0))),
        Figure.given(PAGE, "they count as learnt with an MAE below 0.1."),
        Figure.given(PAGE, "--data parity4 --hidden 10 --epochs 5000 --holdout 0111"),
        Figure.given(PAGE, "So 4.1 serves again as it is."),
        Figure.given(PAGE, "learning rate 0.6 or 0.3, a million epochs or half a million."),
        Figure.of(
            PAGE,
            "half a million epochs and prints every %,dth.",
            () -> row(NumPyLog.withBias().epochs().get(1))),
        Figure.of(
            PAGE,
            "its final answers are %.4f, %.4f, %.4f and %.4f.",
            () -> NumPyLog.withoutBias().predictions().toArray()),
        Figure.of(
            PAGE,
            "all four answers stay at %s, and OR ends at an MAE of %.4f. With bias, %.4f and %.4f.",
            () ->
                row(
                    Lesson3.neuron(two, 0, 0, 0, 1),
                    Lesson3.neuron(two, 0, 1, 1, 1),
                    Lesson3.neuron(three, 0, 0, 0, 1),
                    Lesson3.neuron(three, 0, 1, 1, 1))));
  }

  /** What needs many starts, or millions of epochs. */
  static List<Figure> slowFigures() {
    return List.of(
        Figure.of(PAGE, "trained for %,d epochs at rate 1,", () -> row(LeftOut.EPOCHS)),
        new Figure(PAGE, "| %d | %d | %d | %d |", LeftOut::rows),
        Figure.of(
            PAGE,
            "After the million epochs they add up to %.2f, and the sigmoid of half of that is %.4f.",
            Lesson5::weightsOfTheOutput),
        Figure.of(
            PAGE,
            "Of %d random starts from -1 to 1, how many learn XOR within %,d epochs at rate %s:",
            () -> row(100, 60_000, 0.6)),
        new Figure(PAGE, "| %d | %d | %d |", Lesson5::hiddenNeurons),
        Figure.of(
            PAGE,
            "Of %d starts, how many reach an MAE below 0.1 within %,d epochs, and by"
                + " which epoch half of the %d have:",
            () -> row(200, SCRIPT, 200)),
        Figure.of(PAGE, "| of %d |", () -> row(200)),
        new Figure(PAGE, "| %s to 1 | %s | %d | %,d |", Lesson5::takenApart),
        Figure.of(
            PAGE,
            "Leave out its update, and %d of %d starts of the second script learn XOR within %,d"
                + " epochs. With the right update it is %d.",
            Lesson5::withoutUpdate),
        Figure.of(
            PAGE,
            "%s of %d have not learnt XOR after %,d epochs. %s of them still answer %s for two"
                + " samples after three million.",
            Lesson5::neverLearnt));
  }

  private static Object[] weightsOfTheOutput() {
    BiasNetwork trained =
        FullTraining.withoutBias(Trainer.SEED, 0.6).after(Trainer.EPOCHS_WITHOUT_BIAS);
    double sum = trained.weightsHiddenOutput().columnSums().get(0, 0);
    return row(sum, Sigmoid.of(sum / 2));
  }

  private static List<Object[]> hiddenNeurons() {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(
            hidden ->
                row(
                    hidden,
                    learn(seed -> plain(new StartWeights(seed, -1).withBias(2, hidden))),
                    learn(
                        seed ->
                            FullTraining.of(new StartWeights(seed, -1).withBias(2, hidden), 0.6))))
        .toList();
  }

  private static long learn(IntFunction<FullTraining> training) {
    return Learners.of(100, 60_000, training).within(60_000);
  }

  private static FullTraining plain(BiasNetwork start) {
    return FullTraining.of(Oracle.withoutBias(start), 0.6).holdingBiases();
  }

  private static List<Object[]> takenApart() {
    return List.of(
        apart("-1", 0.6, seed -> plain(new StartWeights(seed, -1).withBias(2, 3))),
        apart("0", 0.6, seed -> plain(new StartWeights(seed, 0).withBias(2, 3))),
        apart("0", 0.3, seed -> FullTraining.withBias(seed, 0.3)),
        apart("0", 0.6, seed -> FullTraining.withBias(seed, 0.6)),
        apart("-1", 0.6, seed -> FullTraining.of(new StartWeights(seed, -1).withBias(2, 3), 0.6)));
  }

  private static Object[] apart(String from, double rate, IntFunction<FullTraining> training) {
    Learners learners = Learners.of(200, SCRIPT, training);
    return row(from, rate, learners.within(SCRIPT), learners.halfBy());
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
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }
}
