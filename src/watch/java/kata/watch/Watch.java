package kata.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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

  private static final char SCREEN = 's';
  private static final int QUIET_MILLIS = 10;
  private static final String KEYS = "h hint   t text   l list   a all   q quit";

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final SaveWatcher files = new SaveWatcher(() -> events.add(() -> saved = true));
  private final Workers workers =
      new Workers(FOLDER, (from, said) -> events.add(() -> hear(from, said)));
  private final TerminalPane pane;
  private final WatchReport session;
  private boolean saved;
  private String notice = "Backprop Kata: judging all steps for the first time\n";
  private char shown = SCREEN;
  private int hints;
  private String said = "";
  private boolean quits;
  private Map<Path, Long> judged = Map.of();

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
    files.start();
    SaveWatcher.startThread("keys", () -> pane.readKeys(key -> events.add(() -> press(key))));
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

  private void press(int key) throws IOException {
    if (key <= ' ') {
      return; // Enter, which some terminals want after a key
    }
    said = session.answer(key, hints);
    switch (key) {
      case 'h' -> show(SCREEN, Math.min(hints + 1, 3));
      case 't', 'l' -> show(shown == key ? SCREEN : (char) key, hints);
      case 'a' -> judgeAll();
      case 'q' -> quits = true;
      default -> draw();
    }
  }

  private void show(char what, int count) {
    shown = what;
    hints = count;
    draw();
  }

  /**
   * Editors write in several strokes and several files at once, so a moment has passed. Of what is
   * told a second time, nothing is new.
   */
  private void judgeSaved() throws IOException {
    saved = false;
    SortedSet<Integer> changed = files.look();
    if (!changed.isEmpty()) {
      begin();
      ask(changed.contains(0) ? question(changed) : new JudgeRequest(Kind.QUICK, changed));
    }
  }

  private void judgeAll() throws IOException {
    files.look();
    begin();
    ask(JudgeRequest.all());
  }

  private void begin() throws IOException {
    said = "";
    hints = 0;
    shown = SCREEN;
    session.begin();
    workers.endTraining();
  }

  /** All stages that have to be judged for what changed now, or since all were judged. */
  private JudgeRequest question(SortedSet<Integer> now) {
    SortedSet<Integer> changed = WatchedFiles.changed(judged, files.seen());
    changed.addAll(now);
    SortedSet<Integer> stages = new TreeSet<>(JudgeRequest.allStages());
    stages.removeIf(stage -> !session.concerns(stage, changed));
    return new JudgeRequest(Kind.ALL, stages);
  }

  private void ask(JudgeRequest question) throws IOException {
    workers.ask(question);
    pane.mark(foot());
  }

  private void hear(WorkerProcess from, String said) throws IOException {
    Optional<Workers.Answer> answer = workers.hear(from, said);
    if (answer.isPresent()) {
      take(answer.get());
      draw();
      workers.settle();
    }
  }

  /** After the stages that were saved come all, then what takes its time. */
  private void take(Workers.Answer answer) throws IOException {
    JudgeRequest question = answer.question();
    boolean trains = question.kind() == Kind.FULL;
    if (answer.refused()) {
      notice = session.problem(Files.readString(FOLDER.resolve(Worker.WORDS)));
      return;
    }
    notice = "";
    boolean judges = session.take(question.stages(), !question.isQuick());
    if (question.isQuick()) {
      ask(question(question.stages()));
    } else if (judges && !trains) {
      judged = files.seen();
      makeFullRuns();
    }
  }

  private void makeFullRuns() throws IOException {
    OptionalInt first = session.fullRunToMake();
    if (first.isPresent()) {
      SortedSet<Integer> stages = JudgeRequest.allStages().tailSet(first.getAsInt());
      workers.train(new JudgeRequest(Kind.FULL, stages));
    }
  }

  private void draw() {
    pane.draw(screen(), foot());
  }

  /** A key's screen, if one was pressed, comes before what could not be judged. */
  private String screen() {
    boolean pressed = session.hasJudged() && (shown != SCREEN || hints > 0);
    if (!notice.isEmpty() && !pressed) {
      return notice;
    }
    try {
      return shown == SCREEN ? session.screen(hints) : session.page(shown);
    } catch (IOException gone) {
      return "It cannot be read: " + gone.getMessage() + "\n";
    }
  }

  private String foot() {
    String judging = workers.isJudging() ? "judging ...   " : "";
    String training = workers.isTraining() ? "training ...   " : "";
    return judging + training + said + KEYS + (pane.wantsEnter() ? "   (then Enter)" : "");
  }
}
