package kata.report;

/** How a learner asks for more, which is not the same everywhere that a screen is shown. */
public enum ScreenMode {
  MAVEN("mvn test -Dhint", "One more mvn test", "mvn test -Dpatience="),
  WATCH("press h", "The key a", "mvn test -Pwatch -Dpatience=");

  private final String hint;
  private final String again;
  private final String patience;

  ScreenMode(String hint, String again, String patience) {
    this.hint = hint;
    this.again = again;
    this.patience = patience;
  }

  /** For a hint. */
  String hint() {
    return hint;
  }

  /** For another screen, as a sentence begins. */
  String again() {
    return again;
  }

  /** For longer deadlines, up to the number. */
  String patience() {
    return patience;
  }
}
