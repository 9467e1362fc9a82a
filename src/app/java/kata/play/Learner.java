package kata.play;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.Optional;
import kata.board.Exits;
import kata.board.Guard;
import kata.board.NotJudged;
import kata.board.State;
import kata.board.StepId;
import kata.stage1.SigmoidDerivative;
import kata.training.Trouble;

/** Runs the compiled stages under the board's guard: whatever they do, the page goes on. */
final class Learner {

  /** A frame takes a few milliseconds. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Each endless loop keeps a processor busy until the program ends. */
  private static final int MOST_STUCK = 4;

  /** More than there are; a stage that is not there names nothing. */
  private static final int STAGES = 99;

  private final Duration patience;
  private final Guard guard = new Guard();
  private final Optional<Integer> exits = Exits.firstStage(classes(), STAGES);
  private volatile Thread thread;
  private int stuck;

  /**
   * @param patience how long a call may take
   */
  Learner(Duration patience) {
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
  synchronized Optional<Trouble> run(Runnable body) {
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
    } catch (WrongAnswer wrong) {
      return Optional.of(wrong.trouble());
    } catch (NotJudged left) {
      return Optional.of(left.state() == State.STUCK ? stuck() : leaves(left));
    } catch (Throwable thrown) {
      return Optional.of(Trouble.of(thrown));
    }
  }

  private Void noted(Runnable body) {
    thread = Thread.currentThread();
    body.run();
    return null;
  }

  private Trouble stuck() {
    stuck++;
    return Trouble.stuck(thread.getStackTrace(), patience);
  }

  private static Trouble leaves(NotJudged left) {
    return new Trouble("Your code " + left.getMessage() + ".", "mvn test says which step.");
  }

  private static Trouble endsAll(int stage) {
    return new Trouble(
        "Stage %s calls exit or halt, which would end this program.".formatted(stage),
        "Take that out, and start again.");
  }

  private static Trouble tooManyLoops() {
    return new Trouble(
        "%s endless loops still run in this program.".formatted(MOST_STUCK),
        "Stop it with Ctrl-C, mend the loop, and start again.");
  }
}
