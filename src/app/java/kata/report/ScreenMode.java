package kata.report;

/**
 * How a learner asks for more, which is not the same everywhere that a screen is shown.
 *
 * @param hint for a hint
 * @param again for another screen, as a sentence begins
 * @param patience for longer deadlines, up to the number
 */
public record ScreenMode(String hint, String again, String patience) {

  public static final ScreenMode MAVEN =
      new ScreenMode("mvn test -Dhint", "One more mvn test", "mvn test -Dpatience=");

  public static final ScreenMode WATCH =
      new ScreenMode("press h", "The key a", "mvn test -Pwatch -Dpatience=");
}
