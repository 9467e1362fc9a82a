package kata.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kata.Loss;
import kata.Samples;
import kata.stage8.Annealing;
import kata.stage8.BruteForce;
import kata.stage8.Genetic;
import kata.stage8.Swarm;
import org.junit.jupiter.api.Test;

/** What lesson 8 works by hand and what it counts; what it measures, the slow proof measures. */
class RivalsFiguresTest {

  private static final double[] LEVELS = {-10, -5, 10};

  private static void says(String format, Object... figures) throws IOException {
    assertThat(Files.readString(Path.of("exercises/kata/stage8/README.md")).replaceAll("\\s+", " "))
        .contains(String.format(Locale.ROOT, format, figures));
  }

  private static String plain(double[] point) {
    return Arrays.stream(point)
        .mapToObj(value -> value % 1 == 0 ? "" + (int) value : "" + value)
        .collect(Collectors.joining(",", "(", ")"));
  }

  @Test
  void odometer() throws IOException {
    says(
        "point %s %s %s %s %s %s %s",
        plain(BruteForce.point(0, LEVELS, 2)),
        plain(BruteForce.point(1, LEVELS, 2)),
        plain(BruteForce.point(2, LEVELS, 2)),
        plain(BruteForce.point(3, LEVELS, 2)),
        plain(BruteForce.point(4, LEVELS, 2)),
        plain(BruteForce.point(5, LEVELS, 2)),
        plain(BruteForce.point(8, LEVELS, 2)));
  }

  @Test
  void annealing() throws IOException {
    says("= e^-2, about %.3f", Annealing.acceptance(0.5, 0.75, 0.125));
    says("From 0.5 to 0.4 it is %.0f.", Annealing.acceptance(0.5, 0.4, 0.125));
    says(
        "the temperatures are %s, %s and %s",
        0.1, rounded(Annealing.temperature(0.1, 0.001, 1, 3)), 0.001);
  }

  private static double rounded(double number) {
    return Math.round(number * 1e9) / 1e9;
  }

  @Test
  void child() throws IOException {
    boolean[] mask = {true, false};
    double[] child = Genetic.crossover(new double[] {0.5, -1.25}, new double[] {-0.5, 1.5}, mask);
    says("the child is (%s, %s)", child[0], child[1]);
    double[] mutated =
        Genetic.mutate(child, new boolean[] {false, true}, new double[] {0.25, -0.5});
    says("it becomes (%s, %s)", mutated[0], mutated[1]);
  }

  @Test
  void particle() throws IOException {
    double[] step =
        Swarm.velocity(
            new double[] {2},
            new double[] {1},
            new double[] {3},
            new double[] {5},
            0.5,
            1.5,
            new double[] {0.25},
            new double[] {0.5});
    says("1 + 0.75 + 3 = %s", step[0]);
  }

  @Test
  void gridsAreCounted() throws IOException {
    says("nine weights are %,.0f points", Math.pow(3, new Loss(Samples.XOR, 2).dimensions()));
    says("Thirteen weights make %,.0f points", Math.pow(3, new Loss(Samples.XOR, 3).dimensions()));
    says("26 weights that has %.1f trillion", Math.pow(3, 26) / 1e12);
  }
}
