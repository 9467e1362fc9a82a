package kata.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in one file. */
class SavedPageTest {

  private static final PlaygroundRequest SHORT = new PlaygroundRequest(Map.of("epochs", "10"));

  private static final Consumer<String> QUIET = sentence -> {};

  @TempDir private Path folder;

  @Test
  void nothingIsLeftToFetch() throws Exception {
    Path file = folder.resolve("page.html");
    SavedPage.write(file, SHORT, QUIET);
    String page = Files.readString(file);
    assertThat(page)
        .contains("<script id=\"saved\" type=\"text/plain\">")
        .contains("default-src 'none'; img-src data:; style-src 'sha256-")
        .doesNotContain("<link rel=\"stylesheet\"")
        .doesNotContain(" src=\"");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(Files.list(folder)).containsExactly(file);
  }

  /** A browser takes line feeds for all line ends, and what it then hashes must be let in. */
  @Test
  void thePolicyLetsInWhatABrowserReads() throws Exception {
    Path file = folder.resolve("page.html");
    SavedPage.write(file, SHORT, QUIET);
    String page = Files.readString(file);
    List<MatchResult> inlined =
        Pattern.compile("(?s)<(style|script)>(.*?)</\\1>").matcher(page).results().toList();
    assertThat(inlined).hasSizeGreaterThan(3);
    for (MatchResult text : inlined) {
      byte[] read = text.group(2).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(read);
      assertThat(page).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
  }

  @Test
  void anOldFileIsReplacedWhole() throws Exception {
    Path file = folder.resolve("page.html");
    Files.writeString(file, "old");
    SavedPage.write(file, SHORT, QUIET);
    assertThat(Files.readString(file)).startsWith("<!doctype html>").endsWith("</html>\n");
  }

  @Test
  void nothingIsWrittenWhereThereIsNoFolder() {
    Path file = folder.resolve("none/page.html");
    assertThatThrownBy(() -> SavedPage.write(file, SHORT, QUIET))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void nothingIsWrittenWhereTheTrainingStops() throws Exception {
    ClassLoader spoilt =
        PlaygroundClient.spoiltClasses("1.1", "throw new kata.NotWritten(\"1.1\", \"the slope\");");
    Class<?> query = spoilt.loadClass(PlaygroundRequest.class.getName());
    Method write =
        spoilt
            .loadClass(SavedPage.class.getName())
            .getMethod("write", Path.class, query, Consumer.class);
    Object all = query.getConstructor(Map.class).newInstance(Map.of());
    assertThatThrownBy(() -> write.invoke(null, folder.resolve("page.html"), all, QUIET))
        .rootCause()
        .hasMessageStartingWith("Step 1.1 is not written yet: the slope.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderIsNotReplaced() {
    assertThatThrownBy(() -> SavedPage.write(folder, SHORT, QUIET)).hasMessage("it is a folder");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatWouldBeTooLargeIsNotWritten() {
    assertThatThrownBy(() -> SavedPage.write(folder.resolve("page.html"), SHORT, QUIET, 20_000))
        .hasMessageMatching("The page would have 0.1 MB; more than 0.0 are not saved.\nTake .*");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void callsAreKeptOfFewEpochsAndToldBeforehand() throws Exception {
    List<String> said = new ArrayList<>();
    Path file = folder.resolve("page.html");
    PlaygroundRequest large =
        new PlaygroundRequest(Map.of("data", "parity4", "hidden", "6", "epochs", "300"));
    SavedPage.write(file, large, said::add);
    assertThat(said)
        .containsExactly(
            "The calls after 0 epochs ...",
            "The calls after 1 epoch ...",
            "The calls after 10 epochs ...",
            "The calls after 100 epochs ...",
            "The calls after 300 epochs ...");
    assertThat(Files.size(file)).isLessThan(1_500_000);
  }
}
