package kata.testing;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kata.engine.Right;
import kata.engine.Working;
import kata.relation.Step;

/** The answers that stand beside a step's test, and the step as these know it. */
final class Answers implements Step {

  private final Method step;
  private final Method asked;
  private final List<Example> examples;
  private final Optional<Method> right;
  private final Optional<Method> working;

  /**
   * @param asked the step itself, or an answer to it
   */
  Answers(Method step, Method asked, Class<?> stepTest, List<Example> examples) {
    this.step = step;
    this.asked = asked;
    this.examples = examples;
    right = of(stepTest, Right.class).stream().filter(this::isRight).findFirst();
    working = of(stepTest, Working.class).stream().findFirst();
  }

  /** Those with a mark, by name; none if nobody has written any. */
  static List<Method> of(Class<?> stepTest, Class<? extends Annotation> mark) {
    String name = stepTest.getName().replaceFirst("Test$", "Answers");
    try {
      Class<?> answers = Class.forName(name, true, stepTest.getClassLoader());
      return Arrays.stream(answers.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(mark))
          .sorted(Comparator.comparing(Method::getName))
          .peek(method -> method.setAccessible(true))
          .toList();
    } catch (ClassNotFoundException none) {
      return List.of();
    }
  }

  /** A right answer may call steps before this one, which need not be right. */
  private boolean isRight(Method answer) {
    return examples.stream()
        .allMatch(
            example -> outcome(answer, example.arguments()).filter(example::accepts).isPresent());
  }

  private Optional<Object> outcome(Method answer, Object[] arguments) {
    return Optional.of(Observed.of(answer, step, arguments))
        .filter(seen -> !(seen instanceof Throwable));
  }

  @Override
  public List<String> names() {
    return Arrays.stream(step.getParameters()).map(parameter -> parameter.getName()).toList();
  }

  @Override
  public Map<String, Object> working(Object[] given) {
    Object[] arguments = given[0] instanceof Setup setup ? setup.calls().get().arguments() : given;
    return working
        .map(
            method -> {
              try {
                @SuppressWarnings("unchecked")
                Map<String, Object> parts = (Map<String, Object>) method.invoke(null, arguments);
                return parts;
              } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
              }
            })
        .orElse(Map.of());
  }

  /** How the parts of the working meet; empty if nobody has written that. */
  String meeting() {
    return working.map(method -> method.getAnnotation(Working.class).value()).orElse("");
  }

  @Override
  public Optional<Object> right(Object[] arguments) {
    for (Example example : examples) {
      if (example.arguments() == arguments) {
        return Optional.of(example.right());
      }
    }
    boolean isWatched = Arrays.stream(arguments).anyMatch(Spy.class::isInstance);
    return isWatched ? Optional.empty() : right.flatMap(answer -> outcome(answer, arguments));
  }

  @Override
  public Optional<Object> got(Object[] arguments) {
    return outcome(asked, arguments);
  }
}
