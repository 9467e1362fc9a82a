package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kata.board.Right;
import kata.board.StepId;
import kata.board.Wrong;
import kata.tool.FreshLoader;
import kata.tool.StepTests;
import kata.training.Chosen;
import kata.training.Training;
import kata.xor.TrainingLogTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What takes minutes: right answers in both full trainings, and which wrong ones learn XOR all the
 * same. The counts are written to {@code target/solutions/learns.md}. And how many of 200 seeds
 * learn, in every setting that was tried in NumPy.
 */
class SlowProofIT {

  @Test
  void rightAnswersPrintWhatNumPyPrints() throws Exception {
    List<String> numPy =
        List.of(
            Files.readString(TrainingLogTest.WITHOUT_BIAS),
            Files.readString(TrainingLogTest.WITH_BIAS));
    for (Map.Entry<String, StepId> step : StepTests.all().entrySet()) {
      if (step.getValue().isBonus()) {
        continue;
      }
      String test = step.getKey();
      for (Method right : KnownAnswers.of(test, Right.class)) {
        ClassLoader loader = new FreshLoader(KnownAnswers.inPlace(test, right));
        assertThat(loader.loadClass("kata.check.Learns").getMethod("logs").invoke(null))
            .as("%s", right)
            .isEqualTo(numPy);
      }
    }
  }

  @Test
  void someWrongAnswersLearnXorAllTheSame() throws Exception {
    List<String> lines = new ArrayList<>();
    int learn = 0;
    int all = 0;
    for (Map.Entry<String, StepId> step : StepTests.all().entrySet()) {
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
    assertThat(Files.readString(Path.of("README.md")).replaceAll("\\s+", " "))
        .contains(
            "Of %s wrong answers in the steps that training calls, %s learn".formatted(all, learn));
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

  @ParameterizedTest
  @CsvSource({
    "false, -1..1, .6, 159, 198, 2945.5",
    "false, -1..1, .3, 116, 185, 5487",
    "false,  0..1, .6, 200, 200, 1529",
    "true,   0..1, .3, 191, 194, 2258",
    "true,   0..1, .6, 193, 195, 1130",
    "true,  -1..1, .3, 199, 199, 1997",
    "true,  -1..1, .6, 199, 200, 1000.5"
  })
  void seedsLearnAsInNumPy(
      String bias, String start, String rate, int soon, int learnt, double median) {
    Map<String, String> texts = Map.of("bias", bias, "start", start, "rate", rate);
    int[] epochs =
        IntStream.range(0, 200)
            .mapToObj(seed -> new Training(Chosen.setting(texts).withSeed(seed)))
            .flatMapToInt(training -> training.until(0.1, 100_000).stream())
            .sorted()
            .toArray();
    assertThat(Arrays.stream(epochs).filter(epoch -> epoch < 10_000)).hasSize(soon);
    assertThat(epochs).hasSize(learnt);
    assertThat((epochs[(learnt - 1) / 2] + epochs[learnt / 2]) / 2.0).isEqualTo(median);
  }
}
