package kata.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.step.StepId;
import kata.step.StepStatus;

/**
 * The learner's own list of steps, made of the lessons. git ignores it, so that no update meets it.
 * Once it is there, only the boxes of judged steps are ever changed in it.
 */
public final class Checklist {

  private static final Path FILE = Lessons.PROJECT.resolve("CHECKLIST.md");

  /** Every byte is one of its characters, so what is not a box comes back as it was. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private static final Pattern BOX =
      Pattern.compile("(?m)^([ \\t]*[-*+] \\[)([ xX])(\\] (\\d+\\.\\d+)\\b)");

  private static final String HEAD =
      """
      # Checklist

      The steps in their order, each with the one sentence it should leave in your head.
      `mvn test` ticks the boxes of the steps that are done; notes of your own may stand between
      the lines. The list is yours alone: git ignores it. If you delete it, `mvn test` makes a new one.
      """;

  private Checklist() {}

  /** Every step without a tick, stage by stage. */
  static String fresh() throws IOException {
    StringBuilder list = new StringBuilder(HEAD);
    int stage = 0;
    for (StepId step : Lessons.methods(Lessons.PROJECT).keySet()) {
      if (step.stage() != stage) {
        stage = step.stage();
        String bonus = step.isBonus() ? " (bonus)" : "";
        list.append("\n## Stage %s: %s%s\n\n".formatted(stage, Lessons.title(stage), bonus));
      }
      list.append("- [ ] %s %s\n".formatted(step, Lessons.kept(step).orElse("")));
    }
    return list.toString();
  }

  /** The text with a tick at each step that is done, and none at those that are not. */
  static String ticked(String text, Map<StepId, Verdict> judged) {
    return BOX.matcher(text).replaceAll(box -> Matcher.quoteReplacement(box(box, judged)));
  }

  private static String box(MatchResult box, Map<StepId, Verdict> judged) {
    Verdict verdict = judged.get(StepId.parse(box.group(4)));
    boolean ticked = !box.group(2).isBlank();
    return verdict == null || verdict.state() == StepStatus.WAITING || verdict.done() == ticked
        ? box.group()
        : box.group(1) + (verdict.done() ? "x" : " ") + box.group(3);
  }

  /** Ticks the learner's own list; on a server there is no learner. */
  public static void tick(Map<StepId, Verdict> judged) throws IOException {
    if (System.getenv("CI") == null) {
      tick(FILE, judged);
    }
  }

  /** Writes the ticks into a file, if any changed; into a new one, if there is none. */
  static void tick(Path file, Map<StepId, Verdict> judged) throws IOException {
    boolean isNew = Files.notExists(file);
    if (isNew || Files.isWritable(file)) {
      String old = isNew ? asBytes(fresh()) : Files.readString(file, BYTES);
      String now = ticked(old, judged);
      if (isNew || !now.equals(old)) {
        Files.writeString(file, now, BYTES);
      }
    }
  }

  private static String asBytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), BYTES);
  }
}
