package kata.play;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.report.Lessons;
import kata.step.StepId;
import kata.training.Problem;

/**
 * Trouble, with what the board would say beside it.
 *
 * @param what happened, one sentence
 * @param where to look, one sentence
 * @param lesson the file of the stage's lesson; empty if no step is to blame
 * @param hints of the step, in their order
 */
record Help(String what, String where, String lesson, List<String> hints) {

  private static final Pattern STEP = Pattern.compile("^Step (\\d+\\.\\d+)\\b");

  /** By step: a walk asks for the same ones again and again. */
  private static final Map<String, String> IDEAS = new ConcurrentHashMap<>();

  static Help of(Problem trouble) {
    Matcher named = STEP.matcher(trouble.what());
    if (!named.find()) {
      return new Help(trouble.what(), trouble.where(), "", List.of());
    }
    StepId step = StepId.parse(named.group(1));
    String lesson = Lessons.shown(step.stage());
    return new Help(trouble.what(), trouble.where(), lesson, hints(step));
  }

  private static List<String> hints(StepId step) {
    try {
      return Lessons.hints(step);
    } catch (IOException noLesson) {
      return List.of();
    }
  }

  /** The sentence that a step should leave behind; empty where there is none. */
  static String idea(String step) {
    return IDEAS.computeIfAbsent(step, Help::read);
  }

  private static String read(String step) {
    try {
      return step.contains(".") ? Lessons.kept(StepId.parse(step)).orElse("") : "";
    } catch (IOException noLesson) {
      return "";
    }
  }
}
