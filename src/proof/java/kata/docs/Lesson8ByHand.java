package kata.docs;

import static kata.docs.Figure.plain;
import static kata.docs.Figure.row;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kata.stage8.Annealing;
import kata.stage8.BruteForce;
import kata.stage8.Genetic;
import kata.stage8.Swarm;

/** What lesson 8 works by hand. */
final class Lesson8ByHand {

  private static final String PAGE = "exercises/kata/stage8/README.md";
  private static final double[] LEVELS = {-10, -5, 10};

  private Lesson8ByHand() {}

  static List<Figure> figures() {
    return List.of(
        Figure.given(PAGE, "Levels -10, -5, 10 and two coordinates."),
        Figure.of(
            PAGE,
            "point (%s,%s) (%s,%s) (%s,%s) (%s,%s) (%s,%s) (%s,%s) (%s,%s)",
            Lesson8ByHand::odometer),
        Figure.of(
            PAGE,
            "From a loss of 0.5 to one of 0.75 it is worse by 0.25. At temperature 0.125 that is"
                + " accepted with probability e^(-0.25 / 0.125) = e^-2, about %.3f. From 0.5 to 0.4"
                + " it is %s.",
            () -> row(acceptance(0.75), plain(acceptance(0.4)))),
        Figure.of(
            PAGE,
            "In three steps from 0.1 to 0.001 the temperatures are %s, %s and %s:",
            () -> row(temperature(0), temperature(1), temperature(2))),
        Figure.given(PAGE, "the same factor twice has to make 0.01,"),
        Figure.given(PAGE, "level 2 is 10 and stands in the last."),
        Figure.of(PAGE, "it flies on to %s.", () -> row(1 + velocity())),
        Figure.of(
            PAGE,
            "Mother (0.5, -1.25), father (-0.5, 1.5), mask (true, false): the child is (%s, %s). If"
                + " only its second number mutates, with a noise of -0.5, it becomes (%s, %s).",
            Lesson8ByHand::child),
        Figure.of(
            PAGE,
            "inertia 0.5, pull 1.5, the random factors 0.25 and 0.5: $$0.5 \\cdot 2 + 1.5 \\cdot 0.25"
                + " \\cdot (3 - 1) + 1.5 \\cdot 0.5 \\cdot (5 - 1) = 1 + 0.75 + 3 = %s$$",
            () -> row(velocity())));
  }

  private static Object[] odometer() {
    return IntStream.of(0, 1, 2, 3, 4, 5, 8)
        .mapToObj(index -> BruteForce.point(index, LEVELS, 2))
        .flatMap(point -> Arrays.stream(point).boxed())
        .map(Figure::plain)
        .toArray();
  }

  private static double acceptance(double candidateLoss) {
    return Annealing.acceptance(0.5, candidateLoss, 0.125);
  }

  private static double temperature(int step) {
    return Math.round(Annealing.temperature(0.1, 0.001, step, 3) * 1e9) / 1e9;
  }

  private static Object[] child() {
    boolean[] mask = {true, false};
    double[] child = Genetic.crossover(new double[] {0.5, -1.25}, new double[] {-0.5, 1.5}, mask);
    double[] changed =
        Genetic.mutate(child, new boolean[] {false, true}, new double[] {0.25, -0.5});
    return row(child[0], child[1], changed[0], changed[1]);
  }

  private static double velocity() {
    return Swarm.velocity(
        new double[] {2},
        new double[] {1},
        new double[] {3},
        new double[] {5},
        0.5,
        1.5,
        new double[] {0.25},
        new double[] {0.5})[0];
  }
}
