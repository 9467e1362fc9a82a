package kata.play;

import java.util.List;

/**
 * One epoch as a walk, one call of a stage after the other: a chosen sample forward, its deltas
 * back, the step that it alone would make of each weight; then all samples together, as the epoch
 * does it.
 */
final class Walk {

  private final Script script = new Script();
  private final Moment moment;
  private final int sample;

  private Walk(Moment moment, int sample) {
    this.moment = moment;
    this.sample = sample;
  }

  /** The calls, as far as the stages are written; the last one tells of trouble. */
  static List<Call> of(Moment moment, int sample, Learner learner) {
    Walk walk = new Walk(moment, sample);
    learner.run(walk::go).ifPresent(walk.script::stop);
    return walk.script.calls();
  }

  private void go() {
    new OneSample(script, moment, sample).walk();
    new AllSamples(script, moment).walk();
  }
}
