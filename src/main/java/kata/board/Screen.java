package kata.board;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The one screen of a run: how far the learner is, and the one next step. */
final class Screen {

  private static final int WIDTH = 80;
  private static final int MESSAGE_LINES = 9;

  private Screen() {}

  static String of(Results results, List<String> hints) {
    Map<StepId, Boolean> steps = steps(results);
    long done = steps.values().stream().filter(Boolean::booleanValue).count();
    Optional<Verdict> next = next(results);
    Stream<String> head =
        Stream.of("Backprop Kata: %s of %s steps done".formatted(done, steps.size()), "");
    Stream<String> foot = next.map(Screen::message).orElseGet(() -> end(results));
    Stream<String> asked = hints.stream().flatMap(Screen::wrap);
    return Stream.of(head, board(steps, next), foot, asked)
        .flatMap(lines -> lines)
        .map(Screen::cut)
        .collect(joining("\n", "", "\n"));
  }

  /** A step is done when all its tests passed. */
  private static Map<StepId, Boolean> steps(Results results) {
    return results.verdicts().stream()
        .filter(verdict -> StepId.parse(verdict.step()).isPresent())
        .collect(
            groupingBy(
                verdict -> StepId.parse(verdict.step()).orElseThrow(),
                TreeMap::new,
                collectingAndThen(toList(), tests -> tests.stream().allMatch(Verdict::done))));
  }

  /** The first step that is not done, and of its tests the example before the laws. */
  static Optional<Verdict> next(Results results) {
    List<Verdict> open = results.verdicts().stream().filter(verdict -> !verdict.done()).toList();
    Optional<StepId> first =
        open.stream()
            .flatMap(verdict -> StepId.parse(verdict.step()).stream())
            .sorted()
            .findFirst();
    List<Verdict> ofFirst =
        open.stream()
            .filter(verdict -> first.isEmpty() || verdict.step().equals(first.get().toString()))
            .toList();
    return ofFirst.stream()
        .filter(verdict -> verdict.method().endsWith(":examples"))
        .findFirst()
        .or(() -> ofFirst.stream().findFirst());
  }

  private static Stream<String> board(Map<StepId, Boolean> steps, Optional<Verdict> next) {
    String current = next.map(Verdict::step).orElse("");
    return steps.keySet().stream()
        .map(StepId::stage)
        .distinct()
        .map(
            stage ->
                steps.entrySet().stream()
                    .filter(step -> step.getKey().stage() == stage)
                    .map(step -> mark(step.getValue(), step.getKey().toString(), current))
                    .collect(joining("  ", "  stage " + stage + "  ", "")));
  }

  private static String mark(boolean done, String step, String current) {
    return (done ? "[x] " : step.equals(current) ? "[>] " : "[ ] ") + step;
  }

  private static Stream<String> message(Verdict next) {
    Stream<String> why = next.message().lines().flatMap(Screen::wrap).limit(MESSAGE_LINES);
    Stream<String> lesson =
        StepId.parse(next.step()).stream()
            .map(step -> "Lesson: " + Hints.lesson(step) + " (a hint: mvn test -Dhint)");
    return Stream.of(Stream.of(""), why, Stream.of(""), lesson).flatMap(lines -> lines);
  }

  private static Stream<String> end(Results results) {
    if (results.verdicts().isEmpty()) {
      return Stream.of("No test ran, so nothing was judged.");
    }
    return results.ended()
        ? Stream.of("", "All %s tests passed.".formatted(results.verdicts().size()))
        : Stream.of("", "The tests ended before their end: did your code call System.exit?");
  }

  /** Breaks a paragraph at its blanks. */
  private static Stream<String> wrap(String paragraph) {
    return Pattern.compile(".{1," + WIDTH + "}(?:\\s+|$)")
        .matcher(paragraph)
        .results()
        .map(line -> line.group().strip());
  }

  private static String cut(String line) {
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 3) + "...";
  }
}
