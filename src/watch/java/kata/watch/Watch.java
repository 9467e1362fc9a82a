package kata.watch;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kata.watch.JudgeRequest.Kind;

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

  /** Where mvn test leaves its classes, and what it remembers; only the latter is shared. */
  private static final Path BUILD = Path.of("target/exercises");

  private static final int QUIET_MILLIS = 10;
  private static final int POLL_MILLIS = 1000;
  private static final String KEYS = "h hint   l list   a all   q quit";

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final TerminalPane pane;
  private final WatchReport session;
  private WorkerProcess child;
  private WorkerProcess successor;
  private WorkerProcess fullRuns;
  private int number;
  private JudgeRequest asked;
  private SortedSet<Integer> trained;
  private boolean saved;
  private String notice = "Backprop Kata: judging all steps for the first time\n";
  private boolean lists;
  private int hints;
  private boolean quits;
  private Map<Path, Long> judged = Map.of();
  private volatile Map<Path, Long> seen = WatchedFiles.stamps();

  private Watch(TerminalPane pane) throws IOException {
    this.pane = pane;
    Files.createDirectories(FOLDER);
    session = new WatchReport(FOLDER, BUILD, pane.isRich());
  }

  public static void main(String[] arguments) throws Exception {
    try (TerminalPane pane = new TerminalPane()) {
      new Watch(pane).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    ask(JudgeRequest.all());
    draw();
    watchFiles();
    start("poll", this::poll);
    start("keys", () -> pane.readKeys(key -> events.add(() -> press(key))));
    ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(this::quit));
    while (!quits) {
      Event next = !saved ? events.take() : events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
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
              .paths(WatchedFiles.FOLDERS)
              .fileHashing(false)
              .listener(event -> save(event.path()))
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
        if (!WatchedFiles.stamps().equals(seen)) {
          events.add(() -> saved = true);
        }
      } catch (InterruptedException nobodyAsked) {
        // Then it is a second shorter.
      }
    }
  }

  private void save(Path file) {
    if (String.valueOf(file).endsWith(".java")) {
      events.add(() -> saved = true);
    }
  }

  private void press(int key) throws IOException {
    switch (key) {
      case 'h' -> show(false, Math.min(hints + 1, 3));
      case 'l' -> show(!lists, hints);
      case 'a' -> judgeAll();
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
    saved = false;
    Map<Path, Long> stamps = WatchedFiles.stamps();
    SortedSet<Integer> changed = WatchedFiles.changed(seen, stamps);
    if (!changed.isEmpty()) {
      begin(stamps);
      ask(changed.contains(0) ? question(changed) : new JudgeRequest(Kind.QUICK, changed));
    }
  }

  private void judgeAll() throws IOException {
    begin(WatchedFiles.stamps());
    ask(JudgeRequest.all());
  }

  private void begin(Map<Path, Long> stamps) throws IOException {
    seen = stamps;
    hints = 0;
    lists = false;
    session.begin();
    endFullRuns();
  }

  /** All stages that have to be judged for what changed now, or since all were judged. */
  private JudgeRequest question(SortedSet<Integer> now) {
    SortedSet<Integer> changed = WatchedFiles.changed(judged, seen);
    changed.addAll(now);
    SortedSet<Integer> stages = new TreeSet<>(JudgeRequest.allStages());
    stages.removeIf(stage -> !session.concerns(stage, changed));
    return new JudgeRequest(Kind.ALL, stages);
  }

  /** Whatever was asked before is given up. */
  private void ask(JudgeRequest question) throws IOException {
    number++;
    asked = question;
    if (child == null) {
      child = newChild(WorkerProcess.FOR_SAVES);
    }
    child.ask(number, question);
    pane.mark(foot());
  }

  private WorkerProcess newChild(List<String> options) throws IOException {
    return new WorkerProcess(FOLDER, options, (from, said) -> events.add(() -> hear(from, said)));
  }

  private void hear(WorkerProcess from, String said) throws IOException {
    String[] words = said.split(" ");
    boolean current = words[0].equals("" + number);
    if (from == fullRuns && (current || said.equals(WorkerProcess.END))) {
      session.take(trained, true);
      endFullRuns();
      draw();
    } else if (from == successor && said.equals(Worker.WARM)) {
      renew();
    } else if (from == successor && said.equals(WorkerProcess.END)) {
      successor = null;
    } else if (from == child && said.equals(WorkerProcess.END)) {
      lose(from);
    } else if (from == child && current) {
      take(words[1]);
    }
    if (from == child && said.endsWith(Worker.LAST) && (asked == null || !current)) {
      renew();
    }
  }

  /** Another worker goes on. One that never answered may have died of what it was asked. */
  private void lose(WorkerProcess from) throws IOException {
    child = from.hasAnswered() ? nextChild() : null;
    if (asked != null && child != null) {
      ask(asked);
    } else if (asked != null) {
      take(Worker.DONE);
    }
  }

  /** Takes in an answer. */
  private void take(String answer) throws IOException {
    boolean refused = answer.equals(Worker.REFUSED);
    notice = refused ? session.problem(Files.readString(FOLDER.resolve(Worker.WORDS))) : "";
    JudgeRequest next = refused ? null : taken();
    asked = null;
    if (next != null) {
      ask(next);
    }
    draw();
    if (child != null && child.isOld() && successor == null) {
      successor = newChild(WorkerProcess.FOR_SAVES);
    }
  }

  /** Takes in verdicts; after the stages that were saved come all, then what takes its time. */
  private JudgeRequest taken() throws IOException {
    boolean isQuick = asked.isQuick();
    boolean judges = session.take(asked.stages(), !isQuick);
    if (isQuick) {
      return question(asked.stages());
    }
    if (judges) {
      judged = seen;
      makeFullRuns();
    }
    return null;
  }

  private void makeFullRuns() throws IOException {
    OptionalInt first = session.fullRunToMake();
    if (first.isPresent()) {
      trained = JudgeRequest.allStages().tailSet(first.getAsInt());
      fullRuns = newChild(WorkerProcess.FOR_FULL_RUNS);
      fullRuns.ask(number, new JudgeRequest(Kind.FULL, trained));
    }
  }

  /** Another worker goes on with what was asked. */
  private void renew() throws IOException {
    child.end();
    child = nextChild();
    if (asked != null) {
      child.ask(number, asked);
    }
  }

  private WorkerProcess nextChild() throws IOException {
    WorkerProcess next = successor == null ? newChild(WorkerProcess.FOR_SAVES) : successor;
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
    String judging = asked == null ? "" : "judging ...   ";
    String training = fullRuns == null ? "" : "training ...   ";
    return judging + training + KEYS + (pane.wantsEnter() ? "   (then Enter)" : "");
  }
}
