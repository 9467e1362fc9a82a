package kata.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Samples;
import kata.Sigmoid;
import kata.article.StartWeights;
import kata.article.Trainer;
import kata.stage2.Delta;
import kata.stage3.GradientCheck;
import kata.stage3.WeightUpdate;

/** One neuron: its step beside what nudges say, and what it can and cannot learn by such steps. */
public final class Stage3 implements Demo {

  private static final int EPOCHS = 10_000;
  private static final double NUDGE = 1e-3;

  /** The two inputs of a sample, and a third that is always 1. */
  private static final Matrix INPUTS =
      Matrix.of(new double[][] {{0, 0, 1}, {0, 1, 1}, {1, 0, 1}, {1, 1, 1}});

  private static final Samples AND = samples(0, 0, 0, 1);
  private static final Matrix START = new StartWeights(Trainer.SEED, -1).layer(3, 1);

  private static Samples samples(double... targets) {
    return new Samples(INPUTS, Matrix.of(targets).transpose());
  }

  @Override
  public List<String> lines() {
    return List.of(
        "One neuron, the first step of its three weights on AND, by your code:",
        weights("negative gradient (3.2)", downhill(START, AND)),
        weights("slopes by nudges (3.4)", GradientCheck.gradient(Stage3::loss, START, NUDGE)),
        "Trained by such steps, 10,000 epochs at learning rate 0.6, it answers:",
        "         (0,0)  (0,1)  (1,0)  (1,1)    MAE",
        line("AND", AND),
        line("OR", samples(0, 1, 1, 1)),
        line("XOR", samples(0, 1, 1, 0)),
        "(The third input is always 1; stage 5 says why.) XOR it cannot learn: no weights",
        "of one neuron answer all four samples. Stage 4 trains a hidden layer.");
  }

  private static String weights(String name, Matrix entries) {
    return String.format(
        Locale.ROOT,
        "  %-24s%8.4f%8.4f%8.4f",
        name,
        entries.get(0, 0),
        entries.get(1, 0),
        entries.get(2, 0));
  }

  private static double loss(Matrix weights) {
    return HalfSquaredError.of(AND.targets(), predictions(weights));
  }

  private static Matrix predictions(Matrix weights) {
    return Sigmoid.of(INPUTS.dot(weights));
  }

  private static Matrix deltas(Matrix weights, Samples samples) {
    return Delta.ofOutputLayer(samples.targets(), predictions(weights));
  }

  private static Matrix downhill(Matrix weights, Samples samples) {
    return WeightUpdate.negativeGradient(INPUTS, deltas(weights, samples));
  }

  private static String line(String name, Samples samples) {
    Matrix predictions = predictions(trained(samples));
    String answers =
        IntStream.range(0, predictions.rows())
            .mapToObj(i -> String.format(Locale.ROOT, "%7.3f", predictions.get(i, 0)))
            .collect(Collectors.joining());
    double error = MeanAbsoluteError.of(samples.targets(), predictions);
    return String.format(Locale.ROOT, "  %-5s%s%8.4f", name, answers, error);
  }

  private static Matrix trained(Samples samples) {
    Matrix weights = START;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      weights = WeightUpdate.ofLayer(weights, INPUTS, deltas(weights, samples), 0.6);
    }
    return weights;
  }
}
