package kata.play;

import java.util.List;
import java.util.Optional;
import kata.BiasNetwork;
import kata.Forward;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.stage1.SigmoidDerivative;
import kata.stage2.Delta;
import kata.stage3.WeightUpdate;
import kata.stage4.Backprop;
import kata.stage5.Bias;
import kata.training.Problem;

/**
 * Where a step is not written, a training meets the one that calls it first. A learner wants to
 * hear of the one that comes first in the kata.
 */
final class FirstUnwritten {

  private static final Matrix ONE = Matrix.of(new double[] {0.5});
  private static final Samples SAMPLE = new Samples(ONE, ONE);
  private static final BiasNetwork NETWORK = new BiasNetwork(ONE, ONE, ONE, ONE);

  /** The steps that trainings call, in their order. */
  private static final List<Runnable> STEPS =
      List.of(
          () -> SigmoidDerivative.ofOutput(0.5),
          () -> SigmoidDerivative.ofOutputs(ONE),
          () -> Delta.ofOutputNeuron(0.5, 0.5),
          () -> Delta.ofHiddenNeuron(0.5, 0.5, 0.5),
          () -> Delta.ofOutputLayer(ONE, ONE),
          () -> Delta.ofHiddenLayer(ONE, ONE, ONE),
          () -> WeightUpdate.ofWeight(0.5, 0.5, 0.5, 0.5),
          () -> WeightUpdate.negativeGradient(ONE, ONE),
          () -> WeightUpdate.ofLayer(ONE, ONE, ONE, 0.5),
          () -> Backprop.deltas(new Forward(ONE, ONE), ONE, ONE),
          () -> Backprop.epoch(new Network(ONE, ONE), SAMPLE, 0.5),
          () -> Bias.layer(ONE, ONE, ONE),
          () -> Bias.forward(NETWORK, ONE),
          () -> Bias.update(ONE, ONE, 0.5),
          () -> Bias.epoch(NETWORK, SAMPLE, 0.5));

  private FirstUnwritten() {}

  /** The trouble itself, or that an earlier step is not written; null if there is none. */
  static Problem before(Problem trouble, GuardedStages learner) {
    if (trouble == null || !isUnwritten(trouble)) {
      return trouble;
    }
    return STEPS.stream()
        .map(learner::run)
        .flatMap(Optional::stream)
        .findFirst()
        .filter(FirstUnwritten::isUnwritten)
        .orElse(trouble);
  }

  private static boolean isUnwritten(Problem trouble) {
    return trouble.what().contains("is not written yet");
  }
}
