package kata.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

/** Whatever a learner's stage does, the page gets a sentence, and goes on. */
class SpoiltStageTest {

  private static final String SLOPE_LINE = "return output * (1 - output);";

  /** Stands for a loop that does not end; unlike one, it leaves the processors to other tests. */
  private static final String FOR_EVER =
      "{ try { Thread.sleep(1000); } catch (InterruptedException goOn) { } } ";

  @Test
  void anUnwrittenStepIsToldInTheBoardsWords() throws Exception {
    String stub = "throw new kata.NotWritten(\"1.1\", \"the slope of the sigmoid\");";
    try (PlaygroundClient playground = PlaygroundClient.spoilt("1.1", stub)) {
      ReceivedReply reply = playground.ask("training");
      assertThat(reply.trouble())
          .isEqualTo("Step 1.1 is not written yet: the slope of the sigmoid.");
      JsonObject trouble = reply.training().getAsJsonObject("trouble");
      assertThat(trouble.get("where").getAsString())
          .contains("kata/stage1/SigmoidDerivative.java:");
      assertThat(trouble.get("lesson").getAsString()).isEqualTo("exercises/kata/stage1/README.md");
      assertThat(trouble.getAsJsonArray("hints")).hasSize(3);
      assertThat(reply.frames()).as("the start weights can be shown").isEqualTo(1);
    }
  }

  @Test
  void callsGoAsFarAsTheStagesDo() throws Exception {
    String stub = "throw new kata.NotWritten(\"4.2\", \"one epoch\");";
    try (PlaygroundClient playground = PlaygroundClient.spoilt("4.2", stub)) {
      JsonArray calls = playground.ask("calls?epoch=0&sample=1").json().getAsJsonArray();
      JsonObject last = calls.get(calls.size() - 1).getAsJsonObject();
      assertThat(last.get("step").getAsString()).isEqualTo("4.2");
      assertThat(last.getAsJsonObject("trouble").get("what").getAsString())
          .isEqualTo("Step 4.2 is not written yet: one epoch.");
      JsonObject before = calls.get(calls.size() - 2).getAsJsonObject();
      assertThat(before.get("trouble").isJsonNull()).isTrue();
    }
  }

  @Test
  void theFirstUnwrittenStepOfTheKataIsNamed() throws Exception {
    String first = "throw new kata.NotWritten(\"1.2\", \"all slopes\");";
    try (PlaygroundClient playground = PlaygroundClient.spoilt("1.2", first)) {
      assertThat(playground.ask("training?bias=true").trouble())
          .isEqualTo("Step 1.2 is not written yet: all slopes.");
      JsonObject downhill = playground.ask("downhill").json().getAsJsonObject();
      assertThat(downhill.getAsJsonObject("trouble").get("what").getAsString())
          .isEqualTo("Step 1.2 is not written yet: all slopes.");
    }
  }

  @Test
  void withoutStageFiveThereIsNothingToShowWithBias() throws Exception {
    String stub = "throw new kata.NotWritten(\"5.1\", \"one layer\");";
    try (PlaygroundClient playground = PlaygroundClient.spoilt("5.1", stub)) {
      ReceivedReply reply = playground.ask("training?bias=true");
      assertThat(reply.trouble()).isEqualTo("Step 5.1 is not written yet: one layer.");
      assertThat(reply.frames()).isZero();
      ReceivedReply other = playground.ask("training");
      assertThat(other.frames()).isGreaterThan(50);
      assertThat(other.training().getAsJsonObject("bonus").keySet())
          .containsExactly("batch", "momentum");
    }
  }

  @Test
  void anEndlessLoopIsToldAndDoesNotStopThePage() throws Exception {
    String loop = "while (output == 0.5) " + FOR_EVER + SLOPE_LINE;
    try (PlaygroundClient playground = PlaygroundClient.spoilt("1.1", loop)) {
      ReceivedReply stuck = playground.ask("training");
      assertThat(stuck.trouble())
          .isEqualTo(
              "Step 1.1, SigmoidDerivative.ofOutput, does not return within 1 s: an endless loop?");
      assertThat(stuck.frames()).isEqualTo(1);
      assertThat(playground.ask("").status()).isEqualTo(200);
      assertThat(playground.ask("calls?sample=1").status()).isEqualTo(200);
      ReceivedReply other = playground.ask("training?epochs=100&bias=true");
      assertThat(other.training().get("trouble").isJsonNull()).isTrue();
    }
  }

  @Test
  void whatAStepThrowsIsTold() throws Exception {
    trouble(
        "1.1",
        "throw new IllegalStateException(\"no idea\");",
        "Step 1.1, SigmoidDerivative.ofOutput, stopped with IllegalStateException: no idea.");
    trouble(
        "1.1",
        "return ofOutput(output);",
        "Step 1.1, SigmoidDerivative.ofOutput, stopped with too deep a recursion: it has no end, or needs too many calls; use a loop.");
    trouble(
        "2.5",
        "return outputDeltas.dot(weightsHiddenOutput);",
        "Step 2.5, Delta.ofHiddenLayer, stopped with ShapeMismatch: dot: 4 x 1 times"
            + " 3 x 1 does not fit: the columns of the first (1) must equal the rows of the second"
            + " (3).");
  }

  @Test
  void whatNoPictureCanBeMadeOfIsTold() throws Exception {
    trouble("1.1", "return 0 / 0.0;", "By epoch 1 the network holds something that is no number.");
    trouble(
        "3.3",
        "return weights.transpose();",
        "After the epoch the weights of layer 1 are 3 x 2, and they were 2 x 3.");
  }

  @Test
  void callsShowWhatIsNoNumberAsItIs() throws Exception {
    try (PlaygroundClient playground = PlaygroundClient.spoilt("1.1", "return 0 / 0.0;")) {
      ReceivedReply calls = playground.ask("calls?sample=1");
      assertThat(calls.status()).isEqualTo(200);
      assertThat(calls.body()).contains("\"what\":\"slope\",\"value\":\"NaN\"");
    }
  }

  private static void trouble(String step, String body, String sentence) throws Exception {
    try (PlaygroundClient playground = PlaygroundClient.spoilt(step, body)) {
      assertThat(playground.ask("training").trouble()).isEqualTo(sentence);
    }
  }

  @Test
  void aCallsWrongShapeIsToldOfItsStep() throws Exception {
    try (PlaygroundClient playground =
        PlaygroundClient.spoilt("2.4", "return targets.minus(predictions).transpose();")) {
      JsonArray calls = playground.ask("calls?epoch=0&sample=1").json().getAsJsonArray();
      JsonObject last = calls.get(calls.size() - 1).getAsJsonObject();
      assertThat(last.getAsJsonObject("trouble").get("what").getAsString())
          .isEqualTo("Step 2.4, Delta.ofOutputLayer, answers with 1 x 4, and should with 4 x 1.");
    }
  }

  @Test
  void stepsThatAreNotDownhillAreToldWithTheStepTheyComeFrom() throws Exception {
    differs("2.4", "return targets.minus(predictions);", "2.4, Delta.ofOutputLayer");
    differs("2.4", "return predictions.minus(targets);", "2.4, Delta.ofOutputLayer");
    differs("1.1", "return 1 - output;", "1.1, SigmoidDerivative.ofOutput");
    differs(
        "3.3",
        "return weights.plus(negativeGradient(inputs, deltas));",
        "3.3, WeightUpdate.ofLayer");
  }

  private static void differs(String step, String body, String named) throws Exception {
    try (PlaygroundClient playground = PlaygroundClient.spoilt(step, body)) {
      JsonObject downhill = playground.ask("downhill").json().getAsJsonObject();
      assertThat(downhill.get("verdict").getAsString())
          .contains(" of 9 steps are downhill as steep as the loss is.")
          .doesNotStartWith("9 of 9")
          .endsWith("The first step of the kata that is not what a nudge measures: " + named + ".");
    }
  }

  @Test
  void anUnwrittenNudgeIsReplacedByOurs() throws Exception {
    try (PlaygroundClient playground =
        PlaygroundClient.spoilt("1.3", "throw new kata.NotWritten(\"1.3\", \"a nudge\");")) {
      JsonObject downhill = playground.ask("downhill").json().getAsJsonObject();
      assertThat(downhill.get("verdict").getAsString())
          .isEqualTo("9 of 9 steps are downhill as steep as the loss is.");
      assertThat(downhill.get("nudges").getAsString())
          .isEqualTo("Measured by our nudge: 1.3 or 3.4 is not written yet.");
    }
  }
}
