package kata.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kata.BiasNetwork;
import kata.digits.DigitsModel.WithSoftmax;
import kata.digits.DigitsSetting;
import kata.digits.DigitsTraining;
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

/** What one of the usual 30 epochs on digits costs: 43 steps. The rest is as in {@link Epoch}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 10, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class DigitsEpoch {

  /** Who computes it. */
  public enum Way {
    KATA(Stages::new),
    IN_PLACE(EjmlDigits::new);

    private final Supplier<Rival> start;

    Way(Supplier<Rival> start) {
      this.start = start;
    }
  }

  /** The stages of this kata, as the command calls them. */
  private static final class Stages implements Rival {
    private final DigitsTraining training = new DigitsTraining(DigitsSetting.usual());

    @Override
    public void epoch() {
      training.next();
    }

    @Override
    public BiasNetwork network() {
      return ((WithSoftmax) training.model()).state().network();
    }
  }

  @Param public Way way;

  private Rival rival;

  /** Whoever computes something else would be measured in vain. */
  @Setup(Level.Trial)
  public void compare() {
    double[] expected = Epoch.learnt(new Stages());
    double[] actual = Epoch.learnt(way.start.get());
    for (int i = 0; i < expected.length; i++) {
      if (!(Math.abs(actual[i] - expected[i]) < 1e-10)) {
        throw new IllegalStateException(way + " computes something else");
      }
    }
  }

  @Setup(Level.Iteration)
  public void start() {
    rival = way.start.get();
  }

  @Benchmark
  public Rival epoch() {
    rival.epoch();
    return rival;
  }
}
