package kata.play;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.time.Duration;
import kata.guard.Deadline;
import kata.proof.KnownAnswers;
import kata.rejudge.ReloadingClassLoader;
import kata.rejudge.StepTests;
import kata.step.StepId;

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
   * Of the reference with other statements in one step's body.
   *
   * @param step such as 2.1
   */
  public static PlaygroundClient spoilt(String step, String body) throws Exception {
    Class<?> server = spoiltClasses(step, body).loadClass(Server.class.getName());
    Constructor<?> start = server.getDeclaredConstructor(int.class, Deadline.class);
    start.setAccessible(true);
    Object running = start.newInstance(0, DEADLINE);
    URI address = (URI) server.getMethod("address").invoke(running);
    return new PlaygroundClient((AutoCloseable) running, address);
  }

  static ClassLoader spoiltClasses(String step, String body) throws Exception {
    String test = StepTests.of(StepId.parse(step)::equals).get(0);
    return new ReloadingClassLoader(KnownAnswers.inPlace(test, body));
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
