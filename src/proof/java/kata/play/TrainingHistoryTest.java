package kata.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers that the page gets are those of the stages, and so those of NumPy. */
class TrainingHistoryTest {

  private static PlaygroundClient playground;

  @BeforeAll
  static void start() throws IOException {
    playground = PlaygroundClient.whole();
  }

  @AfterAll
  static void stop() throws IOException {
    playground.close();
  }

  @Test
  void framesAreNumPysWithoutBias() throws IOException {
    framesAre("trace-without-bias.json", "training?epochs=10000");
  }

  @Test
  void framesAreNumPysWithBias() throws IOException {
    framesAre("trace-with-bias.json", "training?epochs=10000&bias=true");
  }

  private static void framesAre(String golden, String question) throws IOException {
    List<JsonObject> frames = frames(question);
    int compared = 0;
    for (JsonObject traced : traced(golden)) {
      for (JsonObject frame : frames) {
        if (frame.get("epoch").getAsInt() == traced.get("epoch").getAsInt()) {
          same(frame.get("meanAbsoluteError"), traced.get("meanAbsoluteError"));
          same(frame.get("halfSquaredError"), traced.get("halfSquaredError"));
          same(frame.getAsJsonArray("answers").get(0), traced.get("hiddenOutputs"));
          same(frame.getAsJsonArray("answers").get(1), traced.get("predictions"));
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(7);
  }

  private static List<JsonObject> frames(String question) throws IOException {
    return objects(playground.ask(question).training().get("frames"));
  }

  private static List<JsonObject> traced(String golden) throws IOException {
    String trace = Files.readString(Path.of("src/test/resources/golden", golden));
    return objects(JsonParser.parseString(trace).getAsJsonObject().get("epochs"));
  }

  private static List<JsonObject> objects(JsonElement array) {
    List<JsonObject> objects = new ArrayList<>();
    array.getAsJsonArray().forEach(object -> objects.add(object.getAsJsonObject()));
    return objects;
  }

  /** Numbers, and tables of them. */
  private static void same(JsonElement got, JsonElement expected) {
    if (expected.isJsonArray()) {
      assertThat(got.getAsJsonArray()).hasSameSizeAs(expected.getAsJsonArray());
      for (int i = 0; i < expected.getAsJsonArray().size(); i++) {
        same(got.getAsJsonArray().get(i), expected.getAsJsonArray().get(i));
      }
    } else {
      assertThat(got.getAsDouble()).isCloseTo(expected.getAsDouble(), within(1e-9));
    }
  }

  @Test
  void anotherStartIsAnotherTraining() throws IOException {
    assertThat(frames("training?epochs=10&seed=1").get(0))
        .isNotEqualTo(frames("training?epochs=10&seed=2").get(0))
        .isEqualTo(frames("training?epochs=20&seed=1").get(0));
  }

  @Test
  void whatAHandMovesIsGoneOnFrom() throws IOException {
    List<JsonObject> before = frames("training?epochs=20&bias=true&momentum=0.5");
    List<JsonObject> moved =
        frames("training?epochs=20&bias=true&momentum=0.5&hand=5+weight+0+1+2+0.75;5+bias+1+0+-2");
    assertThat(moved.subList(0, 5)).isEqualTo(before.subList(0, 5));
    assertThat(value(moved.get(5), "weights", 0, 1, 2)).isEqualTo(0.75);
    assertThat(value(moved.get(5), "biases", 1, 0, 0)).isEqualTo(-2);
    assertThat(value(moved.get(6), "weights", 0, 0, 0))
        .isNotEqualTo(value(before.get(6), "weights", 0, 0, 0));
    assertThat(value(moved.get(6), "weights", 0, 1, 2)).isCloseTo(0.75, within(0.2));
  }

  private static double value(JsonObject frame, String what, int layer, int from, int to) {
    return frame
        .getAsJsonArray(what)
        .get(layer)
        .getAsJsonArray()
        .get(from)
        .getAsJsonArray()
        .get(to)
        .getAsDouble();
  }

  @Test
  void aSurfaceIsWhatTheNeuronAnswers() throws IOException {
    JsonObject last =
        frames("training?epochs=10000").get(frames("training?epochs=10000").size() - 1);
    String text = last.getAsJsonArray("surfaces").get(1).getAsJsonArray().get(0).getAsString();
    byte[] shades = Base64.getDecoder().decode(text);
    assertThat(shades).hasSize(HeatMap.SIDE * HeatMap.SIDE);
    int[] corners = {HeatMap.SIDE * (HeatMap.SIDE - 1), 0, shades.length - 1, HeatMap.SIDE - 1};
    for (int sample = 0; sample < 4; sample++) {
      double answer =
          last.getAsJsonArray("answers")
              .get(1)
              .getAsJsonArray()
              .get(sample)
              .getAsJsonArray()
              .get(0)
              .getAsDouble();
      assertThat(shades[corners[sample]] & 0xff)
          .isCloseTo((int) Math.round(255 * answer), within(1));
    }
  }

  @Test
  void everyKindOfNetworkHasFramesAndCalls() throws IOException {
    for (String setting :
        List.of(
            "hidden=0&bias=true&data=and",
            "hidden=12",
            "bias=true&batch=1",
            "bias=true&momentum=0.9",
            "bias=true&batch=2&momentum=0.9",
            "data=parity5&hidden=5&bias=true")) {
      JsonObject training = playground.ask("training?epochs=50&" + setting).training();
      assertThat(training.get("trouble").isJsonNull()).as(setting).isTrue();
      assertThat(training.getAsJsonArray("frames")).as(setting).hasSizeGreaterThan(20);
      ReceivedReply calls = playground.ask("calls?epochs=50&epoch=50&sample=3&" + setting);
      assertThat(calls.status()).as(setting).isEqualTo(200);
      assertThat(objects(calls.json()))
          .as(setting)
          .allMatch(call -> call.get("trouble").isJsonNull());
    }
  }

  @Test
  void momentsAreEveryFirstEpochAndEveryPowerOfTen() {
    assertThat(SnapshotEpochs.until(10_000))
        .startsWith(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
        .contains(100, 1_000)
        .endsWith(10_000)
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(SnapshotEpochs.until(1)).containsExactly(0, 1);
  }
}
