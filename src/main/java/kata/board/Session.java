package kata.board;

import java.io.IOException;
import java.nio.file.Path;

/** A series of runs in which each screen says what changed since the one before. */
public final class Session {

  private final Recording recording;
  private final Look look;
  private Results before = Results.NONE;
  private Results now = Results.NONE;

  /**
   * @param folder where the runs leave their verdicts
   * @param rich whether the terminal shows colour and symbols beyond ASCII
   */
  public Session(Path folder, boolean rich) {
    recording = new Recording(folder);
    look = rich ? Look.RICH : Look.PLAIN;
  }

  /** From here on screens say what changed since now. */
  public void begin() {
    before = now.remembered(before);
  }

  /** Takes in a run: what it did not judge stays as it was. */
  public void take() throws IOException {
    now = recording.take().over(now.remembered(before));
    Checklist.tick(now.judged(before));
  }

  /** The screen, with so many hints for the next step. */
  public String screen(int hints) throws IOException {
    return Judge.screen(now, before, hints, look);
  }

  /** Every step with its mark and the sentence that it should leave behind. */
  public String list() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Verdict verdict : now.steps().values()) {
      String sentence = Checklist.sentence(verdict.step()).orElse("");
      String line = verdict.step() + " " + sentence;
      State shown = now.shown(verdict, before);
      State state = verdict.done() || shown == State.EARLIER ? shown : State.WAITING;
      lines.append(state.mark(line.substring(0, Math.min(line.length(), 78)), look)).append("\n");
    }
    return lines.toString();
  }

  /** Whether a step did not return: its thread still runs. */
  public boolean isStuck() {
    return now.steps().values().stream().anyMatch(step -> step.state() == State.STUCK);
  }

  /** Whether every step before the bonus is done, so that the full trainings can run. */
  public boolean isReadyForFullRuns() {
    return now.steps().values().stream()
        .filter(step -> step.step().isStep() && !step.step().isBonus())
        .allMatch(Verdict::done);
  }
}
