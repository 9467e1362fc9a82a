package kata.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kata.bench.Epoch.Way;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures all ways by turns, in several rounds, and prints the medians as a table: what else the
 * machine does then falls on all of them.
 */
public final class Main {

  private static final int ROUNDS = 5;

  private Main() {}

  private record Size(int samples, int inputs, int hidden, boolean bias) {

    private boolean isSmall() {
      return hidden == 3 && inputs == 2 && samples == 4;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%,d x %d-%d-1%s", samples, inputs, hidden, bias ? " with bias" : "");
    }
  }

  private static final List<Size> SIZES =
      List.of(
          new Size(4, 2, 3, false),
          new Size(4, 2, 3, true),
          new Size(1000, 2, 3, true),
          new Size(4, 2, 256, true),
          new Size(100, 2, 32, true),
          new Size(1000, 2, 256, true),
          new Size(1000, 64, 256, true));

  /** No arguments. */
  public static void main(String[] arguments) throws RunnerException {
    System.out.println("| samples x network | kata, ns an epoch | in place | unrolled | Simple |");
    System.out.println("|---|---|---|---|---|");
    for (Size size : SIZES) {
      System.out.println(row(size));
    }
  }

  private static String row(Size size) throws RunnerException {
    Map<Way, List<Double>> times = new EnumMap<>(Way.class);
    for (int round = 0; round < ROUNDS; round++) {
      for (Way way : Way.values()) {
        if (way != Way.UNROLLED || size.isSmall()) {
          times.computeIfAbsent(way, first -> new ArrayList<>()).add(measure(way, size));
        }
      }
    }
    return String.format(Locale.ROOT, "| %s | %,.0f", size, median(times.get(Way.KATA)))
        + ratio(times, Way.IN_PLACE)
        + ratio(times, Way.UNROLLED)
        + ratio(times, Way.SIMPLE)
        + " |";
  }

  /** How long the other takes if the kata takes 1: the median over the rounds. */
  private static String ratio(Map<Way, List<Double>> times, Way other) {
    if (!times.containsKey(other)) {
      return " | ";
    }
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ratios.add(times.get(other).get(round) / times.get(Way.KATA).get(round));
    }
    return String.format(Locale.ROOT, " | %.2f", median(ratios));
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double measure(Way way, Size size) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(Epoch.class.getName())
            .param("way", way.name())
            .param("bias", "" + size.bias())
            .param("samples", "" + size.samples())
            .param("inputs", "" + size.inputs())
            .param("hidden", "" + size.hidden())
            .forks(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.milliseconds(400))
            .measurementIterations(5)
            .measurementTime(TimeValue.milliseconds(400))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    RunResult result = new Runner(options).runSingle();
    return result.getPrimaryResult().getStatistics().getMin();
  }
}
