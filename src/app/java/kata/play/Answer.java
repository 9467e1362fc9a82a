package kata.play;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What the server sends back. */
record Answer(int status, String type, byte[] body) {

  static Answer text(int status, String sentence) {
    return new Answer(status, "text/plain; charset=utf-8", bytes(sentence + "\n"));
  }

  static Answer json(Object value) {
    return new Answer(200, "application/json", bytes(Json.of(value)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void send(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
