package kata.bench;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import kata.BiasNetwork;
import kata.Sigmoid;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one epoch costs. As in the kata's own tests, one thread collects the garbage: several would
 * wait for each other where other programs are busy. The heap is there from the start, or its first
 * use would be measured, too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 10, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
public class Epoch {

  /** Who computes it. */
  public enum Way {
    KATA(Reference::of),
    SIMPLE(EjmlSimple::new),
    IN_PLACE(EjmlInPlace::new),
    UNROLLED(Unrolled::new);

    private final Function<Task, Rival> start;

    Way(Function<Task, Rival> start) {
      this.start = start;
    }
  }

  @Param public Way way;

  @Param({"false", "true"})
  public boolean bias;

  @Param("4")
  public int samples;

  @Param("2")
  public int inputs;

  @Param("3")
  public int hidden;

  private Rival rival;
  private double[] weightedSums;
  private double[] outputs;

  /** Whoever computes something else would be measured in vain. */
  @Setup(Level.Trial)
  public void compare() {
    Task task = Task.of(samples, inputs, hidden, bias);
    double[] expected = learnt(Reference.of(task));
    double[] actual = learnt(way.start.apply(task));
    for (int i = 0; i < expected.length; i++) {
      if (!(Math.abs(actual[i] - expected[i]) < 1e-10)) {
        throw new IllegalStateException(way + " computes something else");
      }
    }
  }

  static double[] learnt(Rival rival) {
    for (int epoch = 0; epoch < 10; epoch++) {
      rival.epoch();
    }
    BiasNetwork network = rival.network();
    return Stream.of(
            network.weightsInputHidden(),
            network.weightsHiddenOutput(),
            network.biasHidden(),
            network.biasOutput())
        .flatMapToDouble(part -> Arrays.stream(Task.entries(part)))
        .toArray();
  }

  @Setup(Level.Iteration)
  public void start() {
    rival = way.start.apply(Task.of(samples, inputs, hidden, bias));
  }

  @Setup(Level.Trial)
  public void drawWeightedSums() {
    weightedSums = new Random(42).doubles(samples * (hidden + 1L), -2, 2).toArray();
    outputs = new double[weightedSums.length];
  }

  @Benchmark
  public Rival epoch() {
    rival.epoch();
    return rival;
  }

  /** What nobody can save: the sigmoids of all neurons for all samples, and nothing else. */
  @Benchmark
  public double[] sigmoids() {
    for (int i = 0; i < outputs.length; i++) {
      outputs[i] = Sigmoid.of(weightedSums[i]);
    }
    return outputs;
  }
}
