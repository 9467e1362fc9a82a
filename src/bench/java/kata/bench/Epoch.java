package kata.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kata.BiasNetwork;
import kata.Matrix;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one epoch costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
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

  /** Whoever computes something else would be measured in vain. */
  @Setup(Level.Trial)
  public void compare() {
    Task task = Task.of(samples, inputs, hidden, bias);
    Rival expected = Reference.of(task);
    Rival actual = way.start.apply(task);
    for (int epoch = 0; epoch < 10; epoch++) {
      expected.epoch();
      actual.epoch();
    }
    List<Matrix> right = parts(expected.network());
    List<Matrix> parts = parts(actual.network());
    for (int part = 0; part < parts.size(); part++) {
      Matrix apart = parts.get(part).minus(right.get(part)).map(Math::abs);
      for (double distance : Task.entries(apart)) {
        if (!(distance < 1e-10)) {
          throw new IllegalStateException(way + " computes something else: " + actual.network());
        }
      }
    }
  }

  private static List<Matrix> parts(BiasNetwork network) {
    return List.of(
        network.weightsInputHidden(),
        network.weightsHiddenOutput(),
        network.biasHidden(),
        network.biasOutput());
  }

  @Setup(Level.Iteration)
  public void start() {
    rival = way.start.apply(Task.of(samples, inputs, hidden, bias));
  }

  @Benchmark
  public Rival epoch() {
    rival.epoch();
    return rival;
  }
}
