package kata.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kata.Matrix;
import kata.relation.Seen.Entry;

/** Asks a step again with one of its arguments changed. */
final class Probe {

  private Probe() {}

  /** The parts of the arguments that can be changed. */
  static List<String> arguments(Seen seen) {
    Object[] first = seen.wrong().get(0).tried().arguments();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      if (!(first[i] instanceof Integer || first[i] instanceof Long || first[i] instanceof int[])) {
        names.addAll(Numbers.parts(Tried.name(seen.step(), first[i], i), first[i]).keySet());
      }
    }
    return names;
  }

  /** The same call with another value of an argument; empty if that has no answer. */
  static Optional<Entry> change(
      Seen seen, Entry entry, String argument, UnaryOperator<Matrix> change) {
    Object[] arguments = entry.tried().arguments().clone();
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] =
          Numbers.change(
              Tried.name(seen.step(), arguments[i], i),
              arguments[i],
              (name, matrix) -> name.equals(argument) ? change.apply(matrix) : matrix);
    }
    return Tried.ask(seen.step(), arguments)
        .map(tried -> Seen.of(seen.step(), seen.part(), List.of(tried)).all().get(0));
  }
}
