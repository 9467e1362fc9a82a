package kata.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A browser without a window, and what the tests look for in it. */
final class Chromium implements AutoCloseable {

  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;

  Chromium() {
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("CHROMIUM", "chromium", "chromium-browser", "google-chrome"));
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("CHROMEDRIVER", "chromedriver"))
            .build();
    driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
  }

  /** Where an environment variable says, or on the path. */
  private static File program(String variable, String... names) {
    String told = System.getenv(variable);
    return told != null && !told.isEmpty()
        ? new File(told)
        : Stream.of(names)
            .flatMap(name -> folders().map(folder -> folder.resolve(name).toFile()))
            .filter(File::canExecute)
            .findFirst()
            .orElseThrow(() -> missing(variable, names));
  }

  /** Printed as well: Maven's log of failed tests is off. */
  private static IllegalStateException missing(String variable, String... names) {
    String words =
        "These tests drive Chromium with chromedriver. There is no %s on the path; %s can name it."
            .formatted(String.join(" or ", names), variable);
    System.err.println(words);
    return new IllegalStateException(words);
  }

  private static Stream<Path> folders() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
  }

  /** As a screen of this width, in the light or in the dark. */
  void look(int width, boolean dark) {
    look(width, 900, dark);
  }

  void look(int width, int height, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", "screen", "features", List.of(scheme)));
  }

  /** On paper or on a screen, in a dark scheme; and whether the system forces its own colours. */
  void media(String medium, String forced) {
    List<Map<String, String>> features =
        List.of(
            Map.of("name", "prefers-color-scheme", "value", "dark"),
            Map.of("name", "forced-colors", "value", forced));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
  }

  /** Opens a page, and waits until it shows a training or tells of trouble. */
  void open(URI address) {
    driver.get("about:blank");
    driver.get(address.toString());
    settle();
  }

  /** Waits until the page has what it asked for. */
  void settle() {
    until("return document.body.ariaBusy === 'false'");
  }

  /** Waits until calls and slopes are those of the epoch and the sample that are shown. */
  void settleCalls() {
    until("return !!callsNow().length && !!moment.downhill");
  }

  /** The same for the graph. */
  void settleGraph() {
    until("return graphOf === shownMoment()");
  }

  void until(String script) {
    String look = "(function look() { isSo() ? end() : setTimeout(look, 50) })()";
    driver.executeAsyncScript("const end = arguments[0], isSo = () => { " + script + " }; " + look);
  }

  Object js(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  String text(String selector) {
    return find(selector).getText();
  }

  /** Types a number into a knob and leaves it. */
  void turn(String knob, String value) {
    openSettings();
    WebElement field = find("[name=" + knob + "]");
    field.clear();
    field.sendKeys(value, "\t");
    settle();
  }

  /** Draws a line with the mouse, from one place to another, as seen from an element's middle. */
  void drag(String selector, int fromX, int fromY, int toX, int toY) {
    new Actions(driver)
        .moveToElement(find(selector), fromX, fromY)
        .clickAndHold()
        .moveByOffset((toX - fromX) / 2, (toY - fromY) / 2)
        .moveByOffset((toX - fromX) / 2, (toY - fromY) / 2)
        .release()
        .perform();
  }

  void openSettings() {
    js("document.getElementById('settings').open = true");
  }

  /** Moves the slider, as a hand would. */
  void slideTo(int frame) {
    js(
        "const slider = arguments[0]; slider.value = arguments[1];"
            + " slider.dispatchEvent(new Event('input'))",
        find("#slider"),
        frame);
  }

  /** Moves the slider to the frame of an epoch. */
  void slideToEpoch(int epoch) {
    Long frame = (Long) js("return film.frames.findIndex(f => f.epoch === arguments[0])", epoch);
    assertThat(frame).as("a frame of epoch %s", epoch).isNotNegative();
    slideTo(frame.intValue());
  }

  int lastFrame() {
    return Integer.parseInt(find("#slider").getDomAttribute("max"));
  }

  /** What is painted there, as text. */
  String painted(String canvas) {
    return (String) js("return document.querySelector(arguments[0]).toDataURL()", canvas);
  }

  /** Takes hold of something in its middle, and moves it up. */
  void drag(String selector, int up) {
    new Actions(driver).dragAndDropBy(find(selector), 0, -up).perform();
  }

  void goOffline(boolean offline) {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand(
        "Network.emulateNetworkConditions",
        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  /** What the page complained about since this was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream().map(Object::toString).toList();
  }

  /** A picture of the whole page, for whoever wants to look. */
  byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
