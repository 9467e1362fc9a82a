package kata.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
      List<String> rows = rows();
      int learn = (int) rows.stream().filter(row -> row.endsWith("| true |")).count();
      List<String> table = new ArrayList<>();
      table.add("%s of %s wrong answers learn XOR.".formatted(learn, rows.size()));
      table.addAll(List.of("", "| answer | learns |", "|---|---|"));
      table.addAll(rows);
      Files.write(Path.of("target/solutions/learns.md"), table);
      return new WrongLearners(rows.size(), learn);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static List<String> rows() throws Exception {
    List<String> rows = new ArrayList<>();
    for (Map.Entry<String, StepId> step : StepTests.all().entrySet()) {
      if (isPartOfTheTraining(step.getKey(), step.getValue())) {
        for (Method wrong : KnownAnswers.of(step.getKey(), Wrong.class)) {
          boolean learns = learns(step.getValue(), KnownAnswers.inPlace(step.getKey(), wrong));
          rows.add("| %s %s | %s |".formatted(step.getValue(), wrong.getName(), learns));
        }
      }
    }
    return rows;
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
