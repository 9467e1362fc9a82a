package kata.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kata.build.Compile;
import kata.build.CompileCheck;
import kata.build.Fingerprint;
import kata.engine.QuietSession;
import kata.engine.Recorder;
import kata.guard.Guard;
import kata.rejudge.Rejudge;
import kata.rejudge.ReloadingClassLoader;
import kata.rejudge.StepTests;

/**
 * Compiles what the learner wrote and judges it, as often as it is asked: a line on standard input
 * says a number and a {@link JudgeRequest}, one on standard output that number and what came of it.
 * A new question ends the one before it. It is a program of its own, since the code that it runs
 * may loop, exit or use up the memory.
 */
public final class Worker {

  /** The answer when the verdicts are written down. */
  static final String DONE = "done";

  /** The answer when there is no verdict, but a file with the compiler's words. */
  static final String REFUSED = "refused";

  static final String WORDS = "compile.txt";

  /** What the learner's code printed. */
  private static final String OUTPUT = "output.txt";

  /** Behind an answer: code that was given up runs on, so another worker should go on. */
  static final String LAST = "last";

  /** Said once, when it will be no faster any more. */
  static final String WARM = "0 warm";

  /** How many judgements nobody asked for, each of which makes the next one faster. */
  private static final int WARM_UPS = 4;

  private final Guard guard = new Guard();
  private final Path folder;
  private final LearnerBuild version;
  private final PrintStream answers;
  private String question;
  private int warmUps;

  private Worker(Path folder, PrintStream answers) throws IOException {
    this.folder = folder;
    this.version = new LearnerBuild(folder.resolve("classes"), Fingerprint.compiled(build()));
    this.answers = answers;
  }

  /**
   * @param arguments the folder for verdicts and compile errors
   */
  public static void main(String[] arguments) throws Exception {
    InputStream questions = System.in;
    PrintStream answers = System.out;
    // What the learner's code prints must not be taken for an answer.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    new QuietSession().launcherSessionOpened(null);
    Worker worker = new Worker(Path.of(arguments[0]), answers);
    Thread ear = new Thread(() -> worker.listen(questions), "questions");
    ear.setDaemon(true);
    ear.start();
    worker.run();
  }

  /** Where this class was compiled to. */
  private static Path build() {
    try {
      URI classes = Worker.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(classes).getParent();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void listen(InputStream questions) {
    new BufferedReader(new InputStreamReader(questions, StandardCharsets.UTF_8))
        .lines()
        .forEach(this::hear);
    // Whoever asked is gone, and what runs may never return.
    Runtime.getRuntime().halt(0);
  }

  private synchronized void hear(String line) {
    question = line;
    guard.stop();
    notifyAll();
  }

  /** The newest question; empty if nobody asks and there is still something to warm up. */
  private synchronized Optional<String> next() throws InterruptedException {
    while (question == null && warmUps >= WARM_UPS) {
      wait();
    }
    Optional<String> next = Optional.ofNullable(question);
    question = null;
    guard.resume();
    return next;
  }

  private void run() throws Exception {
    while (true) {
      Optional<String> asked = next();
      if (asked.isPresent()) {
        String[] parts = asked.get().split(" ", 2);
        String answer = parts[0] + " " + judge(JudgeRequest.of(parts[1]));
        answers.println(guard.isHaunted() ? answer + " " + LAST : answer);
      } else {
        warmUp();
      }
    }
  }

  private void warmUp() throws Exception {
    Compile.files(WatchedFiles.reference());
    ReloadingClassLoader reference = new ReloadingClassLoader(Map.of());
    Rejudge.judge(reference, StepTests.of(step -> true), Map.of(), Recorder.inMemory(guard));
    warmUps++;
    if (warmUps == WARM_UPS) {
      answers.println(WARM);
    }
  }

  private String judge(JudgeRequest question) throws Exception {
    ReloadingClassLoader loader;
    try {
      loader = version.now();
    } catch (IllegalArgumentException | IOException | UncheckedIOException refused) {
      String words = CompileCheck.words(Path.of(""), refused);
      Files.writeString(folder.resolve(WORDS), words);
      return REFUSED;
    }
    if (!guard.isStopped()) {
      try (PrintStream printed = new PrintStream(folder.resolve(OUTPUT).toFile())) {
        QuietSession.limit(printed);
        Rejudge.judge(loader, question.tests(), question.settings(), Recorder.into(folder, guard));
      }
    }
    return DONE;
  }
}
