package kata.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kata.step.StepId;
import kata.step.StepStatus;

/** Results as lines of text, and back. */
final class RunFormat {

  private static final String SEPARATOR = "\t";
  private static final String[] NOTHING_BEGUN = {"begin", StepId.GIVEN.toString(), "", ""};

  private final SortedMap<StepId, Integer> plan = new TreeMap<>();
  private final SortedMap<StepId, Integer> asked = new TreeMap<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private final SortedSet<StepId> once = new TreeSet<>();
  private final SortedMap<Integer, List<String>> shows = new TreeMap<>();
  private String[] begun = NOTHING_BEGUN;
  private boolean ended;

  private RunFormat() {}

  static String of(TestRun results) {
    StringBuilder lines = new StringBuilder(plan(results.plan(), results.asked()));
    results.verdicts().forEach(verdict -> lines.append(verdict(verdict)));
    results.once().forEach(step -> lines.append(line("once", step)));
    return lines + line("end");
  }

  static String plan(SortedMap<StepId, Integer> plan, SortedMap<StepId, Integer> asked) {
    StringBuilder lines = new StringBuilder();
    plan.forEach((step, tests) -> lines.append(line("plan", step, tests, asked.get(step))));
    return lines.toString();
  }

  static String verdict(Verdict verdict) {
    Reason why = verdict.why();
    return line(
        "verdict",
        verdict.step(),
        verdict.test(),
        verdict.state(),
        why.stub(),
        why.headline(),
        why.patience(),
        why.place(),
        why.diagnosis(),
        why.call(),
        why.difference(),
        why.working(),
        why.meeting());
  }

  static String line(Object... parts) {
    List<String> escaped = new ArrayList<>();
    for (Object part : parts) {
      escaped.add(
          part.toString()
              .replace("\r", "")
              .replace("\\", "\\\\")
              .replace("\n", "\\n")
              .replace("\t", "\\t"));
    }
    return String.join(SEPARATOR, escaped) + "\n";
  }

  /**
   * The results that these lines hold. If they have no end, the run died, and one of the verdicts
   * says so.
   *
   * @throws RuntimeException if a line makes no sense
   */
  static TestRun read(List<String> text) {
    RunFormat lines = new RunFormat();
    text.forEach(lines::read);
    if (!lines.ended) {
      lines.verdicts.add(lines.died());
    }
    return new TestRun(
        lines.plan, lines.asked, lines.verdicts, lines.once, lines.shows, lines.ended);
  }

  private void read(String line) {
    String[] parts =
        Stream.of(line.split(SEPARATOR, -1)).map(String::translateEscapes).toArray(String[]::new);
    switch (parts[0]) {
      case "plan" -> {
        plan.put(StepId.parse(parts[1]), Integer.valueOf(parts[2]));
        asked.put(StepId.parse(parts[1]), Integer.valueOf(parts[3]));
      }
      case "begin" -> begun = parts;
      case "verdict" -> {
        verdicts.add(verdict(parts));
        begun = NOTHING_BEGUN;
      }
      case "once" -> once.add(StepId.parse(parts[1]));
      case "show" ->
          shows
              .computeIfAbsent(Integer.valueOf(parts[1]), stage -> new ArrayList<>())
              .add(parts[2]);
      case "end" -> ended = true;
      default -> throw new IllegalArgumentException(line);
    }
  }

  private static Verdict verdict(String[] parts) {
    Reason why =
        new Reason(
            parts[4],
            parts[5],
            Integer.parseInt(parts[6]),
            parts[7],
            parts[8],
            parts[9],
            parts[10],
            parts[11],
            parts[12]);
    return new Verdict(StepId.parse(parts[1]), parts[2], StepStatus.valueOf(parts[3]), why);
  }

  private Verdict died() {
    String place = begun[2].isEmpty() ? "" : MethodLine.begin(begun[2], begun[3]);
    return Verdict.died(StepId.parse(begun[1]), place);
  }
}
