package kata.play;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What the server sends back. */
record Reply(int status, String type, byte[] body) {

  static Reply text(int status, String sentence) {
    return new Reply(status, "text/plain; charset=utf-8", bytes(sentence + "\n"));
  }

  static Reply json(Object value) {
    return new Reply(200, "application/json", bytes(Json.of(value)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean hasBody = !exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, hasBody ? body.length : -1);
    try (OutputStream out = exchange.getResponseBody()) {
      if (hasBody) {
        out.write(body);
      }
    }
  }
}
