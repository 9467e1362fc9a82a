package kata.play;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import kata.guard.Deadline;
import kata.guard.ExitCallScanner;
import kata.guard.Guard;
import kata.guard.NotJudged;
import kata.stage1.SigmoidDerivative;
import kata.step.StepId;
import kata.step.StepStatus;
import kata.training.Problem;

/** Runs the compiled stages under the board's guard: whatever they do, the page goes on. */
final class GuardedStages {

  /** Each endless loop keeps a processor busy until the program ends. */
  private static final int MOST_STUCK = 4;

  private final Deadline deadline;
  private final Guard guard = new Guard();
  private final Optional<ExitCallScanner.Found> exit = ExitCallScanner.first(classes());
  private int stuck;

  /**
   * @param deadline how long a call may take
   */
  GuardedStages(Deadline deadline) {
    this.deadline = deadline;
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
    if (exit.isPresent()) {
      return exit.map(
          found -> new Problem(found.ofThisProgram() + ".", "Take that out, and start again."));
    }
    if (stuck >= MOST_STUCK) {
      return Optional.of(tooManyLoops());
    }
    guard.reset();
    try {
      guard.call(StepId.GIVEN, deadline, () -> done(body));
      return Optional.empty();
    } catch (Throwable thrown) {
      stuck += thrown instanceof NotJudged why && why.state() == StepStatus.STUCK ? 1 : 0;
      return Optional.of(Problem.of(thrown));
    }
  }

  private static Void done(Runnable body) {
    body.run();
    return null;
  }

  private static Problem tooManyLoops() {
    return new Problem(
        "%s endless loops still run in this program.".formatted(MOST_STUCK),
        "Stop it with Ctrl-C, mend the loop, and start again.");
  }
}
