package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import kata.training.Training;
import kata.training.TrainingConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of 200 seeds learn, and when, in every setting that was tried in NumPy. */
class SlowProofSeedsIT {

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
            .mapToObj(seed -> new Training(TrainingConfig.of(texts).withSeed(seed)))
            .flatMapToInt(training -> training.until(0.1, 100_000).stream())
            .sorted()
            .toArray();
    assertThat(Arrays.stream(epochs).filter(epoch -> epoch < 10_000)).hasSize(soon);
    assertThat(epochs).hasSize(learnt);
    assertThat((epochs[(learnt - 1) / 2] + epochs[learnt / 2]) / 2.0).isEqualTo(median);
  }
}
