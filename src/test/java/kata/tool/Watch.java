package kata.tool;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.board.Session;

/**
 * Judges at every save and draws the one screen anew: first the stage that was saved, then all, and
 * the full trainings as soon as nobody types. All that happens is dealt with on one thread.
 */
public final class Watch {

  /** Something that happened. */
  private interface Event {
    void take() throws IOException;
  }

  private static final Path FOLDER = Path.of("target/watch/verdicts");
  private static final Pattern STAGE = Pattern.compile("stage(\\d+)");
  private static final int QUIET_MILLIS = 10;
  private static final int POLL_MILLIS = 1000;
  private static final String KEYS = "h hint   l list   a all   q quit";

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final long start = System.currentTimeMillis();
  private final Pane pane;
  private final Session session;
  private Child child;
  private Child successor;
  private Child fullRuns;
  private int number;
  private String asked = "";
  private String saved = "";
  private String notice = "Backprop Kata: judging all steps for the first time\n";
  private boolean lists;
  private int hints;
  private boolean quits;
  private volatile long stamp = Sources.stamp();

  private Watch(Pane pane) throws IOException {
    this.pane = pane;
    Files.createDirectories(FOLDER);
    session = new Session(FOLDER, pane.isRich());
  }

  public static void main(String[] arguments) throws Exception {
    try (Pane pane = new Pane()) {
      new Watch(pane).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    ask("all");
    draw();
    watchFiles();
    start("poll", this::poll);
    start("keys", () -> pane.readKeys(key -> events.add(() -> press(key))));
    ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(this::quit));
    while (!quits) {
      Event next =
          saved.isEmpty() ? events.take() : events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      if (next == null) {
        judgeSaved();
      } else {
        next.take();
      }
    }
  }

  private void quit() {
    events.add(() -> quits = true);
  }

  private static void start(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void watchFiles() {
    try {
      DirectoryWatcher watcher =
          DirectoryWatcher.builder()
              .paths(Sources.FOLDERS)
              .fileHashing(false)
              .listener(event -> save(String.valueOf(event.path())))
              .build();
      start("files", watcher::watch);
    } catch (IOException unable) {
      // Polling is left.
    }
  }

  /** Network drives and containers may not tell of a save, so the files are looked at as well. */
  private void poll() {
    while (true) {
      try {
        Thread.sleep(POLL_MILLIS);
        if (Sources.stamp() != stamp) {
          save("src/unknown.java");
        }
      } catch (InterruptedException nobodyAsked) {
        // Then it is a second shorter.
      }
    }
  }

  private void save(String file) {
    if (file.endsWith(".java")) {
      events.add(() -> saved = file);
    }
  }

  private void press(int key) throws IOException {
    switch (key) {
      case 'h' -> show(false, Math.min(hints + 1, 3));
      case 'l' -> show(!lists, hints);
      case 'a' -> judge("all");
      case 'q' -> quits = true;
      default -> {}
    }
  }

  private void show(boolean list, int count) {
    lists = list;
    hints = count;
    draw();
  }

  /**
   * Editors write in several strokes and several files at once, so a moment has passed. Of what is
   * told a second time, nothing is new.
   */
  private void judgeSaved() throws IOException {
    Matcher stage = STAGE.matcher(saved);
    saved = "";
    if (Sources.stamp() != stamp) {
      judge(stage.find() ? stage.group(1) : "all");
    }
  }

  private void judge(String which) throws IOException {
    stamp = Sources.stamp();
    hints = 0;
    lists = false;
    session.begin();
    endFullRuns();
    ask(which);
    pane.mark(foot());
  }

  /** Whatever was asked before is given up. */
  private void ask(String which) throws IOException {
    number++;
    asked = which;
    if (child == null) {
      child = newChild(Child.FOR_SAVES);
    }
    child.ask(number, which);
  }

  private Child newChild(List<String> options) throws IOException {
    return new Child(FOLDER, start, options, (from, said) -> events.add(() -> hear(from, said)));
  }

  private void hear(Child from, String said) throws IOException {
    String[] words = said.split(" ");
    boolean current = words[0].equals("" + number);
    if (from == fullRuns && (current || said.equals(Child.END))) {
      session.take(true);
      endFullRuns();
      draw();
    } else if (from == successor && said.equals(Worker.WARM)) {
      renew();
    } else if (from == successor && said.equals(Child.END)) {
      successor = null;
    } else if (from == child && said.equals(Child.END)) {
      lose(from);
    } else if (from == child && current) {
      take(words[1]);
    }
    if (from == child && said.endsWith(Worker.LAST) && (asked.isEmpty() || !current)) {
      renew();
    }
  }

  /** Another worker goes on. One that never answered may have died of what it was asked. */
  private void lose(Child from) throws IOException {
    String which = asked;
    child = from.hasAnswered() ? nextChild() : null;
    if (!which.isEmpty() && child != null) {
      ask(which);
    } else if (!which.isEmpty()) {
      take(Worker.DONE);
    }
  }

  /** Takes in an answer. */
  private void take(String answer) throws IOException {
    String which = asked;
    boolean refused = answer.equals(Worker.REFUSED);
    asked = "";
    notice = refused ? Files.readString(FOLDER.resolve(Worker.WORDS)) : "";
    boolean judged = !refused && session.take(Worker.isWhole(which));
    if (!refused && !Worker.isWhole(which)) {
      ask("all");
    } else if (judged && session.isReadyForFullRuns()) {
      fullRuns = newChild(Child.FOR_FULL_RUNS);
      fullRuns.ask(number, "full");
    }
    draw();
    if (child != null && child.isOld() && successor == null) {
      successor = newChild(Child.FOR_SAVES);
    }
  }

  /** Another worker goes on with what was asked. */
  private void renew() throws IOException {
    child.end();
    child = nextChild();
    if (!asked.isEmpty()) {
      child.ask(number, asked);
    }
  }

  private Child nextChild() throws IOException {
    Child next = successor == null ? newChild(Child.FOR_SAVES) : successor;
    successor = null;
    return next;
  }

  private void endFullRuns() {
    if (fullRuns != null) {
      fullRuns.end();
      fullRuns = null;
    }
  }

  private void draw() {
    pane.draw(screen(), foot());
  }

  /** A key's screen, if one was pressed, comes before what could not be judged. */
  private String screen() {
    boolean pressed = session.hasJudged() && (lists || hints > 0);
    if (!notice.isEmpty() && !pressed) {
      return notice;
    }
    try {
      return lists ? session.list() : session.screen(hints);
    } catch (IOException gone) {
      return "It cannot be read: " + gone.getMessage() + "\n";
    }
  }

  private String foot() {
    String judging = asked.isEmpty() ? "" : "judging ...   ";
    String training = fullRuns == null ? "" : "training ...   ";
    return judging + training + KEYS;
  }
}
