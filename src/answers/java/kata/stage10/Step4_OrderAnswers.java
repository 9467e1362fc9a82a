package kata.stage10;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kata.Value;
import kata.Value.Edge;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 10.4: wrong ones with what to say about them, and right ones in other words. */
final class Step4_OrderAnswers {

  private Step4_OrderAnswers() {}

  @Working("A value is listed once, after all that it was computed from.")
  static Map<String, Object> parts(Value end) {
    return Parts.of("values in all", counted(end).size());
  }

  private static List<Value> reversed(Iterable<Value> values) {
    List<Value> list = new ArrayList<>();
    values.forEach(list::add);
    Collections.reverse(list);
    return list;
  }

  @Wrong(
      "The order is right, but the method calls itself once for each value. In a long chain those "
          + "calls overflow the stack. Keep what waits in a list of your own, and use a loop.")
  static List<Value> recursive(Value end) {
    Set<Value> done = new LinkedHashSet<>();
    visit(end, done);
    return List.copyOf(done);
  }

  private static void visit(Value value, Set<Value> done) {
    if (!done.contains(value)) {
      value.edges.forEach(edge -> visit(edge.from(), done));
      done.add(value);
    }
  }

  @Wrong("The list runs from the end to the start. Each value should come after its sources.")
  static List<Value> endFirst(Value end) {
    return reversed(counted(end));
  }

  @Wrong(
      "Values are listed as they are met, level by level from the end, and that is turned round. A "
          + "value that is used on two levels is met too early.")
  static List<Value> levelByLevel(Value end) {
    Set<Value> met = new LinkedHashSet<>(List.of(end));
    Deque<Value> waiting = new ArrayDeque<>(met);
    while (!waiting.isEmpty()) {
      for (Edge edge : waiting.remove().edges) {
        if (met.add(edge.from())) {
          waiting.add(edge.from());
        }
      }
    }
    return reversed(met);
  }

  @Wrong(
      "Values are listed as they are met, going as deep as possible first, and that is turned round. "
          + "A value is met before all that need it have been seen.")
  static List<Value> asTheyAreMet(Value end) {
    Set<Value> met = new LinkedHashSet<>();
    Deque<Value> waiting = new ArrayDeque<>(List.of(end));
    while (!waiting.isEmpty()) {
      Value value = waiting.pop();
      if (met.add(value)) {
        value.edges.forEach(edge -> waiting.push(edge.from()));
      }
    }
    return reversed(met);
  }

  @Wrong(
      "A value is marked as seen when it begins to wait, not when it is listed. Whoever needs it "
          + "meanwhile no longer waits for it, and is listed before it.")
  static List<Value> markedTooEarly(Value end) {
    List<Value> list = new ArrayList<>();
    Set<Value> seen = new HashSet<>(List.of(end));
    Deque<Value> waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      Value value = waiting.peek();
      int before = waiting.size();
      for (Edge edge : value.edges) {
        if (seen.add(edge.from())) {
          waiting.push(edge.from());
        }
      }
      if (waiting.size() == before) {
        list.add(waiting.pop());
      }
    }
    return list;
  }

  @Wrong(
      "A value that is used twice is listed twice. It would pass its gradient back twice, and the "
          + "second time all of it once more.")
  static List<Value> twice(Value end) {
    List<Value> list = new ArrayList<>();
    for (Value value : counted(end)) {
      list.add(value);
      for (Edge edge : value.edges) {
        list.add(edge.from());
      }
    }
    return list;
  }

  @Wrong("The given values, inputs and weights, are left out. The weights are what is trained.")
  static List<Value> withoutTheGiven(Value end) {
    List<Value> list = counted(end);
    list.removeIf(value -> value.edges.isEmpty());
    return list;
  }

  @Wrong("The end itself is left out. All gradients begin there.")
  static List<Value> withoutTheEnd(Value end) {
    List<Value> list = counted(end);
    list.remove(end);
    return list;
  }

  @Wrong("This goes one edge back from the end. What those were computed from belongs to it, too.")
  static List<Value> oneEdgeBack(Value end) {
    Set<Value> list = new LinkedHashSet<>();
    end.edges.forEach(edge -> list.add(edge.from()));
    list.add(end);
    return List.copyOf(list);
  }

  @Wrong("Only the first edge of each value is followed. Most values have two.")
  static List<Value> firstEdgeOnly(Value end) {
    List<Value> list = new ArrayList<>(List.of(end));
    for (Value value = end; !value.edges.isEmpty(); value = value.edges.get(0).from()) {
      list.add(value.edges.get(0).from());
    }
    return reversed(list);
  }

  @Wrong("This is the end alone. All that it was computed from belongs to the list.")
  static List<Value> onlyTheEnd(Value end) {
    return List.of(end);
  }

  @Wrong("The list is empty. At least the end belongs to it.")
  static List<Value> empty(Value end) {
    return List.of();
  }

  /** A value is ready once all that use it are listed. */
  @Right
  static List<Value> counted(Value end) {
    Map<Value, Integer> uses = new HashMap<>();
    Deque<Value> found = new ArrayDeque<>(List.of(end));
    uses.put(end, 0);
    while (!found.isEmpty()) {
      for (Edge edge : found.remove().edges) {
        if (uses.merge(edge.from(), 1, Integer::sum) == 1) {
          found.add(edge.from());
        }
      }
    }
    List<Value> fromTheEnd = new ArrayList<>(List.of(end));
    for (int i = 0; i < fromTheEnd.size(); i++) {
      for (Edge edge : fromTheEnd.get(i).edges) {
        if (uses.merge(edge.from(), -1, Integer::sum) == 0) {
          fromTheEnd.add(edge.from());
        }
      }
    }
    return reversed(fromTheEnd);
  }

  /** A recursion whose calls are objects: what each value still has to look at. */
  @Right
  static List<Value> callsAsObjects(Value end) {
    record Visit(Value value, Iterator<Edge> left) {
      Visit(Value value) {
        this(value, value.edges.iterator());
      }
    }
    List<Value> list = new ArrayList<>();
    Set<Value> met = new HashSet<>(List.of(end));
    Deque<Visit> visits = new ArrayDeque<>(List.of(new Visit(end)));
    while (!visits.isEmpty()) {
      Visit visit = visits.peek();
      if (!visit.left().hasNext()) {
        list.add(visits.pop().value());
      } else {
        Value next = visit.left().next().from();
        if (met.add(next)) {
          visits.push(new Visit(next));
        }
      }
    }
    return list;
  }

  @Right
  static List<Value> secondTimeOnTop(Value end) {
    Set<Value> opened = new HashSet<>();
    Set<Value> list = new LinkedHashSet<>();
    Deque<Value> waiting = new ArrayDeque<>(List.of(end));
    while (!waiting.isEmpty()) {
      Value value = waiting.pop();
      if (opened.add(value)) {
        waiting.push(value);
        value.edges.forEach(edge -> waiting.push(edge.from()));
      } else {
        list.add(value);
      }
    }
    return new ArrayList<>(list);
  }

  /** Slow for long computations, and right. */
  @Right
  static List<Value> searchedInTheList(Value end) {
    List<Value> list = new ArrayList<>();
    List<Value> waiting = new ArrayList<>(List.of(end));
    while (!waiting.isEmpty()) {
      Value last = waiting.get(waiting.size() - 1);
      List<Value> missing =
          last.edges.stream().map(Edge::from).filter(from -> !list.contains(from)).toList();
      if (missing.isEmpty()) {
        waiting.remove(waiting.size() - 1);
        if (!list.contains(last)) {
          list.add(last);
        }
      } else {
        waiting.addAll(missing);
      }
    }
    return list;
  }
}
