package kata.docs;

import static kata.stage10.Engine.plus;
import static kata.stage10.Engine.sigmoid;
import static kata.stage10.Engine.times;

import java.util.ArrayList;
import java.util.List;
import kata.Matrix;
import kata.Value;
import kata.stage10.Engine;
import kata.testing.NumpyTrace;

/**
 * The output neuron of the run without bias in epoch 0, with its loss for the sample (0,1), as the
 * engine computes it: the numbers of lesson 10's picture and table.
 */
final class OneNeuron {

  static final int HIDDEN = 3;

  private static final int SAMPLE = 1;

  final List<Value> weights = new ArrayList<>();
  final List<Value> hidden = new ArrayList<>();
  final List<Value> products = new ArrayList<>();
  final List<Value> sums = new ArrayList<>();
  final Value minusTarget = new Value(-1);
  final Value half = new Value(0.5);
  final Value prediction;
  final Value error;
  final Value square;
  final Value loss;

  OneNeuron() {
    NumpyTrace.Epoch first = NumpyTrace.withoutBias().epochs().get(0);
    Matrix outputs = first.forward().hiddenOutputs();
    for (int i = 0; i < HIDDEN; i++) {
      weights.add(new Value(first.before().weightsHiddenOutput().get(i, 0)));
      hidden.add(new Value(outputs.get(SAMPLE, i)));
      products.add(times(weights.get(i), hidden.get(i)));
    }
    sums.add(plus(products.get(0), products.get(1)));
    sums.add(plus(sums.get(0), products.get(2)));
    prediction = sigmoid(sum());
    error = plus(prediction, minusTarget);
    square = times(error, error);
    loss = times(half, square);
    Engine.backward(loss);
  }

  /** The weighted sum. */
  Value sum() {
    return sums.get(1);
  }
}
