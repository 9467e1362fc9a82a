package kata.docs;

import java.util.Arrays;
import java.util.stream.IntStream;
import kata.stage8.Annealing;
import kata.stage8.BruteForce;
import kata.stage8.Genetic;
import kata.stage8.Swarm;

/** What lesson 8 works by hand. */
final class Lesson8ByHand extends Figures {

  private static final double[] LEVELS = {-10, -5, 10};

  Lesson8ByHand() {
    says(
        "point (%s,%s) (%s,%s) (%s,%s) (%s,%s) (%s,%s) (%s,%s) (%s,%s)",
        IntStream.of(0, 1, 2, 3, 4, 5, 8)
            .mapToObj(index -> BruteForce.point(index, LEVELS, 2))
            .flatMap(point -> Arrays.stream(point).mapToObj(Figures::plain))
            .toArray());
    says(
        "From a loss of 0.5 to one of 0.75 it is worse by 0.25. At temperature 0.125 that is"
            + " accepted with probability e^(-0.25 / 0.125) = e^-2, about %.3f. From 0.5 to 0.4"
            + " it is %s.",
        Annealing.acceptance(0.5, 0.75, 0.125), plain(Annealing.acceptance(0.5, 0.4, 0.125)));
    says(
        "In three steps from 0.1 to 0.001 the temperatures are %s, %s and %s:",
        temperature(0), temperature(1), temperature(2));
    child();
    velocity();
  }

  private static double temperature(int step) {
    return Math.round(Annealing.temperature(0.1, 0.001, step, 3) * 1e9) / 1e9;
  }

  private void child() {
    boolean[] mask = {true, false};
    double[] child = Genetic.crossover(new double[] {0.5, -1.25}, new double[] {-0.5, 1.5}, mask);
    double[] changed =
        Genetic.mutate(child, new boolean[] {false, true}, new double[] {0.25, -0.5});
    says(
        "Mother (0.5, -1.25), father (-0.5, 1.5), mask (true, false): the child is (%s, %s). If"
            + " only its second number mutates, with a noise of -0.5, it becomes (%s, %s).",
        child, changed);
  }

  private void velocity() {
    double[] velocity =
        Swarm.velocity(
            new double[] {2},
            new double[] {1},
            new double[] {3},
            new double[] {5},
            0.5,
            1.5,
            new double[] {0.25},
            new double[] {0.5});
    says("it flies on to %s.", 1 + velocity[0]);
    says(
        "inertia 0.5, pull 1.5, the random factors 0.25 and 0.5: $$0.5 \\cdot 2 + 1.5 \\cdot 0.25"
            + " \\cdot (3 - 1) + 1.5 \\cdot 0.5 \\cdot (5 - 1) = 1 + 0.75 + 3 = %s$$",
        velocity);
  }
}
