package kata.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import kata.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples, counted by hand. */
class DatasetTest {

  private static String inputs(Samples samples) {
    return samples.inputs().toString();
  }

  private static String targets(Samples samples) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, samples.targets().rows())
        .forEach(row -> text.append((int) samples.targets().get(row, 0)));
    return text.toString();
  }

  @Test
  void hasTheXorOfTheArticle() {
    Samples xor = new Dataset("xor").samples();
    assertThat(inputs(xor)).isEqualTo(inputs(Samples.XOR));
    assertThat(xor.targets()).hasToString(Samples.XOR.targets().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "xor, 0110",
    "and, 0001",
    "or, 0111",
    "parity2, 0110",
    "parity3, 01101001",
    "majority4, 0000000100010111"
  })
  void hasATargetForEverySample(String name, String targets) {
    Dataset data = new Dataset(name);
    assertThat(targets(data.samples())).isEqualTo(targets);
    assertThat(data.count()).isEqualTo(targets.length());
  }

  @Test
  void countsTheInputsUp() {
    assertThat(inputs(new Dataset("parity3").samples()))
        .startsWith(
            "[[0.0, 0.0, 0.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [0.0, 1.0, 1.0], [1.0, 0.");
  }

  @Test
  void hasParityOfUpToSixInputs() {
    Samples parity = new Dataset("parity6").samples();
    assertThat(parity.inputs().columns()).isEqualTo(6);
    assertThat(targets(parity)).hasSize(64).startsWith("0110100110010110").endsWith("0110");
  }
}
