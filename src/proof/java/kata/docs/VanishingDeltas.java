package kata.docs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.Samples;
import kata.Sigmoid;
import kata.article.StartWeights;
import kata.stage2.Delta;

/** How small deltas become on the way back through many layers, by step 2.5. */
final class VanishingDeltas {

  private static final int HIDDEN_LAYERS = 6;
  private static final int NEURONS = 3;
  static final int STARTS = 200;

  private VanishingDeltas() {}

  /** Their mean sizes in two digits, from the output back. */
  static Object[] sizes() {
    double[] sums = new double[HIDDEN_LAYERS + 1];
    for (int seed = 0; seed < STARTS; seed++) {
      List<Double> sizes = sizes(seed);
      IntStream.range(0, sums.length).forEach(layer -> sums[layer] += sizes.get(layer));
    }
    return Arrays.stream(sums)
        .mapToObj(sum -> new BigDecimal(sum / STARTS).round(new MathContext(2)).toPlainString())
        .toArray();
  }

  /** The mean size of a delta of each layer, from the output back. */
  private static List<Double> sizes(long seed) {
    List<Matrix> weights = weights(new StartWeights(seed, -1));
    List<Matrix> answers = new ArrayList<>();
    Matrix signals = Samples.XOR.inputs();
    for (Matrix layer : weights) {
      signals = Sigmoid.of(signals.dot(layer));
      answers.add(signals);
    }
    Matrix deltas = Delta.ofOutputLayer(Samples.XOR.targets(), signals);
    List<Double> sizes = new ArrayList<>(List.of(size(deltas)));
    for (int layer = HIDDEN_LAYERS - 1; layer >= 0; layer--) {
      deltas = Delta.ofHiddenLayer(answers.get(layer), weights.get(layer + 1), deltas);
      sizes.add(size(deltas));
    }
    return sizes;
  }

  private static List<Matrix> weights(StartWeights drawn) {
    List<Matrix> weights = new ArrayList<>();
    weights.add(drawn.layer(2, NEURONS));
    for (int layer = 1; layer < HIDDEN_LAYERS; layer++) {
      weights.add(drawn.layer(NEURONS, NEURONS));
    }
    weights.add(drawn.layer(NEURONS, 1));
    return weights;
  }

  private static double size(Matrix deltas) {
    Matrix sizes = deltas.map(Math::abs).columnSums().transpose().columnSums();
    return sizes.get(0, 0) / (deltas.rows() * deltas.columns());
  }
}
