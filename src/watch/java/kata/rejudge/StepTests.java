package kata.rejudge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.engine.StepOrder;
import kata.engine.StepTest;
import kata.step.StepId;

/** The tests of the steps, found where they stand. */
public final class StepTests {

  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern TRAINING = Pattern.compile("kata\\.stage\\d+\\.Training\\w+Test");

  private StepTests() {}

  /** By test class, in the order of the steps: its step. */
  public static Map<String, StepId> all() {
    Map<String, StepId> steps = new TreeMap<>(StepOrder.OF_NAMES);
    names().forEach(name -> StepId.ofTest(name).ifPresent(step -> steps.put(name, step)));
    return steps;
  }

  /** The test classes of the full trainings. */
  public static List<String> trainings() {
    return names().stream().filter(TRAINING.asMatchPredicate()).toList();
  }

  private static List<String> names() {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .map(file -> TESTS.relativize(file).toString().replaceAll("[/\\\\]", "."))
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.replaceFirst("\\.java$", ""))
          .sorted(StepOrder.OF_NAMES)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The test classes of such steps. */
  public static List<String> of(Predicate<StepId> steps) {
    return all().entrySet().stream()
        .filter(test -> steps.test(test.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The method that a step's test judges, such as {@code Delta.ofOutputNeuron}. */
  public static String method(String test) {
    StepTest mark = type(test).getAnnotation(StepTest.class);
    return mark.in().getSimpleName() + "." + mark.method();
  }

  /** The test class of that name. */
  public static Class<?> type(String test) {
    try {
      return Class.forName(test);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
