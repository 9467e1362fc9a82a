package kata.board;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says after the tests how far the learner is; the build fails unless everything is done. */
public final class Judge {

  private Judge() {}

  /**
   * @param arguments the build directory in which the tests left their verdicts
   */
  public static void main(String[] arguments) throws IOException {
    Path build = Path.of(arguments[0]);
    Recording recording = new Recording(build);
    Results now = whole(recording.take());
    Results before = recording.last();
    Look look = Look.ofOutput();
    // Not closed: Maven itself still writes to the same descriptor.
    PrintStream out = look.out();
    String asked = System.getProperty("hint", "0");
    int hints = asked.matches("\\d") ? Integer.parseInt(asked) : 1;
    out.print(screen(now, before, hints, look));
    out.flush();
    recording.keepAsLast(now.remembered(before));
    if (ticks(build)) {
      Checklist.tick(now.judged(before));
    }
    if (!now.green()) {
      System.exit(1);
    }
  }

  public static String problem(Path build, String message, Look look) {
    return message + "\n";
  }

  /** A run of chosen tests finishes no stage. */
  private static Results whole(Results now) {
    return System.getProperty("test") == null
        ? now
        : new Results(now.plan(), now.verdicts(), new TreeMap<>(), now.ended());
  }

  /** The checklist is the learner's: neither the reference nor an IDE ticks it. */
  private static boolean ticks(Path build) {
    boolean wholeClasses = !System.getProperty("test", "").contains("#");
    return build.endsWith("exercises") && wholeClasses;
  }

  /** The screen of a run, with the words of the lessons and so many hints for the next step. */
  static String screen(Results now, Results before, int hints, Look look) throws IOException {
    return new Screen(now, before, words(now, before, hints), look).text();
  }

  private static Screen.Words words(Results now, Results before, int hints) throws IOException {
    Map<Integer, String> titles = new TreeMap<>();
    for (int stage : now.over(before).stages()) {
      titles.put(stage, Lessons.title(stage));
    }
    List<Verdict> done = now.changed(before, true);
    String sentence = done.size() == 1 ? Checklist.sentence(done.get(0).step()).orElse("") : "";
    return new Screen.Words(titles, sentence, hints(now, before, hints));
  }

  /** As many hints for the next step as {@code -Dhint=2} asks for; {@code -Dhint} asks for one. */
  private static List<String> hints(Results now, Results before, int count) throws IOException {
    StepId step = now.next(before).map(Verdict::step).orElse(StepId.GIVEN);
    List<String> hints = step.isStep() ? Lessons.hints(step) : List.of();
    return hints.subList(0, Math.min(count, hints.size()));
  }
}
