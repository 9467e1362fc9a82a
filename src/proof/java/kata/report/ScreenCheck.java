package kata.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kata.testing.ApprovedText;

/** Compares a screen, plain and in colour, with an approved file. */
final class ScreenCheck {

  private static final Map<Integer, String> TITLES =
      Map.of(
          1, "The slope of a neuron",
          2, "The delta of a neuron",
          3, "The step of a weight",
          4, "Backpropagation",
          5, "Bias",
          6, "Mini-batches",
          7, "Momentum",
          8, "Rivals without slopes");

  private ScreenCheck() {}

  static void check(String screen, TestRun now, TestRun before, String... hints) {
    check(screen, now, before, ScreenMode.MAVEN, "", hints);
  }

  static void check(
      String screen, TestRun now, TestRun before, ScreenMode mode, String notice, String... hints) {
    Screen.Words words = new Screen.Words(TITLES, "", List.of(hints), notice);
    Progress progress = new Progress(now, before);
    check(screen, look -> new Screen(progress, words, mode, look).text());
  }

  /** Where no test ran. */
  static void checkProblem(String screen, TestRun before, String message) {
    Screen.Words words = new Screen.Words(TITLES, "", List.of(), "");
    Progress progress = new Progress(TestRun.NONE.among(SomeRuns.ALL), before);
    check(screen, look -> new Screen(progress, words, ScreenMode.MAVEN, look).problem(message));
  }

  private static void check(String screen, Function<TerminalStyle, String> text) {
    String plain = text.apply(TerminalStyle.PLAIN);
    String rich = text.apply(TerminalStyle.RICH).replace("\u001b", "\\e");
    ApprovedText.check(
        Path.of("src/proof/java/kata/report/ScreenTest." + screen + ".approved.txt"),
        plain + "-".repeat(80) + "\n" + rich);
  }
}
