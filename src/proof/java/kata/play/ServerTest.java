package kata.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom the server answers, and what it refuses. */
class ServerTest {

  private static PlaygroundClient playground;

  @BeforeAll
  static void start() throws IOException {
    playground = PlaygroundClient.whole();
  }

  @AfterAll
  static void stop() throws IOException {
    playground.close();
  }

  private static String host() {
    return "Host: " + playground.address().getAuthority();
  }

  @Test
  void listensOnTheLoopbackAddressOnly() {
    assertThat(playground.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void everyFileOfThePageIsThere() throws IOException {
    List<String> files = new ArrayList<>(List.of("", "play.css"));
    Pattern.compile("<script src=\"(.*?)\">")
        .matcher(playground.ask("").body())
        .results()
        .forEach(script -> files.add(script.group(1)));
    assertThat(files).contains("play.js").hasSizeGreaterThan(9);
    int size = 0;
    for (String file : files) {
      ReceivedReply reply = playground.ask(file);
      assertThat(reply.status()).as(file).isEqualTo(200);
      assertThat(reply.body()).as(file).hasSizeGreaterThan(1000);
      size += reply.body().length();
    }
    assertThat(size).isLessThan(150_000);
  }

  @Test
  void nothingElseIs() throws IOException {
    for (String file : List.of("play.html", "../pom.xml", "%2e%2e/pom.xml", "kata/play/play.js")) {
      assertThat(playground.ask(file).status()).as(file).isEqualTo(404);
    }
  }

  @Test
  void scriptsAndStylesComeFromThePageAlone() throws IOException {
    for (String question : List.of("", "play.js", "training?epochs=1", "nothing")) {
      assertThat(playground.ask(question).head().toLowerCase(Locale.ROOT))
          .contains("content-security-policy: default-src 'none'; script-src 'self';")
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe")
          .contains("x-content-type-options: nosniff")
          .contains("cache-control: no-store")
          .contains("cross-origin-resource-policy: same-origin");
    }
  }

  @Test
  void onlyReadingIsAllowed() throws IOException {
    for (String method : List.of("POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH")) {
      ReceivedReply reply = playground.send(method + " / HTTP/1.1", host(), "Content-Length: 0");
      assertThat(reply.status()).as(method).isEqualTo(405);
      assertThat(reply.head()).as(method).contains("Allow: GET");
    }
  }

  @Test
  void anotherNameForTheSameAddressIsRefused() throws IOException {
    int port = playground.address().getPort();
    for (String host : List.of("evil.example:" + port, "evil.example", "127.0.0.1", "")) {
      ReceivedReply reply = playground.send("GET / HTTP/1.1", "Host: " + host);
      assertThat(reply.status()).as(host).isEqualTo(403);
    }
    ReceivedReply local = playground.send("GET / HTTP/1.1", "Host: localhost:" + port);
    assertThat(local.status()).isEqualTo(200);
  }

  @Test
  void aPageFromElsewhereIsRefused() throws IOException {
    for (String origin : List.of("https://evil.example", "null", "http://127.0.0.1:1")) {
      ReceivedReply reply =
          playground.send("GET /training?epochs=1 HTTP/1.1", host(), "Origin: " + origin);
      assertThat(reply.status()).as(origin).isEqualTo(403);
      assertThat(reply.head()).doesNotContain("Access-Control");
    }
    ReceivedReply own =
        playground.send(
            "GET /training?epochs=1 HTTP/1.1",
            host(),
            "Origin: http://" + playground.address().getAuthority());
    assertThat(own.status()).isEqualTo(200);
  }

  @Test
  void aForeignPageStartsNoTrainingButMayLinkToThePage() throws IOException {
    for (String site : List.of("cross-site", "same-site")) {
      assertThat(fetched("training?epochs=1", site, "no-cors").status()).isEqualTo(403);
      assertThat(fetched("training?epochs=1", site, "navigate").status()).isEqualTo(403);
      assertThat(fetched("", site, "no-cors").status()).isEqualTo(403);
      assertThat(fetched("", site, "navigate").status()).isEqualTo(200);
    }
    for (String site : List.of("same-origin", "none")) {
      assertThat(fetched("training?epochs=1", site, "cors").status()).isEqualTo(200);
    }
  }

  private static ReceivedReply fetched(String question, String site, String mode)
      throws IOException {
    return playground.send(
        "GET /" + question + " HTTP/1.1",
        host(),
        "Sec-Fetch-Site: " + site,
        "Sec-Fetch-Mode: " + mode);
  }

  @Test
  void requestsThatAreNotSentToTheirEndDoNotBlockThePage() throws IOException {
    List<Socket> halves = new ArrayList<>();
    try {
      for (int i = 0; i < 12; i++) {
        Socket half = new Socket("127.0.0.1", playground.address().getPort());
        half.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
        halves.add(half);
      }
      assertThat(playground.ask("").status()).isEqualTo(200);
    } finally {
      for (Socket half : halves) {
        half.close();
      }
    }
  }

  @Test
  void aHeadIsAnsweredWithoutAWarning() throws IOException {
    Logger jdk = Logger.getLogger("com.sun.net.httpserver");
    List<String> warnings = new CopyOnWriteArrayList<>();
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord warning) {
            warnings.add(warning.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    jdk.addHandler(listener);
    try {
      assertThat(playground.send("HEAD / HTTP/1.1", host()).body()).isEmpty();
    } finally {
      jdk.removeHandler(listener);
    }
    assertThat(warnings).isEmpty();
  }

  @Test
  void whatIsTooMuchIsRefusedInASentence() throws IOException {
    refused("training?epochs=0", "epochs takes a whole number from 1 to 100000, not 0.");
    refused("training?epochs=100001", "epochs takes a whole number from 1 to 100000, not 100001.");
    refused(
        "training?epochs=10.000",
        "epochs takes a whole number from 1 to 100000, in digits alone, not 10.000.");
    refused("training?hidden=13", "hidden takes a whole number from 0 to 12, not 13.");
    refused("training?rate=NaN", "rate takes a number above 0, not NaN.");
    refused("training?seed=-1", "seed takes a whole number from 0 to 4294967295, not -1.");
    refused(
        "training?data=circle",
        "data takes xor, and, or, majority4, parity2 to parity6, not circle.");
    refused("training?start=", "start takes -1..1 or 0..1, not .");
    refused("training?colour=red", "There is no colour to choose.");
    refused("training?seed=1&seed=2", "seed is chosen twice.");
    refused("training?seed=%zz", "");
    refused("calls?sample=4", "sample takes a whole number from 0 to 3, not 4.");
    refused("calls?epoch=25000", "epoch takes one that the training shows, not 25000.");
    refused("training?hand=0", "hand takes moves such as 0 weight 0 1 2 0.75, not 0.");
    refused("training?hand=0+bias+0+0+1", "hand takes weights and biases that the network has.");
  }

  private static void refused(String question, String sentence) throws IOException {
    ReceivedReply reply = playground.ask(question);
    assertThat(reply.status()).as(question).isEqualTo(400);
    assertThat(reply.body()).as(question).contains(sentence);
  }
}
