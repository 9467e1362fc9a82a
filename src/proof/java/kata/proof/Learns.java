package kata.proof;

import java.util.List;
import kata.BiasNetwork;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Network;
import kata.Samples;
import kata.article.Trainer;
import kata.stage4.Backprop;
import kata.stage5.Bias;
import kata.testing.TrainingLogs;
import kata.training.EngineTraining;

/**
 * Whether the compiled stages learn XOR: MAE below .1 within 30,000 epochs from the usual start.
 */
public final class Learns {

  private static final int EPOCHS = 30_000;

  private Learns() {}

  /** Stages 1 to 4. */
  public static boolean withoutBias() {
    Network start = Trainer.startWithoutBias(Trainer.SEED);
    boolean[] learnt = {false};
    Backprop.train(
        start,
        Samples.XOR,
        0.6,
        EPOCHS,
        (epoch, network) ->
            learnt[0] |= isLearnt(network.forward(Samples.XOR.inputs()).predictions()));
    return learnt[0];
  }

  /** Stages 1 to 5. */
  public static boolean withBias() {
    BiasNetwork network = Trainer.startWithBias(Trainer.SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      if (isLearnt(Bias.forward(network, Samples.XOR.inputs()).predictions())) {
        return true;
      }
      network = Bias.epoch(network, Samples.XOR, 0.3);
    }
    return false;
  }

  /** What both full trainings print. */
  public static List<String> logs() {
    return List.of(
        TrainingLogs.printed(trainer -> trainer.withoutBias(Trainer.EPOCHS_WITHOUT_BIAS)),
        TrainingLogs.printed(trainer -> trainer.withBias(Trainer.EPOCHS_WITH_BIAS)));
  }

  /** What the training on digits prints. */
  public static String digits() {
    return TrainingLogs.digits();
  }

  /** The same, by the engine of stage 10. */
  public static List<String> logsOfEngine() {
    return List.of(
        TrainingLogs.printedTo(
            out -> new EngineTraining(out, epoch -> {}).withoutBias(Trainer.EPOCHS_WITHOUT_BIAS)),
        TrainingLogs.printedTo(
            out -> new EngineTraining(out, epoch -> {}).withBias(Trainer.EPOCHS_WITH_BIAS)));
  }

  private static boolean isLearnt(Matrix predictions) {
    return MeanAbsoluteError.of(Samples.XOR.targets(), predictions) < 0.1;
  }
}
