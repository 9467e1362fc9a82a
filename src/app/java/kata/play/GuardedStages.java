package kata.play;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.Optional;
import kata.guard.ExitCallScanner;
import kata.guard.Guard;
import kata.guard.NotJudged;
import kata.stage1.SigmoidDerivative;
import kata.step.StepId;
import kata.step.StepStatus;
import kata.training.Problem;

/** Runs the compiled stages under the board's guard: whatever they do, the page goes on. */
final class GuardedStages {

  /** A frame takes a few milliseconds. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Each endless loop keeps a processor busy until the program ends. */
  private static final int MOST_STUCK = 4;

  private final Duration patience;
  private final Guard guard = new Guard();
  private final Optional<Integer> exits = ExitCallScanner.firstStage(classes());
  private volatile Thread thread;
  private int stuck;

  /**
   * @param patience how long a call may take
   */
  GuardedStages(Duration patience) {
    this.patience = patience;
  }

  /** Where the compiled stages are. */
  static Path classes() {
    CodeSource source = SigmoidDerivative.class.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException unlikely) {
      throw new IllegalStateException(unlikely);
    }
  }

  /** Runs code that calls the stages; what went wrong, if something did. */
  synchronized Optional<Problem> run(Runnable body) {
    if (exits.isPresent()) {
      return Optional.of(endsAll(exits.get()));
    }
    if (stuck >= MOST_STUCK) {
      return Optional.of(tooManyLoops());
    }
    guard.reset();
    try {
      guard.call(StepId.GIVEN, patience, () -> noted(body));
      return Optional.empty();
    } catch (UnusableResult wrong) {
      return Optional.of(wrong.trouble());
    } catch (NotJudged left) {
      return Optional.of(left.state() == StepStatus.STUCK ? stuck() : leaves(left));
    } catch (Throwable thrown) {
      return Optional.of(Problem.of(thrown));
    }
  }

  private Void noted(Runnable body) {
    thread = Thread.currentThread();
    body.run();
    return null;
  }

  private Problem stuck() {
    stuck++;
    return Problem.stuck(thread.getStackTrace(), patience);
  }

  private static Problem leaves(NotJudged left) {
    return new Problem("Your code " + left.getMessage() + ".", "mvn test says which step.");
  }

  private static Problem endsAll(int stage) {
    return new Problem(
        "Stage %s calls exit or halt, which would end this program.".formatted(stage),
        "Take that out, and start again.");
  }

  private static Problem tooManyLoops() {
    return new Problem(
        "%s endless loops still run in this program.".formatted(MOST_STUCK),
        "Stop it with Ctrl-C, mend the loop, and start again.");
  }
}
