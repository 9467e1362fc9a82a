package kata.play;

import java.util.List;
import kata.training.Training;

/**
 * One epoch as a walk, one call of a stage after the other: a chosen sample forward, its deltas
 * back, the step that it alone would make of each weight; then all samples together, as the epoch
 * does it.
 */
final class EpochTrace {

  private final TraceRecorder script = new TraceRecorder();
  private final Training moment;
  private final int sample;

  private EpochTrace(Training moment, int sample) {
    this.moment = moment;
    this.sample = sample;
  }

  /** The calls, as far as the stages are written; the last one tells of trouble. */
  static List<Call> of(Training moment, int sample, GuardedStages learner) {
    EpochTrace walk = new EpochTrace(moment, sample);
    learner.run(walk::go).ifPresent(walk.script::stop);
    return walk.script.calls();
  }

  private void go() {
    new OneSample(script, moment, sample).walk();
    new AllSamples(script, moment).walk();
  }
}
