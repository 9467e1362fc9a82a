package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kata.board.Right;
import kata.board.StepId;
import kata.board.Verdict;
import kata.board.Wrong;
import kata.tool.FreshLoader;
import kata.tool.Runner;
import org.junit.jupiter.api.Test;

/**
 * What takes minutes: right answers in both full trainings, and which wrong ones learn XOR all the
 * same. The counts are written to {@code target/solutions/learns.md}.
 */
class SlowProofIT {

  private static final String FULL_RUNS = "kata.xor.TrainingLogTest";

  @Test
  void rightAnswersPrintWhatNumPyPrints() throws Exception {
    List<String> refused = new ArrayList<>();
    for (String test : KnownAnswers.steps().keySet()) {
      for (Method right : KnownAnswers.of(test, Right.class)) {
        Runner.judge(KnownAnswers.inPlace(test, right), List.of(FULL_RUNS)).verdicts().stream()
            .filter(verdict -> !verdict.done())
            .map(Verdict::message)
            .forEach(message -> refused.add(right + ": " + message));
      }
    }
    assertThat(refused).isEmpty();
  }

  @Test
  void someWrongAnswersLearnXorAllTheSame() throws Exception {
    List<String> lines = new ArrayList<>();
    int learn = 0;
    int all = 0;
    for (Map.Entry<String, StepId> step : KnownAnswers.steps().entrySet()) {
      if (!isPartOfTheTraining(step.getKey(), step.getValue())) {
        continue;
      }
      for (Method wrong : KnownAnswers.of(step.getKey(), Wrong.class)) {
        boolean learns = learns(step.getValue(), KnownAnswers.inPlace(step.getKey(), wrong));
        lines.add("| %s %s | %s |".formatted(step.getValue(), wrong.getName(), learns));
        all++;
        learn += learns ? 1 : 0;
      }
    }
    write("%s of %s wrong answers learn XOR.".formatted(learn, all), lines);
    assertThat(learn).as("answers that only exact tests catch").isPositive().isLessThan(all);
  }

  /** Steps for a single neuron are never called by the training; there nothing can be learnt. */
  private static boolean isPartOfTheTraining(String test, StepId step) throws Exception {
    return !learns(step, KnownAnswers.inPlace(test, "throw new IllegalStateException();"));
  }

  private static boolean learns(StepId step, Map<String, byte[]> replaced) throws Exception {
    ClassLoader loader = new FreshLoader(replaced);
    String training = step.stage() < 5 ? "withoutBias" : "withBias";
    try {
      return (boolean) loader.loadClass("kata.check.Learns").getMethod(training).invoke(null);
    } catch (InvocationTargetException crashed) {
      return false;
    }
  }

  private static void write(String sum, List<String> lines) throws IOException {
    List<String> table = new ArrayList<>(List.of(sum, "", "| answer | learns |", "|---|---|"));
    table.addAll(lines);
    Files.write(Path.of("target/solutions/learns.md"), table);
  }
}
