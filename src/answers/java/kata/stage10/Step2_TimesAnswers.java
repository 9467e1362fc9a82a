package kata.stage10;

import java.util.Map;
import kata.Value;
import kata.Value.Edge;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 10.2: wrong ones with what to say about them, and right ones in other words. */
final class Step2_TimesAnswers {

  private Step2_TimesAnswers() {}

  @Working(
      "The value is the product of the two numbers, and its slope towards each is the "
          + "other one.")
  static Map<String, Object> parts(Value a, Value b) {
    return Parts.of("the number of a", a.data, "the number of b", b.data);
  }

  @Wrong("This adds the two numbers. Their product is asked for.")
  static Value sum(Value a, Value b) {
    return new Value(a.data + b.data, new Edge(a, b.data), new Edge(b, a.data));
  }

  @Wrong(
      "The number is right, but it does not know what it was computed from: it has no edges, so no "
          + "gradient will find its way back.")
  static Value withoutEdges(Value a, Value b) {
    return new Value(a.data * b.data);
  }

  @Wrong("Only a is known to the product. It was computed from two values.")
  static Value onlyTheFirst(Value a, Value b) {
    return new Value(a.data * b.data, new Edge(a, b.data));
  }

  @Wrong("Only b is known to the product. It was computed from two values.")
  static Value onlyTheSecond(Value a, Value b) {
    return new Value(a.data * b.data, new Edge(b, a.data));
  }

  @Wrong(
      "Each slope is the value's own number. If a grows by 1, the product grows by something else: "
          + "try it with 2 * -3 and 3 * -3.")
  static Value ownNumbers(Value a, Value b) {
    return new Value(a.data * b.data, new Edge(a, a.data), new Edge(b, b.data));
  }

  @Wrong("The slopes are 1: that is the rule for a sum.")
  static Value slopesOfASum(Value a, Value b) {
    return new Value(a.data * b.data, new Edge(a, 1), new Edge(b, 1));
  }

  @Wrong("The slopes are the product itself. It says how large it is, not how it changes.")
  static Value productAsSlope(Value a, Value b) {
    double product = a.data * b.data;
    return new Value(product, new Edge(a, product), new Edge(b, product));
  }

  @Wrong(
      "The edges lead to copies of a and b. A gradient that comes back along them is lost: the "
          + "values themselves never hear of it.")
  static Value copies(Value a, Value b) {
    return new Value(
        a.data * b.data, new Edge(new Value(a.data), b.data), new Edge(new Value(b.data), a.data));
  }

  @Wrong(
      "Where a and b are the same value, only one of its two edges is there. A square changes "
          + "through both of its factors.")
  static Value squareCountedOnce(Value a, Value b) {
    return a == b
        ? new Value(a.data * b.data, new Edge(a, b.data))
        : new Value(a.data * b.data, new Edge(a, b.data), new Edge(b, a.data));
  }

  @Wrong(
      "The slopes are divided out of the product, and 0 times anything cannot be divided: the slope "
          + "is NaN there.")
  static Value divided(Value a, Value b) {
    double product = a.data * b.data;
    return new Value(product, new Edge(a, product / a.data), new Edge(b, product / b.data));
  }

  @Wrong(
      "The gradients of a and b were changed here. A product only knows its slopes; gradients come "
          + "later, on the way back.")
  static Value gradientsToo(Value a, Value b) {
    a.gradient += b.data;
    b.gradient += a.data;
    return new Value(a.data * b.data, new Edge(a, b.data), new Edge(b, a.data));
  }

  @Right
  static Value otherOrder(Value a, Value b) {
    return new Value(b.data * a.data, new Edge(b, a.data), new Edge(a, b.data));
  }

  @Right
  static Value squareApart(Value a, Value b) {
    return a == b
        ? new Value(a.data * a.data, new Edge(a, 2 * a.data))
        : new Value(a.data * b.data, new Edge(a, b.data), new Edge(b, a.data));
  }

  @Right
  static Value ofAList(Value a, Value b) {
    Value[] factors = {a, b};
    Edge[] edges = new Edge[2];
    double product = 1;
    for (int i = 0; i < 2; i++) {
      product *= factors[i].data;
      edges[i] = new Edge(factors[i], factors[1 - i].data);
    }
    return new Value(product, edges);
  }
}
