package kata.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Samples;
import kata.Sigmoid;
import kata.article.StartWeights;
import kata.article.Trainer;
import kata.stage2.Delta;
import kata.stage3.WeightUpdate;

/** One neuron, trained by stages 2 and 3: what it can learn, and what it cannot. */
public final class Stage3 implements Demo {

  private static final int EPOCHS = 10_000;

  /** The two inputs of a sample, and a third that is always 1. */
  private static final Matrix INPUTS =
      Matrix.of(new double[][] {{0, 0, 1}, {0, 1, 1}, {1, 0, 1}, {1, 1, 1}});

  @Override
  public List<String> lines() {
    return List.of(
        "Your code trains one neuron, 10,000 epochs at learning rate 0.6:",
        "",
        "         (0,0)  (0,1)  (1,0)  (1,1)    MAE",
        line("AND", 0, 0, 0, 1),
        line("OR", 0, 1, 1, 1),
        line("XOR", 0, 1, 1, 0),
        "",
        "It has the two inputs and a third that is always 1 (stage 5 says why). AND and",
        "OR it learns. XOR it cannot: no weights of one neuron answer all four samples.",
        "That is what a hidden layer is for, and stage 4 trains it.");
  }

  private static String line(String name, double... targets) {
    Matrix wanted = Matrix.of(targets.length, 1, (sample, output) -> targets[sample]);
    Matrix predictions = trained(new Samples(INPUTS, wanted));
    String answers =
        IntStream.range(0, targets.length)
            .mapToObj(i -> String.format(Locale.ROOT, "%7.3f", predictions.get(i, 0)))
            .collect(Collectors.joining());
    double error = MeanAbsoluteError.of(wanted, predictions);
    return String.format(Locale.ROOT, "  %-5s%s%8.4f", name, answers, error);
  }

  private static Matrix trained(Samples samples) {
    Matrix weights = new StartWeights(Trainer.SEED, -1).layer(3, 1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Matrix predictions = Sigmoid.of(samples.inputs().dot(weights));
      Matrix deltas = Delta.ofOutputLayer(samples.targets(), predictions);
      weights = WeightUpdate.ofLayer(weights, samples.inputs(), deltas, 0.6);
    }
    return Sigmoid.of(samples.inputs().dot(weights));
  }
}
