package kata.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kata.engine.Wrong;
import kata.rejudge.ReloadingClassLoader;
import kata.rejudge.StepTests;
import kata.step.StepId;

/**
 * How many of the known wrong answers learn XOR all the same.
 *
 * @param all those in steps that the trainings call
 * @param learn those with which XOR is learnt
 */
public record WrongLearners(int all, int learn) {

  /** Trains with each of them, and writes which learn to {@code target/solutions/learns.md}. */
  public static WrongLearners count() {
    try {
      Map<String, Boolean> answers = answers();
      int learn = Collections.frequency(answers.values(), true);
      List<String> table = new ArrayList<>();
      table.add("%s of %s wrong answers learn XOR.".formatted(learn, answers.size()));
      table.addAll(List.of("", "| answer | learns |", "|---|---|"));
      answers.forEach((answer, learns) -> table.add("| %s | %s |".formatted(answer, learns)));
      Files.write(Path.of("target/solutions/learns.md"), table);
      return new WrongLearners(answers.size(), learn);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Each wrong answer in steps that the trainings call, and whether XOR is learnt with it. */
  private static Map<String, Boolean> answers() throws Exception {
    Map<String, Boolean> answers = new LinkedHashMap<>();
    for (Map.Entry<String, StepId> step : StepTests.all().entrySet()) {
      if (isPartOfTheTraining(step.getKey(), step.getValue())) {
        for (Method wrong : KnownAnswers.of(step.getKey(), Wrong.class)) {
          boolean learns = learns(step.getValue(), KnownAnswers.inPlace(step.getKey(), wrong));
          answers.put(step.getValue() + " " + wrong.getName(), learns);
        }
      }
    }
    return answers;
  }

  /** Steps for a single neuron are never called by the training; there nothing can be learnt. */
  private static boolean isPartOfTheTraining(String test, StepId step) throws Exception {
    return !learns(step, KnownAnswers.inPlace(test, "throw new IllegalStateException();"));
  }

  private static boolean learns(StepId step, Map<String, byte[]> replaced) throws Exception {
    ClassLoader loader = new ReloadingClassLoader(replaced);
    String training = step.stage() < 5 ? "withoutBias" : "withBias";
    try {
      return (boolean) loader.loadClass("kata.proof.Learns").getMethod(training).invoke(null);
    } catch (InvocationTargetException crashed) {
      return false;
    }
  }
}
