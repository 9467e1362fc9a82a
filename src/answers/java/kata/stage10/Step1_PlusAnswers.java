package kata.stage10;

import java.util.Map;
import java.util.stream.Stream;
import kata.Value;
import kata.Value.Edge;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 10.1: wrong ones with what to say about them, and right ones in other words. */
final class Step1_PlusAnswers {

  private Step1_PlusAnswers() {}

  @Working("The value is the sum of the two numbers, and its slope towards each of them is " + "1.")
  static Map<String, Object> parts(Value a, Value b) {
    return Parts.of("the number of a", a.data, "the number of b", b.data);
  }

  @Wrong("This multiplies the two numbers. Their sum is asked for.")
  static Value product(Value a, Value b) {
    return new Value(a.data * b.data, new Edge(a, 1), new Edge(b, 1));
  }

  @Wrong("This is the difference of the two, not their sum.")
  static Value difference(Value a, Value b) {
    return new Value(a.data - b.data, new Edge(a, 1), new Edge(b, -1));
  }

  @Wrong(
      "The number is right, but it does not know what it was computed from: it has no edges, so no "
          + "gradient will find its way back.")
  static Value withoutEdges(Value a, Value b) {
    return new Value(a.data + b.data);
  }

  @Wrong("Only a is known to the sum. It was computed from two values.")
  static Value onlyTheFirst(Value a, Value b) {
    return new Value(a.data + b.data, new Edge(a, 1));
  }

  @Wrong("Only b is known to the sum. It was computed from two values.")
  static Value onlyTheSecond(Value a, Value b) {
    return new Value(a.data + b.data, new Edge(b, 1));
  }

  @Wrong(
      "The slope is the other number: that is the rule for a product. By how much does a sum grow "
          + "if one of its parts grows by 1?")
  static Value slopesOfAProduct(Value a, Value b) {
    return new Value(a.data + b.data, new Edge(a, b.data), new Edge(b, a.data));
  }

  @Wrong(
      "The slope is the part itself. However large a part is: by how much does the sum grow if that "
          + "part grows by 1?")
  static Value partsAsSlopes(Value a, Value b) {
    return new Value(a.data + b.data, new Edge(a, a.data), new Edge(b, b.data));
  }

  @Wrong("Each slope is a half, as for a mean. This is a sum.")
  static Value halves(Value a, Value b) {
    return new Value(a.data + b.data, new Edge(a, 0.5), new Edge(b, 0.5));
  }

  @Wrong(
      "The edges lead to copies of a and b. A gradient that comes back along them is lost: the "
          + "values themselves never hear of it.")
  static Value copies(Value a, Value b) {
    return new Value(
        a.data + b.data, new Edge(new Value(a.data), 1), new Edge(new Value(b.data), 1));
  }

  @Wrong("Where a and b are the same value, its slope is counted once. It is in the sum twice.")
  static Value sameCountedOnce(Value a, Value b) {
    return a == b
        ? new Value(a.data + b.data, new Edge(a, 1))
        : new Value(a.data + b.data, new Edge(a, 1), new Edge(b, 1));
  }

  @Wrong(
      "The gradients of a and b were changed here. A sum only knows its slopes; gradients come "
          + "later, on the way back.")
  static Value gradientsToo(Value a, Value b) {
    a.gradient += 1;
    b.gradient += 1;
    return new Value(a.data + b.data, new Edge(a, 1), new Edge(b, 1));
  }

  @Wrong("The sum has a gradient already. It is 0 until it is asked for, at the end.")
  static Value gradientOfOne(Value a, Value b) {
    Value sum = new Value(a.data + b.data, new Edge(a, 1), new Edge(b, 1));
    sum.gradient = 1;
    return sum;
  }

  @Right
  static Value otherOrder(Value a, Value b) {
    return new Value(b.data + a.data, new Edge(b, 1.0), new Edge(a, 1.0));
  }

  @Right
  static Value oneEdgeForTheSame(Value a, Value b) {
    return a == b
        ? new Value(2 * a.data, new Edge(a, 2))
        : new Value(a.data + b.data, new Edge(a, 1), new Edge(b, 1));
  }

  @Right
  static Value ofAStream(Value a, Value b) {
    Edge[] edges = Stream.of(a, b).map(value -> new Edge(value, 1)).toArray(Edge[]::new);
    return new Value(Stream.of(a, b).mapToDouble(value -> value.data).sum(), edges);
  }
}
