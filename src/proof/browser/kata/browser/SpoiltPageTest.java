package kata.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import kata.play.PlaygroundClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page over stages that are not finished, or do harm: it says so, and lives. */
class SpoiltPageTest {

  private static Chromium page;

  @BeforeAll
  static void start() {
    page = new Chromium();
  }

  @AfterAll
  static void stop() {
    page.close();
  }

  @AfterEach
  void thePageDoesNotComplain() {
    assertThat(page.complaints()).isEmpty();
  }

  private static void open(PlaygroundClient playground, String setting) {
    page.open(URI.create(playground.address() + "#" + setting));
  }

  @Test
  void anUnwrittenStepShowsItsSentenceAndHints() throws Exception {
    try (PlaygroundClient playground =
        PlaygroundClient.spoilt("4.2", "throw new kata.NotWritten(\"4.2\", \"one epoch\");")) {
      open(playground, "");
      assertThat(page.text("#trouble"))
          .contains("Step 4.2 is not written yet: one epoch.")
          .contains("exercises/kata/stage4/README.md");
      page.find("#trouble summary").click();
      assertThat(page.find("#trouble details p").isDisplayed()).isTrue();
      assertThat(page.text("#now")).startsWith("After 0 epochs");
      page.settleCalls();
      page.js("showCall(Infinity)");
      assertThat(page.text("#call")).contains("Step 4.2 is not written yet: one epoch.");
    }
  }

  @Test
  void anEndlessLoopShowsItsSentenceAndThePageGoesOn() throws Exception {
    String loop =
        "while (output == 0.5) { try { Thread.sleep(1000); } catch (InterruptedException e) { } } ";
    try (PlaygroundClient playground =
        PlaygroundClient.spoilt("1.1", loop + "return output * (1 - output);")) {
      open(playground, "");
      assertThat(page.text("#trouble")).contains("does not return within 1 s: an endless loop?");
      page.openSettings();
      page.find("[name=bias]").click();
      page.settle();
      assertThat(page.find("#trouble").isDisplayed()).isFalse();
      assertThat(page.text("#now")).startsWith("After 0 epochs");
      page.settleCalls();
    }
  }

  @Test
  void whatCannotBeShownLeavesTheKnobs() throws Exception {
    try (PlaygroundClient playground = PlaygroundClient.spoilt("5.1", "return null;")) {
      open(playground, "bias=true");
      assertThat(page.text("#trouble")).contains("stopped with");
      assertThat(page.find("#network").isDisplayed()).isFalse();
      page.openSettings();
      page.find("[name=bias]").click();
      page.settle();
      assertThat(page.find("#trouble").isDisplayed()).isFalse();
      assertThat(page.find("#network").isDisplayed()).isTrue();
      page.settleCalls();
    }
  }

  @Test
  void aStepThatIsNotDownhillIsMarkedAndItsStepOfTheKataNamed() throws Exception {
    try (PlaygroundClient playground =
        PlaygroundClient.spoilt("2.4", "return targets.minus(predictions);")) {
      open(playground, "");
      page.settleCalls();
      assertThat(page.text("#verdict"))
          .contains("of 9 steps", "2.4, Delta.ofOutputLayer", "Not: input 1 to hidden neuron 1");
      assertThat(page.text("#drawing")).contains("✗");
      assertThat(page.all("#slice .arrow.wrong")).hasSize(1);
    }
  }
}
