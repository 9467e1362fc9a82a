package kata.conventions;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.rejudge.StepTests;
import kata.repair.StepSource;
import kata.report.Lessons;
import kata.step.StepId;
import org.junit.jupiter.api.Test;

/** Everything that belongs to a step is there, and carries the step's number. */
class StepConventionsTest {

  /** The test class of every step, found where it stands. */
  static Map<StepId, Class<?>> steps() {
    Map<StepId, Class<?>> steps = new TreeMap<>();
    for (var test : StepTests.all().entrySet()) {
      steps.put(test.getValue(), StepTests.type(test.getKey()));
    }
    return steps;
  }

  private static String read(String file) throws IOException {
    return Files.readString(Path.of(file)).replace("\r", "");
  }

  @Test
  void stepsAreNumberedWithoutGaps() throws Exception {
    steps().keySet().stream()
        .collect(groupingBy(StepId::stage))
        .values()
        .forEach(
            stage ->
                assertThat(stage.stream().map(StepId::number))
                    .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, stage.size()).boxed().toList()));
  }

  @Test
  void everyPublicMethodOfAStageIsAStep() throws Exception {
    List<String> judged =
        steps().values().stream().map(test -> StepTests.method(test.getName())).toList();
    List<String> written =
        steps().values().stream()
            .map(test -> test.getAnnotation(StepTest.class).in())
            .distinct()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
            .toList();
    assertThat(judged).containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void everyStepHasExamplesAndLaws() throws Exception {
    for (Class<?> test : steps().values()) {
      Stream<Method> methods = Arrays.stream(test.getDeclaredMethods());
      assertThat(methods.anyMatch(method -> method.isAnnotationPresent(Law.class)))
          .as("a law in %s", test)
          .isTrue();
      assertThat(test.getDeclaredMethod("examples").isAnnotationPresent(Test.class))
          .as("examples in %s", test)
          .isTrue();
    }
  }

  @Test
  void everyStepHasThreeHintsAndItsLessonLinksToThem() throws Exception {
    for (StepId step : steps().keySet()) {
      assertThat(Lessons.methods(Path.of("")))
          .containsEntry(step, StepTests.method(steps().get(step).getName()));
      assertThat(Lessons.hints(step))
          .as("hints of %s", step)
          .extracting(hint -> hint.substring(0, 13))
          .containsExactly("Hint 1 of 3: ", "Hint 2 of 3: ", "Hint 3 of 3: ");
      assertThat(Lessons.hints(step)).allMatch(hint -> hint.length() <= 13 + 300);
      String anchor = (step + "-" + Lessons.methods(Path.of("")).get(step)).replace(".", "");
      assertThat(read(Lessons.shown(step.stage())))
          .contains("[Hints](HINTS.md#" + anchor.toLowerCase(Locale.ROOT) + ")");
    }
  }

  /** {@code reset} takes the words from there. In a fork, some stubs are not there any more. */
  @Test
  void stubsSayTheFirstSentenceOfTheirJavadoc() throws Exception {
    for (var step : steps().entrySet()) {
      StepTest mark = step.getValue().getAnnotation(StepTest.class);
      String words = source("solutions", mark.in()).words(mark.method()).orElse("");
      assertThat(words).as("%s", step.getKey()).matches("[a-z][^.<{\"\\\\]{0,63}");
      StepSource published = source("exercises", mark.in());
      String stub = "throw new NotWritten(\"%s\", \"%s\");".formatted(step.getKey(), words);
      if (published.text().contains("new NotWritten(\"" + step.getKey() + "\"")) {
        assertThat(published.words(mark.method())).as("%s", step.getKey()).contains(words);
        assertThat(published.body(mark.method()).strip()).isEqualTo(stub);
      }
    }
  }

  private static StepSource source(String tree, Class<?> type) throws IOException {
    return new StepSource(
        type.getSimpleName(), read(tree + "/" + type.getName().replace('.', '/') + ".java"));
  }

  @Test
  void everyStepSaysWhatGoesInAndWhatComesOut() throws Exception {
    for (Class<?> test : steps().values()) {
      StepTest mark = test.getAnnotation(StepTest.class);
      Method step =
          Arrays.stream(mark.in().getDeclaredMethods())
              .filter(method -> method.getName().equals(mark.method()))
              .findFirst()
              .orElseThrow();
      String javadoc = source("solutions", mark.in()).doc(mark.method());
      if (step.getReturnType() != void.class) {
        assertThat(javadoc).as("%s", test).contains("@return ");
      }
      for (Parameter parameter : step.getParameters()) {
        assertThat(javadoc).as("%s", test).contains("@param " + parameter.getName() + " ");
      }
    }
  }
}
