package kata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that opens or saves the playground. */
class PlayCommandTest {

  private final Console console = new Console();

  @TempDir private Path folder;

  @Test
  void printsTheAddressWithTheSettingAndServesUntilItIsEnded() throws Exception {
    Thread command =
        new Thread(() -> console.run("play --no-browser --bias --rate 0.5 --start -1..1"));
    command.start();
    while (!console.out().contains("Ctrl-C")) {
      Thread.sleep(20);
    }
    String first = console.out().lines().toList().get(0);
    assertThat(first)
        .matches(
            "The playground is open at http://127\\.0\\.0\\.1:\\d+/"
                + "#bias=true&rate=0\\.5&start=-1\\.\\.1");
    URI address = URI.create(first.replaceFirst(".* ", ""));
    HttpRequest request = HttpRequest.newBuilder(address).build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
        .contains("Backprop Kata: playground");
    command.interrupt();
    command.join();
    assertThat(console.err()).isEmpty();
  }

  @Test
  void savesAPage() throws Exception {
    Path file = folder.resolve("page.html");
    assertThat(console.run("play --epochs 10 --save " + file)).isZero();
    assertThat(console.out())
        .startsWith("The calls after 0 epochs ...\n")
        .endsWith("Saved as " + file + "\n");
    assertThat(Files.readString(file)).startsWith("<!doctype html>");
  }

  @Test
  void savesThePageOfDigits() throws Exception {
    Path file = folder.resolve("digits.html");
    assertThat(console.run("play --digits --save " + file)).isZero();
    assertThat(Files.readString(file))
        .contains("<title>Backprop Kata: digits</title>", "<script id=\"saved\"")
        .doesNotContain(" src=\"", "<link rel=\"stylesheet\"");
  }

  @Test
  void saysWhyAPageCannotBeSaved() {
    Path file = folder.resolve("none").resolve("page.html");
    assertThat(console.run("play --epochs 10 --save " + file)).isEqualTo(1);
    assertThat(console.err())
        .containsExactly(file + " cannot be written: there is no such folder.");
  }

  @Test
  void saysThatAPortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      int port = taken.getLocalPort();
      assertThat(console.run("play --no-browser --port " + port)).isEqualTo(1);
      assertThat(console.err())
          .containsExactly(
              "Port " + port + " is taken; leave --port out, and a free one is found.");
    }
  }

  @Test
  void helpSaysWhatItTakes() {
    console.run("play --help");
    assertThat(console.out()).contains("hidden neurons, 0 to 12,", "--epochs=N      1 to 100000;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play --digits --bias | --digits takes only --save, --port and --no-browser.",
        "play --hidden 13 | --hidden takes a whole number from 0 to 12, not 13.",
        "play --epochs 100001 | --epochs takes a whole number from 1 to 100000, not 100001.",
        "play --port 65536 | --port takes a whole number from 0 to 65535, not 65536.",
        "play --rate 0 | --rate takes a number above 0, not 0."
      })
  void refusesABadValueInOneSentence(String run, String sentence) {
    assertThat(console.run(run)).isEqualTo(2);
    assertThat(console.err()).containsExactly(sentence);
  }
}
