package kata.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Samples;
import kata.play.PlaygroundClient;
import kata.testing.NumpyTrace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The playground's page in a real browser, with the reference behind it. */
class PlaygroundPageTest {

  private static final Matrix TARGETS = Samples.XOR.targets();

  private static PlaygroundClient playground;
  private static Chromium page;

  @BeforeAll
  static void start() throws Exception {
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
    open("epochs=10000");
  }

  private static void open(String setting) {
    page.open(URI.create(playground.address() + "#" + setting));
  }

  @AfterEach
  void thePageDoesNotComplain() {
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void errorsAreNumPysAtEveryTracedEpoch() {
    errorsAre(NumpyTrace.withoutBias(), "epochs=10000");
    errorsAre(NumpyTrace.withBias(), "epochs=10000&bias=true");
  }

  private static void errorsAre(NumpyTrace golden, String setting) {
    open(setting);
    for (NumpyTrace.Epoch epoch : golden.epochs()) {
      // The frame before the last lies earlier.
      if (epoch.number() != 9_999) {
        Matrix predictions = epoch.forward().predictions();
        page.slideToEpoch(epoch.number());
        assertThat(page.text("#now"))
            .startsWith(String.format(Locale.ROOT, "After %,d epoch", epoch.number()))
            .contains(six("MAE %.6f", MeanAbsoluteError.of(TARGETS, predictions)))
            .contains(six("half squared error %.6f", HalfSquaredError.of(TARGETS, predictions)));
        for (int sample = 0; sample < 4; sample++) {
          String cell = "#predictions tr:nth-child(%s) td:last-child".formatted(sample + 1);
          assertThat(page.text(cell)).isEqualTo(six("%.6f", predictions.get(sample, 0)));
        }
      }
    }
  }

  private static String six(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }

  @Test
  void theSliderMovesTheSurface() {
    page.slideTo(page.lastFrame());
    String last = page.painted("#surface");
    page.slideTo(0);
    String first = page.painted("#surface");
    page.slideToEpoch(1000);
    assertThat(List.of(first, page.painted("#surface"), last)).doesNotHaveDuplicates();
  }

  @Test
  void theSliderMovesByKeys() {
    WebElement slider = page.find("#slider");
    slider.sendKeys(Keys.HOME);
    assertThat(page.text("#now")).startsWith("After 0 epochs");
    slider.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertThat(page.text("#now")).startsWith("After 2 epochs");
    slider.sendKeys(Keys.END);
    assertThat(page.text("#now")).startsWith("After 10,000 epochs");
  }

  @Test
  void rewindLeadsBackToTheSameWeights() {
    page.find("#errors summary").click();
    page.find("#rewind").click();
    String start = page.text("#weights");
    assertThat(start)
        .contains(six("%.4f", NumpyTrace.withoutBias().start().weightsInputHidden().get(0, 1)));
    page.slideTo(page.lastFrame());
    assertThat(page.text("#weights")).isNotEqualTo(start);
    page.find("#rewind").click();
    assertThat(page.text("#weights")).isEqualTo(start);
    assertThat(page.text("#now")).startsWith("After 0 epochs");
  }

  @Test
  void playGoesToTheEnd() {
    page.find("#rewind").click();
    page.find("#play").sendKeys(" ");
    assertThat(page.text("#play")).isEqualTo("Pause");
    page.until("return at === film.frames.length - 1 && !playing");
    assertThat(page.text("#play")).isEqualTo("Play");
    assertThat(page.text("#now")).startsWith("After 10,000 epochs");
  }

  @Test
  void knobsTrainAgain() {
    String before = page.text("#now");
    page.turn("seed", "7");
    assertThat(page.text("#now")).startsWith("After 0 epochs").isNotEqualTo(before);
    page.turn("hidden", "5");
    assertThat(page.all("#drawing canvas")).hasSize(6);
    page.turn("rate", "0.1");
    page.find("[name=bias]").click();
    page.settle();
    page.turn("momentum", "0.9");
    String all = (String) page.js("return location.hash");
    assertThat(all).contains("seed=7", "hidden=5", "bias=true", "rate=0.1", "momentum=0.9");
    page.js("history.back()");
    page.until("return document.querySelector('[name=momentum]').value === '0'");
    page.settle();
    assertThat((String) page.js("return location.hash")).contains("momentum=0&", "bias=true");
  }

  @Test
  void theFormTakesWhatTheProgramTakes() {
    page.turn("hidden", "13");
    assertThat((String) page.js("return location.hash")).contains("hidden=3");
    open("bias=true&epochs=100");
    page.turn("momentum", "0.9995");
    assertThat((String) page.js("return location.hash")).contains("momentum=0.9995");
    page.turn("momentum", "1");
    assertThat(page.text("#trouble"))
        .isEqualTo("momentum takes a number from 0 to below 1, not 1.");
    assertThat(page.complaints()).singleElement().asString().contains("400");
  }

  @Test
  void theAddressCarriesTheSetting() {
    open("bias=true&hidden=4&seed=3&data=or&epochs=500&batch=2");
    String errors = page.text("#now");
    assertThat(page.find("[name=hidden]").getDomProperty("value")).isEqualTo("4");
    assertThat(page.find("[name=batch]").getDomProperty("value")).isEqualTo("2");
    assertThat(page.find("[name=data]").getDomProperty("value")).isEqualTo("or");
    String shared = (String) page.js("return location.href");
    page.open(URI.create(shared));
    assertThat(page.text("#now")).isEqualTo(errors);
  }

  @Test
  void itOpensAtTheStartAndForwardWalksTheCalls() {
    assertThat(page.text("#lead"))
        .isEqualTo(
            "This network knows nothing yet. Follow one sample forward, and its deltas back.");
    page.settleCalls();
    assertThat(page.text("#drawing")).doesNotContain("δ", "0.549");
    page.find("#forward").click();
    assertThat(page.text("#drawing")).contains("0.549").doesNotContain("0.457");
    assertThat(page.all("#drawing .flow.right")).hasSize(6);
    for (int call = 1; call < 6; call++) {
      page.find("#forward").click();
    }
    assertThat(page.text("#call"))
        .contains("Step 2.2, Delta.ofHiddenNeuron", "for hidden neuron 1", "hiddenOutput")
        .contains("0.135 * -0.884 * 0.248 = -0.029");
    assertThat(page.text("#drawing")).contains("δ 0.135", "δ -0.029");
    assertThat(page.all("#drawing .flow.left")).hasSize(1);
    assertThat(page.find("#call .idea").getText()).startsWith("A hidden neuron has no target");
    page.js("showCall(Infinity)");
    assertThat(page.text("#call")).contains("Step 4.2, Backprop.epoch");
    assertThat(page.find("#forward").isEnabled()).isFalse();
    page.find("#back").click();
    assertThat(page.text("#call")).contains("Step 3.3, WeightUpdate.ofLayer");
  }

  @Test
  void theEpochShowsItsOwnStepsAndNotTheSamples() {
    page.settleCalls();
    assertThat(steps("3.1", "weight 0 1 0")).isEqualTo("0.197 ✓ ↓0.018");
    assertThat(steps("3.3", "weight 0 1 0")).isEqualTo("0.197 ✓ ↓0.001");
    assertThat(steps("4.2", "weight 0 1 0")).isEqualTo("0.197 ✓ ↓0.001");
  }

  /** The label of a weight once the last call of a step was made. */
  private static Object steps(String step, String weight) {
    return page.js(
        "showCall(callsNow().map(one => one.step).lastIndexOf(arguments[0]));"
            + "return lines[arguments[1]].label.textContent",
        step,
        weight);
  }

  @Test
  void theGraphGoesBackValueByValue() {
    page.find("#rewind").click();
    page.settleGraph();
    assertThat(page.text("#graph-where")).isEqualTo("value 1 of 21: product");
    int known = page.all("#graph-drawing .gradient").size();
    assertThat(page.text("#graph-edges")).contains("times gradient", "given 0.2949 1 0.2949");
    for (int value = 0; value < 20; value++) {
      page.find("#graph-forward").click();
      int now = page.all("#graph-drawing .gradient").size();
      assertThat(now).as("gradients at value %s", value + 2).isGreaterThanOrEqualTo(known);
      known = now;
    }
    assertThat(known).isEqualTo(page.all("#graph-drawing .data").size());
    // The deltas of lesson 4, with their signs turned.
    assertThat(page.text("#graph-drawing")).contains("-0.1348", "0.0295", "-0.0220", "-0.0061");
    page.find("#graph-back").click();
    assertThat(page.text("#graph-where")).startsWith("value 20 of 21");
  }

  @Test
  void whatIsTooLargeForAGraphSaysSo() {
    open("hidden=12&epochs=10");
    page.settleGraph();
    assertThat(page.text("#graph")).contains("larger than can be drawn");
    assertThat(page.find("#graph-view").isDisplayed()).isFalse();
  }

  @Test
  void anotherSampleHasOtherCalls() {
    page.settleCalls();
    String before = page.text("#list");
    page.find("#sample").sendKeys("(1,1)");
    page.settleCalls();
    assertThat(page.text("#call")).contains("(1,1)");
    assertThat(page.text("#list")).isNotEqualTo(before);
  }

  @Test
  void stepGoesOneEpochAlwaysAndTheOthersGoAsFarAsTheySay() {
    page.slideToEpoch(1000);
    for (String[] click :
        new String[][] {
          {"1", "1,001"}, {"10", "1,011"}, {"100", "1,111"}, {"1000", "2,111"}, {"1", "2,112"}
        }) {
      page.find(".on[value='" + click[0] + "']").click();
      page.until("return $('now').textContent.startsWith('After " + click[1] + " epochs')");
    }
    page.slideTo(page.lastFrame());
    assertThat(page.all(".on")).noneMatch(WebElement::isEnabled);
  }

  @Test
  void theAddressLeadsBackToTheMoment() {
    open("epochs=5000&epoch=1234&sample=2&call=6");
    page.settleCalls();
    assertThat(page.text("#now")).startsWith("After 1,234 epochs");
    assertThat(page.text("#where")).isEqualTo("call 6 of 30");
    String shown = page.text("#call");
    page.open(URI.create((String) page.js("return location.href")));
    page.settleCalls();
    assertThat(page.text("#call")).isEqualTo(shown);
  }

  @Test
  void oneWrongValueOfAnAddressKeepsTheRest() {
    open("hidden=99&seed=5&epochs=300&epoch=7");
    assertThat(page.text("#trouble"))
        .isEqualTo("hidden takes a whole number from 0 to 12, not 99.");
    assertThat(page.complaints()).singleElement().asString().contains("400");
    assertThat((String) page.js("return location.hash"))
        .contains("seed=5", "hidden=3", "epochs=300", "epoch=7");
    page.turn("seed", "6");
    assertThat(page.find("#trouble").isDisplayed()).isFalse();
  }

  @Test
  void everyDataSetOfTheProgramIsInTheForm() {
    open("data=parity2&epochs=10");
    assertThat(page.find("[name=data]").getDomProperty("value")).isEqualTo("parity2");
  }

  @Test
  void aWeightMovedByKeysOrByHandIsGoneOnFrom() {
    page.settleCalls();
    assertThat(page.text("#verdict"))
        .isEqualTo(
            "9 of 9 steps are downhill as steep as the loss is. Measured by the nudge of 3.4.");
    String before = page.text("#now");
    page.find("#hand").sendKeys(Keys.ARROW_RIGHT);
    page.until("return location.hash.includes('hand=0')");
    page.settle();
    assertThat(page.text("#now")).startsWith("After 0 epochs").isNotEqualTo(before);
    page.settleCalls();
    page.drag("#drawing .grip", 60);
    page.until("return location.hash.split('weight').length === 2");
    page.settle();
    page.find("#undo").click();
    page.settle();
    assertThat(page.text("#now")).isEqualTo(before);
    assertThat((String) page.js("return location.hash")).doesNotContain("hand");
  }

  @Test
  void aTrainingThatEndedSaysHowToStartItAgain() {
    page.settleCalls();
    page.goOffline(true);
    page.turn("seed", "8");
    assertThat(page.text("#trouble")).contains("does not answer any more", "-Drun=play");
    page.goOffline(false);
    assertThat(page.complaints()).allMatch(line -> line.contains("ERR_INTERNET_DISCONNECTED"));
  }

  @Test
  void noLabelCoversAnother() {
    for (int hidden = 1; hidden <= 6; hidden++) {
      open("bias=true&epochs=100&epoch=100&hidden=" + hidden);
      page.settleCalls();
      page.js("showCall(Infinity)");
      assertThat((List<?>) page.js(COVERED)).as("%s hidden neurons", hidden).isEmpty();
    }
  }

  private static final String COVERED =
      "const texts = [...document.querySelectorAll('#drawing text')].filter(t => t.textContent);"
          + "const boxes = texts.map(t => t.getBoundingClientRect());"
          + "return texts.flatMap((t, i) => texts.slice(i + 1).filter((u, j) => {"
          + "  const [a, b] = [boxes[i], boxes[i + 1 + j]];"
          + "  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1"
          + "    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;"
          + "}).map(u => t.textContent + ' | ' + u.textContent))";

  @Test
  void playingSpeaksOnceWhenItEnds() {
    open("epochs=300");
    page.js(
        "window.said = 0; new MutationObserver(all => said += all.length)"
            + ".observe($('status'), { childList: true })");
    page.find("#play").click();
    page.until("return at === film.frames.length - 1 && !playing");
    assertThat((Long) page.js("return said")).isLessThanOrEqualTo(3);
    assertThat(page.text("#status")).isEqualTo("After 300 epochs");
  }

  @Test
  void itFitsBothWidthsInLightAndDark() {
    for (int width : new int[] {320, 375, 761, 800, 1000, 1200, 1280}) {
      for (boolean dark : new boolean[] {true, false}) {
        page.look(width, dark);
        open("bias=true&hidden=8&epochs=100");
        assertThat((Long) page.js("return document.documentElement.scrollWidth"))
            .as("%s pixels", width)
            .isLessThanOrEqualTo(width);
        assertThat((Boolean) page.js(FITS)).as("%s pixels", width).isTrue();
        String back = (String) page.js("return getComputedStyle(document.body).backgroundColor");
        assertThat(back).isEqualTo(dark ? "rgb(20, 24, 31)" : "rgb(255, 255, 255)");
      }
    }
  }

  private static final String FITS =
      "return [...document.querySelectorAll('#predictions td, #chart svg, #drawing canvas, #call')]"
          + ".every(one => one.getBoundingClientRect().right"
          + " <= one.closest('section').getBoundingClientRect().right)";

  @Test
  void theDrawingAndTheCallAreSeenTogether() {
    page.look(1280, 800, false);
    open("call=5");
    page.settleCalls();
    assertThat((Boolean) page.js(BOTH_SEEN)).isTrue();
    page.look(375, 812, false);
    open("call=5");
    page.settleCalls();
    page.js("scrollTo(0, $('call').getBoundingClientRect().bottom - innerHeight)");
    assertThat((Boolean) page.js(BOTH_SEEN)).isTrue();
  }

  @Test
  void enlargedFourTimesNothingStaysInTheWay() {
    page.look(320, 200, false);
    open("call=5");
    assertThat((String) page.js("return getComputedStyle($('network')).position"))
        .isEqualTo("static");
  }

  @Test
  void itIsPrintedDarkOnLightAndKeepsItsScaleInForcedColours() {
    page.look(1280, true);
    page.media("print", "none");
    assertThat((String) page.js("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    page.media("screen", "active");
    assertThat(
            (String)
                page.js(
                    "return getComputedStyle(document.querySelector('.shades')).backgroundImage"))
        .startsWith("linear-gradient");
    page.media("screen", "none");
  }

  @Test
  void numbersStayShort() {
    assertThat(
            (List<?>)
                page.js("return [1e25, -123456.7, 12345.678, 0.00004, 3, 0.5].map(n => short(n))"))
        .isEqualTo(List.of("1.0e+25", "-1.2e+5", "12345.7", "4.0e-5", "3", "0.500"));
  }

  private static final String BOTH_SEEN =
      "return ['drawing', 'call'].map(id => $(id).getBoundingClientRect())"
          + ".every(box => box.top >= 0 && box.bottom <= innerHeight + 1)";

  @Test
  void everythingThatCanBeUsedHasANameAndCanBeReachedByKeys() {
    page.settleCalls();
    page.openSettings();
    for (WebElement control : page.all("input, select, button:not([hidden]), summary, canvas")) {
      assertThat(control.getAccessibleName()).as(control.getDomProperty("outerHTML")).isNotEmpty();
      if (!control.getTagName().equals("canvas")) {
        assertThat(control.getDomProperty("tabIndex")).isEqualTo("0");
      }
    }
    WebElement first = page.find("[name=data]");
    first.sendKeys(Keys.TAB);
    assertThat((String) page.js("return document.activeElement.name")).isEqualTo("hidden");
  }

  @Test
  void aFrameIsDrawnWithinSixteenMilliseconds() {
    open("bias=true&epochs=20000");
    List<Double> times =
        IntStream.rangeClosed(0, page.lastFrame())
            .mapToObj(
                frame -> {
                  page.slideTo(frame);
                  return Double.valueOf((String) page.js("return document.body.dataset.drawn"));
                })
            .sorted()
            .toList();
    System.out.printf(
        Locale.ROOT,
        "A frame is drawn in %.1f ms (median of %s), 95 in 100 within %.1f ms.%n",
        times.get(times.size() / 2),
        times.size(),
        times.get(times.size() * 95 / 100));
    assertThat(times.get(times.size() / 2)).isLessThan(16);
  }

  @Test
  void aTrainingOfTwentyThousandEpochsIsShownWithin300Milliseconds() {
    List<Double> times =
        IntStream.range(0, 15)
            .mapToObj(seed -> trained("epochs=20000&bias=true&seed=" + seed))
            .skip(5)
            .sorted(Comparator.naturalOrder())
            .toList();
    System.out.printf(
        Locale.ROOT,
        "20,000 epochs are trained and shown in %.0f ms (median of %s, warm), %.0f to %.0f ms.%n",
        times.get(times.size() / 2),
        times.size(),
        times.get(0),
        times.get(times.size() - 1));
    // Other programs slow a training down, none makes it faster.
    assertThat(times.get(0)).isLessThan(300);
  }

  /** Milliseconds from the question until the last frame is drawn. */
  private static double trained(String setting) {
    Object time =
        page.js(
            "const began = performance.now();"
                + "return train(new URLSearchParams(arguments[0]))"
                + ".then(() => new Promise(requestAnimationFrame))"
                + ".then(() => performance.now() - began)",
            setting);
    return ((Number) time).doubleValue();
  }
}
