package kata.stage10;

import java.util.Map;
import kata.Sigmoid;
import kata.Value;
import kata.Value.Edge;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 10.3: wrong ones with what to say about them, and right ones in other words. */
final class Step3_SigmoidAnswers {

  private Step3_SigmoidAnswers() {}

  @Working("The slope is the first of these times the second.")
  static Map<String, Object> parts(Value sum) {
    double output = Sigmoid.of(sum.data);
    return Parts.of("the sigmoid", output, "what it lacks to 1", 1 - output);
  }

  @Wrong(
      "The slope is computed from the sum, as z * (1 - z). This formula wants the output: it is the "
          + "trap of step 1.1 once more.")
  static Value slopeFromTheSum(Value sum) {
    double z = sum.data;
    return new Value(Sigmoid.of(z), new Edge(sum, z * (1 - z)));
  }

  @Wrong(
      "The sigmoid was taken twice: the slope is that of an output of an output. The slope belongs "
          + "to the output that you computed.")
  static Value slopeOfTheSigmoidOfTheOutput(Value sum) {
    double output = Sigmoid.of(sum.data);
    double again = Sigmoid.of(output);
    return new Value(output, new Edge(sum, again * (1 - again)));
  }

  @Wrong("The slope is the output itself. It says how large the output is, not how it changes.")
  static Value outputAsSlope(Value sum) {
    double output = Sigmoid.of(sum.data);
    return new Value(output, new Edge(sum, output));
  }

  @Wrong("The slope is 1 - output: one factor of it is missing.")
  static Value halfOfTheSlope(Value sum) {
    double output = Sigmoid.of(sum.data);
    return new Value(output, new Edge(sum, 1 - output));
  }

  @Wrong("The slope is 1, as of a sum. The sigmoid is steepest in the middle and flat at its ends.")
  static Value slopeOfOne(Value sum) {
    return new Value(Sigmoid.of(sum.data), new Edge(sum, 1));
  }

  @Wrong("The slope has the wrong sign: the sigmoid rises everywhere.")
  static Value falling(Value sum) {
    double output = Sigmoid.of(sum.data);
    return new Value(output, new Edge(sum, output * (output - 1)));
  }

  @Wrong("This is tanh's slope, 1 - output^2. The activation here is the sigmoid.")
  static Value slopeOfTanh(Value sum) {
    double output = Sigmoid.of(sum.data);
    return new Value(output, new Edge(sum, 1 - output * output));
  }

  @Wrong(
      "The number is right, but it does not know what it was computed from: it has no edge, so no "
          + "gradient will find its way back.")
  static Value withoutEdge(Value sum) {
    return new Value(Sigmoid.of(sum.data));
  }

  @Wrong(
      "The value's number is the slope. The value is the neuron's output; the slope belongs to its "
          + "edge.")
  static Value slopeAsData(Value sum) {
    double output = Sigmoid.of(sum.data);
    double slope = output * (1 - output);
    return new Value(slope, new Edge(sum, slope));
  }

  @Wrong("The sum was handed through, without the sigmoid.")
  static Value withoutTheSigmoid(Value sum) {
    double output = Sigmoid.of(sum.data);
    return new Value(sum.data, new Edge(sum, output * (1 - output)));
  }

  @Wrong(
      "For a very large sum this is infinite divided by infinite: NaN, which spoils all that it "
          + "touches. Sigmoid, which is given, has a form that never does so.")
  static Value notANumberFarOut(Value sum) {
    double power = Math.exp(sum.data);
    double output = power / (1 + power);
    return new Value(output, new Edge(sum, output * (1 - output)));
  }

  @Wrong(
      "The edge leads to a copy of the sum. A gradient that comes back along it is lost: the sum "
          + "itself never hears of it.")
  static Value copy(Value sum) {
    double output = Sigmoid.of(sum.data);
    return new Value(output, new Edge(new Value(sum.data), output * (1 - output)));
  }

  @Right
  static Value outputMinusItsSquare(Value sum) {
    double output = Sigmoid.of(sum.data);
    return new Value(output, new Edge(sum, output - output * output));
  }

  @Right
  static Value byStageOne(Value sum) {
    double output = 1 / (1 + Math.exp(-sum.data));
    return new Value(output, new Edge(sum, kata.stage1.SigmoidDerivative.ofOutput(output)));
  }

  /** sigmoid(z) = (1 + tanh(z / 2)) / 2, one value for each part of it. */
  @Right
  static Value ofTanh(Value sum) {
    Value half = new Value(sum.data / 2, new Edge(sum, 0.5));
    double tanh = Math.tanh(half.data);
    Value turned = new Value(tanh, new Edge(half, 1 - tanh * tanh));
    return new Value((1 + tanh) / 2, new Edge(turned, 0.5));
  }
}
