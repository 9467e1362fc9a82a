package kata.stage10;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import kata.Value;
import kata.Value.Edge;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 10.5: wrong ones with what to say about them, and right ones in other words. */
final class Step5_BackwardAnswers {

  private Step5_BackwardAnswers() {}

  @Working(
      "The end has gradient 1. Each value passes its gradient, times the slope of the "
          + "edge, to what it was computed from; there it is added.")
  static Map<String, Object> parts(Value end) {
    return Parts.of("values in all", Step4_OrderAnswers.counted(end).size());
  }

  /** What a value passes back along one of its edges. */
  private interface Rule {
    void pass(Value value, Edge edge);
  }

  private static List<Value> fromTheEnd(Value end) {
    List<Value> values = new ArrayList<>(Step4_OrderAnswers.counted(end));
    Collections.reverse(values);
    return values;
  }

  private static void pass(List<Value> values, Rule rule) {
    values.forEach(value -> value.edges.forEach(edge -> rule.pass(value, edge)));
  }

  private static void add(Value value, Edge edge) {
    edge.from().gradient += edge.slope() * value.gradient;
  }

  @Wrong(
      "What arrives at a value replaces what it has: = instead of +=. A value that is used twice "
          + "hears from both of its uses, and both count.")
  static void assigned(Value end) {
    end.gradient = 1;
    pass(fromTheEnd(end), (value, edge) -> edge.from().gradient = edge.slope() * value.gradient);
  }

  @Wrong(
      "All gradients are 0, because nothing began. How much does the end change per unit of the end "
          + "itself?")
  static void withoutABeginning(Value end) {
    pass(fromTheEnd(end), Step5_BackwardAnswers::add);
  }

  @Wrong(
      "It begins with the number at the end. The question is how much the end changes, per unit.")
  static void beginsWithTheNumber(Value end) {
    end.gradient = end.data;
    pass(fromTheEnd(end), Step5_BackwardAnswers::add);
  }

  @Wrong(
      "Only the values next to the end have a gradient. Either this stops there, or it goes from the "
          + "start: then each value passes its gradient on before it has heard from the end.")
  static void fromTheStart(Value end) {
    end.gradient = 1;
    pass(Step4_OrderAnswers.counted(end), Step5_BackwardAnswers::add);
  }

  @Wrong(
      "A value passes its gradient back as soon as something arrives, and all of it again when more "
          + "arrives. So the first part counts twice. Each value once, when its gradient is whole.")
  static void asSoonAsSomethingArrives(Value end) {
    end.gradient = 1;
    Set<Value> level = Set.of(end);
    while (!level.isEmpty()) {
      Set<Value> next = new LinkedHashSet<>();
      for (Value value : level) {
        value.edges.forEach(edge -> next.add(edge.from()));
        value.edges.forEach(edge -> add(value, edge));
      }
      level = next;
    }
  }

  @Wrong(
      "Every path is walked by calls of its own. The sum is right, but a long chain overflows the "
          + "stack, and the number of paths doubles with each value that is used twice.")
  static void pathByPath(Value end) {
    walk(end, 1);
  }

  private static void walk(Value value, double gradient) {
    value.gradient += gradient;
    value.edges.forEach(edge -> walk(edge.from(), gradient * edge.slope()));
  }

  @Wrong("Each value gets the slope alone, without the gradient of the value that it comes from.")
  static void slopeAlone(Value end) {
    end.gradient = 1;
    pass(fromTheEnd(end), (value, edge) -> edge.from().gradient += edge.slope());
  }

  @Wrong(
      "Each value gets the gradient of the next one as it is. The slope of the edge is left out.")
  static void withoutTheSlope(Value end) {
    end.gradient = 1;
    pass(fromTheEnd(end), (value, edge) -> edge.from().gradient += value.gradient);
  }

  @Wrong("Slope and gradient are added. Along a path they are multiplied; only paths are added.")
  static void addedAlongThePath(Value end) {
    end.gradient = 1;
    pass(fromTheEnd(end), (value, edge) -> edge.from().gradient += edge.slope() + value.gradient);
  }

  @Wrong("The gradients have the wrong sign: they say how the end falls, not how it changes.")
  static void downhill(Value end) {
    end.gradient = -1;
    pass(fromTheEnd(end), Step5_BackwardAnswers::add);
  }

  @Wrong(
      "What the values had before was cleared. Here it is added to, so that several ends can be "
          + "asked one after another; to clear is step 10.6's decision.")
  static void clearedBefore(Value end) {
    List<Value> values = fromTheEnd(end);
    values.forEach(value -> value.gradient = 0);
    end.gradient = 1;
    pass(values, Step5_BackwardAnswers::add);
  }

  @Wrong(
      "Every gradient is divided by the number of the value's edges. Each edge passes all of it.")
  static void shared(Value end) {
    end.gradient = 1;
    pass(
        fromTheEnd(end),
        (value, edge) ->
            edge.from().gradient += edge.slope() * value.gradient / value.edges.size());
  }

  @Wrong("The gradient at the end was lost: the end has 1, and keeps it.")
  static void endForgotten(Value end) {
    end.gradient = 1;
    pass(fromTheEnd(end), Step5_BackwardAnswers::add);
    end.gradient = 0;
  }

  @Right
  static void backThroughTheList(Value end) {
    end.gradient = 1;
    List<Value> order = Engine.order(end);
    ListIterator<Value> values = order.listIterator(order.size());
    while (values.hasPrevious()) {
      Value value = values.previous();
      for (Edge edge : value.edges) {
        Value from = edge.from();
        from.gradient = from.gradient + value.gradient * edge.slope();
      }
    }
  }

  @Right
  static void reversedFirst(Value end) {
    List<Value> order = new ArrayList<>(Engine.order(end));
    Collections.reverse(order);
    end.gradient += 1;
    order.forEach(value -> value.edges.forEach(edge -> add(value, edge)));
  }

  @Right
  static void inAMapFirst(Value end) {
    Map<Value, Double> gradients = new HashMap<>(Map.of(end, 1.0));
    for (Value value : fromTheEnd(end)) {
      double gradient = gradients.getOrDefault(value, 0.0);
      value.edges.forEach(e -> gradients.merge(e.from(), e.slope() * gradient, Double::sum));
    }
    gradients.forEach((value, gradient) -> value.gradient += gradient);
  }

  /** Without the order of 10.4: a value's turn comes when all that use it have had theirs. */
  @Right
  static void countingTheUses(Value end) {
    Map<Value, Integer> uses = new HashMap<>();
    pass(Engine.order(end), (value, edge) -> uses.merge(edge.from(), 1, Integer::sum));
    Deque<Value> ready = new ArrayDeque<>(List.of(end));
    end.gradient = 1;
    while (!ready.isEmpty()) {
      Value value = ready.remove();
      for (Edge edge : value.edges) {
        add(value, edge);
        if (uses.merge(edge.from(), -1, Integer::sum) == 0) {
          ready.add(edge.from());
        }
      }
    }
  }
}
