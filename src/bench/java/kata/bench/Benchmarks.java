package kata.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import kata.bench.Epoch.Way;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures all ways by turns, in several rounds, and prints the medians as a table: whatever else
 * the machine does, it does to all of them.
 */
public final class Benchmarks {

  private static final int ROUNDS = 5;

  private static final List<Size> SIZES =
      List.of(new Size(4, 2, 3, false), new Size(4, 2, 3, true), new Size(32, 64, 32, true));

  private Benchmarks() {}

  private record Size(int samples, int inputs, int hidden, boolean bias) {

    private boolean suits(Way way) {
      return way != Way.UNROLLED || inputs == 2 && hidden == 3;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%d x %d-%d-1%s", samples, inputs, hidden, bias ? ", bias" : "");
    }
  }

  /** No arguments. */
  public static void main(String[] arguments) throws RunnerException {
    System.out.println(
        "An epoch: microseconds of the kata, and how many times that the others take");
    System.out.println();
    System.out.println(
        "| samples x network | kata | EJML in place | by hand | SimpleMatrix | sigmoids alone |");
    System.out.println("|---|---|---|---|---|---|");
    for (Size size : SIZES) {
      System.out.println(row(size));
    }
    System.out.println(digits());
  }

  private static String digits() throws RunnerException {
    List<Double> kata = new ArrayList<>();
    List<Double> inPlace = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      kata.add(measure(DigitsEpoch.Way.KATA));
      inPlace.add(measure(DigitsEpoch.Way.IN_PLACE));
    }
    return String.format(
        Locale.ROOT,
        "| 1,347 x 64-32-10, digits | %,.0f | %s | | | |",
        median(kata),
        ratio(inPlace, kata));
  }

  private static double measure(DigitsEpoch.Way way) throws RunnerException {
    return quickest(
        new OptionsBuilder().include(DigitsEpoch.class.getName()).param("way", way.name()));
  }

  private static String row(Size size) throws RunnerException {
    Map<Way, List<Double>> times = new EnumMap<>(Way.class);
    List<Double> sigmoids = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Way way : Way.values()) {
        if (size.suits(way)) {
          times.computeIfAbsent(way, first -> new ArrayList<>()).add(measure("epoch", way, size));
        }
      }
      sigmoids.add(measure("sigmoids", Way.KATA, size));
    }
    List<Double> kata = times.get(Way.KATA);
    return String.format(
        Locale.ROOT,
        "| %s | %,.2f | %s | %s | %s | %s |",
        size,
        median(kata),
        ratio(times.get(Way.IN_PLACE), kata),
        ratio(times.get(Way.UNROLLED), kata),
        ratio(times.get(Way.SIMPLE), kata),
        ratio(sigmoids, kata));
  }

  /** The median of what the rounds say, each of them for itself. */
  private static String ratio(List<Double> others, List<Double> kata) {
    if (others == null) {
      return "";
    }
    List<Double> ratios =
        IntStream.range(0, ROUNDS).mapToObj(round -> others.get(round) / kata.get(round)).toList();
    return String.format(Locale.ROOT, "%.2f", median(ratios));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** The quickest of a few moments: other programs slow an epoch down, none makes it faster. */
  private static double measure(String benchmark, Way way, Size size) throws RunnerException {
    return quickest(
        new OptionsBuilder()
            .include(Epoch.class.getName() + "." + benchmark)
            .param("way", way.name())
            .param("bias", String.valueOf(size.bias()))
            .param("samples", String.valueOf(size.samples()))
            .param("inputs", String.valueOf(size.inputs()))
            .param("hidden", String.valueOf(size.hidden())));
  }

  private static double quickest(ChainedOptionsBuilder benchmark) throws RunnerException {
    Options options = benchmark.shouldFailOnError(true).verbosity(VerboseMode.SILENT).build();
    return new Runner(options).runSingle().getPrimaryResult().getStatistics().getMin();
  }
}
