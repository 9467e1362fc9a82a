package kata.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import kata.build.Compile;
import kata.guard.Deadline;
import kata.rejudge.ReloadingClassLoader;

/** A playground that runs, of the reference or with one step of it spoilt. */
public final class PlaygroundClient implements AutoCloseable {

  /** Shorter than a learner's, since some of what is spoilt never returns. */
  private static final Deadline DEADLINE = new Deadline(Duration.ofSeconds(1));

  private final AutoCloseable server;
  private final URI address;

  private PlaygroundClient(AutoCloseable server, URI address) {
    this.server = server;
    this.address = address;
  }

  /** Of the reference. */
  public static PlaygroundClient whole() throws IOException {
    Server server = new Server(0);
    return new PlaygroundClient(server, server.address());
  }

  /**
   * With one piece of the reference replaced.
   *
   * @param type such as {@code kata.stage2.Delta}
   * @param piece stands once in its source
   */
  public static PlaygroundClient spoilt(String type, String piece, String other) throws Exception {
    Class<?> server = spoiltClasses(type, piece, other).loadClass(Server.class.getName());
    Constructor<?> start = server.getDeclaredConstructor(int.class, Deadline.class);
    start.setAccessible(true);
    Object running = start.newInstance(0, DEADLINE);
    URI address = (URI) server.getMethod("address").invoke(running);
    return new PlaygroundClient((AutoCloseable) running, address);
  }

  static ClassLoader spoiltClasses(String type, String piece, String other) throws IOException {
    String source = Files.readString(Path.of("solutions", type.replace('.', '/') + ".java"));
    assertThat(source).containsOnlyOnce(piece);
    return new ReloadingClassLoader(Compile.sources(Map.of(type, source.replace(piece, other))));
  }

  public URI address() {
    return address;
  }

  /** What it answers to a question such as {@code training?seed=1}. */
  ReceivedReply ask(String question) throws IOException {
    return send("GET /" + question + " HTTP/1.1", "Host: " + address.getAuthority());
  }

  ReceivedReply send(String... head) throws IOException {
    return ReceivedReply.to(address.getPort(), head);
  }

  @Override
  public void close() throws IOException {
    try {
      server.close();
    } catch (Exception still) {
      throw new IOException(still);
    }
  }
}
