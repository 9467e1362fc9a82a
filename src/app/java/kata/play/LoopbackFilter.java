package kata.play;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Set;

/**
 * Lets in only what this page itself asks. Any page that is open in the same browser can send
 * requests to the loopback address; a name of its own may even lead there (DNS rebinding), and then
 * the Host header tells.
 */
final class LoopbackFilter extends Filter {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** "none" is an address that was typed. */
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  @Override
  public String description() {
    return "GET, from this page, for this page";
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    protect(exchange.getResponseHeaders());
    int port = exchange.getLocalAddress().getPort();
    Set<String> hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    String host = exchange.getRequestHeaders().getFirst("Host");
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    if (host == null || !hosts.contains(host)) {
      Reply.text(403, "This page answers as 127.0.0.1:%s only.".formatted(port)).send(exchange);
    } else if ((origin != null && !origin.equals("http://" + host)) || isForeign(exchange)) {
      Reply.text(403, "This page answers to itself only.").send(exchange);
    } else if (!exchange.getRequestMethod().equals("GET")) {
      exchange.getResponseHeaders().set("Allow", "GET");
      Reply.text(405, "This page can be read, nothing else: GET.").send(exchange);
    } else {
      chain.doFilter(exchange);
    }
  }

  /** An image or a script of a foreign page must not start a training; a link to the page may. */
  private static boolean isForeign(HttpExchange exchange) {
    String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
    String mode = exchange.getRequestHeaders().getFirst("Sec-Fetch-Mode");
    boolean isLink =
        "navigate".equals(mode) && PlaygroundPage.has(exchange.getRequestURI().getPath());
    return site != null && !OWN_SITES.contains(site) && !isLink;
  }

  private static void protect(Headers headers) {
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
  }
}
