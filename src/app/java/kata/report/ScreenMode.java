package kata.report;

import java.util.List;

/**
 * How a learner asks for more, which is not the same everywhere that a screen is shown.
 *
 * @param hint for a hint
 * @param again for another screen, as a sentence begins
 * @param patience for longer deadlines, up to the number
 * @param allDone what is said where everything is done
 */
public record ScreenMode(String hint, String again, String patience, List<String> allDone) {

  private static final List<String> LEARNT =
      List.of(
          "All of it is done: your own code trains a network on XOR and prints, digit for",
          "digit, what NumPy prints. See it learn, and compare your answers with ours:",
          "",
          "  mvn compile exec:java -Drun=play",
          "  " + Screen.COMPARE);

  public static final ScreenMode MAVEN =
      new ScreenMode("mvn test -Dhint", "One more mvn test", "mvn test -Dpatience=", LEARNT);

  public static final ScreenMode WATCH =
      new ScreenMode("press h", "The key a", "mvn test -Pwatch -Dpatience=", LEARNT);

  /** Where the reference is judged; there is no learner to speak to. */
  static final ScreenMode REFERENCE =
      new ScreenMode(
          MAVEN.hint(), MAVEN.again(), MAVEN.patience(), List.of("The reference is right."));
}
