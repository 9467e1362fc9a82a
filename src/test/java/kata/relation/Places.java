package kata.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kata.Matrix;
import kata.relation.Seen.Entry;

/** Which entries are right, and which are wrong: something else in the call tells them apart. */
final class Places implements Relation {

  /** Whether something holds of an entry, by its number. */
  private interface Test {
    boolean holds(Entry entry, int index);
  }

  /** So many entries must be right, and so many wrong. */
  private static final int EVIDENCE = 3;

  /** In so many calls; each example is asked twice. */
  private static final int CALLS = 4;

  @Override
  public Optional<String> words(Seen seen) {
    if (!seen.fits()) {
      return Optional.empty();
    }
    Count samples = entry -> NamedNumbers.samples(entry.terms());
    if (isWrongWithMore(seen, samples)) {
      String orElse = isWrongWithMoreOfElse(seen, samples) ? ", input or neuron" : "";
      return Optional.of(Words.wrongWhere("there is more than one sample" + orElse, ""));
    }
    return conditions(seen).entrySet().stream()
        .filter(condition -> tellsApart(seen, condition.getValue()))
        .findFirst()
        .map(
            condition ->
                Words.wrongWhere(
                    condition.getKey(),
                    inside(seen).or(() -> new NoPart().words(seen)).orElse("")));
  }

  /** Then it cannot be told which of the two it is. */
  private static boolean isWrongWithMoreOfElse(Seen seen, Count samples) {
    return Terms.names(seen)
        .filter(name -> Terms.isMatrix(seen, name))
        .flatMap(Places::sizes)
        .filter(size -> seen.all().stream().anyMatch(e -> size.of(e) != samples.of(e)))
        .anyMatch(size -> isWrongWithMore(seen, size));
  }

  private static Stream<Count> sizes(String name) {
    return Stream.of(
        entry -> entry.terms().get(name).rows(), entry -> entry.terms().get(name).columns());
  }

  private static boolean isWrongWithMore(Seen seen, Count count) {
    return seen.all().stream().anyMatch(entry -> count.of(entry) == 1)
        && seen.all().stream()
            .allMatch(entry -> entry.tried().isWrong(seen.part()) == count.of(entry) > 1);
  }

  private static Map<String, Test> conditions(Seen seen) {
    Map<String, Test> conditions = new LinkedHashMap<>();
    Terms.names(seen)
        .filter(name -> spreads(seen, name))
        .forEach(
            name -> {
              conditions.put(name + " is negative", (e, i) -> term(e, name, i) < 0);
              conditions.put(name + " is positive", (e, i) -> term(e, name, i) > 0);
              conditions.put(name + " is not negative", (e, i) -> term(e, name, i) >= 0);
              conditions.put(name + " is not 0", (e, i) -> term(e, name, i) != 0);
            });
    conditions.put("what is expected is negative", (e, i) -> Numbers.at(e.right(), i) < 0);
    conditions.put("what is expected is positive", (e, i) -> Numbers.at(e.right(), i) > 0);
    lines(conditions, "row", (e, i) -> i / e.right().columns(), e -> e.right().rows());
    lines(conditions, "column", (e, i) -> i % e.right().columns(), e -> e.right().columns());
    return conditions;
  }

  private interface Place {
    int of(Entry entry, int index);
  }

  private interface Count {
    int of(Entry entry);
  }

  private static void lines(Map<String, Test> conditions, String line, Place place, Count count) {
    conditions.put("the %s is the first".formatted(line), (e, i) -> place.of(e, i) == 0);
    conditions.put("the %s is not the first".formatted(line), (e, i) -> place.of(e, i) > 0);
    conditions.put(
        "the %s is the last".formatted(line), (e, i) -> place.of(e, i) == count.of(e) - 1);
    conditions.put(
        "the %s is not the last".formatted(line), (e, i) -> place.of(e, i) < count.of(e) - 1);
  }

  private static double term(Entry entry, String name, int index) {
    return Numbers.at(Terms.spread(entry.terms().get(name), entry.right()), index);
  }

  private static boolean spreads(Seen seen, String name) {
    return seen.all().stream()
        .allMatch(entry -> Terms.spread(entry.terms().get(name), entry.right()) != null);
  }

  private static boolean tellsApart(Seen seen, Test test) {
    int[] entries = new int[2];
    int[] calls = new int[2];
    for (Entry entry : seen.all()) {
      int[] here = new int[2];
      for (int i : Numbers.indices(entry.right()).toArray()) {
        boolean isWrong = entry.isWrong(i);
        if (isWrong || !entry.isNothing(i)) {
          if (test.holds(entry, i) != isWrong) {
            return false;
          }
          here[isWrong ? 1 : 0]++;
        }
      }
      for (int kind = 0; kind < 2; kind++) {
        entries[kind] += here[kind];
        calls[kind] += here[kind] > 0 ? 1 : 0;
      }
    }
    return Math.min(entries[0], entries[1]) >= EVIDENCE && Math.min(calls[0], calls[1]) >= CALLS;
  }

  /** What holds of the wrong entries alone. */
  private static Optional<String> inside(Seen seen) {
    List<Entry> wrong = new ArrayList<>();
    for (Entry entry : seen.wrong()) {
      int[] kept = Numbers.indices(entry.right()).filter(entry::isWrong).toArray();
      wrong.add(only(entry, kept));
    }
    Seen alone = new Seen(seen.probe(), seen.part(), wrong, wrong);
    return Stream.<Relation>of(new Symptom(), new WhichFactor(), WhichOther::madeOfTheRightOne)
        .flatMap(relation -> relation.words(alone).stream())
        .findFirst();
  }

  private static Entry only(Entry entry, int[] kept) {
    Map<String, Matrix> terms = new LinkedHashMap<>();
    entry
        .terms()
        .forEach(
            (name, term) -> {
              if (Numbers.isOne(term)) {
                terms.put(name, term);
              } else if (Numbers.haveSameShape(term, entry.right())) {
                terms.put(name, only(term, kept));
              }
            });
    return new Entry(
        entry.tried(),
        only(entry.right(), kept),
        only(entry.got(), kept),
        entry.old() == null ? null : only(entry.old(), kept),
        terms);
  }

  private static Matrix only(Matrix matrix, int[] kept) {
    return Matrix.of(1, kept.length, (row, column) -> Numbers.at(matrix, kept[column]));
  }
}
