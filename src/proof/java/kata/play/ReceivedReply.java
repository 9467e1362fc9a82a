package kata.play;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** An HTTP answer. The JDK's own client would not send every request that is tried here. */
record ReceivedReply(int status, String head, String body) {

  /** What comes back for a request of these lines. */
  static ReceivedReply to(int port, String... lines) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String[] parts = all.split("\r\n\r\n", 2);
      return new ReceivedReply(Integer.parseInt(all.substring(9, 12)), parts[0], parts[1]);
    }
  }

  JsonElement json() {
    return JsonParser.parseString(body);
  }

  JsonObject training() {
    return json().getAsJsonObject();
  }

  /** The first sentence of what went wrong. */
  String trouble() {
    return training().getAsJsonObject("trouble").get("what").getAsString();
  }

  int frames() {
    return training().getAsJsonArray("frames").size();
  }
}
