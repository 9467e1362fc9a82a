package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.board.Results;
import kata.board.Right;
import kata.board.StepId;
import kata.board.StepTest;
import kata.board.Verdict;
import kata.board.Wrong;
import kata.tool.Compile;
import kata.tool.Runner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Puts every known answer into the reference, in place of the body of its step, and judges it with
 * the tests that learners get: wrong ones are caught in their step and named, right ones pass. What
 * came out is written to {@code target/solutions/proof.md}.
 */
class ProofIT {

  private static final Path TESTS = Path.of("src/test/java");
  private static final Path TABLE = Path.of("target/solutions/proof.md");

  /** By test class: its step. */
  private static final Map<String, StepId> STEPS = steps();

  private static final List<String> ROWS = new ArrayList<>();
  private static final Set<String> EXPOSING = new TreeSet<>();
  private static final Set<String> JUDGING = new TreeSet<>();

  private static Map<String, StepId> steps() {
    try (Stream<Path> files = Files.walk(TESTS)) {
      Map<String, StepId> steps = new TreeMap<>();
      files
          .map(file -> TESTS.relativize(file).toString().replaceAll("[/\\\\]", "."))
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.replaceFirst("\\.java$", ""))
          .forEach(name -> StepId.ofTest(name).ifPresent(step -> steps.put(name, step)));
      return steps;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Results judge(Map<String, byte[]> replaced) throws ClassNotFoundException {
    return Runner.judge(replaced, List.copyOf(STEPS.keySet()));
  }

  @Test
  void theUntouchedReferencePasses() throws Exception {
    Results control = judge(Map.of());
    assertThat(control.verdicts()).hasSizeGreaterThan(2 * STEPS.size()).allMatch(Verdict::done);
    control.verdicts().forEach(verdict -> JUDGING.add(verdict.step() + " " + verdict.test()));
  }

  @Test
  void wrongAnswersAreCaughtInTheirStepAndNamed() throws Exception {
    List<String> slipped = new ArrayList<>();
    for (String test : STEPS.keySet()) {
      for (Method wrong : answers(test, Wrong.class)) {
        proveWrong(test, wrong).ifPresent(slipped::add);
      }
    }
    assertThat(slipped).isEmpty();
  }

  private static Optional<String> proveWrong(String test, Method wrong) throws Exception {
    Results results = judge(withAnswer(test, wrong));
    StepId step = STEPS.get(test);
    Optional<Verdict> told = results.next(Results.NONE);
    boolean caught = told.isPresent() && told.get().step().equals(step);
    boolean named =
        told.isPresent() && told.get().message().contains(wrong.getAnnotation(Wrong.class).value());
    List<String> exposing =
        results.verdicts().stream()
            .filter(verdict -> !verdict.done() && verdict.step().equals(step))
            .map(verdict -> verdict.step() + " " + verdict.test())
            .toList();
    EXPOSING.addAll(exposing);
    ROWS.add(
        "| %s %s | %s | %s | %s |"
            .formatted(step, wrong.getName(), exposing.size(), named ? "yes" : "NO", caught));
    return caught && named ? Optional.empty() : Optional.of(step + " " + wrong.getName());
  }

  @Test
  void rightAnswersAreNotRefused() throws Exception {
    List<String> refused = new ArrayList<>();
    for (String test : STEPS.keySet()) {
      for (Method right : answers(test, Right.class)) {
        judge(withAnswer(test, right)).verdicts().stream()
            .filter(verdict -> !verdict.done())
            .forEach(verdict -> refused.add(right.getName() + ": " + verdict));
        ROWS.add("| %s %s | | right | |".formatted(STEPS.get(test), right.getName()));
      }
    }
    assertThat(refused).isEmpty();
  }

  private static List<Method> answers(
      String test, Class<? extends java.lang.annotation.Annotation> mark) throws Exception {
    Class<?> answers = Class.forName(test.replaceFirst("Test$", "Answers"));
    return Arrays.stream(answers.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(mark))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** The reference's class, compiled with the answer in place of the step's body. */
  private static Map<String, byte[]> withAnswer(String test, Method answer) throws Exception {
    StepTest mark = Class.forName(test).getAnnotation(StepTest.class);
    String name = mark.in().getName();
    String source = Files.readString(Path.of("solutions", name.replace('.', '/') + ".java"));
    Matcher method =
        Pattern.compile("public static [^;{=]*?\\b" + mark.method() + "\\(([^{]*)\\{\\n")
            .matcher(source);
    assertThat(method.find()).as(mark.method()).isTrue();
    String parameters =
        Arrays.stream(step(mark).getParameters())
            .map(Parameter::getName)
            .collect(Collectors.joining(", "));
    String call =
        "    return %s.%s(%s);"
            .formatted(answer.getDeclaringClass().getSimpleName(), answer.getName(), parameters);
    int end = source.indexOf("\n  }\n", method.end() - 1);
    return Compile.sources(
        Map.of(name, source.substring(0, method.end()) + call + source.substring(end)));
  }

  private static Method step(StepTest mark) {
    return Arrays.stream(mark.in().getDeclaredMethods())
        .filter(method -> method.getName().equals(mark.method()))
        .findFirst()
        .orElseThrow();
  }

  @AfterAll
  static void writeTheTable() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("| answer | tests of its step that fail | named | caught in its step |");
    lines.add("|---|---|---|---|");
    lines.addAll(ROWS);
    lines.add("");
    lines.add("Tests that no known wrong answer of their own step fails:");
    lines.add("");
    JUDGING.stream()
        .filter(test -> !EXPOSING.contains(test))
        .map(t -> "- " + t)
        .forEach(lines::add);
    Files.write(TABLE, lines);
  }
}
