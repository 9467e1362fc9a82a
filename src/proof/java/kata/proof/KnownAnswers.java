package kata.proof;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kata.build.Compile;
import kata.engine.StepTest;
import kata.repair.StepSource;
import kata.testing.Examples;

/** The answers that stand beside the steps' tests, and the reference with one of them in it. */
public final class KnownAnswers {

  private KnownAnswers() {}

  /** The answers beside a step's test. */
  public static List<Method> of(String test, Class<? extends Annotation> mark)
      throws ClassNotFoundException {
    return Examples.answers(Class.forName(test), mark);
  }

  /** The reference's class, compiled with the answer in place of the step's body. */
  public static Map<String, byte[]> inPlace(String test, Method answer) throws Exception {
    String arguments =
        Arrays.stream(step(mark(test)).getParameters())
            .map(Parameter::getName)
            .collect(Collectors.joining(", "));
    String type = answer.getDeclaringClass().getSimpleName();
    String result = answer.getReturnType() == void.class ? "" : "return ";
    return inPlace(test, "%s%s.%s(%s);".formatted(result, type, answer.getName(), arguments));
  }

  /** The reference's class, compiled with these statements in place of the step's body. */
  public static Map<String, byte[]> inPlace(String test, String body) throws Exception {
    StepTest mark = mark(test);
    String name = mark.in().getName();
    String source = Files.readString(Path.of("solutions", name.replace('.', '/') + ".java"));
    StepSource changed =
        new StepSource(mark.in().getSimpleName(), source).withBody(mark.method(), body);
    return Compile.sources(Map.of(name, changed.text()));
  }

  private static StepTest mark(String test) throws ClassNotFoundException {
    return Class.forName(test).getAnnotation(StepTest.class);
  }

  private static Method step(StepTest mark) {
    return Arrays.stream(mark.in().getDeclaredMethods())
        .filter(method -> method.getName().equals(mark.method()))
        .findFirst()
        .orElseThrow();
  }
}
