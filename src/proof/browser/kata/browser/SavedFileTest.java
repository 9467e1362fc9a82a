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
    SavedPage.write(file, new PlaygroundRequest(Map.of("bias", "true", "epochs", "1000")));
    try (Chromium page = new Chromium()) {
      page.goOffline();
      page.open(file.toUri());
      assertThat(page.text("#now")).startsWith("Epoch 1,000");
      String surface = page.painted("#surface");
      page.find("#rewind").click();
      assertThat(page.text("#now")).contains("MAE 0.499289");
      assertThat(page.painted("#surface")).isNotEqualTo(surface);
      page.settleCalls();
      page.find("#forward").click();
      assertThat(page.text("#where")).isEqualTo("call 2 of 34");
      assertThat(page.find("#graph").isDisplayed()).isFalse();
      assertThat(page.all("#knobs input, #knobs select")).noneMatch(WebElement::isEnabled);
      assertThat(page.text("#note")).contains("saved", "exec:java");
      assertThat(page.find("#chart canvas").getSize().getWidth()).isGreaterThan(200);
      assertThat(page.complaints()).isEmpty();
    }
  }
}
