package kata.play;

import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import kata.guard.Deadline;

/** Serves the playground: two pages and their questions, on the loopback address alone. */
public final class Server implements AutoCloseable {

  static {
    // A request that is not sent to its end is dropped after so many seconds.
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
  }

  private static final byte[] LOOPBACK = {127, 0, 0, 1};

  private final HttpServer http;

  /** By address. */
  private final Map<String, Function<String, Object>> questions;

  /**
   * Starts to answer.
   *
   * @param port 0 for any that is free
   * @throws IOException if the port is taken
   */
  public Server(int port) throws IOException {
    this(port, Deadline.FRAME);
  }

  /**
   * @param deadline how long it waits for the learner's code
   */
  Server(int port, Deadline deadline) throws IOException {
    PlaygroundService studio = new PlaygroundService(deadline);
    DigitsService digits = new DigitsService(new GuardedStages(deadline));
    questions =
        Map.of(
            "/training", query -> studio.training(PlaygroundRequest.of(query)),
            "/frame", query -> studio.frame(PlaygroundRequest.of(query)),
            "/calls", query -> studio.calls(PlaygroundRequest.of(query)),
            "/downhill", query -> studio.downhill(PlaygroundRequest.of(query)),
            "/graph", query -> studio.graph(PlaygroundRequest.of(query)),
            "/digits/training", query -> digits.trained(),
            "/digits/calls", query -> digits.calls(DigitsRequest.of(query)));
    InetAddress loopback = InetAddress.getByAddress("localhost", LOOPBACK);
    http = HttpServer.create(new InetSocketAddress(loopback, port), 0);
    http.setExecutor(Executors.newCachedThreadPool(Server::daemon));
    HttpContext all = http.createContext("/", this::handle);
    all.getFilters().add(new LoopbackFilter());
    http.start();
  }

  private static Thread daemon(Runnable body) {
    Thread thread = new Thread(body, "playground");
    thread.setDaemon(true);
    return thread;
  }

  /** Where a browser finds the page. */
  public URI address() {
    return address(Map.of());
  }

  /** Where a browser finds the page of digits. */
  public URI digits() {
    return address().resolve(PlaygroundPage.DIGITS);
  }

  /** Where a browser finds the page with a training as chosen. */
  public URI address(Map<String, String> chosen) {
    String setting =
        chosen.entrySet().stream()
            .map(choice -> choice.getKey() + "=" + encode(choice.getValue()))
            .collect(joining("&"));
    InetSocketAddress bound = http.getAddress();
    String host = bound.getAddress().getHostAddress();
    String place = "http://%s:%s/".formatted(host, bound.getPort());
    return URI.create(setting.isEmpty() ? place : place + "#" + setting);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void handle(HttpExchange exchange) throws IOException {
    Reply answer;
    try {
      answer = answer(exchange.getRequestURI());
    } catch (IllegalArgumentException refused) {
      answer = Reply.text(400, refused.getMessage());
    } catch (RuntimeException | LinkageError broken) {
      broken.printStackTrace();
      answer = Reply.text(500, "The playground itself is broken: " + broken);
    }
    answer.send(exchange);
  }

  private Reply answer(URI asked) {
    String path = asked.getPath();
    if (PlaygroundPage.has(path)) {
      return PlaygroundPage.answer(path);
    }
    Function<String, Object> question = questions.get(path);
    return question == null
        ? Reply.text(404, "There is no such page.")
        : Reply.json(question.apply(asked.getRawQuery()));
  }

  @Override
  public void close() {
    http.stop(0);
  }
}
