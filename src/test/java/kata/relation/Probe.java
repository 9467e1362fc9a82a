package kata.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kata.Matrix;
import kata.relation.Seen.Entry;

/** Asks a step again with one of its arguments changed; the same only once. */
final class Probe {

  private final Step step;
  private final Map<Tried, Map<String, Optional<Tried>>> asked = new IdentityHashMap<>();

  Probe(Step step) {
    this.step = step;
  }

  /** The parts of the arguments that can be changed. */
  List<String> arguments(Seen seen) {
    Object[] first = seen.wrong().get(0).tried().arguments();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      if (!(first[i] instanceof Integer || first[i] instanceof Long || first[i] instanceof int[])) {
        names.addAll(Numbers.parts(Tried.name(step, first[i], i), first[i]).keySet());
      }
    }
    return names;
  }

  /**
   * The same call with another value of an argument; empty if that has no answer.
   *
   * @param name of the change
   */
  Optional<Entry> change(
      Seen seen, Entry entry, String argument, String name, UnaryOperator<Matrix> change) {
    return asked
        .computeIfAbsent(entry.tried(), tried -> new HashMap<>())
        .computeIfAbsent(
            argument + " " + name, key -> ask(entry.tried().arguments(), argument, change))
        .map(tried -> Seen.entry(tried, seen.part()));
  }

  private Optional<Tried> ask(Object[] given, String argument, UnaryOperator<Matrix> change) {
    Object[] arguments = given.clone();
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] =
          Numbers.change(
              Tried.name(step, arguments[i], i),
              arguments[i],
              (name, matrix) -> name.equals(argument) ? change.apply(matrix) : matrix);
    }
    return Tried.askAlone(step, arguments);
  }
}
