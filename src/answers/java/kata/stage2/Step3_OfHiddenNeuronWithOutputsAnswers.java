package kata.stage2;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 2.3: wrong ones with what to say about them, and right ones in other words. */
final class Step3_OfHiddenNeuronWithOutputsAnswers {

  private Step3_OfHiddenNeuronWithOutputsAnswers() {}

  @Working("What comes back from the outputs is summed; the delta is that sum times the slope.")
  static Map<String, Object> parts(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double[] back = new double[weights.length];
    Arrays.setAll(back, output -> weights[output] * outputDeltas[output]);
    double sum = Arrays.stream(back).sum();
    return Parts.of(
        "what comes back from each output",
        back,
        "what comes back in all",
        sum,
        "the slope at the hidden output",
        Oracle.slope(hiddenOutput));
  }

  @Wrong(
      "Only the first output's delta is carried back. A hidden neuron acts on every output "
          + "that it feeds.")
  static double firstOutputOnly(double hiddenOutput, double[] weights, double[] outputDeltas) {
    return Oracle.slope(hiddenOutput) * weights[0] * outputDeltas[0];
  }

  @Wrong(
      "Only the last output counts: each turn of the loop overwrites what was there. "
          + "Collect all of them.")
  static double lastOutputOnly(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double carried = 0;
    for (int i = 0; i < weights.length; i++) {
      carried = weights[i] * outputDeltas[i];
    }
    return Oracle.slope(hiddenOutput) * carried;
  }

  @Wrong("The weights' signs are lost. What two outputs want may cancel out.")
  static double absoluteWeights(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += Math.abs(weights[i]) * outputDeltas[i];
    }
    return Oracle.slope(hiddenOutput) * sum;
  }

  @Wrong(
      "The weights are left out: the deltas are only added up. A neuron without a "
          + "connection must get no delta.")
  static double withoutWeights(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += outputDeltas[i];
    }
    return Oracle.slope(hiddenOutput) * sum;
  }

  @Wrong("The sum was not multiplied by the hidden neuron's own slope.")
  static double withoutSlope(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * outputDeltas[i];
    }
    return sum;
  }

  @Wrong("This is the average over the outputs. What they want is summed, however many they are.")
  static double mean(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * outputDeltas[i] / weights.length;
    }
    return Oracle.slope(hiddenOutput) * sum;
  }

  @Wrong(
      "Every weight met every delta: this is the sum of all weights times the sum of all deltas. "
          + "Each delta comes back through its own weight alone.")
  static double sumsMultiplied(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double weight = 0;
    double delta = 0;
    for (int i = 0; i < weights.length; i++) {
      weight += weights[i];
      delta += outputDeltas[i];
    }
    return Oracle.slope(hiddenOutput) * weight * delta;
  }

  @Wrong(
      "The weights were turned into shares of one whole. Twice the weight carries twice as "
          + "much back.")
  static double shares(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double whole = 0;
    for (double weight : weights) {
      whole += Math.abs(weight);
    }
    return Oracle.slope(hiddenOutput) * carried(weights, outputDeltas) / whole;
  }

  @Wrong("The sign is wrong. The outputs' deltas point downhill already.")
  static double turnedRound(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += -weights[i] * outputDeltas[i];
    }
    return Oracle.slope(hiddenOutput) * sum;
  }

  @Wrong("The first output is passed over. Arrays are counted from 0.")
  static double withoutTheFirst(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double sum = 0;
    for (int i = 1; i < weights.length; i++) {
      sum += weights[i] * outputDeltas[i];
    }
    return Oracle.slope(hiddenOutput) * sum;
  }

  @Wrong("The last output is passed over. How often does the loop turn?")
  static double withoutTheLast(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double sum = 0;
    for (int i = 0; i < weights.length - 1; i++) {
      sum += weights[i] * outputDeltas[i];
    }
    return Oracle.slope(hiddenOutput) * sum;
  }

  @Wrong("The hidden output itself stands where its slope belongs.")
  static double outputInsteadOfSlope(double hiddenOutput, double[] weights, double[] outputDeltas) {
    return hiddenOutput * carried(weights, outputDeltas);
  }

  @Wrong(
      "One of the given arrays was written into. The caller still needs it: leave both as "
          + "they are.")
  static double overwrites(double hiddenOutput, double[] weights, double[] outputDeltas) {
    for (int i = 0; i < weights.length; i++) {
      outputDeltas[i] *= weights[i];
    }
    double sum = 0;
    for (double part : outputDeltas) {
      sum += part;
    }
    return Oracle.slope(hiddenOutput) * sum;
  }

  @Wrong(
      "The array of weights was written into. The caller still needs it: leave both as "
          + "they are.")
  static double overwritesWeights(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= outputDeltas[i];
      sum += weights[i];
    }
    return Oracle.slope(hiddenOutput) * sum;
  }

  @Right
  static double stream(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double sum =
        IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * outputDeltas[i]).sum();
    return sum * hiddenOutput * (1 - hiddenOutput);
  }

  @Right
  static double backwards(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double sum = 0;
    for (int i = weights.length - 1; i >= 0; i--) {
      sum = Math.fma(weights[i], outputDeltas[i], sum);
    }
    return Oracle.slope(hiddenOutput) * sum;
  }

  @Right
  static double slopeInTheLoop(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double slope = hiddenOutput - hiddenOutput * hiddenOutput;
    double delta = 0;
    for (int i = 0; i < weights.length; i++) {
      delta += slope * outputDeltas[i] * weights[i];
    }
    return delta;
  }

  @Right
  static double copies(double hiddenOutput, double[] weights, double[] outputDeltas) {
    double[] parts = outputDeltas.clone();
    for (int i = 0; i < parts.length; i++) {
      parts[i] *= weights[i];
    }
    return Oracle.slope(hiddenOutput) * java.util.Arrays.stream(parts).sum();
  }

  private static double carried(double[] weights, double[] outputDeltas) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * outputDeltas[i];
    }
    return sum;
  }
}
