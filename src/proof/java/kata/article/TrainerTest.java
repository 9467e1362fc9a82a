package kata.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Network;
import org.junit.jupiter.api.Test;

/** The start weights, bit for bit those of the article's NumPy scripts. */
class TrainerTest {

  @Test
  void startsWithoutBiasFromTheWeightsOfNumpy() throws IOException {
    JsonObject expected = startHex("trace-without-bias.json");

    Network start = Trainer.startWithoutBias(Trainer.SEED);

    assertBits(expected, "weightsInputHidden", start.weightsInputHidden());
    assertBits(expected, "weightsHiddenOutput", start.weightsHiddenOutput());
  }

  @Test
  void startsWithBiasFromTheWeightsOfNumpy() throws IOException {
    JsonObject expected = startHex("trace-with-bias.json");

    BiasNetwork start = Trainer.startWithBias(Trainer.SEED);

    assertBits(expected, "weightsInputHidden", start.weightsInputHidden());
    assertBits(expected, "weightsHiddenOutput", start.weightsHiddenOutput());
    assertBits(expected, "biasHidden", start.biasHidden());
    assertBits(expected, "biasOutput", start.biasOutput());
  }

  @Test
  void startsElsewhereFromAnotherSeed() {
    assertThat(Trainer.startWithoutBias(43).weightsInputHidden().toString())
        .isNotEqualTo(Trainer.startWithoutBias(42).weightsInputHidden().toString());
  }

  private static void assertBits(JsonObject expected, String part, Matrix actual) {
    String[][] hex = new Gson().fromJson(expected.get(part), String[][].class);
    Matrix wanted = Matrix.of(hex.length, hex[0].length, (r, c) -> Double.parseDouble(hex[r][c]));

    // The text of a double tells it from every other double, and shows the shape as well.
    assertThat(actual).as(part).hasToString(wanted.toString());
  }

  private static JsonObject startHex(String file) throws IOException {
    try (InputStream trace = TrainerTest.class.getResourceAsStream("/golden/" + file);
        Reader reader = new InputStreamReader(trace, StandardCharsets.UTF_8)) {
      return new Gson().fromJson(reader, JsonObject.class).getAsJsonObject("startHex");
    }
  }
}
