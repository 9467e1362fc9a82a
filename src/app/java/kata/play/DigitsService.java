package kata.play;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kata.BiasNetwork;
import kata.digits.DigitsModel.WithSoftmax;
import kata.digits.DigitsSetting;
import kata.digits.DigitsTraining;
import kata.digits.HandwrittenDigits;
import kata.report.LastTest;
import kata.training.Problem;

/** Answers what the page of digits asks: trains once, then reads what is drawn. */
final class DigitsService {

  private static final int EPOCHS = 30;

  private final GuardedStages learner;
  private final LastTest lastTest =
      new LastTest(GuardedStages.classes(), Path.of(System.getProperty("kata.tree", "exercises")));
  private Shown shown;

  DigitsService(GuardedStages learner) {
    this.learner = learner;
  }

  /**
   * What the page shows of the training.
   *
   * @param tree whose code it is, exercises or solutions
   * @param judged what the last run of the tests found wrong; null if nothing, or too long ago
   * @param network as the training left it, or as far as it came
   * @param unseen the images that it did not learn from
   * @param trouble why it did not come to its end; null if it did
   */
  record Shown(
      String tree,
      String judged,
      int epochs,
      BiasNetwork network,
      int seenRight,
      int seenCount,
      int unseenRight,
      HandwrittenDigits unseen,
      Problem trouble) {

    /** Whether the network can be shown. */
    boolean isTrained() {
      return trouble == null;
    }
  }

  /** The training; one that stopped is tried anew. */
  synchronized Shown trained() {
    if (shown == null || !shown.isTrained()) {
      shown = train(new DigitsTraining(DigitsSetting.usual()));
    }
    return shown;
  }

  /** Each epoch has the time that a frame has. */
  private Shown train(DigitsTraining training) {
    Optional<Problem> trouble = Optional.empty();
    while (trouble.isEmpty() && training.epochs() < EPOCHS) {
      trouble = learner.run(training::next);
    }
    int[] right = new int[2];
    if (trouble.isEmpty()) {
      trouble =
          learner.run(
              () -> {
                right[0] = training.seenRight();
                right[1] = training.unseenRight();
              });
    }
    return new Shown(
        System.getProperty("kata.tree", "exercises"),
        lastTest.complaint().orElse(null),
        training.epochs(),
        ((WithSoftmax) training.model()).state().network(),
        right[0],
        training.seen().count(),
        right[1],
        training.unseen(),
        trouble.orElse(null));
  }

  /** How an image is read. */
  List<Call> calls(DigitsRequest request) {
    return DigitTrace.of(trained().network(), request.inputs(), request.digit(), learner);
  }
}
