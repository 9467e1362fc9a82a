package kata.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kata.Matrix;

/**
 * What the answers of a step have to do with the right ones: said only if it holds of every call
 * that is wrong. What is seen, not why.
 */
public final class Relations {

  private static final List<Relation> SIMPLEST_FIRST =
      List.of(
          new Shape(),
          new Symptom(),
          new WhichFactor(),
          WhichOther::madeOfTheRightOne,
          WhichOther::term,
          new WhichDifference(),
          new BeforeSigmoid(),
          WhichOther::rightAndTerm,
          new NoPart(),
          WhichOther::pair,
          new Growth(),
          WhichDifference::pair);

  /** Where the others throw, so many answers must agree. */
  private static final int ENOUGH = 2;

  private static final String AFTER = " after the call";

  private Relations() {}

  /**
   * The words for a step that is wrong; empty if none of the relations holds.
   *
   * @param examples the arguments of each
   */
  public static Optional<String> words(Step step, List<Object[]> examples) {
    List<Tried> tried = new ArrayList<>();
    for (Object[] arguments : examples) {
      Tried.ask(step, arguments).ifPresent(tried::add);
    }
    boolean throwsElsewhere = tried.size() < examples.size();
    if (tried.isEmpty() || throwsElsewhere && tried.size() < ENOUGH) {
      return Optional.empty();
    }
    if (tried.stream().anyMatch(one -> answersOtherwise(step, one))) {
      return Optional.of(Words.DIFFERENT_TWICE);
    }
    // Numbers from paper are often equal by chance; these are not.
    for (Object[] arguments : examples) {
      Tried.ask(step, odd(step, arguments)).ifPresent(tried::add);
    }
    return ofCalls(step, tried);
  }

  /** Whether words say more than which parts are wrong. */
  public static boolean isExplanation(String words) {
    return !words.isEmpty() && !words.endsWith(Words.NOT);
  }

  private static boolean answersOtherwise(Step step, Tried tried) {
    return Tried.ask(step, tried.arguments())
        .filter(again -> isSame(tried.got(), again.got()))
        .isEmpty();
  }

  private static boolean isSame(Map<String, Matrix> one, Map<String, Matrix> other) {
    return one.keySet().equals(other.keySet())
        && one.keySet().stream()
            .allMatch(part -> Numbers.areEqual(one.get(part), other.get(part), 0));
  }

  private static Object[] odd(Step step, Object[] arguments) {
    Object[] odd = arguments.clone();
    for (int i = 0; i < odd.length; i++) {
      int argument = i;
      odd[i] = Numbers.change("", odd[i], (name, matrix) -> odd(matrix, argument));
    }
    return odd;
  }

  private static Matrix odd(Matrix matrix, int argument) {
    return Matrix.of(
        matrix.rows(),
        matrix.columns(),
        (row, column) ->
            matrix.get(row, column)
                * (0.97 - 0.13 * Math.abs(Math.sin(1 + 3 * row + 7 * column + 11 * argument))));
  }

  private static Optional<String> ofCalls(Step step, List<Tried> tried) {
    if (!tried.stream().allMatch(Tried::isWhole)) {
      return Optional.empty();
    }
    Set<String> parts = new LinkedHashSet<>(tried.get(0).right().keySet());
    tried.forEach(one -> parts.retainAll(one.right().keySet()));
    tried.forEach(one -> parts.retainAll(one.got().keySet()));
    List<String> wrong =
        parts.stream().filter(part -> tried.stream().anyMatch(t -> t.isWrong(part))).toList();
    List<String> right = parts.stream().filter(part -> !wrong.contains(part)).toList();
    return wrong.stream()
        .filter(part -> part.endsWith(AFTER))
        .findFirst()
        .map(Words::changed)
        .or(() -> ofParts(step, tried, right, wrong));
  }

  private static Optional<String> ofParts(
      Step step, List<Tried> tried, List<String> right, List<String> wrong) {
    Map<String, List<String>> said = new LinkedHashMap<>();
    Probe probe = new Probe(step);
    for (String part : wrong) {
      String words = ofPart(Seen.of(probe, part, tried)).orElse("");
      said.computeIfAbsent(words, first -> new ArrayList<>()).add(part);
    }
    if (wrong.isEmpty()) {
      return Optional.of(Words.RESULT_RIGHT)
          .filter(words -> tried.stream().anyMatch(Tried::isToldOtherwise));
    }
    List<String> named =
        right.stream().filter(part -> !part.isEmpty() && !part.endsWith(AFTER)).toList();
    List<String> silent = said.remove("");
    if (said.isEmpty()) {
      return Optional.of(Words.parts(named, wrong, "")).filter(words -> !named.isEmpty());
    }
    return Optional.of(joined(said, named, silent == null));
  }

  /** Where some of it is right, no more may be said than of what is wrong. */
  private static Optional<String> ofPart(Seen seen) {
    if (seen.all().get(0).tried().isChoice()) {
      return new NoPart().words(seen);
    }
    if (!seen.isPartlyRight()) {
      return simplest(seen);
    }
    return simplest(seen.everywhere())
        .or(() -> new Places().words(seen))
        .or(() -> simplest(seen).map(Words::whereWrong));
  }

  private static Optional<String> simplest(Seen seen) {
    return SIMPLEST_FIRST.stream().flatMap(relation -> relation.words(seen).stream()).findFirst();
  }

  private static String joined(Map<String, List<String>> said, List<String> right, boolean isAll) {
    List<String> sentences = new ArrayList<>();
    boolean isWhole = said.size() == 1 && right.isEmpty() && isAll;
    said.forEach(
        (words, parts) -> {
          List<String> before = sentences.isEmpty() ? right : List.of();
          boolean isPlain = isWhole || parts.contains("");
          sentences.add(isPlain ? words : Words.parts(before, parts, words));
        });
    return String.join(" ", sentences);
  }
}
