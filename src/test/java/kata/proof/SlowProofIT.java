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
      for (Method wrong : KnownAnswers.of(step.getKey(), Wrong.class)) {
        boolean learns = learns(step.getKey(), step.getValue(), wrong);
        lines.add("| %s %s | %s |".formatted(step.getValue(), wrong.getName(), learns));
        all++;
        learn += learns ? 1 : 0;
      }
    }
    write("%s of %s wrong answers learn XOR.".formatted(learn, all), lines);
    assertThat(learn).as("answers that only exact tests catch").isBetween(all / 10, all / 2);
  }

  private static boolean learns(String test, StepId step, Method wrong) throws Exception {
    ClassLoader loader = new FreshLoader(KnownAnswers.inPlace(test, wrong));
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
