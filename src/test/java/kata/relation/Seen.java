package kata.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kata.Matrix;

/**
 * One part of what a step gave, in all calls.
 *
 * @param part its name; empty if there is only one
 * @param all the calls, those that are right among them
 * @param wrong those that are looked at
 */
record Seen(Probe probe, String part, List<Entry> all, List<Entry> wrong) {

  /**
   * The part in one call.
   *
   * @param old what it was before it moved; null if this step moves nothing
   */
  record Entry(Tried tried, Matrix right, Matrix got, Matrix old, Map<String, Matrix> terms) {

    boolean isWrong(int i) {
      return !(Math.abs(Numbers.at(got, i) - Numbers.at(right, i)) <= 1e-12);
    }

    /** Where nothing is expected, much that is wrong gives nothing, too. */
    boolean isNothing(int i) {
      double before = old == null ? 0 : Numbers.at(old, i);
      return Math.abs(Numbers.at(right, i) - before) <= 1e-12;
    }

    /** The same without what was there before. */
    Entry moved() {
      return new Entry(tried, right.minus(old), got.minus(old), null, terms);
    }
  }

  static Seen of(Probe probe, String part, List<Tried> tried) {
    List<Entry> all = tried.stream().map(one -> entry(one, part)).toList();
    return new Seen(
        probe, part, all, all.stream().filter(entry -> entry.tried().isWrong(part)).toList());
  }

  static Entry entry(Tried one, String part) {
    Map<String, Matrix> terms = new LinkedHashMap<>();
    one.terms()
        .forEach((name, term) -> terms.put(one.old().isEmpty() ? name : name(name, part), term));
    return new Entry(one, one.right().get(part), one.got().get(part), one.old().get(part), terms);
  }

  /** The same in every part, so that the same can be said of them together. */
  private static String name(String term, String part) {
    String last = part.substring(part.lastIndexOf('.') + 1);
    boolean isOwn = !last.isEmpty() && (term.equals(last) || term.endsWith("." + last));
    if (!isOwn) {
      return term;
    }
    String whole = term.split("\\.")[0];
    if (term.equals(last)) {
      return "the old values";
    }
    return whole.contains(" ") ? whole : "the old values in " + whole;
  }

  /** How an argument is called beside this part. */
  String name(String argument) {
    return all.get(0).old() == null ? argument : name(argument, part);
  }

  /** The same, looking at all calls. */
  Seen everywhere() {
    return new Seen(probe, part, all, all);
  }

  /** Everywhere as many rows and columns as there should be. */
  boolean fits() {
    return all.stream().allMatch(entry -> Numbers.haveSameShape(entry.right(), entry.got()));
  }

  /** It is a step away from what was there before. */
  boolean moves() {
    return fits() && all.stream().allMatch(entry -> entry.old() != null);
  }

  /** Some of it is right, and not only because nothing is expected there. */
  boolean isPartlyRight() {
    return fits()
        && all.stream()
            .anyMatch(
                entry ->
                    Numbers.indices(entry.right())
                        .anyMatch(i -> !entry.isWrong(i) && !entry.isNothing(i)));
  }

  /** What can be looked at: the answer, and where something moves, its step. */
  List<View> views() {
    View answer = new View(wrong, Words.EXPECTED, Words::answer);
    return moves()
        ? List.of(
            answer, new View(wrong.stream().map(Entry::moved).toList(), Words.STEP, Words::step))
        : List.of(answer);
  }

  /**
   * @param expected how the right one is called
   * @param sentence what is said of it
   */
  record View(List<Entry> entries, String expected, UnaryOperator<String> sentence) {}
}
