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

/** The learner's list of steps. Only the boxes of judged steps are ever changed in it. */
public final class Checklist {

  private static final Path FILE = Path.of("CHECKLIST.md");

  /** Every byte is one of its characters, so what is not a box comes back as it was. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private static final Pattern BOX =
      Pattern.compile("(?m)^([ \\t]*[-*+] \\[)([ xX])(\\] (\\d+\\.\\d+)\\b)");

  private Checklist() {}

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

  /** Writes the ticks into a file, if any changed. */
  public static void tick(Path file, Map<StepId, Verdict> judged) throws IOException {
    if (Files.isWritable(file)) {
      String old = Files.readString(file, BYTES);
      String now = ticked(old, judged);
      if (!now.equals(old)) {
        Files.writeString(file, now, BYTES);
      }
    }
  }
}
