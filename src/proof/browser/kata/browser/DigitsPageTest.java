package kata.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kata.BiasNetwork;
import kata.Matrix;
import kata.digits.DigitsModel.WithSoftmax;
import kata.digits.DigitsSetting;
import kata.digits.DigitsTraining;
import kata.play.PlaygroundClient;
import kata.play.SavedPage;
import kata.testing.ClassOracle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page of digits in a real browser, with the reference behind it, and saved. */
class DigitsPageTest {

  private static final String TRAINED =
      "1,347 of the 1,347 images that it learnt from, and 420 of 450";

  private static PlaygroundClient playground;
  private static Chromium page;
  private static DigitsTraining training;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    training = new DigitsTraining(DigitsSetting.usual());
    while (training.epochs() < 30) {
      training.next();
    }
    playground = PlaygroundClient.whole();
    page = new Chromium();
  }

  @AfterAll
  static void stop() throws Exception {
    page.close();
    playground.close();
  }

  @BeforeEach
  void open() {
    page.look(1280, false);
    page.open(playground.address().resolve("/digits"));
  }

  @AfterEach
  void thePageDoesNotComplain() {
    assertThat(page.complaints()).isEmpty();
  }

  /** What the network gives each unseen image, in plain loops. */
  private static Matrix answers() {
    BiasNetwork network = ((WithSoftmax) training.model()).state().network();
    return ClassOracle.forward(network, training.unseen().samples().inputs()).predictions();
  }

  /** Waits until the page shows an image, and its digit or none. */
  private static void settle(String digit) {
    page.until("return document.body.dataset.shown === image + '|' + '%s'".formatted(digit));
  }

  @Test
  void saysHowWellItReadsAndShowsAnUnseenImage() {
    assertThat(page.text("#note")).contains(TRAINED);
    page.find("#next").click();
    settle("" + training.unseen().labels()[0]);
    Matrix answers = answers();
    for (int digit = 0; digit < 10; digit++) {
      assertThat(page.text("#bars button:nth-child(%s) span".formatted(digit + 1)))
          .isEqualTo(String.format(Locale.ROOT, "%.4f", answers.get(0, digit)));
    }
    assertThat(page.text("#whose")).startsWith("Unseen image 1 of 450");
    assertThat(page.all("#neurons canvas")).hasSize(32);
    assertThat(page.text("#where")).isEqualTo("call 1 of 8");
  }

  @Test
  void showsWhatItGetsWrongAndTheWayBackOfIt() {
    page.find("#mistake").click();
    settle("5");
    assertThat(page.text("#whose")).startsWith("Unseen image 15 of 450: a 5 was written");
    assertThat(page.text("#ask")).isEqualTo("It reads a 6, and it is a 5.");
    page.js("showCall(4)");
    assertThat(page.text("#call h3")).isEqualTo("Step 9.3, CrossEntropy.outputDeltas");
    String delta = String.format(Locale.ROOT, "%.4f", 1 - answers().get(14, 5));
    assertThat(page.text("#call")).contains(delta);
    page.find("#bars button:nth-child(7)").click();
    settle("6");
    assertThat(page.text("#ask")).isEqualTo("It reads a 6, and that is right.");
  }

  /** The strokes of digits as one would draw them, on a pad from 0 to 1. */
  private static final List<String> DRAWN =
      List.of(
          "[[[.5,.1],[.3,.25],[.25,.5],[.32,.78],[.5,.9],[.68,.78],[.75,.5],[.7,.25],[.5,.1]]]",
          "[[[.38,.28],[.55,.1],[.55,.9]]]",
          "[[[.28,.25],[.4,.12],[.6,.12],[.7,.28],[.62,.48],[.4,.7],[.27,.88],[.75,.88]]]",
          "[[[.3,.15],[.55,.1],[.68,.25],[.6,.42],[.45,.48],[.62,.52],[.72,.7],[.6,.87],[.3,.88]]]",
          "[[[.5,.1],[.25,.55],[.8,.55]],[[.62,.35],[.55,.9]]]",
          "[[[.7,.12],[.35,.12],[.32,.45],[.55,.42],[.7,.58],[.66,.8],[.5,.9],[.3,.84]]]",
          "[[[.6,.1],[.38,.4],[.3,.68],[.4,.88],[.6,.88],[.7,.7],[.58,.55],[.36,.62]]]",
          "[[[.28,.14],[.72,.14],[.58,.45],[.45,.9]],[[.35,.5],[.68,.5]]]",
          "[[[.66,.2],[.5,.1],[.36,.22],[.42,.4],[.62,.58],[.66,.78],[.5,.9],[.34,.78],[.4,.56],[.62,.38],[.66,.2]]]",
          "[[[.68,.25],[.5,.1],[.34,.25],[.42,.45],[.6,.42],[.68,.25],[.68,.6],[.55,.88],[.35,.85]]]");

  @Test
  void readsMostDigitsThatAreDrawn() {
    int right = 0;
    for (int digit = 0; digit < DRAWN.size(); digit++) {
      page.js("$('wipe').click(); strokes = %s; drawn()".formatted(DRAWN.get(digit)));
      page.until("return document.body.dataset.shown === pixels(strokes) + '|'");
      right += page.text("#ask").matches("It reads an? " + digit + "\\. .*") ? 1 : 0;
    }
    assertThat(right).isGreaterThanOrEqualTo(8);
  }

  @Test
  void aDrawingIsAsHighAsTheImageAndHasTheUsualInk() {
    for (String strokes : DRAWN) {
      @SuppressWarnings("unchecked")
      List<Long> pixels = (List<Long>) page.js("return pixels(" + strokes + ")");
      assertThat(pixels).hasSize(64).allMatch(pixel -> pixel >= 0 && pixel <= 16);
      assertThat(pixels.stream().mapToLong(Long::longValue).sum()).isBetween(230L, 400L);
      assertThat(pixels.subList(0, 8)).anyMatch(pixel -> pixel > 0);
      assertThat(pixels.subList(56, 64)).anyMatch(pixel -> pixel > 0);
    }
  }

  @Test
  void canBeDrawnOnWithTheMouseAndByKeys() {
    page.drag("#pad", 0, -100, 0, 100);
    page.until("return image.some(pixel => pixel) && document.body.dataset.shown === image + '|'");
    assertThat(page.text("#ask")).startsWith("It reads a 1.");
    page.find("#wipe").click();
    settle("");
    page.find("#pad").sendKeys(" ", Keys.ARROW_DOWN.toString().repeat(10), " ");
    page.until("return image.some(pixel => pixel) && document.body.dataset.shown === image + '|'");
    assertThat(page.text("#ask")).startsWith("It reads a 1.");
  }

  @Test
  void nothingStandsOutOfANarrowScreen() {
    for (boolean dark : new boolean[] {false, true}) {
      page.look(375, dark);
      page.open(playground.address().resolve("/digits"));
      page.find("#mistake").click();
      settle("5");
      assertThat(page.js("return document.documentElement.scrollWidth")).isEqualTo(375L);
    }
  }

  @Test
  void aSavedPageReadsAllUnseenImagesWithoutAServer() throws Exception {
    Path file = folder.resolve("digits.html");
    SavedPage.writeDigits(file);
    try (Chromium saved = new Chromium()) {
      saved.goOffline(true);
      saved.open(file.toUri());
      assertThat(saved.text("#note")).contains(TRAINED);
      Matrix answers = answers();
      for (int image = 0; image < answers.rows(); image++) {
        List<?> read =
            (List<?>)
                saved.js("return read(training.unseen.pixels[arguments[0]]).probabilities", image);
        for (int digit = 0; digit < 10; digit++) {
          double answer = ((Number) read.get(digit)).doubleValue();
          assertThat(Math.abs(answer - answers.get(image, digit))).isLessThan(1e-12);
        }
      }
      saved.find("#mistake").click();
      assertThat(saved.text("#ask")).isEqualTo("It reads a 6, and it is a 5.");
      assertThat(saved.text("#way")).contains("saved", "play --digits");
      assertThat(saved.complaints()).isEmpty();
    }
  }

  @Test
  void anUnwrittenStepShowsItsSentenceAndHints() throws Exception {
    String body = "throw new kata.NotWritten(\"9.1\", \"probabilities\");";
    try (PlaygroundClient spoilt = PlaygroundClient.spoilt("9.1", body)) {
      page.open(spoilt.address().resolve("/digits"));
      assertThat(page.text("#trouble")).contains("Step 9.1 is not written yet", "stage9/README.md");
      assertThat(page.all("#trouble details")).hasSize(3);
    }
  }

  @Test
  void aStepThatStopsOnlyOnTheWayBackIsTold() throws Exception {
    String body =
        "if (inputs.rows() == 1) { throw new IllegalStateException(\"one\"); }"
            + " return inputs.transpose().dot(deltas);";
    try (PlaygroundClient spoilt = PlaygroundClient.spoilt("3.2", body)) {
      page.open(spoilt.address().resolve("/digits"));
      page.find("#next").click();
      settle("" + training.unseen().labels()[0]);
      assertThat(page.text("#trouble")).contains("Step 3.2, WeightUpdate.negativeGradient,");
      assertThat(page.text("#ask")).startsWith("It reads a");
    }
  }
}
