package kata.play;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of the pages. */
final class PlaygroundPage {

  /** Where the page of digits is; the other one is at the root. */
  static final String DIGITS = "/digits";

  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "js", "text/javascript", "css", "text/css");

  /** By address: where the file stands among the resources. */
  private static final Map<String, String> FILES = new TreeMap<>();

  static {
    FILES.put("/", "kata/play/play.html");
    FILES.put("/play.css", "kata/play/play.css");
    FILES.put(DIGITS, "kata/play/digits.html");
    FILES.put("/digits.css", "kata/play/digits.css");
    for (String script :
        List.of(
            "elements",
            "words",
            "setting",
            "network",
            "answers",
            "plot",
            "graph",
            "calls",
            "downhill",
            "play",
            "pad",
            "digits")) {
      FILES.put("/" + script + ".js", "kata/play/" + script + ".js");
    }
  }

  private PlaygroundPage() {}

  private static InputStream open(String resource) {
    return PlaygroundPage.class.getClassLoader().getResourceAsStream(resource);
  }

  static boolean has(String address) {
    return FILES.containsKey(address);
  }

  static Reply answer(String address) {
    String file = FILES.get(address);
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    return new Reply(200, type + "; charset=utf-8", bytes(address));
  }

  /** As a browser reads it: whatever line ends the file has, it sees only line feeds. */
  static String text(String address) {
    return new String(bytes(address), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static byte[] bytes(String address) {
    try (InputStream in = open(FILES.get(address))) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
