package kata.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kata.Forward;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.Sigmoid;
import kata.article.Trainer;
import kata.stage2.Delta;

/** The deltas of the network that training will start from, and each checked by a nudge. */
public final class Stage2 implements Demo {

  private static final double NUDGE = 1e-6;

  private final Samples samples = Samples.XOR;
  private final Network network = Trainer.startWithoutBias(Trainer.SEED);
  private final Forward forward = network.forward(samples.inputs());

  @Override
  public List<String> lines() {
    Matrix output = Delta.ofOutputLayer(samples.targets(), forward.predictions());
    Matrix hidden =
        Delta.ofHiddenLayer(forward.hiddenOutputs(), network.weightsHiddenOutput(), output);
    List<String> lines = new ArrayList<>();
    lines.add("Your code says how each neuron should move, sample by sample:");
    lines.add("");
    lines.add("  sample  target  prediction  output delta  by a nudge  hidden deltas");
    for (int sample = 0; sample < output.rows(); sample++) {
      lines.add(line(sample, output.get(sample, 0), hidden));
    }
    lines.add("");
    lines.add("The nudge moves the output's weighted sum by a millionth each way and watches");
    lines.add("half the squared error fall: your formula says the same without trying.");
    return lines;
  }

  private String line(int sample, double delta, Matrix hidden) {
    return String.format(
        Locale.ROOT,
        "  (%.0f,%.0f)  %6.0f  %10.3f  %12.4f  %10.4f  %7.4f %7.4f %7.4f",
        samples.inputs().get(sample, 0),
        samples.inputs().get(sample, 1),
        samples.targets().get(sample, 0),
        forward.predictions().get(sample, 0),
        delta,
        nudged(sample),
        hidden.get(sample, 0),
        hidden.get(sample, 1),
        hidden.get(sample, 2));
  }

  private double nudged(int sample) {
    double sum = forward.hiddenOutputs().dot(network.weightsHiddenOutput()).get(sample, 0);
    double target = samples.targets().get(sample, 0);
    return (loss(target, sum - NUDGE) - loss(target, sum + NUDGE)) / (2 * NUDGE);
  }

  private static double loss(double target, double sum) {
    double error = target - Sigmoid.of(sum);
    return error * error / 2;
  }
}
