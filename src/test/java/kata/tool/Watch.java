package kata.tool;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.board.Session;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Judges at every save and draws the one screen anew: first the stage that was saved, then all, and
 * the full trainings once everything else is done and nobody types.
 */
public final class Watch implements AutoCloseable {

  private static final Path FOLDER = Path.of("target/watch/verdicts");
  private static final Pattern STAGE = Pattern.compile("stage(\\d+)");
  private static final int QUIET_MILLIS = 20;
  private static final int POLL_MILLIS = 1000;
  private static final String FOOT = "h hint   l list   a all   q quit";

  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final Terminal terminal;
  private final Attributes attributes;
  private final boolean dumb;
  private final Session session;
  private final DirectoryWatcher files;
  private Child child;
  private Child full;
  private int hints;
  private volatile long seen;

  private Watch() throws IOException {
    Files.createDirectories(FOLDER);
    terminal = TerminalBuilder.builder().dumb(true).build();
    attributes = terminal.enterRawMode();
    dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
    boolean utf8 = terminal.encoding().equals(StandardCharsets.UTF_8);
    session = new Session(FOLDER, !dumb && utf8 && System.getenv("NO_COLOR") == null);
    child = new Child(FOLDER);
    files =
        DirectoryWatcher.builder()
            .paths(List.of(Path.of("exercises"), Path.of("src")))
            .fileHashing(false)
            .listener(event -> saved(event.path()))
            .build();
  }

  public static void main(String[] arguments) throws Exception {
    try (Watch watch = new Watch()) {
      Runtime.getRuntime().addShutdownHook(new Thread(watch::restore));
      watch.run();
    }
    System.exit(0);
  }

  private void run() throws IOException, InterruptedException {
    files.watchAsync();
    start("keys", this::readKeys);
    start("poll", this::poll);
    judge("all");
    for (String event = events.take(); !event.equals("key q"); event = events.take()) {
      if (event.startsWith("key")) {
        press(event);
      } else if (event.equals("full")) {
        takeFullRuns();
      } else {
        judgeSaved(event);
      }
    }
  }

  private static void start(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Network drives and containers may not tell of a save, so the files are looked at as well. */
  private void poll() {
    try {
      while (true) {
        Thread.sleep(POLL_MILLIS);
        if (Worker.lastChange() > seen && events.isEmpty()) {
          events.add("polled");
        }
      }
    } catch (InterruptedException | IOException ended) {
      events.add("key q");
    }
  }

  private void press(String key) throws IOException {
    switch (key) {
      case "key h" -> {
        hints = Math.min(hints + 1, 3);
        draw(session.screen(hints));
      }
      case "key l" -> draw(session.list());
      case "key a" -> {
        session.begin();
        judge("all");
      }
      default -> {}
    }
  }

  private void saved(Path file) {
    if (file.toString().endsWith(".java")) {
      events.add(file.toString());
    }
  }

  /** Editors write in several strokes, and several files at once. */
  private void judgeSaved(String file) throws IOException, InterruptedException {
    String last = file;
    for (String next = file; next != null; next = next(QUIET_MILLIS)) {
      last = next;
    }
    hints = 0;
    session.begin();
    Matcher stage = STAGE.matcher(last);
    if (!stage.find() || judge(stage.group(1)) && events.isEmpty()) {
      judge("all");
    }
  }

  /** The next save, if it comes soon; keys stay where they are. */
  private String next(int millis) throws InterruptedException {
    String event = events.poll(millis, TimeUnit.MILLISECONDS);
    if (event != null && event.startsWith("key")) {
      events.add(event);
      return null;
    }
    return event;
  }

  /** Judges and draws; false if it did not compile. */
  private boolean judge(String which) throws IOException {
    stopFullRuns();
    seen = Worker.lastChange();
    if (child.isOld()) {
      renew();
    }
    Optional<String> answer = child.ask(which);
    if (answer.filter("compile"::equals).isPresent()) {
      draw("It does not compile:\n\n" + Files.readString(FOLDER.resolve("compile.txt")) + "\n");
      return false;
    }
    session.take();
    draw(session.screen(hints));
    if (answer.isEmpty() || session.isStuck()) {
      renew();
    } else if (which.equals("all") && session.isReadyForFullRuns()) {
      startFullRuns();
    }
    return true;
  }

  private void renew() throws IOException {
    child.end();
    child = new Child(FOLDER);
  }

  private void startFullRuns() throws IOException {
    Child own = new Child(FOLDER);
    full = own;
    start("full runs", () -> own.ask("full").ifPresent(answer -> events.add("full")));
  }

  private void takeFullRuns() throws IOException {
    if (full != null) {
      session.take();
      draw(session.screen(hints));
      stopFullRuns();
    }
  }

  private void stopFullRuns() {
    if (full != null) {
      full.end();
      full = null;
    }
  }

  private void draw(String screen) {
    if (!dumb) {
      terminal.puts(org.jline.utils.InfoCmp.Capability.clear_screen);
    }
    // In raw mode a line feed does not return to the first column.
    String lines = (screen + "\n" + FOOT + "\n").replace("\n", dumb ? "\n" : "\r\n");
    terminal.writer().print(lines);
    terminal.writer().flush();
  }

  private void readKeys() {
    try {
      for (int key = terminal.reader().read(); key >= 0; key = terminal.reader().read()) {
        events.add(key == 3 ? "key q" : "key " + (char) key);
      }
      // In a pipe nobody presses a key, and Ctrl-C ends it.
      if (!dumb) {
        events.add("key q");
      }
    } catch (IOException closed) {
      events.add("key q");
    }
  }

  private void restore() {
    terminal.setAttributes(attributes);
    child.end();
    stopFullRuns();
  }

  @Override
  public void close() throws IOException {
    restore();
    files.close();
    terminal.close();
  }
}
