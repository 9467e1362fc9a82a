package kata.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import kata.play.PlaygroundRequest;
import kata.play.SavedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The saved page, opened from disk, without a network. */
class SavedFileTest {

  @TempDir private Path folder;

  @Test
  void opensFromDiskWithTheNetworkOff() throws Exception {
    Path file = folder.resolve("page.html");
    PlaygroundRequest query = new PlaygroundRequest(Map.of("bias", "true", "epochs", "1000"));
    SavedPage.write(file, query, sentence -> {});
    try (Chromium page = new Chromium()) {
      page.goOffline(true);
      page.open(file.toUri());
      assertThat(page.text("#now")).contains("After 0 epochs", "MAE 0.499289");
      page.slideTo(page.lastFrame());
      assertThat(page.text("#now")).startsWith("After 1,000 epochs");
      String surface = page.painted("#surface");
      page.find("#rewind").click();
      assertThat(page.painted("#surface")).isNotEqualTo(surface);
      page.settleCalls();
      assertThat(page.text("#verdict")).startsWith("13 of 13 steps are downhill");
      page.find("#forward").click();
      assertThat(page.text("#where")).isEqualTo("call 1 of 34");
      assertThat(page.find("#graph").isDisplayed()).isFalse();
      assertThat(page.all("#knobs input, #knobs select")).noneMatch(WebElement::isEnabled);
      page.openSettings();
      assertThat(page.text("#note")).contains("saved", "exec:java");
      assertThat(page.find("#chart svg").getSize().getWidth()).isGreaterThan(200);
      page.slideToEpoch(5);
      page.until("return $('call').textContent.startsWith('This file has the calls')");
      assertThat(page.complaints()).isEmpty();
    }
  }
}
